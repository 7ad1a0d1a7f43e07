package org.gongkai.validation.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ColumnName;
import org.gongkai.report.ReportSection;
import org.gongkai.report.RowName;
import org.gongkai.validation.ValidationResults;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.api.Test;

class ReportChangesPageTest {

    private static final AnnualReport BEFORE = saying("全年无行政处罚。<b>各项</b>工作平稳。");
    private static final AnnualReport AFTER = withReceived(saying("全年无行政处罚。<b>各项</b>工作有序。"), 999);

    private static AnnualReport saying(String text) {
        return AnnualReport.builder()
                .from(Tancheng.report2020().withoutPublication())
                .putNarrative(ReportSection.OTHER_MATTERS, text)
                .build();
    }

    private static AnnualReport withReceived(AnnualReport report, long count) {
        int total = report.applications().layout().row(RowName.RECEIVED).cell(ColumnName.TOTAL);
        return report.withApplications(report.applications().with(total, count));
    }

    @Test
    void aChangedCellHasTheFormerFigureStruckOutBesideTheNewOne() {
        int total = BEFORE.applications().layout().row(RowName.RECEIVED).cell(ColumnName.TOTAL);
        long former = BEFORE.applications().orZero(total);

        String html = ReportChangesPage.of(BEFORE, AFTER).html(Locale.CHINESE);

        assertThat(html)
                .contains("id=\"applications-received-total\" class=\"changed\"")
                .contains("999 <a class=\"mark\" href=\"#change-1\"")
                .contains(">" + former + "<span class=\"mark-note\">（更正前）</span></a>")
                .contains("<tr id=\"change-1\"><th scope=\"row\"><a href=\"#applications-received-total\">");
    }

    @Test
    void whatWasRemovedAndAddedIsMarkedSentenceBySentenceAndEscaped() {
        assertThat(ReportChangesPage.of(BEFORE, AFTER).html(Locale.CHINESE))
                .contains(
                        "全年无行政处罚。<del><span class=\"mark-note\" lang=\"zh\">删去：</span>&lt;b&gt;各项&lt;/b&gt;工作平稳。</del>"
                                + "<ins><span class=\"mark-note\" lang=\"zh\">增加：</span>&lt;b&gt;各项&lt;/b&gt;工作有序。</ins>");
    }

    @Test
    void anEnglishPageNamesCellsInEnglishWithTheOfficialNameBeside() {
        assertThat(ReportChangesPage.of(BEFORE, AFTER).html(Locale.ENGLISH))
                .contains("received / total <span lang=\"zh-CN\">一、本年新收政府信息公开申请数量 / 总计</span>")
                .contains("<html lang=\"en\">");
    }

    @Test
    void twoReportsThatAreNoVersionsOfOneAreSaidToBeSo() {
        AnnualReport other =
                AnnualReport.builder().from(AFTER).agency(Agency.of("某市")).build();

        assertThat(ReportChangesPage.of(BEFORE, other).html(Locale.CHINESE))
                .contains("<p class=\"error\">注意：两份报告不是同一单位同一年度的报告</p>");
        assertThat(ReportChangesPage.of(BEFORE, AFTER).html(Locale.CHINESE)).doesNotContain("注意：两份报告");
    }

    @Test
    void withResultsItTellsWhatBecameOfTheFindings() {
        Validator<AnnualReport> validator = Validator.of(AnnualReportRules.ruleSet());

        assertThat(ReportChangesPage.of(BEFORE, AFTER)
                        .withResults(
                                ValidationResults.of(List.of(validator.validate(BEFORE))),
                                ValidationResults.of(List.of(validator.validate(AFTER))))
                        .html(Locale.CHINESE))
                .contains("与上次核对相比", "新出现");
    }
}
