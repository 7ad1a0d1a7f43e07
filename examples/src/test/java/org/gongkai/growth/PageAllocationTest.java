package org.gongkai.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.documents.Documents;
import org.gongkai.documents.UnreadableDocumentException;
import org.gongkai.form.FormReader;
import org.gongkai.form.FormRenderer;
import org.gongkai.page.Page;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.acceptance.AcceptancePolicy;
import org.gongkai.validation.page.ResultPage;
import org.gongkai.validation.stack.CheckedReport;
import org.gongkai.validation.stack.ReadReport;
import org.gongkai.validation.stack.ReportChecks;
import org.junit.jupiter.api.Test;

/** What a published page of a report takes: of memory, for no time is measured. */
class PageAllocationTest {

    private static final int KILOBYTE = 1024;

    private static final AnnualReport REPORT = Tancheng.report2020();
    private static final Page PAGE = FormRenderer.official().page(REPORT);
    private static final byte[] HTML = FormRenderer.official().html(REPORT).getBytes(StandardCharsets.UTF_8);
    private static final ReportChecks CHECKS = ReportChecks.standard();
    private static final ReadReport READ = ReadReport.of("report", REPORT);

    @Test
    void theFormIsReadOfAPageIn192Kilobytes() {
        assertThat(Allocation.perCall(() -> FormReader.create().read(PAGE))).isLessThan(192 * KILOBYTE);
    }

    @Test
    void thePageIsReadOfItsFileIn576Kilobytes() {
        assertThat(Allocation.perCall(PageAllocationTest::readFile)).isLessThan(576 * KILOBYTE);
    }

    @Test
    void aReportIsCheckedIn64Kilobytes() {
        assertThat(Allocation.perCall(() -> CHECKS.check(READ))).isLessThan(64 * KILOBYTE);
    }

    @Test
    void thePageOfResultsIsMadeIn928Kilobytes() {
        CheckedReport checked = CHECKS.check(READ);
        ResultPage page = ResultPage.of(checked)
                .withAcceptance(AcceptancePolicy.standard().decide(checked.results()));

        assertThat(Allocation.perCall(() -> page.html(Locale.CHINESE))).isLessThan(928 * KILOBYTE);
    }

    private static void readFile() {
        try {
            Documents.read(HTML, "report.html");
        } catch (UnreadableDocumentException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
