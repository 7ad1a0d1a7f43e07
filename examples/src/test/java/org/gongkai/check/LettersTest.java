package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters to agencies: what a reviewing office sends. */
class LettersTest {

    /** What no XML can hold, and what would be markup. */
    private static final String HOSTILE = "<b>\u0001&\uFFFE\u202E局";

    @TempDir
    private Path folder;

    private Path reports;
    private Path letters;

    @BeforeEach
    void writeReports() throws IOException {
        reports = Files.createDirectory(folder.resolve("reports"));
        letters = folder.resolve("letters");
        AnnualReport right = Tancheng.report2020();
        AnnualReport wrong = right.withApplications(right.applications().with(0, 59));
        AnnualReport told = AnnualReport.builder()
                .from(right)
                .agency(Agency.of(HOSTILE))
                .putNarrative(ReportSection.OVERVIEW, "全年收到政府信息公开申请7件" + HOSTILE + "。")
                .build();
        Files.writeString(reports.resolve("a.json"), DisclosureJson.write(wrong));
        Files.writeString(reports.resolve("b.json"), DisclosureJson.write(told));
    }

    private Run run(String... options) {
        return Run.of(Stream.concat(
                        Stream.of(options),
                        Stream.of("--as-of=2021-02-01", "--letters", letters.toString(), reports.toString()))
                .toArray(String[]::new));
    }

    private Map<String, byte[]> written() throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(letters)) {
            for (Path file : files.toList()) {
                all.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return all;
    }

    @Test
    void eachAgencyGetsALetterOfWordAndOneOfHtmlThatSayTheSame() throws IOException {
        for (String language : List.of("--lang=zh", "--lang=en")) {
            assertThat(run(language).err()).isEmpty();

            Map<String, byte[]> written = written();
            assertThat(written).hasSize(4);
            for (String word : written.keySet().stream()
                    .filter(name -> name.endsWith(".docx"))
                    .toList()) {
                byte[] html = written.get(word.replace(".docx", ".html"));
                assertThat(html).isNotNull();
                assertThat(textOfWord(written.get(word)))
                        .isEqualTo(textOfHtml(new String(html, StandardCharsets.UTF_8)))
                        .contains("2020");
            }
        }
    }

    private static String textOfHtml(String html) {
        Element article = Jsoup.parse(html).select("article").first();
        assertThat(article).isNotNull();
        article.select(".mark-note").remove();
        return withoutSpace(article.text()).replace('\uFFFE', '\uFFFD');
    }

    private static String textOfWord(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        try (InputStream in = new ByteArrayInputStream(bytes);
                XWPFDocument document = new XWPFDocument(in)) {
            for (IBodyElement each : document.getBodyElements()) {
                if (each instanceof XWPFParagraph paragraph) {
                    text.append(paragraph.getText());
                } else if (each instanceof XWPFTable table) {
                    table.getRows().forEach(row -> row.getTableCells().forEach(cell -> text.append(cell.getText())));
                }
            }
        }
        return withoutSpace(text.toString());
    }

    private static String withoutSpace(String text) {
        return text.chars()
                .filter(c -> !Character.isWhitespace(c))
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    @Test
    void theTableInWordHasMergedCellsTheLinesOfItsHeadRepeatedAndShadedMarks() throws IOException {
        ChineseNames.assumePossible();
        run();

        byte[] word = written().entrySet().stream()
                .filter(each -> each.getKey().matches("letter-郯城县人民政府-[0-9a-f]+\\.docx"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            XWPFTable form = document.getTables().get(1);
            String xml = form.getCTTbl().xmlText();
            assertThat(form.getRow(0).isRepeatHeader()).isTrue();
            assertThat(form.getRow(3).isRepeatHeader()).isFalse();
            assertThat(xml).contains("<w:vMerge w:val=\"restart\"/>", "<w:gridSpan w:val=\"3\"/>", "w:fill=\"FDECEE\"");
            assertThat(document.getFooterList().get(0).getText()).isNotBlank();
            assertThat(document.getProperties().getCoreProperties().getCreated())
                    .isEqualTo("2021-02-01T00:00:00Z");
        }
    }

    @Test
    void theSameRunGivesTheSameFilesByteForByteInPlaceOfItsOwn() throws IOException {
        run();
        Map<String, byte[]> first = written();

        assertThat(run().err()).isEmpty();

        assertThat(written()).usingRecursiveComparison().isEqualTo(first);
    }

    @Test
    void lettersAreNoReportsAndAFileThatIsNoLetterIsNotWrittenOver() throws IOException {
        run();
        Run again = Run.of(letters.toString());
        assertThat(again.err()).contains("letters");
        assertThat(again.out()).doesNotContain("郯城县");

        Path word = letters.resolve(written().keySet().iterator().next());
        Files.writeString(word, "mine");
        Run refused = run();

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains(word.getFileName().toString());
        assertThat(Files.readString(word)).isEqualTo("mine");
        assertThat(run("--overwrite").err()).isEmpty();
        assertThat(Files.readString(word, StandardCharsets.ISO_8859_1)).isNotEqualTo("mine");
    }

    @Test
    void aFolderThatCannotBeMadeIsToldOfBeforeAnythingIsChecked() throws IOException {
        Files.writeString(letters, "a file");

        assertThat(run().err()).contains("letters", "是文件，不是文件夹");
        assertThat(Files.readString(letters)).isEqualTo("a file");
        assertThat(run("--read").err()).contains("--read checks nothing");
    }
}
