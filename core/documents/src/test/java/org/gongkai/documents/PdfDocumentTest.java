package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.gongkai.arbitraries.Reports;
import org.gongkai.form.FormReader;
import org.gongkai.form.FormReading;
import org.gongkai.form.FormRenderer;
import org.gongkai.page.Block;
import org.gongkai.page.Page;
import org.gongkai.report.AnnualReport;
import org.junit.jupiter.api.Test;

class PdfDocumentTest {

    @Provide
    Arbitrary<AnnualReport> reports() {
        return Arbitraries.oneOf(
                Reports.annual().withoutNarrative(),
                Reports.annual().withoutNarrative().withBlanks());
    }

    @Property(tries = 20)
    void aReportPrintedAsPdfIsReadBack(@ForAll("reports") AnnualReport report) throws IOException {
        Page page = read(
                PrintedReport.pdf(Paper.WIDE, List.of(FormRenderer.official().page(report))));
        FormReading reading = FormReader.create()
                .withAgency(report.agency())
                .withYear(report.year())
                .withScope(report.scope())
                .read(page);

        assertThat(reading.problems()).isEmpty();
        AnnualReport read = reading.report().orElseThrow();
        assertThat(read.proactive()).isEqualTo(report.proactive());
        assertThat(read.applications()).isEqualTo(report.applications());
        assertThat(read.disputes()).isEqualTo(report.disputes());
    }

    private static Page read(byte[] pdf) throws UnreadableDocumentException {
        return Documents.read(pdf, "report.pdf").page();
    }

    private static PdfFile paper() {
        return new PdfFile(595, 842);
    }

    private static List<String> texts(Page page) {
        return page.blocks().stream()
                .flatMap(block -> block instanceof Block.Table table
                        ? table.grid().rows().stream().flatMap(List::stream)
                        : List.of(((Block.Paragraph) block).text()).stream())
                .toList();
    }

    @Test
    void aTurnedPageIsReadAsItIsSeen() throws IOException {
        byte[] pdf = paper().turned(90)
                .add("0 1 -1 0 842 0 cm")
                .box(100, 100, 200, 130)
                .box(200, 100, 300, 130)
                .text("规章", 110, 120, 10)
                .text("12", 210, 120, 10)
                .page()
                .bytes();

        assertThat(texts(read(pdf))).containsExactly("规章", "12");
    }

    @Test
    void whatCannotBeSeenIsNotReadAndSaid() throws IOException {
        Document read = Documents.read(
                paper().text("看得见", 100, 200, 10)
                        .add("3 Tr")
                        .text("不见甲", 100, 300, 10)
                        .add("0 Tr 1 g")
                        .text("不见乙", 100, 400, 10)
                        .add("0 g")
                        .text("不见丙", 100, 500, 10)
                        .add("1 g 80 330 200 30 re f 0 0 0.5 rg 80 230 200 30 re f 1 g")
                        .text("白字", 100, 600, 10)
                        .page()
                        .bytes(),
                "x.pdf");

        assertThat(texts(read.page())).containsExactly("看得见", "白字");
        assertThat(read.problems()).extracting(problem -> problem.reason().zh()).containsExactly("第1页：看不见的文字未读入");
    }

    @Test
    void aScanIsSaidToBeOne() throws IOException {
        PdfFile scan = paper().page();
        try (PDPageContentStream contents =
                new PDPageContentStream(scan.document(), scan.document().getPage(0))) {
            BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
            contents.drawImage(LosslessFactory.createFromImage(scan.document(), image), 0, 0, 595, 842);
        }

        assertRefused(scan.bytes(), "a scanned PDF: pictures without a text layer");
    }

    @Test
    void aFontWithoutMeaningIsSaid() throws IOException {
        byte[] pdf = paper().withoutMeaning().text("规章", 100, 100, 10).page().bytes();

        assertRefused(pdf, "no ToUnicode");
    }

    @Test
    void aLockedFileIsSaidToBeLocked() throws IOException {
        PdfFile locked = paper().text("规章", 100, 100, 10).page();
        locked.document().protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

        assertRefused(locked.bytes(), "a PDF with a password");
    }

    @Test
    void aDamagedFileIsSaidToBeDamaged() throws IOException {
        byte[] pdf = paper().text("规章", 100, 100, 10).page().bytes();

        assertRefused("%PDF-1.7 no more".getBytes(StandardCharsets.US_ASCII), "a damaged PDF");
        assertRefused(Arrays.copyOf(pdf, 40), "a damaged PDF");
    }

    @Test
    void moreThanIsReadIsRefused() throws IOException {
        assertRefused(paper().add("q Q ".repeat(2_600_000)).page().bytes(), "pages of more contents");
        assertRefused(paper().add("0 0 9 9 re f ".repeat(6_000)).page().bytes(), "a sheet of more words or drawings");
        PdfFile many = paper();
        for (int i = 0; i < 301; i++) {
            many.page();
        }
        assertRefused(many.bytes(), "a PDF of more than 300 pages");
    }

    private static void assertRefused(byte[] pdf, String reason) {
        assertThatThrownBy(() -> read(pdf))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining(reason);
    }
}
