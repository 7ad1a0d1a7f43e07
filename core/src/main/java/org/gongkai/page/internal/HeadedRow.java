package org.gongkai.page.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.page.NoticeCollector;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Place;
import org.gongkai.text.CellText;

/**
 * A row of a table with known columns.
 *
 * @param <C> the columns
 */
public final class HeadedRow<C extends TableColumn> {

    private static final Set<String> BLANK =
            Set.of("", "-", "--", "—", "——", "/", "\\", "无", "暂无", "null", "NULL", "nan");

    private static final String NOT_SHOWN = "…";

    private final Map<C, Cell> cells;
    private final Place place;
    private final NoticeCollector notices;
    private final Set<C> unreadable = new HashSet<>();

    record Cell(String text, Place place) {}

    HeadedRow(Map<C, Cell> cells, Place place, NoticeCollector notices) {
        this.cells = cells;
        this.place = place;
        this.notices = notices;
    }

    static boolean isBlank(String text) {
        return BLANK.contains(CellText.plain(text));
    }

    /**
     * {@return whether the table has a column}
     *
     * @param column the column, not null
     */
    public boolean has(C column) {
        return cells.containsKey(column);
    }

    /**
     * {@return what a column says, without white space around it; empty where it says nothing, as / and 无 do}
     *
     * @param column the column, not null
     */
    public Optional<String> text(C column) {
        Cell cell = cells.get(column);
        return cell == null || isBlank(cell.text) ? Optional.empty() : Optional.of(cell.text.strip());
    }

    /**
     * {@return where a cell stands; the row where there is no such column}
     *
     * @param column the column, not null
     */
    public Place place(C column) {
        Cell cell = cells.get(column);
        return cell == null ? place : cell.place;
    }

    /**
     * {@return the day in a column; one that cannot be read is a problem}
     *
     * @param column the column, not null
     */
    public Optional<LocalDate> day(C column) {
        Optional<String> text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<PrintedDay> day = PrintedDay.read(text.get());
        if (day.isEmpty()) {
            unreadable(column, "日期");
            return Optional.empty();
        }
        if (day.get().isNone()) {
            notices.add(NoticeKind.PLACEHOLDER, place(column), column.label(), text.get(), "");
            return Optional.empty();
        }
        if (day.get().isSerial()) {
            notices.add(
                    NoticeKind.NORMALIZED_NUMBER,
                    place(column),
                    column.label(),
                    text.get(),
                    day.get().day().toString());
        }
        return Optional.of(day.get().day());
    }

    /**
     * Says that a cell is not what belongs there.
     *
     * @param column the column, not null
     * @param expected what belongs there, not null
     */
    public void unreadable(C column, String expected) {
        unreadable.add(column);
        notice(NoticeKind.UNREADABLE_CELL, column, expected);
    }

    /**
     * {@return whether a cell was said to be unreadable}
     *
     * @param column the column, not null
     */
    public boolean isUnreadable(C column) {
        return unreadable.contains(column);
    }

    /**
     * Says something of a cell, whose text is shown unless it may not be.
     *
     * @param kind what is said, not null
     * @param column the column, not null
     * @param detail what more there is to say, not null
     */
    public void notice(NoticeKind kind, C column, String detail) {
        String text = text(column).orElse("");
        notices.add(kind, place(column), column.label(), shown(column, text), detail);
    }

    /** What is shown of a text in a column. */
    static String shown(TableColumn column, String text) {
        return text.isEmpty() || column.mayShow(text) ? text : NOT_SHOWN;
    }

    /** {@return the place of the row} */
    public Place place() {
        return place;
    }
}
