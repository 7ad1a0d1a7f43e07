package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.law.FormEdition;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.RowName;
import org.gongkai.report.TableRow;
import org.junit.jupiter.api.Test;

class BlankNamesTest {

    private static final ApplicationTable BLANK = ApplicationTable.notStated(FormEdition.FORM_2021);

    @Test
    void aFewBlankCellsAreNamedOneByOne() {
        List<Cell> cells = row(RowName.RECEIVED).limit(2).toList();

        assertThat(Cell.blanks(cells).zh()).isEqualTo("一、本年新收政府信息公开申请数量 / 自然人、一、本年新收政府信息公开申请数量 / 商业企业");
        assertThat(Cell.blanks(cells).en()).isEqualTo("received / natural person, received / commercial enterprise");
    }

    @Test
    void aBlankColumnIsOneNameAndSoIsABlankRow() {
        List<Cell> column = column(ColumnName.TOTAL);
        List<Cell> row = row(RowName.RECEIVED).toList();

        assertThat(Cell.blanks(column).zh()).isEqualTo("“总计”一列的25格");
        assertThat(Cell.blanks(column).en()).isEqualTo("25 of column total");
        assertThat(Cell.blanks(row).zh()).isEqualTo("“一、本年新收政府信息公开申请数量”一行的7格");
        assertThat(Cell.blanks(row).en()).isEqualTo("7 of row received");
    }

    @Test
    void aCellNamedTwiceIsCountedOnce() {
        List<Cell> twice = Stream.concat(column(ColumnName.TOTAL).stream(), column(ColumnName.TOTAL).stream())
                .toList();

        assertThat(Cell.blanks(twice).zh()).isEqualTo("“总计”一列的25格");
    }

    @Test
    void manyBlankLinesAreNamedInPartWithTheNumberOfAllCells() {
        List<Cell> all = Stream.of(RowName.values())
                .filter(name -> BLANK.layout().rows().stream().anyMatch(row -> row.is(name)))
                .flatMap(BlankNamesTest::row)
                .toList();
        List<Cell> everything =
                BLANK.layout().rows().stream().flatMap(BlankNamesTest::cells).toList();

        assertThat(Cell.blanks(all).zh()).doesNotContain("等共").contains("一行的7格");
        assertThat(Cell.blanks(everything).zh()).endsWith("等共175格");
        assertThat(Cell.blanks(everything).en()).endsWith(" and others, 175 in all");
    }

    @Test
    void whatIsNoCellOfATableIsNamedByItself() {
        List<Cell> cells = Stream.of("一", "二", "三", "四")
                .map(label -> Cell.of("/" + label, label, Figure.notStated()))
                .toList();

        assertThat(Cell.blanks(cells).zh()).isEqualTo("一、二、三、四");
        assertThat(Cell.blanks(List.of()).zh()).isEmpty();
    }

    private static List<Cell> column(ColumnName column) {
        return BLANK.layout().rows().stream()
                .map(row -> Cell.of(BLANK, row.cell(column)))
                .toList();
    }

    private static Stream<Cell> row(RowName name) {
        return cells(BLANK.layout().row(name));
    }

    private static Stream<Cell> cells(TableRow row) {
        return Arrays.stream(row.cells()).mapToObj(cell -> Cell.of(BLANK, cell));
    }
}
