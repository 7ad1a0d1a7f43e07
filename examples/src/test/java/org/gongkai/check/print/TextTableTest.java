package org.gongkai.check.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.gongkai.check.print.TextTable.Column;
import org.junit.jupiter.api.Test;

class TextTableTest {

    private final TextTable table =
            new TextTable(List.of(Column.texts("项目", 8), Column.numbers("社会公益组织", 8), Column.numbers("件", 8)));

    @Test
    void textsAreBrokenAndNumbersStandRight() {
        table.add(List.of("上年结转", "7", "12345"));
        table.add(List.of("结转下年度", "-"));

        assertThat(table.lines())
                .containsExactly(
                        "+----------+----------+-------+",
                        "| 项目     | 社会公益 |    件 |",
                        "|          |     组织 |       |",
                        "+----------+----------+-------+",
                        "| 上年结转 |        7 | 12345 |",
                        "| 结转下年 |        - |       |",
                        "| 度       |          |       |",
                        "+----------+----------+-------+");
    }

    @Test
    void aRowHasNoMoreCellsThanThereAreColumns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.add(List.of("1", "2", "3", "4")))
                .withMessage("4 cells for 3 columns");
    }
}
