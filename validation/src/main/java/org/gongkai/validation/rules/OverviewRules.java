package org.gongkai.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.agency.AgencyKind;
import org.gongkai.law.LegalDocument;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSection;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/**
 * What part one must tell of. Of a report that is not whole, or whose part one says nothing, nothing is said here; {@link
 * SectionRules} has that.
 */
final class OverviewRules {

    private static final Text ASPECTS_TITLE = Text.of(
            "总体情况包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面",
            "part one tells of proactive disclosure, disclosure on request, management of information, platforms, and supervision"
                    + " and support");

    /** The aspects of part one, of which each may be told in the part that is about it as well. */
    static final Rule<AnnualReport> ASPECTS = Rule.<AnnualReport>builder("narrative.aspects")
            .title(ASPECTS_TITLE.zh(), ASPECTS_TITLE.en())
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.LEGAL, LegalDocument.FORM_2021_NOTICE.at("一、报告内容（一）总体情况")))
            .check(OverviewRules::checkAspects);

    private static final Text RESULTS_TITLE = Text.of(
            "各级人民政府的年度报告包括工作考核、社会评议和责任追究结果情况",
            "a government tells of the results of assessment, public review and accountability");

    /** What governments tell of besides; of an agency whose kind is not known nothing is said. */
    static final Rule<AnnualReport> SUPERVISION_RESULTS = Rule.<AnnualReport>builder("narrative.supervision-results")
            .title(RESULTS_TITLE.zh(), RESULTS_TITLE.en())
            .severity(Severity.WARNING)
            .basis(Basis.of(
                    BasisKind.LEGAL,
                    LegalDocument.REGULATION.article(50).item(4),
                    LegalDocument.FORM_2021_NOTICE.at("一、报告内容（一）总体情况")))
            .check(OverviewRules::checkResults);

    private static final int FIRST_YEAR_WITH_ASPECTS = 2021;
    private static final int FIRST_YEAR_WITH_RESULTS = 2019;
    private static final Set<AgencyKind> GOVERNMENT = Set.of(AgencyKind.GOVERNMENT);

    /** A text that sends its readers elsewhere. */
    private static final Pattern ELSEWHERE = Pattern.compile("见[^。；]{0,30}(?:附件|附表|链接|网站|网址|全文|正文|公报|专栏)");

    /** Longer texts tell something themselves. */
    private static final int SHORT = 60;

    private OverviewRules() {}

    private static void checkAspects(AnnualReport report, Check check) {
        if (report.year() >= FIRST_YEAR_WITH_ASPECTS) {
            check(report, ASPECTS_TITLE, OverviewTopic.ASPECTS, check);
        }
    }

    private static void checkResults(AnnualReport report, Check check) {
        boolean isOfGovernment = AgencyCells.kinds(report.agency()).equals(GOVERNMENT);
        if (report.year() >= FIRST_YEAR_WITH_RESULTS && isOfGovernment) {
            check(report, RESULTS_TITLE, OverviewTopic.RESULTS, check);
        }
    }

    private static void check(AnnualReport report, Text title, Set<OverviewTopic> topics, Check check) {
        ReportText text = check.derived(report, NarrativeRules.TEXT);
        Optional<ReportText.Passage> overview = text.part(ReportSection.OVERVIEW);
        if (!text.isWhole()
                || overview.isEmpty()
                || SectionRules.saysNothing(overview.get().text())) {
            return;
        }
        if (isElsewhere(overview.get())) {
            check.notAssessable(title, List.of(overview.get().missing()));
            return;
        }
        Optional<Text> left = missing(topics, toldIn(text));
        if (left.isEmpty()) {
            check.holds();
        } else {
            check.violated(
                    Text.of("总体情况没有说明", "part one does not tell of ").concat(left.get()),
                    List.of(overview.get().cell()),
                    Figure.notStated(),
                    Figure.notStated());
        }
    }

    static boolean isElsewhere(ReportText.Passage part) {
        return part.text().length() <= SHORT && ELSEWHERE.matcher(part.text()).find();
    }

    /** What is told of the year; problems and what is to be done about them are none of it, nor is what the report says of itself. */
    private static String toldIn(ReportText text) {
        StringJoiner told = new StringJoiner("\n");
        for (ReportSection section : ReportSection.values()) {
            if (section != ReportSection.PROBLEMS_AND_IMPROVEMENT) {
                text.part(section).ifPresent(part -> told.add(part.words()));
            }
        }
        return told.toString();
    }

    private static Optional<Text> missing(Set<OverviewTopic> topics, String text) {
        List<OverviewTopic> missing =
                topics.stream().filter(topic -> !topic.isToldIn(text)).toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(
                        missing.stream().map(OverviewTopic::label).collect(Collectors.joining("、")),
                        missing.stream().map(OverviewTopic::en).collect(Collectors.joining(", "))));
    }
}
