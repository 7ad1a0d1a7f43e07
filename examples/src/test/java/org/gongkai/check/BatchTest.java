package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.documents.OfficeFile;
import org.gongkai.form.FormRenderer;
import org.gongkai.json.DisclosureJson;
import org.gongkai.validation.arbitraries.CountyStack;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One of each kind of bad input among good ones: the good ones are checked, and each bad one is named. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BatchTest {

    private static final int GOOD = 3;

    @TempDir
    private Path folder;

    private Path in;
    private final List<String> bad = new ArrayList<>();

    @BeforeEach
    void writeBatch() throws IOException, InterruptedException {
        in = Files.createDirectory(folder.resolve("in"));
        ReportFiles.write(in, CountyStack.bureaus(GOOD, 2022));
        bad("a-cut.json", "{\"schema\":".getBytes(StandardCharsets.UTF_8));
        bad("b-deep.json", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        bad("c-noise.txt", new byte[] {(byte) 0xFF, (byte) 0xFF, 0, (byte) 0x80});
        bad("d-none.html", "<p>weather".getBytes(StandardCharsets.UTF_8));
        bad("e-tags.html", "<p>".repeat(300_000).getBytes(StandardCharsets.UTF_8));
        bad("f-paragraphs.docx", OfficeFile.docx("<w:p/>".repeat(60_000)));
        bad(
                "g-span.docx",
                OfficeFile.docx(
                        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"x\"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>"));
        bad("h-rows.xlsx", OfficeFile.xlsx("<row/>".repeat(60_000), ""));
        bad(
                "i-merge.xlsx",
                OfficeFile.xlsx("<row><c><v>1</v></c></row>", "<mergeCells><mergeCell ref=\"?\"/></mergeCells>"));
        bad("j-no.docx", new byte[0]);
        Files.createSymbolicLink(in.resolve("k-link.json"), in.resolve("nothing"));
        bad.add("k-link.json");
        if (new ProcessBuilder("mkfifo", in.resolve("l-pipe.json").toString())
                        .start()
                        .waitFor()
                == 0) {
            bad.add("l-pipe.json");
        }
        Files.createDirectory(in.resolve("m.json"));
    }

    private void bad(String name, byte[] content) throws IOException {
        Files.write(in.resolve(name), content);
        bad.add(name);
    }

    @Test
    void asText() {
        Run run = Run.of("--lang", "en", in.toString());

        assertNamed(run);
        assertThat(run.out())
                .contains("某县第1局", "某县第2局", "某县第3局")
                .endsWith(GOOD + bad.size() + " reports: 3 with nothing violated, 0 with something violated, "
                        + bad.size() + " unreadable\n");
    }

    @Test
    void asLinesOfJson() {
        Run run = Run.of("--json", in.toString());

        assertNamed(run);
        assertThat(run.outLines())
                .as("of each report two results: by itself and among the others")
                .hasSize(2 * GOOD + bad.size());
    }

    @Test
    void asPages() throws IOException {
        Path out = folder.resolve("out");

        assertNamed(Run.of("--html", out.toString(), in.toString()));

        Document overview = Jsoup.parse(Files.readString(out.resolve("index.html")));
        List<String> unreadable = overview.select("#unreadable li").eachText();
        assertThat(bad).allSatisfy(name -> assertThat(unreadable).anyMatch(line -> line.contains(name)));
        try (var pages = Files.list(out)) {
            assertThat(pages).hasSize(GOOD + 1);
        }
    }

    @Test
    void aFileIsOneInputByWhateverNameItIsGiven() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), DisclosureJson.write(Tancheng.report2020()));
        Path link = Files.createSymbolicLink(folder.resolve("b.json"), file);
        Path hard = Files.createLink(folder.resolve("c.json"), file);
        Path around = in.resolve("..").resolve("a.json");

        Run run = Run.of("--json", file.toString(), link.toString(), hard.toString(), around.toString());

        assertThat(run.outLines()).hasSize(2).allMatch(line -> line.contains(file.toString()));
        assertThat(run.status()).isZero();
    }

    @Test
    void aDirectoryThatCannotBeListedIsNamed() throws IOException {
        Path closed = Files.createDirectory(in.resolve("closed"));
        assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "a user whom rights do not bind");

        Run run = Run.of("--json", in.toString());

        assertThat(run.err()).contains(closed + ": 没有权限\n");
        assertThat(run.outLines()).hasSize(GOOD);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void pagesOfResultsAreNoReports() throws IOException {
        Path html = Files.createDirectory(folder.resolve("html"));
        Files.writeString(html.resolve("a.html"), FormRenderer.official().html(Tancheng.assessable2020()));

        Run first = Run.of("--html", html.toString(), html.toString());
        Run second = Run.of("--html", html.toString(), html.toString());
        Run page = Run.of(html.resolve("index.html").toString());

        assertThat(first.status()).isZero();
        assertThat(second).isEqualTo(first);
        assertThat(page.status()).isEqualTo(2);
        assertThat(page.err()).endsWith("index.html: 是检查结果页面，不是年度报告\n");
    }

    private void assertNamed(Run run) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(bad)
                .allSatisfy(name ->
                        assertThat(run.err().lines()).anyMatch(line -> line.startsWith(in.resolve(name) + ": ")));
        assertThat(run.err()).doesNotContain("\tat ", "unexpected");
    }
}
