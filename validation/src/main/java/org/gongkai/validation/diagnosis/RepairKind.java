package org.gongkai.validation.diagnosis;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Text;

/** What a repair amounts to. */
public enum RepairKind {
    /** Cells that are changed each for itself. */
    CELLS("cells", Text.of("改动单元格", "cells changed")),
    /** Two cells of a row or column that change places. */
    SWAPPED_CELLS("swappedCells", Text.of("两个单元格互换", "two cells swapped")),
    /** A row whose numbers all stand a column further. */
    SHIFTED_ROW("shiftedRow", Text.of("整行错位一列", "a row shifted by a column")),
    /** Two rows that change places. */
    SWAPPED_ROWS("swappedRows", Text.of("两行互换", "two rows swapped")),
    /** Totals that were not worked out again after a late change. */
    STALE_TOTALS("staleTotals", Text.of("总计未随明细更新", "totals not worked out again")),
    /** A row of what is carried forward that was not worked out. */
    FORWARD_ROW("forwardRow", Text.of("结转下年度一行未按结果填写", "the carried-forward row not worked out")),
    /** A column of one kind of applicant, or the row of what was received, in which every cell was left 0. */
    LEFT_ZERO("leftZero", Text.of("整列或整行填成了 0", "a column or row left 0"));

    private final String token;
    private final Text text;

    RepairKind(String token, Text text) {
        this.token = token;
        this.text = text;
    }

    /** {@return the word in JSON} */
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return what it is, in words} */
    public Text text() {
        return text;
    }
}
