package org.gongkai.validation.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.law.LegalDocument;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;
import org.gongkai.validation.stack.CheckedReport;
import org.gongkai.validation.stack.ReadReport;
import org.gongkai.validation.stack.ReportChecks;
import org.junit.jupiter.api.Test;

/** What a user makes of the pages of reports. */
class ResultPageTest {

    private static final Rule<AnnualReport> OWN = Rule.<AnnualReport>builder("own.published-in-january")
            .title("一月公布", "published in January")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.LEGAL, LegalDocument.REGULATION.article(50)))
            .check((report, check) -> check.violated(
                    Text.of("一月公布", "published in January"),
                    List.of(Cell.of("/publishedOn", "公布日期", Figure.notStated())),
                    Figure.of("2021-01-31"),
                    Figure.notStated()));

    private static final CheckedReport CHECKED = ReportChecks.standard()
            .adapting(validator -> validator.with(OWN))
            .check(ReadReport.of("2020.docx", Tancheng.assessable2020()));

    @Test
    void aFindingHasTheTitleOfTheRuleAsItsHeadAndTheBasisAndTheIdBelow() {
        assertThat(ResultPage.of(CHECKED).html(Locale.CHINESE))
                .contains("▲ 警告：一月公布", "依据：法规，", "第五十条", "<span class=\"rule-id\">own.published-in-january</span>");
        assertThat(ResultPage.of(CHECKED).html(Locale.ENGLISH))
                .contains("▲ warning: published in January", "basis: legal, <span lang=\"zh-CN\">《");
    }

    @Test
    void errorsWarningsAndHintsAreCountedEachByItself() {
        assertThat(ResultPage.of(CHECKED).verdict(Locale.ENGLISH))
                .contains(">✗ 0 errors<", ">▲ 1 warning<", ">◆ 0 hints<", ">? 0 not assessable<")
                .doesNotContain("waived");
    }

    @Test
    void itsPartsStandInADocumentOfTheUser() {
        ResultPage page = ResultPage.of(CHECKED);
        String own = HtmlPage.of(
                "zh", "我的<页面>", ".own { color: red; }", page.verdict(Locale.CHINESE) + page.form(Locale.CHINESE));

        assertThat(own)
                .contains("<title>我的&lt;页面&gt;</title>", ".own { color: red; }", HtmlPage.style(), HtmlPage.MARK)
                .contains(page.verdict(Locale.CHINESE), page.form(Locale.CHINESE));
        assertThat(page.html(Locale.CHINESE)).contains(page.verdict(Locale.CHINESE), page.form(Locale.CHINESE));
    }

    @Test
    void theStyleOfPartsLeavesTheRestOfADocumentAlone() {
        assertThat(HtmlPage.style()).doesNotContainPattern("(?m)^(body|main|a|h1|th|td|table) ");
    }
}
