package org.gongkai.validation.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.text.Text;
import org.gongkai.validation.FindingKind;
import org.gongkai.validation.ResultsComparison;
import org.gongkai.validation.SubjectFinding;

/** What became of the violations of an earlier run. */
final class ChangesHtml {

    private final ResultsComparison comparison;
    private final PageText page;
    private final FindingHtml findingHtml;

    /** How many violations of an agency are new and how many are fixed. */
    record Changes(int appeared, int fixed) {

        static final Changes NONE = new Changes(0, 0);

        Changes plus(Changes others) {
            return new Changes(appeared + others.appeared, fixed + others.fixed);
        }
    }

    ChangesHtml(ResultsComparison comparison, FindingHtml findingHtml, PageText page) {
        this.comparison = comparison;
        this.page = page;
        this.findingHtml = findingHtml;
    }

    /** The changes by the name of the agency. */
    static Map<String, Changes> byAgency(ResultsComparison comparison) {
        Map<String, Changes> changes = new HashMap<>();
        add(comparison.appeared(), new Changes(1, 0), changes);
        add(comparison.fixed(), new Changes(0, 1), changes);
        return changes;
    }

    private static void add(List<SubjectFinding> findings, Changes one, Map<String, Changes> changes) {
        findings.forEach(
                each -> each.subject().agency().ifPresent(agency -> changes.merge(agency, one, Changes::plus)));
    }

    String html() {
        return page.section(
                "changes",
                Text.of("与上次核对相比", "Compared with the earlier run"),
                part(Text.of("新出现", "new"), comparison.appeared())
                        + part(Text.of("仍然存在", "still there"), comparison.remaining())
                        + part(Text.of("已消除", "fixed"), comparison.fixed())
                        + part(Text.of("不能确定", "undecided"), comparison.undecided()));
    }

    private String part(Text name, List<SubjectFinding> findings) {
        Text heading = name.concat(Text.of("：" + findings.size(), ": " + findings.size()));
        return findings.isEmpty()
                ? page.paragraph(heading)
                : page.folded(
                        heading, page.list(findings.stream().map(this::item).toList()));
    }

    private String item(SubjectFinding each) {
        String year =
                each.subject().year().isPresent() ? " " + each.subject().year().getAsInt() : "";
        FindingKind kind = FindingKind.of(each.finding());
        return HtmlPage.escape(each.subject().agency().orElse("") + year)
                + ' '
                + kind.symbol()
                + ' '
                + page.in(kind.text())
                + page.in("：", ": ")
                + page.in(findingHtml.title(each.finding().rule()))
                + page.in("：", ": ")
                + HtmlPage.escape(each.finding().message(page.language()));
    }
}
