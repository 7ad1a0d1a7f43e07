package org.gongkai.validation.rules;

import java.util.List;
import org.gongkai.law.LegalDocument;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSection;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** Which parts a report must have. */
public final class SectionRules {

    private static final Text TITLE = Text.of("年度报告包含格式规定的六个部分", "the report has the six parts of the form");

    /**
     * The report has the six parts of the form, and something under the headings of those that have no table.
     *
     * <p>A report of which no text is kept at all cannot be assessed.
     */
    public static final Rule<AnnualReport> SECTIONS = Rule.<AnnualReport>builder("report.sections")
            .title(TITLE.zh(), TITLE.en())
            .severity(Severity.WARNING)
            .basis(Basis.of(
                    BasisKind.LEGAL,
                    LegalDocument.REGULATION.article(50),
                    LegalDocument.FORM_2019_NOTICE.at("六个部分"),
                    LegalDocument.FORM_2021_NOTICE.at("六个部分")))
            .check(SectionRules::check);

    private static final List<ReportSection> SECTIONS_OF_FORM = List.of(ReportSection.values());

    private SectionRules() {}

    private static void check(AnnualReport report, Check check) {
        if (report.narrative().isEmpty()) {
            check.notAssessable(TITLE, List.of(Cell.of("/narrative", "各部分正文", Figure.notStated())));
            return;
        }
        for (ReportSection section : SECTIONS_OF_FORM) {
            String text = report.narrative().get(section);
            if (text != null && (hasTable(section) || !text.isBlank())) {
                check.holds();
            } else {
                check.violated(
                        Text.of("报告有“" + section.heading() + "”部分", "the part " + section.token() + " is there"),
                        List.of(Cell.of("/narrative/" + section.token(), section.heading(), Figure.notStated())),
                        Figure.of(1),
                        Figure.of(0));
            }
        }
    }

    private static boolean hasTable(ReportSection section) {
        return switch (section) {
            case PROACTIVE_DISCLOSURE, APPLICATIONS, DISPUTES -> true;
            case OVERVIEW, PROBLEMS_AND_IMPROVEMENT, OTHER_MATTERS -> false;
        };
    }
}
