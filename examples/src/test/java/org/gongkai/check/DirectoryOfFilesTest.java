package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.documents.Documents;
import org.gongkai.documents.ExcelReport;
import org.gongkai.documents.OldWordFile;
import org.gongkai.form.FormRenderer;
import org.gongkai.page.Page;
import org.gongkai.report.AnnualReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A directory as it is downloaded: of every file is said what came of it. */
class DirectoryOfFilesTest {

    private static final AnnualReport REPORT = Tancheng.assessable2020();

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        byte[] doc = OldWordFile.of(FormRenderer.official().page(REPORT));
        ByteArrayOutputStream xls = new ByteArrayOutputStream();
        ExcelReport.writeOld(REPORT, xls);
        Files.write(folder.resolve("a.doc"), doc);
        Files.write(folder.resolve("b.et"), xls.toByteArray());
        Files.write(folder.resolve("c.zip"), zip(doc));
        Files.write(folder.resolve("d.zip"), zip(doc, doc));
        Files.writeString(folder.resolve("e.pdf"), "no PDF at all");
        Files.write(folder.resolve("f.rar"), "Rar!\u001a".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("g.html"), "<p>年报<p><a href=x/2020.pdf>2020年年报</a>");
        Files.writeString(folder.resolve("h.png"), "a picture");
        Files.writeString(folder.resolve("i.css"), "p {}");
    }

    private static byte[] zip(byte[]... files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < files.length; i++) {
                zip.putNextEntry(new ZipEntry(i + ".doc"));
                zip.write(files[i]);
            }
        }
        return out.toByteArray();
    }

    @Test
    void everyOneIsCountedAndWhatIsNotReadIsSaidAsWhatItIs() {
        Run run = Run.of("--lang", "en", folder.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .contains("7 reports: 3 with nothing violated, 0 with something violated, 4 unreadable; 2 other files");
        assertThat(run.err())
                .contains("d.zip: an archive of several reports")
                .contains("e.pdf: ")
                .contains("f.rar: a file of the kind RAR")
                .contains("g.html: no table on the page, which links files: 2020年年报");
    }

    @Test
    void everyOneHasALineOfJson() throws IOException {
        Run run = Run.of("--json", folder.toString());

        assertThat(run.lines().stream()
                        .map(line -> Path.of(line.get("source").textValue())
                                .getFileName()
                                .toString())
                        .distinct())
                .containsExactlyInAnyOrder(
                        "a.doc", "b.et", "c.zip", "d.zip", "e.pdf", "f.rar", "g.html", "h.png", "i.css");
        assertThat(run.lines())
                .filteredOn(line -> line.has("report"))
                .hasSize(6)
                .allSatisfy(line ->
                        assertThat(line.at("/problems/0/message").textValue()).isNotEmpty());
    }

    @Test
    void aRunIsComparedWithAnEarlierOneThatCouldNotReadEverything() throws IOException {
        Path earlier = Files.writeString(
                folder.resolve("earlier.jsonl"),
                Run.of("--json", folder.toString()).out());

        Run run = Run.of(
                "--lang",
                "en",
                "--earlier",
                earlier.toString(),
                folder.resolve("a.doc").toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "catalog, --keeper, '标题,成文日期,发布日期\n甲,2022-03-01,2022-03-02'",
        "register, --agency, '登记编号,收到日期,申请人类型,申请内容,答复日期,办理结果\n1,2022-03-01,自然人,甲,2022-03-02,予以公开'"
    })
    void everyOneIsCountedAmongOtherDocumentsToo(String command, String of, String table) throws IOException {
        Path tables = Files.createDirectory(folder.resolve("tables"));
        Page page =
                Documents.read(table.getBytes(StandardCharsets.UTF_8), "a.csv").page();
        Files.write(tables.resolve("a.doc"), OldWordFile.of(page));
        Files.write(tables.resolve("b.zip"), zip(OldWordFile.of(page), Arrays.copyOf(OldWordFile.of(page), 600)));
        Files.write(tables.resolve("c.rar"), "Rar!\u001a".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(tables.resolve("d.tsv"), table.replace(',', '\t'));
        Files.writeString(tables.resolve("e.txt"), "说明");
        Files.writeString(tables.resolve("f.png"), "a picture");
        Run text = Run.of(command, "--lang=en", of, "某县", tables.toString());
        Run json = Run.of(command, "--lang=en", "--json", of, "某县", tables.toString());
        Run read = Run.of(command, "--lang=en", "--read", of, "某县", tables.toString());

        assertThat(text.out()).contains("6 " + command + "s: 3 with nothing violated", "3 unreadable; 1 other files");
        assertThat(text.err())
                .contains("b.zip#1.doc: ")
                .contains("c.rar: a file of the kind RAR")
                .contains("e.txt: ");
        assertThat(List.of(text, json, read)).extracting(Run::status).containsOnly(2);
        for (Run run : List.of(json, read)) {
            assertThat(run.lines())
                    .filteredOn(line ->
                            line.has("problems") && !line.get("problems").isEmpty())
                    .extracting(line -> Path.of(line.get("source").textValue())
                            .getFileName()
                            .toString())
                    .containsExactly("f.png", "b.zip#1.doc", "c.rar", "e.txt");
        }
    }

    @Test
    void ofAnArchiveOfStandardDirectoriesWhatIsDamagedIsSaid() throws IOException {
        byte[] html = DirectoryTable.of("就业领域基层政务公开标准目录", "职业介绍").html().getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(
                folder.resolve("a.zip"), zip(html, Arrays.copyOf(html, 0), "说明".getBytes(StandardCharsets.UTF_8)));

        Run run = Run.of("directory", "--lang=en", "--read", "--keeper=某县", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.lines())
                .extracting(line -> line.at("/problems/0/message").asText())
                .containsExactly("", "1.doc: the file is empty");
    }
}
