package org.gongkai.report;

import java.io.Serial;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;

/**
 * One row of item （一） in part two of the form of 2021: rules or normative documents, in 件.
 */
@JsonForm(DocumentCounts.Json.class)
public final class DocumentCounts extends CountRow {

    @Serial
    private static final long serialVersionUID = 1L;

    private DocumentCounts(long... values) {
        super(values);
    }

    /**
     * A row.
     *
     * @param issued what was issued in the year (本年制发件数), from 0 to {@link #MAX_COUNT}, or {@link #NOT_STATED}
     * @param repealed what was repealed in the year (本年废止件数), from 0 to {@link #MAX_COUNT}, or {@link #NOT_STATED}
     * @param inForce what is in force (现行有效件数), from 0 to {@link #MAX_COUNT}, or {@link #NOT_STATED}
     * @return the row
     * @throws IllegalArgumentException if a number is out of range, naming it
     */
    public static DocumentCounts of(long issued, long repealed, long inForce) {
        return new DocumentCounts(issued, repealed, inForce);
    }

    /** {@return a row with every cell blank} */
    public static DocumentCounts notStated() {
        return new DocumentCounts(NOT_STATED, NOT_STATED, NOT_STATED);
    }

    static DocumentCounts ofValues(long... values) {
        return new DocumentCounts(values);
    }

    @Override
    CountRow of(long[] cells) {
        return new DocumentCounts(cells);
    }

    @Override
    RowColumns rowColumns() {
        return RowColumns.DOCUMENTS;
    }

    /** {@return what was issued in the year (本年制发件数), where stated} */
    public OptionalLong issued() {
        return at(0);
    }

    /** {@return what was repealed in the year (本年废止件数), where stated} */
    public OptionalLong repealed() {
        return at(1);
    }

    /** {@return what is in force (现行有效件数), where stated} */
    public OptionalLong inForce() {
        return at(2);
    }

    static final class Json implements Supplier<JsonCodec<DocumentCounts>> {

        @Override
        public JsonCodec<DocumentCounts> get() {
            return RowColumns.DOCUMENTS.json(DocumentCounts::new);
        }
    }
}
