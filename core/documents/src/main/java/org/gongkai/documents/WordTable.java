package org.gongkai.documents;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ICell;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.page.Grid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDecimalNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A table of a Word document; cells that are merged downwards have the text of the first of them. */
final class WordTable {

    private WordTable() {}

    /**
     * The cells of a table.
     *
     * @throws TooLargeException if the page has more cells or text than is read
     */
    static Grid grid(XWPFTable table, PageSize size) {
        MergedRows rows = new MergedRows(size);
        for (XWPFTableRow row : table.getRows()) {
            rows.row();
            for (int before = columnsBefore(row); before > 0; before--) {
                rows.cell("", 1);
            }
            row.getTableICells().forEach(cell -> add(cell, rows));
        }
        return rows.grid();
    }

    private static void add(ICell cell, MergedRows rows) {
        Optional<CTTcPr> properties = properties(cell);
        int width = properties.map(WordTable::width).orElse(1);
        if (properties.filter(WordTable::continues).isPresent()) {
            rows.cellBelow(WordPage.text(cell), width);
        } else {
            rows.cell(WordPage.text(cell), width);
        }
    }

    /** The columns that are left out at the beginning of a row. */
    private static int columnsBefore(XWPFTableRow row) {
        CTTrPr properties = row.getCtRow().getTrPr();
        return properties == null || properties.sizeOfGridBeforeArray() == 0
                ? 0
                : columns(properties.getGridBeforeArray(0), 0);
    }

    private static Optional<CTTcPr> properties(ICell cell) {
        return cell instanceof XWPFTableCell plain
                ? Optional.ofNullable(plain.getCTTc().getTcPr())
                : Optional.empty();
    }

    private static int width(CTTcPr properties) {
        return properties.isSetGridSpan() ? columns(properties.getGridSpan(), 1) : 1;
    }

    /** A number of columns; where none is stated, the least. */
    private static int columns(CTDecimalNumber number, int least) {
        BigInteger stated = number.getVal();
        return stated == null
                ? least
                : stated.max(BigInteger.valueOf(least))
                        .min(BigInteger.valueOf(Grid.MAX_COLUMN_SPAN))
                        .intValue();
    }

    private static boolean continues(CTTcPr properties) {
        return properties.isSetVMerge()
                && !STMerge.RESTART.equals(properties.getVMerge().getVal());
    }
}
