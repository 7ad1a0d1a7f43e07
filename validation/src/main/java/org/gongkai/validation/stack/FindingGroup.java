package org.gongkai.validation.stack;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Finding;
import org.gongkai.validation.HeldWithBlanks;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.wording.FindingWords;

/**
 * What is said in one sentence: a finding, or all that cannot be assessed or holds only so because cells of one table are blank. A
 * column left blank is one thing to say, and not one for every row.
 *
 * @param rules the rules it is of, in their order; not null
 * @param findings the findings, empty for what holds; not null
 * @param text the sentence, not null
 */
@NoJsonForm
public record FindingGroup(List<RuleId> rules, List<Finding> findings, Text text) implements Serializable {

    /**
     * Rejects null.
     *
     * @param rules the rules it is of
     * @param findings the findings
     * @param text the sentence
     */
    public FindingGroup {
        rules = List.copyOf(Objects.requireNonNull(rules, "rules"));
        findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
        Objects.requireNonNull(text, "text");
    }

    private static final List<String> TABLES = List.of("/proactive/", "/applications/", "/disputes/");

    /**
     * Groups findings.
     *
     * @param findings the findings, not null
     * @return the groups, each where its first finding stands
     */
    public static List<FindingGroup> of(List<Finding> findings) {
        Objects.requireNonNull(findings, "findings");
        Map<Object, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            boolean isOpen = finding.outcome() == RuleOutcome.NOT_ASSESSABLE;
            String table = isOpen ? tableOfBlanks(finding.cells()) : "";
            groups.computeIfAbsent(table.isEmpty() ? new Object() : table, key -> new ArrayList<>())
                    .add(finding);
        }
        return groups.values().stream().map(FindingGroup::ofOneTable).toList();
    }

    private static FindingGroup ofOneTable(List<Finding> findings) {
        Finding first = findings.get(0);
        List<RuleId> rules = findings.stream().map(Finding::rule).distinct().toList();
        if (findings.size() == 1) {
            return new FindingGroup(
                    rules, findings, Text.of(first.message(Locale.CHINESE), first.message(Locale.ENGLISH)));
        }
        Text blanks = Cell.blanks(
                findings.stream().flatMap(finding -> finding.cells().stream()).toList());
        return new FindingGroup(
                rules,
                findings,
                Text.of(
                        "因有格未填，" + findings.size() + "项无法判断：" + blanks.zh(),
                        findings.size() + " cannot be assessed, since these are not stated: " + blanks.en()));
    }

    /**
     * Groups what holds only because blanks were read as 0.
     *
     * @param held what holds, not null
     * @return the groups, each where its first stands
     */
    public static List<FindingGroup> ofHeld(List<HeldWithBlanks> held) {
        Objects.requireNonNull(held, "held");
        Map<Object, List<HeldWithBlanks>> groups = new LinkedHashMap<>();
        for (HeldWithBlanks each : held) {
            String table = tableOfBlanks(each.blanks());
            groups.computeIfAbsent(table.isEmpty() ? new Object() : table, key -> new ArrayList<>())
                    .add(each);
        }
        return groups.values().stream().map(FindingGroup::heldInOneTable).toList();
    }

    private static FindingGroup heldInOneTable(List<HeldWithBlanks> held) {
        HeldWithBlanks first = held.get(0);
        List<RuleId> rules = held.stream().map(HeldWithBlanks::rule).distinct().toList();
        if (held.size() == 1) {
            return new FindingGroup(
                    rules, List.of(), Text.of(first.message(Locale.CHINESE), first.message(Locale.ENGLISH)));
        }
        Text blanks = Cell.blanks(
                held.stream().flatMap(each -> each.blanks().stream()).toList());
        return new FindingGroup(
                rules,
                List.of(),
                FindingWords.heldWithBlanks(Integer.toString(held.size())).concat(blanks));
    }

    /** The one table in which all that is blank stands; empty where there is none. */
    private static String tableOfBlanks(List<Cell> cells) {
        List<String> tables = cells.stream()
                .filter(cell -> !cell.value().isStated())
                .map(cell -> TABLES.stream()
                        .filter(cell.pointer()::startsWith)
                        .findFirst()
                        .orElse(""))
                .distinct()
                .toList();
        return tables.size() == 1 ? tables.get(0) : "";
    }
}
