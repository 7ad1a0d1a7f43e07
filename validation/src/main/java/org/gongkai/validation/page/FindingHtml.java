package org.gongkai.validation.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.law.Citation;
import org.gongkai.text.Text;
import org.gongkai.validation.Finding;
import org.gongkai.validation.FindingKind;
import org.gongkai.validation.RuleDescription;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.stack.Wording;

/** Findings as items of a list: under the title of the rule what is wrong, why it is waived if it is, and what the rule rests on. */
final class FindingHtml {

    private final PageText page;
    private final Map<RuleId, RuleDescription> rules = new HashMap<>();

    FindingHtml(PageText page, Iterable<ValidationResult> results) {
        this.page = page;
        results.forEach(result -> result.descriptions().forEach(rule -> rules.put(rule.rule(), rule)));
    }

    /** A finding and the id in HTML that it gets. */
    record Item(Finding finding, String id) {}

    private record Heading(FindingKind kind, RuleId rule) {}

    /**
     * {@return items of a list: the heaviest kind first, and what one rule says of several places under one head}
     *
     * @param more gives what follows the message of a finding, in which every text is escaped
     */
    String items(List<Item> findings, Function<Finding, String> more) {
        Map<Heading, List<Item>> headed = new LinkedHashMap<>();
        for (Item each : findings) {
            headed.computeIfAbsent(
                            new Heading(FindingKind.of(each.finding), each.finding.rule()),
                            heading -> new ArrayList<>())
                    .add(each);
        }
        return headed.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getKey().kind))
                .map(each -> item(each.getKey(), each.getValue(), more))
                .collect(Collectors.joining());
    }

    private String item(Heading heading, List<Item> findings, Function<Finding, String> more) {
        return findings.stream()
                .map(each -> place(each, more))
                .collect(Collectors.joining(
                        "",
                        "<li class=\"" + heading.kind.token() + "\">" + head(heading.kind, page.in(title(heading.rule)))
                                + "<ul>\n",
                        "</ul>\n" + footing(heading.rule) + "</li>\n"));
    }

    private String place(Item item, Function<Finding, String> more) {
        Finding finding = item.finding;
        String waived = finding.waivedBecause()
                .map(reason -> "<p>" + page.in(Wording.WAIVED) + HtmlPage.escape(reason) + "</p>\n")
                .orElse("");
        return "<li id=\"" + item.id + "\"><p>" + HtmlPage.escape(finding.message(page.language())) + "</p>\n" + waived
                + more.apply(finding) + "</li>\n";
    }

    /** The kind and what it is of, which is escaped. */
    String head(FindingKind kind, String title) {
        return "<p class=\"finding-head\">" + kind.symbol() + ' ' + page.in(kind.text()) + page.in("：", ": ") + title
                + "</p>\n";
    }

    /** What must hold by a rule, or its id where that is all that is known. */
    Text title(RuleId rule) {
        RuleDescription known = rules.get(rule);
        return known == null ? Text.of(rule.toString(), rule.toString()) : known.title();
    }

    private String footing(RuleId rule) {
        RuleDescription known = rules.get(rule);
        String basis = known == null ? "" : page.in("依据：", "basis: ") + basis(known, page) + " · ";
        return "<p class=\"basis\">" + basis + "<span class=\"rule-id\">" + HtmlPage.escape(rule.toString())
                + "</span></p>\n";
    }

    static String basis(RuleDescription rule, PageText page) {
        return rule.basis().citations().stream()
                .map(Citation::toString)
                .map(page::chinese)
                .collect(Collectors.joining(
                        page.in("、", ", "),
                        page.in(rule.basis().kind().text())
                                + (rule.basis().citations().isEmpty() ? "" : page.in("，", ", ")),
                        ""));
    }
}
