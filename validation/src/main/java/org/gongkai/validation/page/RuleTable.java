package org.gongkai.validation.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.text.Text;
import org.gongkai.validation.FindingKind;
import org.gongkai.validation.RuleDescription;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.RuleTally;
import org.gongkai.validation.ValidationResults;
import org.gongkai.validation.stack.Overview;
import org.gongkai.validation.stack.RuleGroup;

/** The rules with what came of each over all reports, the worst first, and where that is. */
final class RuleTable {

    static final String STYLE = """
            .gongkai .rules th[scope=row] { max-width: 34rem; } .rules details { font-size: .8rem; }
            @media screen and (max-width: 40rem) { .gongkai .rules th[scope=row] { position: static; min-width: 14rem; } }
            """;

    private static final Text HEADING = Text.of("各规则合计", "All results by rule");

    private final HeatMap map;
    private final Map<RuleId, RuleDescription> rules;
    private final List<RuleTally> tallies;
    private final Map<RuleId, KindCounts> counts = new HashMap<>();
    private final PageText page;

    RuleTable(Overview overview, ValidationResults results, HeatMap map, PageText page) {
        this.map = map;
        this.page = page;
        this.rules = overview.groups().stream()
                .map(RuleGroup::rules)
                .flatMap(List::stream)
                .collect(Collectors.toMap(RuleDescription::rule, Function.identity(), (one, same) -> one));
        this.tallies = results.tallies();
        results.findings().forEach(each -> counts(each.finding().rule()).add(each.finding()));
    }

    private KindCounts counts(RuleId rule) {
        return counts.computeIfAbsent(rule, each -> new KindCounts());
    }

    String html() {
        List<String> heads = Stream.concat(
                        Stream.of(page.in("应当成立", "what must hold"), page.in("项数", "items"), page.in("成立", "holds")),
                        Stream.of(FindingKind.values()).map(kind -> kind.symbol() + ' ' + page.in(kind.text())))
                .toList();
        String rows = tallies.stream()
                .filter(tally -> tally.items() > 0)
                .sorted(Comparator.comparing(tally -> counts(tally.rule()), KindCounts.WORST_FIRST))
                .map(this::row)
                .collect(Collectors.joining());
        return page.section(
                "rules",
                HEADING,
                page.table("rules sortable", Text.of("按项计，最差的在前", "in things checked, worst first"), heads, rows)
                        + idle());
    }

    /** The rules that had nothing to be checked of. */
    private String idle() {
        List<String> idle = tallies.stream()
                .filter(tally -> tally.items() == 0)
                .map(tally -> Objects.requireNonNull(rules.get(tally.rule())))
                .map(rule -> page.in(rule.title()) + " <span class=\"rule-id\">"
                        + HtmlPage.escape(rule.rule().toString()) + "</span>")
                .toList();
        return idle.isEmpty()
                ? ""
                : page.folded(
                        Text.of("没有核对对象的规则" + idle.size() + "条", idle.size() + " rules had nothing to check"),
                        page.list(idle));
    }

    private String row(RuleTally tally) {
        RuleDescription rule = Objects.requireNonNull(rules.get(tally.rule()));
        return "<tr id=\"" + HeatMapHtml.ruleId(rule.rule()) + "\"><th scope=\"row\">" + page.in(rule.title())
                + "<br><span class=\"basis\">" + page.in("依据：", "basis: ") + FindingHtml.basis(rule, page)
                + " · <span class=\"rule-id\">" + HtmlPage.escape(rule.rule().toString()) + "</span></span>"
                + places(tally.rule()) + "</th>" + PageText.number(tally.items(), "")
                + PageText.number(tally.holds(), "")
                + Stream.of(FindingKind.values())
                        .map(kind -> PageText.number(counts(tally.rule()).of(kind), kind.token()))
                        .collect(Collectors.joining())
                + "</tr>\n";
    }

    /** The reports in which something was found by a rule, with links to it. */
    private String places(RuleId rule) {
        List<String> places = new ArrayList<>();
        for (HeatMap.AgencyRows agency : map.agencies()) {
            for (HeatMap.Row row : agency.rows()) {
                HeatMap.Cell cell = row.cells().get(rule);
                if (cell != null && cell.counts().heaviest().isPresent()) {
                    places.add(PageText.link(cell.target(), HtmlPage.escape(agency.name() + ' ' + row.label()))
                            + ' '
                            + cell.counts().symbols());
                }
            }
        }
        return places.isEmpty()
                ? ""
                : page.folded(Text.of(places.size() + "处", places.size() + " places"), page.list(places));
    }
}
