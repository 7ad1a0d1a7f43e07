package org.gongkai.check.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.check.CheckReport;
import org.gongkai.check.ChildMachine;
import org.gongkai.check.Run;
import org.gongkai.form.FormRenderer;
import org.gongkai.json.DisclosureJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing pages never costs a user a file. */
class PagesAreSafeTest {

    private static final String HTML = FormRenderer.official().html(Tancheng.assessable2020());

    @TempDir
    private Path folder;

    private Path in;

    @BeforeEach
    void writeReport() throws IOException {
        in = Files.writeString(folder.resolve("in.html"), HTML);
    }

    @Test
    void anInputIsNeverWrittenOverByWhateverNameItIsGiven() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), in);
        Path hard = Files.createLink(folder.resolve("hard.html"), in);
        Path around = Files.createDirectory(folder.resolve("sub")).resolve("..").resolve("in.html");

        for (Path target : List.of(in, link, hard, around)) {
            Run run = Run.of("--lang", "en", "--overwrite", "--html", target.toString(), in.toString());

            assertThat(run.err()).isEqualTo(target + ": cannot be written: an input, which is not written over\n");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).contains("郯城县人民政府");
        }
        assertThat(in).usingCharset(StandardCharsets.UTF_8).hasContent(HTML);
        assertThat(link).isSymbolicLink();
    }

    @Test
    void aReportInTheDirectoryOfPagesIsNoPage() throws IOException {
        Path index = Files.move(in, Files.createDirectory(folder.resolve("in")).resolve("index.html"));

        Run run = Run.of(
                "--overwrite",
                "--html",
                index.getParent().toString(),
                index.getParent().toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(index).usingCharset(StandardCharsets.UTF_8).hasContent(HTML);
        assertThat(index.getParent()).isDirectoryContaining("glob:**.html").isDirectoryNotContaining("glob:**report-*");
    }

    @Test
    void waiversAndAnEarlierRunAreInputsToo() throws IOException {
        Path waivers = Files.writeString(folder.resolve("waivers.jsonl"), "");

        Run run = Run.of(
                "--lang",
                "en",
                "--overwrite",
                "--html",
                waivers.toString(),
                "--waivers",
                waivers.toString(),
                in.toString());

        assertThat(run.err()).contains("an input");
        assertThat(waivers).isEmptyFile();
    }

    @Test
    void whatIsNoPageIsWrittenOverOnlyWhenAskedFor() throws IOException {
        Path work = Files.writeString(folder.resolve("work.html"), "my work");

        Run refused = Run.of("--lang", "en", "--html", work.toString(), in.toString());

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("work.html: cannot be written: there already", "--overwrite");
        assertThat(work).usingCharset(StandardCharsets.UTF_8).hasContent("my work");
        assertThat(Run.of("--overwrite", "--html", work.toString(), in.toString())
                        .status())
                .isZero();
        assertThat(Run.of("--html", work.toString(), in.toString()).status()).isZero();
        assertThat(Files.readString(work)).contains("郯城县人民政府");
    }

    @Test
    void whatALinkLeadsToStays() throws IOException {
        Path work = Files.writeString(folder.resolve("work.html"), "my work");
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), work);

        assertThat(Run.of("--html", link.toString(), in.toString()).status()).isEqualTo(2);
        assertThat(link).isSymbolicLink();
        assertThat(Run.of("--overwrite", "--html", link.toString(), in.toString())
                        .status())
                .isZero();
        assertThat(work).usingCharset(StandardCharsets.UTF_8).hasContent("my work");
    }

    @Test
    void nothingIsWrittenIfOnePageCannotBe() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Path index = Files.writeString(out.resolve("index.html"), "my site");

        assertThat(Run.of("--html", out.toString(), in.toString()).status()).isEqualTo(2);

        assertThat(out).isDirectoryContaining("glob:**index.html");
        try (var files = Files.list(out)) {
            assertThat(files).containsExactly(index);
        }
        assertThat(index).usingCharset(StandardCharsets.UTF_8).hasContent("my site");
    }

    @Test
    void aFullDiskLeavesWhatWasThere() throws Exception {
        Path json = Files.writeString(folder.resolve("in.json"), DisclosureJson.write(Tancheng.report2020()));
        Path page = folder.resolve("page.html");
        Run.of("--html", page.toString(), json.toString());
        String before = Files.readString(page);
        Path script = Files.writeString(
                folder.resolve("full.sh"),
                "ulimit -f 8\nexec \"$@\" > /dev/null\n"); // no file of more than some KB, as on a disk that is full

        ChildMachine child = ChildMachine.run(
                folder,
                Map.of(),
                List.of("sh", script.toString()),
                List.of(
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CheckReport.class.getName(),
                        "--lang",
                        "en",
                        "--html",
                        page.toString(),
                        json.toString()));

        assertThat(child.err()).startsWith(page + ": cannot be written: ");
        assertThat(child.status()).isEqualTo(2);
        assertThat(page).usingCharset(StandardCharsets.UTF_8).hasContent(before);
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void whatTurnsTextAroundIsSeenOnAPage() throws IOException {
        Path json = Files.writeString(
                folder.resolve("in.json"),
                DisclosureJson.write(Tancheng.report2020()).replace("郯城县人民政府", "郯城县\u202E人民政府"));
        Path page = folder.resolve("page.html");

        Run.of("--html", page.toString(), json.toString());

        assertThat(Files.readString(page)).contains("郯城县[U+202E]人民政府").doesNotContain("\u202E");
        assertThat(Run.of("--json", json.toString()).out())
                .contains("郯城县\\u202E人民政府")
                .doesNotContain("\u202E");
    }
}
