package org.gongkai.form;

import java.util.Optional;
import org.gongkai.internal.json.NoJsonForm;

/** Says which cells of a rendered form are marked, and how. */
@FunctionalInterface
@NoJsonForm
public interface CellMarks {

    /**
     * The mark of a cell.
     *
     * @param pointer the JSON Pointer of the cell in a report, such as {@code /applications/received/total}; never null
     * @return its mark, empty for a cell that has none; never null
     */
    Optional<CellMark> at(String pointer);
}
