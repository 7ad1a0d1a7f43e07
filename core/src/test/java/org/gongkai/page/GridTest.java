package org.gongkai.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

// Mutants that survive: one more or less of the bounds that keep an odd page from taking long.
class GridTest {

    @Test
    void spansAreOpenedOut() {
        Grid grid = Grid.builder()
                .row()
                .cell("a", 2, 1)
                .cell("b", 1, 2)
                .row()
                .cell("c")
                .cell("d")
                .build();

        assertThat(grid.rows()).containsExactly(List.of("a", "b", "b"), List.of("a", "c", "d"));
        assertThat(grid.isCovered(0, 0)).isFalse();
        assertThat(grid.isCovered(0, 2)).isTrue();
        assertThat(grid.isCovered(1, 0)).isTrue();
        assertThat(grid.isRectangular()).isTrue();
    }

    @Test
    void aGridIsAsWideAsItsLongestRow() {
        Grid ragged = Grid.of(List.of(List.of("a"), List.of("b", "c", "d"), List.of()));

        assertThat(ragged.columnCount()).isEqualTo(3);
        assertThat(ragged.columnCount(0)).isEqualTo(1);
        assertThat(ragged.cellCount()).isEqualTo(4);
        assertThat(ragged.isRectangular()).isFalse();
        assertThat(Grid.builder().build().columnCount()).isZero();
    }

    @Test
    void aPlaceIsNamedInBothLanguages() {
        assertThat(Place.PAGE).hasToString("page");
        assertThat(Place.PAGE.describe(Locale.CHINESE)).isEqualTo("全文");
        assertThat(Place.ofTable(2)).hasToString("table 2");
        assertThat(Place.ofTable(2).describe(Locale.CHINESE)).isEqualTo("第2张表");
        assertThat(Place.ofCell(2, 5, 3)).hasToString("table 2, row 5, column 3");
        assertThat(Place.ofCell(2, 5, 3).describe(Locale.CHINESE)).isEqualTo("第2张表第5行第3列");
        assertThat(Place.ofLine(7)).hasToString("line 7");
    }

    @Test
    void aPlaceHasNothingBelowZeroAndNoCellWithoutItsTable() {
        assertThat(new Place(1, 1, 1, 0)).isEqualTo(Place.ofCell(1, 1, 1));
        for (int[] none :
                new int[][] {{-1, 0, 0, 0}, {0, -1, 0, 0}, {0, 0, -1, 0}, {0, 0, 0, -1}, {0, 1, 0, 0}, {1, 0, 1, 0}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Place(none[0], none[1], none[2], none[3]))
                    .withMessageEndingWith("is no place");
        }
    }

    /** Arrays that do not fit one another, as only a stream can have them. */
    static Stream<Grid> forgedGrids() {
        String[][] texts = {{"a", "b"}};
        boolean[][] covered = {{false, true}};
        int[][] lines = {{1, 2}};
        return Stream.of(
                new Grid(texts, new boolean[0][], lines),
                new Grid(texts, covered, new int[2][]),
                new Grid(texts, new boolean[][] {{false}}, lines),
                new Grid(texts, covered, new int[][] {{1}}),
                new Grid(texts, covered, new int[][] {{1, 0}}),
                new Grid(
                        new String[][] {
                            Collections.nCopies(Grid.MAX_CELLS + 1, "").toArray(String[]::new)
                        },
                        new boolean[1][Grid.MAX_CELLS + 1],
                        new int[1][0]));
    }

    @ParameterizedTest
    @MethodSource("forgedGrids")
    void aGridOfArraysThatDoNotFitIsNotDeserialized(Grid forged) {
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> copied(forged))
                .withMessageContaining("grid");
    }

    @Test
    void aGridIsDeserializedWithItsSpansAndLines() throws Exception {
        Grid lined = new Grid(
                new String[][] {{"a", "b"}, {}}, new boolean[][] {{false, true}, {}}, new int[][] {{1, 2}, {}});

        Grid copy = (Grid) copied(lined);

        assertThat(copy).isEqualTo(lined);
        assertThat(copy.place(1, 0, 1)).isEqualTo(Place.ofLine(2));
        Page page = Page.builder()
                .paragraph("前言")
                .table(lined)
                .paragraph("说明", 3)
                .table(lined)
                .build();
        assertThat(copied(page)).isEqualTo(page);
        assertThat(page.tables()).extracting(Block.Table::number).containsExactly(1, 2);
    }

    private static Object copied(Object value) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Test
    void aNoticeQuotesSixtyCharactersOfALongText() {
        String sixty = "字".repeat(60);

        assertThat(notice(sixty).message(Locale.CHINESE)).contains(sixty).doesNotContain("…");
        assertThat(notice(sixty + "多").message(Locale.CHINESE))
                .contains(sixty + "…")
                .doesNotContain("多");
        assertThat(notice(sixty + "多").printed()).isEqualTo(sixty + "多");
    }

    private static Notice notice(String printed) {
        return new Notice(NoticeKind.UNREADABLE_CELL, Place.ofLine(1), "总计", printed, "0 – 9");
    }

    @Test
    void aSpanDoesNotReachBeyondTheLastRow() {
        Grid grid = Grid.builder().row().cell("a", 0, 1).cell("b", 65_534, 1).build();

        assertThat(grid.rows()).containsExactly(List.of("a", "b"));
    }

    @Test
    void theEarlierOfTwoOverlappingSpansKeepsThePlace() {
        Grid grid = Grid.builder()
                .row()
                .cell("a")
                .cell("b", 2, 1)
                .row()
                .cell("c", 1, 3)
                .build();

        assertThat(grid.rows()).containsExactly(List.of("a", "b"), List.of("c", "b", "c"));
    }

    @Test
    void aGapThatSpansLeaveIsEmpty() {
        Grid grid =
                Grid.builder().row().cell("a").cell("b").cell("c", 2, 1).row().build();

        assertThat(grid.row(1)).containsExactly("", "", "c");
    }

    @Test
    void aGridIsLimitedInSize() {
        GridBuilder builder = Grid.builder();
        for (int i = 0; i < 1_001; i++) {
            builder.row().cell("x", 1, Grid.MAX_COLUMN_SPAN + 1);
        }

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining(Integer.toString(Grid.MAX_CELLS));
    }

    @Test
    void aCellBelongsToARow() {
        assertThatIllegalStateException().isThrownBy(() -> Grid.builder().cell("a"));
    }

    @Test
    void spansOfNoCellAreRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grid.builder().row().cell("a", -1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grid.builder().row().cell("a", 1, 0));
    }

    @Test
    void placesAreThoseOfTheSource() {
        Grid cells = Grid.of(List.of(List.of("a", "b")));
        Grid lines = Grid.builder().row().cellAtLine("a", 7).cellAtLine("b", 8).build();

        assertThat(cells.place(3, 0, 1)).hasToString("table 3, row 1, column 2");
        assertThat(cells.place(3, 0, 1).describe(Locale.CHINESE)).isEqualTo("第3张表第1行第2列");
        assertThat(lines.place(3, 0, 1)).hasToString("line 8");
        assertThat(lines.place(3, 0, 5)).hasToString("line 8");
    }

    @Test
    void aPageHasNoMoreCellsInItsTablesThanOneGridCan() {
        Grid half = Grid.builder().row().cell("a", 600, Grid.MAX_COLUMN_SPAN).build();
        GridBuilder wide = Grid.builder();
        for (int row = 0; row < 150; row++) {
            wide.row().cell("a", 1, Grid.MAX_COLUMN_SPAN);
        }
        Grid most = wide.build();
        Page.Builder page = Page.builder().table(half).table(most);

        assertThat(most.cellCount()).isEqualTo(150_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page.table(most))
                .withMessage("a page of more than 250000 cells");
        assertThat(page.build().tables()).hasSize(2);
    }

    @Property
    void aGridGivesBackTheRowsItIsMadeOf(@ForAll @Size(max = 6) List<@Size(max = 5) List<String>> rows) {
        Grid grid = Grid.of(rows);

        assertThat(grid.rows()).isEqualTo(rows);
        assertThat(Grid.of(grid.rows())).isEqualTo(grid).hasSameHashCodeAs(grid);
    }

    @Property
    void everyCellOfASpanHasItsText(
            @ForAll @IntRange(min = 1, max = 5) int rowSpan, @ForAll @IntRange(min = 1, max = 5) int columnSpan) {
        GridBuilder builder = Grid.builder().row().cell("a", rowSpan, columnSpan);
        for (int i = 1; i < rowSpan; i++) {
            builder.row();
        }
        Grid grid = builder.build();

        assertThat(grid.rows())
                .hasSize(rowSpan)
                .allSatisfy(row -> assertThat(row).hasSize(columnSpan).containsOnly("a"));
    }
}
