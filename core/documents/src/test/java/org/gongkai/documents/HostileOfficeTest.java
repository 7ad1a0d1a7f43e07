package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.page.Block;
import org.gongkai.page.Grid;
import org.gongkai.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Office documents with what no office writes: read as far as it makes sense, or refused without a word of what is in them. */
class HostileOfficeTest {

    private static final String ROWS = OfficeFile.rows(new String[][] {{"a", "b"}, {"c", "d"}});

    @Test
    void mergesOfWholeColumnsAndRowsEndWithTheSheet() throws Exception {
        assertThat(texts(merged("A:A"))).containsExactly(List.of("a", "b"), List.of("a", "d"));
        assertThat(texts(merged("1:1"))).containsExactly(List.of("a", "a"), List.of("c", "d"));
        assertThat(texts(merged("A2:XFD1048576"))).containsExactly(List.of("a", "b"), List.of("c", "c"));
    }

    @Test
    void mergesOutsideOfTheSheetAreNothing() throws Exception {
        assertThat(texts(merged("A9:B10"))).containsExactly(List.of("a", "b"), List.of("c", "d"));
        assertThat(texts(merged("H1:I1"))).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void cellsThatAreMergedAreCoveredByTheFirstUnlessMergesReachIntoEachOther() throws Exception {
        Grid column = grid(page(merged("A1:A2")));
        assertThat(column.isCovered(0, 0)).isFalse();
        assertThat(column.isCovered(1, 0)).isTrue();
        assertThat(column.isCovered(1, 1)).isFalse();
        assertThat(texts(merged("A1:A2", "A2:B2"))).containsExactly(List.of("a", "b"), List.of("a", "a"));
    }

    @Test
    void cellsThatAreMergedDownwardsAreCoveredByTheFirstOfTheirWidth() throws Exception {
        Grid grid = grid(page((OfficeFile.docx("<w:tbl><w:tr>" + cell("a", "<w:vMerge w:val=\"restart\"/>")
                + cell("b", "") + cell("c", "<w:vMerge w:val=\"restart\"/>") + "</w:tr><w:tr>"
                + cell("x", "<w:vMerge/>") + cell("y", "<w:gridSpan w:val=\"2\"/><w:vMerge/>")
                + "</w:tr></w:tbl>"))));

        assertThat(grid.rows()).containsExactly(List.of("a", "b", "c"), List.of("a", "b", "b"));
        assertThat(grid.isCovered(1, 0)).isTrue();
        assertThat(grid.isCovered(1, 1)).isFalse();
    }

    private static String cell(String text, String properties) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    }

    private static byte[] merged(String... areas) throws IOException {
        String merges = Stream.of(areas)
                .map(area -> "<mergeCell ref=\"" + area + "\"/>")
                .collect(Collectors.joining("", "<mergeCells>", "</mergeCells>"));
        return OfficeFile.xlsx(ROWS, merges);
    }

    @Test
    void aNumberOfColumnsThatIsNotStatedIsTheLeast() throws Exception {
        Grid grid = grid(page((OfficeFile.docx("<w:tbl><w:tr><w:trPr><w:gridBefore/></w:trPr>"
                + "<w:tc><w:tcPr><w:gridSpan/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"))));

        assertThat(grid.columnCount(0)).isOne();
        assertThat(grid.text(0, 0)).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:p/>", "<w:p><w:r/></w:p>", "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>", "<w:sdt/>"})
    void moreThanAPageHasIsRefusedWhileItIsUnpacked(String element) throws IOException {
        assertRefused("a.docx", OfficeFile.docx(element.repeat(60_000)), "more than 50000 paragraphs");
    }

    @Test
    void moreThanASheetHasIsRefusedWhileItIsUnpacked() throws IOException {
        assertRefused("a.xlsx", OfficeFile.xlsx("<row/>".repeat(60_000), ""), "more than 50000 paragraphs");
        assertRefused("a.xlsx", OfficeFile.xlsx("<row>" + "<c/>".repeat(60_000) + "</row>", ""), "more than 50000");
        assertRefused(
                "a.xlsx",
                OfficeFile.xlsx(ROWS, "<mergeCells>" + "<mergeCell ref=\"A1:B2\"/>".repeat(60_000) + "</mergeCells>"),
                "more than 50000");
        assertRefused(
                "a.xlsx",
                OfficeFile.sheet("<cols>" + "<col min=\"1\" max=\"9\"/>".repeat(3_000) + "</cols><sheetData/>")
                        .bytes(),
                "more than 2000 col");
    }

    @Test
    void anythingElseThatThereIsTooMuchOfIsRefused() throws IOException {
        assertRefused("a.docx", OfficeFile.docx("<w:b/>".repeat(500_000)), "more than 400000 elements and attributes");
        assertRefused(
                "a.docx", OfficeFile.docx("<w:ins>".repeat(500) + "</w:ins>".repeat(500)), "90 elements within each");
        assertRefused(
                "a.docx",
                OfficeFile.word("<w:footnoteReference w:id=\"1\"/>".repeat(900))
                        .with("word/notes.xml", "<notes><footnote>" + "x".repeat(10_000) + "</footnote></notes>")
                        .bytes(),
                "characters of notes");
        assertRefused("a.docx", OfficeFile.docx("<w:p w:a=\"-" + "9".repeat(2_000) + "\"/>"), "a thousand digits");
        assertRefused(
                "a.xlsx",
                OfficeFile.sheet("<sheetData/>")
                        .with("xl/styles.xml", "<numFmt formatCode=\"" + "0".repeat(2_000) + "\"/>")
                        .bytes(),
                "1000 characters in a format");
        OfficeFile pictures = OfficeFile.word("");
        for (int i = 0; i < 6; i++) {
            pictures.with("word/media/" + i + ".bin", new byte[10 * 1024 * 1024]);
        }
        assertRefused("a.docx", pictures.bytes(), "more than 52428800 bytes");
        OfficeFile parts = OfficeFile.word("");
        for (int i = 0; i < 6_000; i++) {
            parts.with("p/" + i, "");
        }
        assertRefused("a.docx", parts.bytes(), "more than 5000 parts");
    }

    @Test
    void whatIsCountedDoesNotDependOnWhatAPartIsCalled() throws IOException {
        assertRefused(
                "a.docx",
                OfficeFile.word("")
                        .with("word/x.bin", "<p>" + "<p/>".repeat(60_000) + "</p>")
                        .bytes(),
                "50000");
    }

    @Test
    void aTextThatSpansRepeatIsCountedAsOftenAsItIsSeen() throws IOException {
        String text = "x".repeat(1_000_000);
        assertRefused(
                "a.xlsx",
                OfficeFile.xlsx(
                        OfficeFile.rows(new String[][] {{text}}) + "<row r=\"200\"><c r=\"Z200\"/></row>",
                        "<mergeCells><mergeCell ref=\"A1:Z200\"/></mergeCells>"),
                "32000000 characters");
        assertRefused(
                "a.html",
                ("<table><tr><td rowspan=50 colspan=1000>" + text + "</td></tr>" + "<tr></tr>".repeat(60) + "</table>")
                        .getBytes(StandardCharsets.UTF_8),
                "32000000 characters");
    }

    @Test
    void messagesSayNothingOfWhatIsInADocument() throws IOException {
        String secret = "13800138000";
        assertRefused(
                "a.docx",
                OfficeFile.docx("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"" + secret
                        + "x\"/></w:tcPr><w:p/></w:tc>" + "</w:tr></w:tbl>"),
                "not a document of its kind: ",
                secret);
        assertRefused(
                "a.xlsx",
                OfficeFile.xlsx("<row><c t=\"n\"><v>" + secret + "x</v></c></row>", ""),
                "not a document of its kind: ",
                secret);
        assertRefused("a.docx", OfficeFile.docx("<w:p>" + secret), "not a document of its kind: ", secret);
        assertRefused("a.xlsx", merged(secret), "not a document of its kind: ", secret);
    }

    private static void assertRefused(String name, byte[] document, String reason, String... secrets) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> Documents.read(document, name))
                .withMessageContaining(reason)
                .satisfies(refused -> assertThat(List.of(secrets))
                        .allSatisfy(secret -> assertThat(refused.getMessage()).doesNotContain(secret)));
    }

    private static List<List<String>> texts(byte[] xlsx) throws Exception {
        Grid grid = grid(page(xlsx));
        return IntStream.range(0, grid.rowCount())
                .mapToObj(row -> IntStream.range(0, grid.columnCount(row))
                        .mapToObj(column -> grid.text(row, column))
                        .toList())
                .toList();
    }

    private static Grid grid(Page page) {
        return page.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(block -> ((Block.Table) block).grid())
                .findFirst()
                .orElseThrow();
    }

    private static Page page(byte[] document) throws IOException {
        return Documents.read(document, "").page();
    }
}
