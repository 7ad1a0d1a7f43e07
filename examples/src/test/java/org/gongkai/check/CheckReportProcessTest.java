package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main in a machine whose own character set and language are not those of the output. */
class CheckReportProcessTest {

    private static final Map<String, String> POSIX = Map.of("LC_ALL", "C", "LANG", "C", "LANGUAGE", "C");

    @TempDir
    private Path folder;

    @Test
    void outputIsUtf8WhateverTheMachineIs() throws Exception {
        ChildMachine child = check();

        assertThat(child.out()).isEqualTo(Run.of().out());
        assertThat(child.err()).isEmpty();
        assertThat(child.status()).isZero();
    }

    @Test
    void theExitStatusIsThatOfTheWorstInput() throws Exception {
        AnnualReport report = Tancheng.report2020();
        String wrong = write(
                "wrong.json", report.withApplications(report.applications().with(0, 96)));
        String missing = folder.resolve("missing.json").toString();

        assertThat(check(wrong).status()).isEqualTo(1);
        assertThat(check(wrong).out()).isEqualTo(Run.of(wrong).out());
        assertThat(check(wrong, missing).status()).isEqualTo(2);
        assertThat(check("--json", "--lang", "en", wrong, missing).err()).isEqualTo(missing + ": no such file\n");
    }

    @Test
    void hugeAndHostileFilesAreRefusedInLittleMemory() throws Exception {
        String large = folder.resolve("large.html").toString();
        try (RandomAccessFile sparse = new RandomAccessFile(large, "rw")) {
            sparse.setLength(200L * 1024 * 1024);
        }
        String bomb = folder.resolve("bomb.docx").toString();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(Path.of(bomb)))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 400; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }

        String deep = write("deep.html", "<div>".repeat(150_000) + "x");
        String tags = write("tags.html", "<td>".repeat(1_000_000));
        String spans = write("spans.html", "<table><tr><td colspan=1000>自然人</td></tr></table>".repeat(30_000));
        String cells = write("cells.txt", "\t1\n\n".repeat(400_000));
        String content = folder.resolve("content.docx").toString();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(Path.of(content)))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 1_000_000; i++) {
                zip.write(("<w:p>" + i * 31L + "</w:p>").getBytes(StandardCharsets.US_ASCII));
            }
            zip.closeEntry();
        }

        ChildMachine child = check(List.of("-Xmx192m"), "--lang", "en", large, bomb, deep, tags, spans, cells, content);

        assertThat(child.status()).isEqualTo(2);
        assertThat(child.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(large + ": larger than"),
                        line -> assertThat(line).startsWith(bomb + ": a document of more than"),
                        line -> assertThat(line).startsWith(deep + ": ").contains("not found"),
                        line -> assertThat(line).startsWith(tags + ": a page of more than 200000 tags"),
                        line -> assertThat(line).startsWith(spans + ": a page of more than 250000 cells"),
                        line -> assertThat(line).startsWith(cells + ": a page of more than 250000 cells"),
                        line -> assertThat(line).startsWith(content + ": damaged"));
    }

    private ChildMachine check(String... args) throws IOException, InterruptedException {
        return check(List.of(), args);
    }

    private ChildMachine check(List<String> options, String... args) throws IOException, InterruptedException {
        List<String> java = List.of(
                "-Dfile.encoding=US-ASCII",
                "-Duser.language=tr",
                "-cp",
                System.getProperty("java.class.path"),
                CheckReport.class.getName());
        return ChildMachine.run(
                folder,
                POSIX,
                Stream.of(options.stream(), java.stream(), Stream.of(args))
                        .flatMap(part -> part)
                        .toList());
    }

    private String write(String name, AnnualReport report) throws IOException {
        return Files.write(folder.resolve(name), DisclosureJson.writeBytes(report))
                .toString();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
