package org.gongkai.validation.rules.examples;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.law.Citation;
import org.gongkai.report.TableLayout;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Finding;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleDescription;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.Severity;
import org.gongkai.validation.analysis.ReconciliationAnalysis;
import org.gongkai.validation.analysis.Standing;
import org.gongkai.validation.analysis.StandingKind;
import org.gongkai.validation.rules.examples.RuleExample.NotAssessable;

/** Writes the rules as a document in Markdown: a table of all, then each with its formulas and an example. */
final class RuleCatalog {

    static final String CUSTOMARY = "customary check 经验性检查";

    /** Of the cells of an example so many are listed. */
    private static final int LISTED = 8;

    private final StringBuilder out = new StringBuilder();

    /** Where a rule is described: in the first of the sets that have it. */
    private final Map<Rule<?>, String> anchors = new LinkedHashMap<>();

    private final Set<Rule<?>> described = new HashSet<>();

    private RuleCatalog() {}

    /**
     * The document.
     *
     * @param sets the rules with their examples, every rule with one
     * @param command the command that writes the document anew
     */
    static String write(List<RuleSetExamples<?>> sets, String command) {
        RuleCatalog catalog = new RuleCatalog();
        sets.forEach(set -> set.rules().forEach(catalog::anchor));
        catalog.line("# Rules 规则目录");
        catalog.line("");
        catalog.line(
                "Generated from the rules and the examples of their tests; not edited by hand, but written anew by `"
                        + command + "`.");
        catalog.line(
                "The table names every rule; below it stand, set by set, what a rule says (as its title does, or in"
                        + " equations of cells), what it rests on, and a violation of it as the library reports it.");
        catalog.line("");
        catalog.table();
        catalog.together();
        sets.forEach(catalog::set);
        catalog.withdrawn(sets);
        return catalog.out.toString();
    }

    /** The address of the heading of a rule; a heading that is there again has a number. */
    private void anchor(Rule<?> rule) {
        String anchor = rule.id().toString().replace(".", "").toLowerCase(Locale.ROOT);
        long before = anchors.keySet().stream()
                .filter(each -> each.id().equals(rule.id()))
                .count();
        anchors.putIfAbsent(rule, before == 0 ? anchor : anchor + '-' + before);
    }

    /** What a rule rests on, in one line. */
    static String basis(Basis basis) {
        String kind = named(basis.kind());
        if (basis.citations().isEmpty()) {
            return kind;
        }
        return kind + ": " + basis.citations().stream().map(Citation::toString).collect(Collectors.joining("; "));
    }

    private static String named(BasisKind kind) {
        return kind.token() + ' ' + kind.label() + (kind == BasisKind.HEURISTIC ? ", " + CUSTOMARY : "");
    }

    private static String named(Severity severity) {
        return severity.token() + ' ' + severity.label();
    }

    private void table() {
        line("| id | what must hold | severity | basis |");
        line("|---|---|---|---|");
        anchors.forEach((rule, anchor) ->
                line("| " + link(rule, anchor) + " | " + escaped(rule.title().zh()) + "<br>"
                        + escaped(rule.title().en()) + " | " + named(rule.severity()) + " | "
                        + named(rule.basis().kind()) + " |"));
    }

    /** What the reconciliations of each table say together. */
    private void together() {
        line("");
        line("## Reconciliations together 勾稽关系之间");
        line("");
        line("Worked out by `ReconciliationAnalysis`, which tells the same of a rule of one's own."
                + " 由 `ReconciliationAnalysis` 推算，自定义的规则也可用它分析。");
        line("");
        line("| table | reconciliations | independent | implied by others | contradictions |");
        line("|---|---|---|---|---|");
        Map<TableLayout, List<Standing>> byTable = ReconciliationAnalysis.of(anchors.keySet().stream()
                        .flatMap(rule -> rule.reconciliations().stream())
                        .distinct()
                        .toList())
                .standings()
                .stream()
                .collect(Collectors.groupingBy(
                        standing -> standing.reconciliation().layout(), LinkedHashMap::new, Collectors.toList()));
        byTable.forEach((table, standings) -> line("| " + table + " | " + standings.size() + " | "
                + count(standings, StandingKind.NEW) + " | " + count(standings, StandingKind.IMPLIED) + " | "
                + count(standings, StandingKind.CONTRADICTS) + " |"));
        byTable.forEach((table, standings) -> standings.stream()
                .filter(standing -> standing.kind() != StandingKind.NEW)
                .forEach(standing -> {
                    line("");
                    both(
                            "",
                            Text.of(
                                    table + ": " + standing.describe(Locale.CHINESE),
                                    standing.describe(Locale.ENGLISH)));
                }));
    }

    private static long count(List<Standing> standings, StandingKind kind) {
        return standings.stream().filter(standing -> standing.kind() == kind).count();
    }

    private static String link(Rule<?> rule, String anchor) {
        return '[' + rule.id().toString() + "](#" + anchor + ')';
    }

    private <S> void set(RuleSetExamples<S> set) {
        line("");
        line("## " + set.name());
        line("");
        line("`" + set.source() + "`, " + set.rules().size() + (set.rules().size() == 1 ? " rule" : " rules"));
        List<RuleExample<S>> here = set.examples().stream()
                .filter(example -> described.add(example.rule()))
                .toList();
        if (here.size() < set.rules().size()) {
            line("");
            line("Those described above: "
                    + set.rules().stream()
                            .filter(rule -> here.stream().noneMatch(example -> example.rule() == rule))
                            .map(rule -> link(rule, anchors.get(rule)))
                            .collect(Collectors.joining(", ")));
        }
        here.forEach(this::rule);
    }

    private <S> void rule(RuleExample<S> example) {
        Rule<S> rule = example.rule();
        line("");
        line("### " + rule.id());
        line("");
        both("", rule.title());
        line("");
        line("- severity: " + named(rule.severity()));
        line("- basis: " + escaped(basis(rule.basis())));
        inForce(rule.description()).ifPresent(days -> line("- in force 适用: " + days));
        RuleFormula.of(rule).forEach(formula -> {
            line("- formula: " + formula.scope());
            both("  ", formula.statement());
            line("  <br>such as `" + formula.equation() + '`');
        });
        violation(example.check(example.violated()).findings().stream()
                .filter(finding -> finding.outcome() == RuleOutcome.VIOLATED)
                .findFirst()
                .orElseThrow());
        notAssessable(example);
    }

    /** The days of which a rule holds, where it does not hold of all. */
    private static Optional<String> inForce(RuleDescription rule) {
        return rule.since().isEmpty() && rule.until().isEmpty()
                ? Optional.empty()
                : Optional.of(Stream.concat(
                                rule.since().map(day -> "since " + day + " 起").stream(),
                                rule.until().map(day -> "until " + day + " 止").stream())
                        .collect(Collectors.joining(", ")));
    }

    /** The rules that are not checked any more. */
    private void withdrawn(List<RuleSetExamples<?>> sets) {
        line("");
        line("## Withdrawn rules 已撤销的规则");
        line("");
        line("Not checked any more; results and waivers of before name them. 不再核对，此前的结果和豁免仍可能提及。");
        sets.stream()
                .flatMap(set -> set.withdrawn().stream())
                .map(Rule::description)
                .distinct()
                .forEach(rule -> {
                    line("");
                    line("- `" + rule.rule() + "`");
                    both("  ", rule.title());
                    line("  <br>withdrawn 撤销原因:");
                    both("  ", rule.withdrawn().orElseThrow());
                });
    }

    private void violation(Finding finding) {
        line("- violated, for example:");
        message(finding);
        cells(finding);
    }

    private void cells(Finding finding) {
        finding.cells().stream()
                .limit(LISTED)
                .forEach(cell -> line("  - `" + cell.pointer() + "` " + escaped(cell.toString())));
        int more = finding.cells().size() - LISTED;
        if (more > 0) {
            line("  - and " + more + " more cells 另有" + more + "格");
        }
    }

    private <S> void notAssessable(RuleExample<S> example) {
        if (example.notAssessable() instanceof NotAssessable.Never<S> never) {
            line("- always assessable 总能判断:");
            both("  ", never.because());
        } else if (example.notAssessable() instanceof NotAssessable.In<S> in) {
            line("- not assessable, for example:");
            Finding finding = example.check(in.subject()).findings().get(0);
            message(finding);
            if (finding.cells().stream().allMatch(cell -> cell.value().isStated())) {
                cells(finding);
            }
        }
    }

    private void message(Finding finding) {
        both("  ", Text.of(finding.message(Locale.CHINESE), finding.message(Locale.ENGLISH)));
    }

    /** Both languages, each on a line of its own, in one paragraph. */
    private void both(String indent, Text text) {
        line(indent + escaped(text.zh()));
        line(indent + "<br>" + escaped(text.en()));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("[|*_`\\[\\]]", "\\\\$0")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
