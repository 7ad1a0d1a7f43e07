package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.gongkai.documents.OldWordFile.Cell;
import org.gongkai.page.Block;
import org.gongkai.page.Grid;
import org.gongkai.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What old Word documents have: text that is not shown, fields, cells by their edges, tables within each other. */
class OldWordPageTest {

    @ParameterizedTest
    @ValueSource(ints = {OldWordFile.STRIKE, OldWordFile.HIDDEN, OldWordFile.DELETED})
    void whatIsStruckOutHiddenOrDeletedIsNotRead(int property) throws IOException {
        Page page = read(new OldWordFile().run("3").run("9", property).paragraph("7"));

        assertThat(paragraphs(page)).containsExactly("37");
    }

    @Test
    void whatIsRaisedDoesNotBecomeDigitsOfANumber() throws IOException {
        Page page = read(
                new OldWordFile().run("37").run("1", OldWordFile.SUPERSCRIPT).paragraph("件"));

        assertThat(paragraphs(page)).containsExactly("37¹件");
    }

    @Test
    void ofAFieldOnlyIsReadWhatItShows() throws IOException {
        Page page = read(new OldWordFile()
                .paragraph("a\u0013 IF \u0013 PAGE \u00141\u0015 = 1 \u0014b\u0013 X \u0014c\u0015\u0015d")
                .paragraph("e\u0013 OPEN")
                .paragraph("f\u0015g"));

        assertThat(paragraphs(page)).containsExactly("abcd", "e", "fg");
    }

    @Test
    void aLineBreakAndAHyphenThatDoesNotBreakAreText() throws IOException {
        Page page = read(new OldWordFile().paragraph("a\u000bb\u001ec\u0001"));

        assertThat(paragraphs(page)).containsExactly("a\nb-c");
    }

    @Test
    void cellsSpanTheColumnsWhoseEdgesLieInThem() throws IOException {
        Grid grid = grid(new OldWordFile()
                .row(1, List.of(new Cell("a", 1, false, true), new Cell("b", 2, false, false)))
                .row(1, List.of(new Cell("", 1, true, false), Cell.of("c"), Cell.of("d")))
                .paragraph(""));

        assertThat(grid.rows()).containsExactly(List.of("a", "b", "b"), List.of("a", "c", "d"));
        assertThat(grid.isCovered(0, 2)).isTrue();
        assertThat(grid.isCovered(1, 0)).isTrue();
    }

    @Test
    void aCellOfSeveralParagraphsHasALineOfEach() throws IOException {
        Grid grid = grid(new OldWordFile()
                .cellParagraph("第一款")
                .row(1, List.of(Cell.of("第（五）项"), Cell.of("1")))
                .paragraph(""));

        assertThat(grid.row(0)).containsExactly("第一款\n第（五）项", "1");
    }

    @Test
    void aTableThatHoldsAnotherLaysThePageOut() throws IOException {
        Page page = read(new OldWordFile()
                .row(2, List.of(Cell.of("a"), Cell.of("b")))
                .row(2, List.of(Cell.of("c"), Cell.of("d")))
                .row(1, List.of(Cell.of("around"))));

        assertThat(page.tables())
                .singleElement()
                .satisfies(
                        table -> assertThat(table.grid().rows()).containsExactly(List.of("a", "b"), List.of("c", "d")));
        assertThat(paragraphs(page)).containsExactly("around");
    }

    @Test
    void aTableThatBreaksOffIsReadAsFarAsItGoes() throws IOException {
        Grid grid = grid(new OldWordFile()
                .row(1, List.of(Cell.of("a"), Cell.of("b")))
                .run("c")
                .endCell(1));

        assertThat(grid.rows()).containsExactly(List.of("a", "b"), List.of("c"));
    }

    private static Page read(OldWordFile file) throws IOException {
        return Documents.read(file.bytes(), "").page();
    }

    private static Grid grid(OldWordFile file) throws IOException {
        return read(file).tables().get(0).grid();
    }

    private static List<String> paragraphs(Page page) {
        return page.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .toList();
    }
}
