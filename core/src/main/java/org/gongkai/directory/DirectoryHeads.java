package org.gongkai.directory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.page.NoticeCollector;
import org.gongkai.page.NoticeKind;
import org.gongkai.text.CellText;

/**
 * The heads of a table: what each of its columns is.
 *
 * @param firstRow the first row of the heads
 * @param lastRow the last row of the heads
 * @param columns the columns from the first on
 */
record DirectoryHeads(int firstRow, int lastRow, List<Column> columns) {

    private static final int MOST_ROWS = 4;
    private static final int PLAINLY_HEADS = 4;
    private static final String DIGIT = "[\\d一二三四五六七八九十百]";
    private static final Pattern NUMBER = Pattern.compile("[(]?" + DIGIT + "(?:[.-]?" + DIGIT + "){0,3}[.、)]{0,2}");

    private static final Set<DirectoryColumn> NEEDED = EnumSet.of(DirectoryColumn.LEVEL_ONE, DirectoryColumn.CONTENTS);
    private static final List<List<DirectoryColumn>> EXPECTED = List.of(
            List.of(DirectoryColumn.LEVEL_ONE),
            List.of(DirectoryColumn.CONTENTS),
            List.of(DirectoryColumn.BASES),
            List.of(DirectoryColumn.TIME_LIMIT),
            List.of(DirectoryColumn.RESPONSIBLE_AGENCY),
            List.of(DirectoryColumn.CHANNELS),
            List.of(DirectoryColumn.AUDIENCES, DirectoryColumn.PUBLIC, DirectoryColumn.SPECIFIC_GROUP),
            List.of(DirectoryColumn.MODES, DirectoryColumn.PROACTIVE, DirectoryColumn.ON_REQUEST),
            List.of(
                    DirectoryColumn.LEVELS,
                    DirectoryColumn.COUNTY,
                    DirectoryColumn.TOWNSHIP,
                    DirectoryColumn.VILLAGE,
                    DirectoryColumn.PREFECTURE));

    /**
     * A column of the table.
     *
     * @param of what it is of a directory, several for 乡、村级; nothing for a column of its own
     * @param head its head, empty for a column without one
     * @param group the head above its head, the same where there is none
     */
    record Column(Set<DirectoryColumn> of, String head, String group) {

        /** A column beyond the heads. */
        static final Column NONE = new Column(EnumSet.noneOf(DirectoryColumn.class), "", "");

        private Column as(DirectoryColumn column) {
            return new Column(EnumSet.of(column), head, group);
        }

        private boolean isOfficial(DirectoryColumn column) {
            return head.equals(DirectoryColumn.head(column.label()));
        }

        private boolean is(DirectoryColumn column) {
            return of.equals(EnumSet.of(column));
        }

        private boolean isOfItem() {
            return is(DirectoryColumn.ITEM) || (!of.isEmpty() && DirectoryColumn.ITEM_LEVELS.containsAll(of));
        }

        /** Whether nothing is known of a head that stands under 公开事项 for a level of the item. */
        private boolean isLevelByItsPlace() {
            return is(DirectoryColumn.ITEM)
                    || (of.isEmpty()
                            && !head.equals(group)
                            && DirectoryColumn.of(group, group).contains(DirectoryColumn.ITEM));
        }
    }

    /** Whether a row below the heads says a part of them again, as one that a page begins with. */
    static boolean comeAgainIn(TableCells cells, int row) {
        Found found = Found.in(cells, row);
        return found.known > 2
                && 2 * found.known > found.own
                && (found.of.contains(DirectoryColumn.LEVEL_ONE) || found.of.contains(DirectoryColumn.NUMBER));
    }

    /** Whether a row has the heads of a directory: most of its own cells are heads, among them those that an item needs. */
    static boolean beginIn(TableCells cells, int row) {
        Found found = Found.in(cells, row);
        boolean needed = found.of.contains(DirectoryColumn.CONTENTS)
                || (found.of.contains(DirectoryColumn.TIME_LIMIT)
                        && (found.of.contains(DirectoryColumn.ITEM) || found.of.contains(DirectoryColumn.LEVEL_ONE)));
        boolean plainly = cells.lie() == TableCells.Lie.UPRIGHT && found.known >= PLAINLY_HEADS;
        return needed && found.known > 1 && (plainly || 2 * found.known > found.own);
    }

    /** How many of the own cells of a row are heads, and of what. */
    private record Found(int own, int known, Set<DirectoryColumn> of) {

        static Found in(TableCells cells, int row) {
            int own = 0;
            int known = 0;
            Set<DirectoryColumn> found = EnumSet.noneOf(DirectoryColumn.class);
            for (int column = 0; column < cells.columnCount(row); column++) {
                String text = cells.isCovered(row, column) ? "" : cells.text(row, column);
                String head = DirectoryColumn.head(text);
                Set<DirectoryColumn> of = DirectoryColumn.of(head, head);
                own += text.isBlank() ? 0 : 1;
                known += of.isEmpty() ? 0 : 1;
                found.addAll(of);
            }
            return new Found(own, known, found);
        }
    }

    /** The heads that begin in a row. */
    static DirectoryHeads of(TableCells cells, int first) {
        int last = first;
        while (last + 1 < Math.min(cells.rowCount(), first + MOST_ROWS) && goOnIn(cells, first, last + 1)) {
            last++;
        }
        List<Column> columns = new ArrayList<>();
        if (last > first && cells.columnCount(first + 1) < cells.columnCount(first)) {
            columns = openedOut(cells, first);
            if (!columns.isEmpty()) {
                return new DirectoryHeads(first, last, columns);
            }
        }
        int width = 0;
        for (int row = first; row <= last; row++) {
            width = Math.max(width, cells.columnCount(row));
        }
        for (int column = 0; column < width; column++) {
            String group = group(cells, first, column);
            String head = "";
            for (int row = last; row >= first && head.isEmpty(); row--) {
                head = DirectoryColumn.head(cells.text(row, column));
            }
            columns.add(column(cells, first, last, column, new Column(DirectoryColumn.of(group, head), head, group)));
        }
        return new DirectoryHeads(first, last, columns);
    }

    /**
     * The columns of heads that lost their spans: the second row has only the heads below those of the first that stand over
     * several; nothing if they do not fit.
     */
    private static List<Column> openedOut(TableCells cells, int first) {
        List<Column> columns = new ArrayList<>();
        int below = 0;
        for (int column = 0; column < cells.columnCount(first); column++) {
            String group = DirectoryColumn.head(cells.text(first, column));
            Set<DirectoryColumn> of = DirectoryColumn.of(group, group);
            int before = below;
            while (below < cells.columnCount(first + 1)) {
                String head = DirectoryColumn.head(cells.text(first + 1, below));
                Set<DirectoryColumn> leaf = DirectoryColumn.of(group, head);
                if (leaf.isEmpty() || of.stream().noneMatch(each -> each.standsOver(leaf))) {
                    break;
                }
                columns.add(new Column(leaf, head, group));
                below++;
            }
            if (below == before) {
                columns.add(new Column(of, group, group));
            }
        }
        return below == cells.columnCount(first + 1) ? columns : List.of();
    }

    /** A column, by all words above it if its head alone is none, as where 公开 and 时限 stand in a cell each. */
    private static Column column(TableCells cells, int first, int last, int at, Column printed) {
        boolean spanned = cells.isCovered(first, at)
                || (cells.isCovered(first, at + 1) && cells.text(first, at).equals(cells.text(first, at + 1)));
        if (!printed.of.isEmpty() || spanned) {
            return printed;
        }
        StringBuilder words = new StringBuilder();
        for (int row = first; row <= last; row++) {
            words.append(cells.isCoveredFromAbove(row, at) ? "" : cells.text(row, at));
        }
        String head = DirectoryColumn.head(words.toString());
        Set<DirectoryColumn> of = DirectoryColumn.of(head, head);
        return of.isEmpty() ? printed : new Column(of, head, head);
    }

    /** The head above a column; one that lost its span stands over the columns without a head at its right, too. */
    private static String group(TableCells cells, int first, int column) {
        for (int left = column; left >= 0; left--) {
            String group = DirectoryColumn.head(cells.text(first, left));
            if (!group.isEmpty()) {
                return group;
            }
        }
        return "";
    }

    /**
     * Whether a row is a further one of the heads: each of its own cells is one, or stands below a head over several columns,
     * and most are, or all others are reached into by the heads; where many are, some can be of the directory's own.
     */
    private static boolean goOnIn(TableCells cells, int first, int row) {
        int own = 0;
        int known = 0;
        int covered = 0;
        int others = 0;
        for (int column = 0; column < cells.columnCount(row); column++) {
            String text = cells.text(row, column);
            if (cells.isCovered(row, column)) {
                covered++;
            } else if (!CellText.plain(text).isEmpty()) {
                boolean head = !DirectoryColumn.of(group(cells, first, column), DirectoryColumn.head(text))
                        .isEmpty();
                boolean again = text.equals(cells.text(first, column));
                others += head || again || isOverSeveral(cells, first, column) ? 0 : 1;
                own++;
                known += head ? 1 : 0;
            }
        }
        boolean reachedInto = covered > 0 && covered + own == cells.columnCount(row);
        boolean plainly = others == 0 || known >= PLAINLY_HEADS;
        return plainly && (2 * known > own || (own > 0 && reachedInto));
    }

    /** Whether the head above a column stands over the column at its right or left, too, as one does that lost its span. */
    private static boolean isOverSeveral(TableCells cells, int first, int column) {
        return Stream.of(column, column + 1)
                .anyMatch(each -> each > 0
                        && each < cells.columnCount(first)
                        && (cells.isCovered(first, each)
                                || cells.text(first, each).isBlank()
                                || cells.text(first, each).equals(cells.text(first, each - 1))));
    }

    /** The heads with each column taken for one thing; what is kept under its head or is missing is noticed. */
    DirectoryHeads resolved(TableCells cells, NoticeCollector notices) {
        List<Column> resolved =
                new DirectoryHeads(firstRow, lastRow, withNumber(cells, notices)).withLevels(cells, notices);
        resolved = withOneOfEach(resolved, cells, notices);
        Set<DirectoryColumn> found = EnumSet.noneOf(DirectoryColumn.class);
        resolved.forEach(column -> found.addAll(column.of));
        for (List<DirectoryColumn> alternatives : EXPECTED) {
            if (alternatives.stream().noneMatch(found::contains)) {
                DirectoryColumn column = alternatives.get(0);
                notices.add(
                        NEEDED.contains(column) ? NoticeKind.COLUMN_MISSING : NoticeKind.COLUMN_LEFT_OUT,
                        cells.place(lastRow, 0),
                        column.label());
            }
        }
        return new DirectoryHeads(firstRow, lastRow, resolved);
    }

    /** Whether there are the columns that every item needs. */
    boolean haveWhatIsNeeded() {
        return NEEDED.stream().allMatch(needed -> columns.stream().anyMatch(column -> column.of.contains(needed)));
    }

    boolean isSameAs(DirectoryHeads other) {
        return columns.equals(other.columns);
    }

    /** A column of numbers under no head, or under one of the item, numbers the items; beside 序号 it is one of its own. */
    private List<Column> withNumber(TableCells cells, NoticeCollector notices) {
        boolean numbered = columns.stream().anyMatch(column -> column.is(DirectoryColumn.NUMBER));
        List<Column> resolved = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean canBe = column.isOfItem() || (column.head.isEmpty() && column.of.isEmpty());
            if (!canBe || !isNumbers(cells, i)) {
                resolved.add(column);
            } else if (numbered) {
                resolved.add(new Column(EnumSet.noneOf(DirectoryColumn.class), column.head, column.group));
            } else {
                numbered = true;
                String number = DirectoryColumn.NUMBER.label();
                String head = cells.text(lastRow, i);
                if (head.isBlank()) {
                    notices.add(NoticeKind.ASSUMED, cells.place(lastRow, i), "表头", "", number);
                } else {
                    notices.add(NoticeKind.LABEL_VARIANT, cells.place(lastRow, i), number, head, "");
                }
                resolved.add(column.as(DirectoryColumn.NUMBER));
            }
        }
        return resolved;
    }

    /** Whether a column has numbers below its head and nothing else; titles, heads and numbers of columns do not count. */
    private boolean isNumbers(TableCells cells, int column) {
        boolean found = false;
        for (int row = lastRow + 1; row < cells.rowCount(); row++) {
            String text = cells.text(row, column);
            boolean isTitle = cells.isCovered(row, column + 1) && text.equals(cells.text(row, column + 1));
            String head = DirectoryColumn.head(text);
            boolean isHead = head.equals(columns.get(column).head) || head.equals(columns.get(column).group);
            boolean numbersColumns = isNumberOf(cells, row, column)
                    && (isNumberOf(cells, row, column - 1) || isNumberOf(cells, row, column + 1));
            if (!isTitle && !isHead && !numbersColumns && !head.isEmpty()) {
                if (!NUMBER.matcher(CellText.plain(text)).matches()) {
                    return false;
                }
                found = true;
            }
        }
        return found;
    }

    private static boolean isNumberOf(TableCells cells, int row, int column) {
        return DirectoryColumn.head(cells.text(row, column)).equals(Integer.toString(column + 1));
    }

    /** Whether a column is there twice as the same level, each time under a head of its own. */
    private boolean isLevelAgain(TableCells cells, int column) {
        return columns.get(column).isOfItem()
                && !columns.get(column).is(DirectoryColumn.ITEM)
                && columns.subList(0, column).stream().anyMatch(before -> before.of.equals(columns.get(column).of))
                && !isSpanned(cells, column);
    }

    /** Whether the head of a column is that of the column at its left, and reaches over both. */
    private boolean isSpanned(TableCells cells, int column) {
        return column > 0
                && columns.get(column).head.equals(columns.get(column - 1).head)
                && IntStream.rangeClosed(firstRow, lastRow)
                        .anyMatch(row -> cells.isCovered(row, column)
                                && !cells.isCoveredFromAbove(row, column)
                                && DirectoryColumn.head(cells.text(row, column)).equals(columns.get(column).head));
    }

    /**
     * Columns that stand for a level of the item by their place: 公开事项 over several columns, or beside 一级事项 for the
     * level below the last, or all of them where one level is printed twice; and 市级 beside 县级.
     */
    private List<Column> withLevels(TableCells cells, NoticeCollector notices) {
        Set<DirectoryColumn> named = EnumSet.noneOf(DirectoryColumn.class);
        columns.forEach(column -> named.addAll(column.of));
        Deque<DirectoryColumn> free = new ArrayDeque<>(DirectoryColumn.ITEM_LEVELS);
        boolean twice = IntStream.range(0, columns.size()).anyMatch(column -> isLevelAgain(cells, column));
        boolean byPlace = twice || !free.removeAll(named);
        List<Column> resolved = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean level = byPlace ? column.isLevelByItsPlace() : column.is(DirectoryColumn.ITEM);
            if (twice && column.isOfItem() && isSpanned(cells, i)) {
                resolved.add(resolved.get(i - 1));
            } else if ((level || (twice && column.isOfItem())) && !free.isEmpty()) {
                DirectoryColumn as = free.remove();
                if (!column.is(DirectoryColumn.ITEM) && !column.is(as)) {
                    notices.add(
                            NoticeKind.LABEL_VARIANT, cells.place(lastRow, i), as.label(), cells.text(lastRow, i), "");
                }
                resolved.add(column.as(as));
            } else if (column.is(DirectoryColumn.PREFECTURE) && !named.contains(DirectoryColumn.COUNTY)) {
                notices.add(
                        NoticeKind.LABEL_VARIANT,
                        cells.place(lastRow, i),
                        DirectoryColumn.COUNTY.label(),
                        cells.text(lastRow, i),
                        "");
                resolved.add(column.as(DirectoryColumn.COUNTY));
            } else {
                resolved.add(column);
            }
        }
        return resolved;
    }

    /** Of columns that would be the same, the one with the official head, else the first; others are columns of their own. */
    private List<Column> withOneOfEach(List<Column> all, TableCells cells, NoticeCollector notices) {
        Map<DirectoryColumn, Column> chosen = new EnumMap<>(DirectoryColumn.class);
        for (Column column : all) {
            for (DirectoryColumn each : column.of) {
                chosen.merge(
                        each,
                        column,
                        (before, after) -> after.isOfficial(each) && !before.isOfficial(each) ? after : before);
            }
        }
        List<Column> resolved = new ArrayList<>();
        Map<String, Integer> kept = new HashMap<>();
        Set<DirectoryColumn> seen = EnumSet.noneOf(DirectoryColumn.class);
        for (int i = 0; i < all.size(); i++) {
            Column column = all.get(i);
            boolean spanned = i > 0 && column.equals(all.get(i - 1)) && isSpanned(cells, i);
            boolean same = !DirectoryColumn.TICKED.containsAll(column.of)
                    && column.of.stream().anyMatch(each -> !column.equals(chosen.get(each)) || seen.contains(each));
            boolean own = column.of.isEmpty() || (same && !spanned);
            if (own && isTitle(cells, i)) {
                resolved.add(new Column(EnumSet.noneOf(DirectoryColumn.class), column.head, ""));
            } else if (own && !column.head.isEmpty()) {
                if (chosen.containsValue(column)) {
                    notices.add(NoticeKind.COLUMN_TWICE, cells.place(lastRow, i), label(column));
                } else if (!spanned) {
                    notices.add(NoticeKind.COLUMN_KEPT, cells.place(lastRow, i), "", cells.text(lastRow, i), "");
                }
                int times = spanned ? 1 : kept.merge(column.head, 1, Integer::sum);
                String head = times == 1 ? column.head : column.head + '（' + times + '）';
                resolved.add(new Column(EnumSet.noneOf(DirectoryColumn.class), head, column.group));
            } else {
                seen.addAll(column.of);
                resolved.add(column);
            }
        }
        return resolved;
    }

    /** Whether a head reaches over all cells of its column, as the title of a card does. */
    private boolean isTitle(TableCells cells, int column) {
        String head = cells.text(lastRow, column);
        return cells.lie() != TableCells.Lie.UPRIGHT
                && !head.isBlank()
                && lastRow + 1 < cells.rowCount()
                && IntStream.range(lastRow + 1, cells.rowCount())
                        .allMatch(row -> cells.isCovered(row, column) && head.equals(cells.text(row, column)));
    }

    private static String label(Column column) {
        return column.of.iterator().next().label();
    }

    int width() {
        return columns.size();
    }
}
