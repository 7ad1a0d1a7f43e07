package org.gongkai.validation.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ColumnName;
import org.gongkai.report.RowName;
import org.gongkai.validation.arbitraries.CountyStack;
import org.gongkai.validation.stack.ReadReport;
import org.gongkai.validation.stack.ReportChecks;
import org.junit.jupiter.api.Test;

class LookHtmlTest {

    private static OverviewPage page(long... licenses) {
        List<ReadReport> reads = IntStream.range(0, licenses.length)
                .mapToObj(i -> read(2021 + i, licenses[i]))
                .toList();
        return OverviewPage.of(ReportChecks.standard().checkTogether(reads));
    }

    private static ReadReport read(int year, long licenses) {
        AnnualReport report = CountyStack.report(CountyStack.bureau(1), 1, year);
        int cell = report.proactive().layout().row(RowName.LICENSE).cell(ColumnName.DECISIONS);
        return ReadReport.of(
                year + ".html", report.withProactive(report.proactive().with(cell, licenses)));
    }

    @Test
    void aFigureThatStandsOutIsToldWithTheWordsThatItIsNoError() {
        OverviewPage page = page(1_200, 1_150, 12_400, 1_190);
        assertThat(page.html(Locale.CHINESE)).contains("id=\"look\"", "值得一看", "12400，偏多", "这不是错误");
        assertThat(page.html(Locale.ENGLISH))
                .contains("id=\"look\"", "Worth a look", "12400, much", "None is an error");
    }

    @Test
    void whatStandsOutLeadsToThePageOfItsReport() {
        assertThat(page(1_200, 1_150, 12_400, 1_190)
                        .linking(read -> "p-" + read.source())
                        .html(Locale.CHINESE))
                .containsPattern("id=\"look\"[^§]*<li><strong><a href=\"p-2023.html\">[^<]* 2023</a></strong>");
    }

    @Test
    void whereNothingStandsOutOrNothingCanBeComparedASentenceSaysSo() {
        assertThat(page(1_200, 1_150, 1_240, 1_190).html(Locale.CHINESE)).contains("没有与本机关其他年度或同类机关相差较大的数字");
        assertThat(page(1_200).html(Locale.CHINESE)).contains("没有可以相比的报告").doesNotContain("相差较大的数字");
    }
}
