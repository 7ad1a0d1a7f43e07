package org.gongkai.page.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongkai.page.Block;
import org.gongkai.page.Grid;
import org.gongkai.page.NoticeCollector;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Page;
import org.gongkai.page.Place;
import org.gongkai.text.CellText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns of tables by their heads, within the first rows, and gives the rows below. Heads can stand in several rows; a
 * table without heads goes on with those of the one before it if it is as wide. Columns that are not known are noticed.
 *
 * @param <C> the columns
 */
public final class HeadedTables<C extends Enum<C> & TableColumn> {

    private static final int LAST_HEAD_ROW = 10;
    private static final int FEWEST_COLUMNS = 2;

    /** A row with so many heads is one of heads, even if it has not the one that is needed. */
    private static final int HEADS_FOR_SURE = 3;

    /** A title, groups of heads, and heads: so many rows can be below the first that has a head. */
    private static final int MOST_BELOW = 3;

    private static final Set<String> SAME = Set.of("同上", "同前");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]{0,20}\\)$");
    private static final Pattern ALTERNATIVES = Pattern.compile("[/\\\\]|或者?|和|及");
    private static final Pattern GROUP = Pattern.compile("(?:基本)?(?:信息|情况)$");
    private static final Pattern TOTAL = Pattern.compile("(?:合计|总计|小计|共计)(?:[\\d:(共].*)?");
    private static final Pattern FOOT =
            Pattern.compile(TOTAL.pattern() + "|(?:备注|注|说明)\\d?(?::.*)?|(?:填报|填表|制表|统计|审核)(?:人(?!员).*|[^:]{0,6}:.*)");

    private final Class<C> columns;
    private final C needed;
    private final NoticeCollector notices;
    private final Map<String, Known<C>> known = new HashMap<>();
    private final List<HeadedRow<C>> rows = new ArrayList<>();
    private Map<C, Integer> found = Map.of();
    private @Nullable Place withoutNeeded;
    private int width;
    private final Map<C, String> above;

    private record Known<C>(C column, int rank) {}

    private HeadedTables(Class<C> columns, C needed, NoticeCollector notices) {
        this.columns = columns;
        this.needed = needed;
        this.notices = notices;
        this.above = new EnumMap<>(columns);
        for (C column : columns.getEnumConstants()) {
            List<String> heads = column.heads();
            for (int i = 0; i < heads.size(); i++) {
                known.putIfAbsent(plain(heads.get(i)), new Known<>(column, i));
            }
        }
    }

    /**
     * The rows of all tables of a page.
     *
     * @param <C> the columns
     * @param page the page, not null
     * @param columns the columns, not null
     * @param needed the column that every such table has, not null
     * @param notices takes what is noticed, not null
     * @return the rows that say something, in order
     */
    public static <C extends Enum<C> & TableColumn> List<HeadedRow<C>> rows(
            Page page, Class<C> columns, C needed, NoticeCollector notices) {
        HeadedTables<C> tables = new HeadedTables<>(columns, needed, notices);
        for (Block.Table table : page.tables()) {
            tables.read(table.grid(), table.number());
        }
        if (tables.found.isEmpty() && tables.withoutNeeded != null) {
            notices.add(NoticeKind.COLUMN_MISSING, tables.withoutNeeded, needed.label());
        }
        return tables.rows;
    }

    private void read(Grid grid, int table) {
        int head = headRow(grid, table);
        if (head < 0 && (found.isEmpty() || grid.columnCount() != width)) {
            return;
        }
        if (head >= 0) {
            findColumns(grid, table, head);
            width = grid.columnCount();
        }
        above.clear();
        for (int row = head + 1; row < grid.rowCount(); row++) {
            readRow(grid, table, row);
        }
    }

    /** The row of heads, of several the lowest; -1 where there is none. */
    private int headRow(Grid grid, int table) {
        for (int row = 0; row < Math.min(LAST_HEAD_ROW, grid.rowCount()); row++) {
            int lower = row;
            while (lower < row + MOST_BELOW && isUnder(grid, lower)) {
                lower++;
            }
            Set<C> here = EnumSet.noneOf(columns);
            for (int column = 0; column < grid.columnCount(lower); column++) {
                head(grid, lower, column).ifPresent(head -> here.add(head.column));
            }
            if (here.size() >= FEWEST_COLUMNS && here.contains(needed)) {
                return lower;
            }
            if (here.size() >= HEADS_FOR_SURE && withoutNeeded == null) {
                withoutNeeded = Place.ofCell(table, lower + 1, 0);
            }
        }
        return -1;
    }

    /** Whether the row below one of heads has heads too, and not what stands under them. */
    private boolean isUnder(Grid grid, int row) {
        if (row + 1 >= grid.rowCount()) {
            return false;
        }
        int own = 0;
        int ofThem = 0;
        for (int column = 0; column < grid.columnCount(row + 1); column++) {
            String text = text(grid, row + 1, column);
            if (!text.isEmpty() && !text.equals(text(grid, row, column))) {
                own++;
                ofThem += ownHead(grid, row + 1, column).isPresent() ? 1 : 0;
            }
        }
        return ofThem > 0 && 2 * ofThem > own;
    }

    private static String text(Grid grid, int row, int column) {
        return row < 0 || column >= grid.columnCount(row) ? "" : plain(grid.text(row, column));
    }

    private static String plain(String head) {
        return CellText.key(head).replace("时间", "日期").replace("形式", "方式").replace("的", "");
    }

    /** The column that a head stands for; where its cell is blank below another, that of the other. */
    private Optional<Known<C>> head(Grid grid, int row, int column) {
        return text(grid, row, column).isEmpty() && row > 0
                ? ownHead(grid, row - 1, column)
                : ownHead(grid, row, column);
    }

    /** The column that a head stands for by itself, or else with the head above it. */
    private Optional<Known<C>> ownHead(Grid grid, int row, int column) {
        String own = text(grid, row, column);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Optional<Known<C>> alone = known(own);
        if (alone.isPresent() || row == 0) {
            return alone;
        }
        String over = "";
        for (int left = column; left >= 0 && over.isEmpty(); left--) {
            over = text(grid, row - 1, left);
        }
        return over.isEmpty() || over.equals(own)
                ? Optional.empty()
                : known(GROUP.matcher(over).replaceFirst("") + own);
    }

    private Optional<Known<C>> known(String head) {
        Known<C> whole = known.get(head);
        if (whole != null) {
            return Optional.of(whole);
        }
        String without = BRACKETS.matcher(head).replaceFirst("");
        if (without.length() < head.length() && known.get(without) != null) {
            return Optional.ofNullable(known.get(without));
        }
        Optional<Known<C>> first = Optional.empty();
        for (String part : ALTERNATIVES.split(head, 0)) {
            Known<C> each = known.get(part);
            if (each == null || (first.isPresent() && first.get().column != each.column)) {
                return Optional.empty();
            }
            first = Optional.of(each);
        }
        return first;
    }

    private void findColumns(Grid grid, int table, int row) {
        Map<C, Known<C>> best = new EnumMap<>(columns);
        found = new EnumMap<>(columns);
        Set<Integer> ignored = new TreeSet<>();
        for (int column = 0; column < grid.columnCount(row); column++) {
            Optional<Known<C>> head = head(grid, row, column);
            ignored.add(column);
            if (head.isPresent()) {
                C of = head.get().column;
                Known<C> before = best.get(of);
                if (before == null || head.get().rank < before.rank) {
                    best.put(of, head.get());
                    Integer instead = found.put(of, column);
                    ignored.remove(column);
                    if (instead != null) {
                        ignored.add(instead);
                    }
                }
            }
        }
        for (int column : ignored) {
            String own = grid.text(row, column).strip();
            String printed = own.isEmpty() && row > 0 && column < grid.columnCount(row - 1)
                    ? grid.text(row - 1, column).strip()
                    : own;
            if (!printed.isEmpty()) {
                notices.add(NoticeKind.COLUMN_IGNORED, grid.place(table, row, column), "", printed, "");
            }
        }
    }

    private void readRow(Grid grid, int table, int row) {
        Map<C, HeadedRow.Cell> cells = new EnumMap<>(columns);
        found.forEach((column, at) -> {
            String text = at < grid.columnCount(row) ? grid.text(row, at) : "";
            Place place = grid.place(table, row, at);
            cells.put(column, new HeadedRow.Cell(resolved(column, text, place), place));
        });
        HeadedRow<C> read = new HeadedRow<>(cells, Place.ofCell(table, row + 1, 0), notices);
        List<String> texts = cells.keySet().stream()
                .flatMap(column -> read.text(column).stream())
                .toList();
        String first = firstText(grid, row);
        if (first.isEmpty() || (!texts.isEmpty() && cells.keySet().stream().allMatch(column -> isHead(column, read)))) {
            return;
        }
        if (texts.isEmpty() || isFoot(read, first) || isNoRow(read, texts)) {
            ignore(read, first);
            return;
        }
        rows.add(read);
    }

    private static String firstText(Grid grid, int row) {
        return IntStream.range(0, grid.columnCount(row))
                .mapToObj(column -> grid.text(row, column))
                .filter(text -> !HeadedRow.isBlank(text))
                .findFirst()
                .orElse("");
    }

    private boolean isHead(C column, HeadedRow<C> row) {
        return row.text(column)
                .flatMap(text -> known(plain(text)))
                .map(head -> head.column == column)
                .orElse(row.text(column).isEmpty());
    }

    /** Whether a row begins as a foot does, and not with what is needed, which can begin in any way. */
    private boolean isFoot(HeadedRow<C> row, String first) {
        String plain = CellText.plain(first);
        Optional<String> own = row.text(needed);
        return own.isEmpty()
                ? FOOT.matcher(plain).matches()
                : TOTAL.matcher(plain).matches() && !own.get().equals(first.strip());
    }

    /** Whether a row has one text that is no entry: over several columns, elsewhere than entries have one, or a foot. */
    private boolean isNoRow(HeadedRow<C> row, List<String> texts) {
        boolean alone = found.size() > FEWEST_COLUMNS || texts.size() > 1;
        return alone
                && texts.stream().distinct().count() == 1
                && (texts.size() > 1
                        || row.text(needed).isEmpty()
                        || FOOT.matcher(CellText.plain(texts.get(0))).matches());
    }

    /** Says that a row is left out, unless it is one that is numbered and not used. */
    private void ignore(HeadedRow<C> row, String text) {
        if (!Character.isDigit(text.charAt(0))) {
            notices.add(NoticeKind.ROW_IGNORED, row.place(), "", HeadedRow.shown(needed, text), "");
        }
    }

    /** The text of a cell, with 同上 as the text above it. */
    private String resolved(C column, String text, Place place) {
        if (!SAME.contains(CellText.plain(text))) {
            above.put(column, text);
            return text;
        }
        String same = above.get(column);
        if (same != null) {
            notices.add(
                    NoticeKind.SAME_AS_ABOVE,
                    place,
                    column.label(),
                    text.strip(),
                    HeadedRow.shown(column, same.strip()));
        }
        return same == null ? text : same;
    }
}
