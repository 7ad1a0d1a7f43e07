package org.gongkai.validation;

import java.io.Serializable;
import java.util.Objects;
import org.gongkai.report.CountTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;

/**
 * Where one report stands in a subject that has several, so that findings can name cells of different reports.
 *
 * <p>A pointer leads through the subject as if it were a JSON object: {@code /2020/applications/received/total} is a cell of
 * the report of 2020 in a series, and {@code /summary/...} and {@code /units/某县财政局/...} are cells of a summary and of one
 * of its units.
 *
 * @param pointer the JSON Pointer (RFC 6901) of the report, such as {@code /2020}; not null
 * @param label what people call the report, such as 2020年度; not null
 */
public record ReportPlace(String pointer, String label) implements Serializable {

    /**
     * Rejects null.
     *
     * @param pointer the JSON Pointer of the report
     * @param label what people call the report
     */
    public ReportPlace {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(label, "label");
    }

    /**
     * The place of one report among several that are known by a name.
     *
     * @param parent the JSON Pointer of all of them, not null
     * @param name the name, not null
     * @return the place, whose label is the name
     */
    public static ReportPlace named(String parent, String name) {
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(name, "name");
        return new ReportPlace(parent + '/' + name.replace("~", "~0").replace("/", "~1"), name);
    }

    /**
     * Something in the report that is not a cell of a table.
     *
     * @param path the JSON Pointer into the report, such as {@code /scope}, or nothing for the report itself; not null
     * @param name what people call it, not null
     * @param value what stands there, not null
     * @return the cell
     */
    public Cell cell(String path, String name, Figure value) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(name, "name");
        return Cell.of(pointer + path, label + name, value);
    }

    /**
     * A cell of a table of the report.
     *
     * @param table the table, not null
     * @param number the number of the cell in the table
     * @return the cell
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public Cell cell(CountTable table, int number) {
        Objects.requireNonNull(table, "table");
        TableLayout layout = table.layout();
        return Cell.of(
                pointer + layout.pointer(number), label + ' ' + layout.label(number), Figure.of(table.value(number)));
    }

    /**
     * The one amount of money in the table of proactive disclosure.
     *
     * @param table the table, not null
     * @return the cell, its value a text such as 380元
     */
    public Cell amount(ProactiveTable table) {
        Objects.requireNonNull(table, "table");
        TableLayout layout = table.layout();
        TableRow row = layout.rows().stream()
                .filter(each -> each.amountLabel().isPresent())
                .findFirst()
                .orElseThrow();
        return Cell.of(
                pointer + layout.amountPointer().orElseThrow(),
                label + ' ' + row.label() + " / " + row.amountLabel().orElseThrow(),
                table.amount().map(amount -> Figure.of(amount.toString())).orElse(Figure.notStated()));
    }
}
