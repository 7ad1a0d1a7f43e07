package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.documents.ExcelReport;
import org.gongkai.documents.OldWordFile;
import org.gongkai.form.FormRenderer;
import org.gongkai.report.AnnualReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
