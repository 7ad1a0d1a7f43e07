package org.gongkai.check.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.check.Run;
import org.gongkai.documents.ExcelReport;
import org.gongkai.documents.WordReport;
import org.gongkai.form.FormRenderer;
import org.gongkai.report.AnnualReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports as files of text, HTML and Word, and files that pose as such. */
class ReportFileTest {

    private static final AnnualReport REPORT = Tancheng.assessable2020();
    private static final String HTML = FormRenderer.official().html(REPORT);

    @TempDir
    private Path folder;

    @Test
    void plainTextIsReadAndEveryIdentityHolds() throws IOException {
        String text;
        try (var in = Objects.requireNonNull(
                ReportFileTest.class.getResourceAsStream("/org/gongkai/form/tancheng-2020.txt"))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertAllHold("report.txt", text.getBytes(StandardCharsets.UTF_8));
        assertAllHold("gbk.txt", text.getBytes(Charset.forName("GBK")));
        assertAllHold("mark.txt", ('\uFEFF' + text).getBytes(StandardCharsets.UTF_8));
        assertAllHold("utf16.txt", ('\uFEFF' + text).getBytes(StandardCharsets.UTF_16LE));
    }

    @Test
    void htmlIsReadWhateverItsEncoding() throws IOException {
        String declared = "<html><head><meta charset=\"gb2312\"></head><body>" + HTML + "</body></html>";

        assertAllHold("utf8.html", HTML.getBytes(StandardCharsets.UTF_8));
        assertAllHold("undeclared.htm", HTML.getBytes(Charset.forName("GBK")));
        assertAllHold("declared.html", declared.getBytes(Charset.forName("GBK")));
        assertAllHold("wrong.html", declared.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tablesThatLayThePageOutAreNotTakenForTheForm() throws IOException {
        String page = "<table><tr><td>导航</td><td><div>" + HTML + "</div></td></tr></table>";

        assertAllHold("layout.html", page.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aWordDocumentIsReadWithItsMergedCells() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordReport.write(REPORT, out);

        assertAllHold("report.docx", out.toByteArray());
    }

    @Test
    void anExcelWorkbookIsReadWithItsMergedCells() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExcelReport.write(REPORT, out);

        assertAllHold("report.xlsx", out.toByteArray());
    }

    @Test
    void aWrongCellOfAPageIsNamedByItsLabel() throws IOException {
        String broken = HTML.replaceFirst(">37</td>", ">36</td>");

        Run run = check("broken.html", broken);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("1.本机关不掌握相关政府信息");
    }

    @Test
    void aCellThatCannotBeReadIsNamedWithItsPlaceAndText() throws IOException {
        String broken = HTML.replaceFirst(">37</td>", ">三七</td>");

        Run run = check("broken.html", broken);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("broken.html: table 2, row 16, column 4: （四）无法提供 1.本机关不掌握相关政府信息 / 自然人: \"三七\"");
    }

    @Test
    void whatWasNoticedIsPrinted() throws IOException {
        String blank = HTML.replaceFirst(">37</td>", "></td>");

        Run run = check("blank.html", blank);

        assertThat(run.out()).contains("Noticed while reading").contains("the cell is blank, read as not stated");
    }

    @Test
    void whatWasNoticedStandsInTheLineOfJson() throws IOException {
        String blank = HTML.replaceFirst(">37</td>", "></td>");

        Run run = Run.of("--json", "--lang", "en", write("blank.html", blank.getBytes(StandardCharsets.UTF_8)));

        JsonNode notices = new ObjectMapper().readTree(run.out()).at("/notices");
        assertThat(notices).anySatisfy(notice -> {
            assertThat(notice.at("/kind").textValue()).isEqualTo("blankCell");
            assertThat(notice.at("/place").textValue()).isEqualTo("table 2, row 16, column 4");
            assertThat(notice.at("/label").textValue()).isEqualTo("（四）无法提供 1.本机关不掌握相关政府信息 / 自然人");
            assertThat(notice.at("/message").textValue()).endsWith("the cell is blank, read as not stated");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty.txt", "empty.html"})
    void anEmptyFileIsNoReport(String name) throws IOException {
        assertUnreadable(write(name, new byte[0]), "the file is empty");
    }

    @Test
    void aPageThatIsNoReportSaysSo() throws IOException {
        byte[] page = "<html><body><h1>天气</h1><table><tr><td>1</td></tr></table></body></html>"
                .getBytes(StandardCharsets.UTF_8);

        assertUnreadable(write("weather.html", page), "政府信息公开工作年度报告 is not found");
    }

    @Test
    void bytesThatAreNoTextSaySo() throws IOException {
        assertUnreadable(
                write("noise.txt", new byte[] {(byte) 0xFF, (byte) 0xFF, 0x00, (byte) 0x80}), "no text: neither UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"large.txt", "large.html", "large.docx", "large"})
    void aHugeFileIsRefusedBeforeItIsReadWhole(String name) throws IOException {
        Path file = folder.resolve(name);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L * 1024 * 1024);
        }

        assertUnreadable(file.toString(), "larger than 33554432 bytes");
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            writeZeros(zip, 200);
            zip.closeEntry();
        }

        assertUnreadable(write("bomb.docx", bomb.toByteArray()), "bomb.docx: ");
    }

    @Test
    void theKindIsToldByWhatIsInTheFile() throws IOException {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        WordReport.write(REPORT, word);

        assertAllHold("word.xlsx", word.toByteArray());
        assertAllHold("word", word.toByteArray());
        assertAllHold("page.doc", ("<html><body>" + HTML).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"report.rar, the kind RAR", "report.html, the kind RAR", "report, the kind RAR"})
    void aKindThatIsNotReadIsNamedAsSuch(String name, String told) throws IOException {
        assertUnreadable(write(name, "Rar!\u001a\u0007".getBytes(StandardCharsets.UTF_8)), told);
    }

    private static void writeZeros(OutputStream out, int megabytes) throws IOException {
        byte[] zeros = new byte[1024 * 1024];
        for (int i = 0; i < megabytes; i++) {
            out.write(zeros);
        }
    }

    private void assertAllHold(String name, byte[] bytes) throws IOException {
        Run run = Run.of("--json", write(name, bytes));

        assertThat(run.err()).isEmpty();
        assertThat(run.outLines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("\"violated\":0,\"notAssessable\":"));
        assertThat(run.status()).isZero();
        AnnualReport read = readReport(name);
        assertThat(read.applications()).isEqualTo(REPORT.applications());
        assertThat(read.proactive()).isEqualTo(REPORT.proactive());
        assertThat(read.disputes()).isEqualTo(REPORT.disputes());
    }

    private Run check(String name, String html) throws IOException {
        return Run.of("--lang", "en", write(name, html.getBytes(StandardCharsets.UTF_8)));
    }

    private AnnualReport readReport(String name) {
        try {
            return ReportSource.of(InputSource.file(folder.resolve(name)))
                    .read()
                    .report();
        } catch (UnreadableInputException e) {
            throw new AssertionError(e);
        }
    }

    private void assertUnreadable(String file, String reason) {
        Run run = Run.of("--lang", "en", file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(reason);
        assertThat(List.of(run.err().split("\n")))
                .allSatisfy(line -> assertThat(line).startsWith(file).doesNotContain("\tat "));
    }

    private String write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }
}
