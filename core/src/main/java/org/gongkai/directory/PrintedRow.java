package org.gongkai.directory;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongkai.page.Place;

/** A row of a table below its heads, each cell under the column that it is of. */
final class PrintedRow {

    private static final Pattern REMARK = Pattern.compile("(?:填表)?(?:注|备注|说明)\\d?[:：].*");
    private static final Pattern NUMBER = Pattern.compile("[(]?[\\d一二三四五六七八九十百.-]{1,8}[)、]?");
    private static final Pattern BOX = Pattern.compile("[■□☑☐√]");
    private static final Pattern CHANNEL = Pattern.compile("[■□☑☐√●○£口]|网|公[报开示告]|电视|中心|媒|微");

    private final TableCells cells;
    private final int row;
    private final DirectoryHeads heads;
    private final ParsedCells reader;
    private final int lost;

    private PrintedRow(TableCells cells, int row, DirectoryHeads heads, ParsedCells reader, int lost) {
        this.cells = cells;
        this.row = row;
        this.heads = heads;
        this.reader = reader;
        this.lost = lost;
    }

    /**
     * A row under its heads; one that is too short lacks its last cells, or, if its cells do not fit then, its first ones,
     * whose spans were lost.
     *
     * @return the row, or nothing if it fits neither way
     */
    static Optional<PrintedRow> of(TableCells cells, int row, DirectoryHeads heads, ParsedCells reader) {
        int missing = heads.width() - cells.columnCount(row);
        PrintedRow whole = new PrintedRow(cells, row, heads, reader, 0);
        if (missing == 0 || whole.conflicts() == 0) {
            return Optional.of(whole);
        }
        boolean spans = IntStream.range(0, cells.columnCount(row)).anyMatch(column -> cells.isCovered(row, column));
        PrintedRow shifted = new PrintedRow(cells, row, heads, reader, Math.max(0, missing));
        if (missing > 0 && !spans && shifted.conflicts() == 0) {
            return Optional.of(shifted);
        }
        return whole.conflicts() == 1 ? Optional.of(whole) : Optional.empty();
    }

    /** How many cells have what cannot stand in their columns. */
    private long conflicts() {
        return IntStream.range(0, heads.width())
                .filter(column -> column(column).of().stream().anyMatch(of -> !canBe(of, reader.plain(text(column)))))
                .count();
    }

    private static boolean canBe(DirectoryColumn column, String plain) {
        return plain.isEmpty()
                || switch (column) {
                    case NUMBER -> NUMBER.matcher(plain).matches();
                    case CHANNELS -> CHANNEL.matcher(plain).find();
                    case PUBLIC, PROACTIVE, ON_REQUEST, PREFECTURE, COUNTY, TOWNSHIP, VILLAGE ->
                        Tick.of(column, plain).isPresent();
                    case SPECIFIC_GROUP, AUDIENCES, MODES, LEVELS, GUIDE, SITE, SITE_COLUMN -> true;
                    default ->
                        Tick.of(column, plain).isEmpty() && !BOX.matcher(plain).find();
                };
    }

    DirectoryHeads.Column column(int column) {
        return column < heads.width() ? heads.columns().get(column) : DirectoryHeads.Column.NONE;
    }

    /** The number of cells, those that lost their spans and those beyond the heads included. */
    int width() {
        return Math.max(heads.width(), cells.columnCount(row));
    }

    String text(int column) {
        return cells.text(row, column - lost).strip();
    }

    Place place(int column) {
        return cells.place(row, Math.max(0, column - lost));
    }

    /** Where the cell of a column stands, the first cell if there is none. */
    Place placeOf(DirectoryColumn of) {
        return place(IntStream.range(0, heads.width())
                .filter(column -> isOf(column, of))
                .findFirst()
                .orElse(0));
    }

    /** Whether a cell begins in this row and has a text. */
    boolean isOwn(int column) {
        return !reader.isBlank(text(column)) && !cells.isCoveredFromAbove(row, column - lost);
    }

    private Set<String> ownTexts() {
        Set<String> texts = new HashSet<>();
        IntStream.range(0, width()).filter(this::isOwn).forEach(column -> texts.add(text(column)));
        return texts;
    }

    /** Whether the row is no part of an item: it says nothing but a number, or is a title throughout, or numbers the columns. */
    boolean isNone() {
        boolean blank = IntStream.range(0, width()).noneMatch(this::isOwn)
                || IntStream.range(0, width())
                        .filter(column -> !isOf(column, DirectoryColumn.NUMBER))
                        .allMatch(column -> reader.isBlank(text(column)));
        boolean oneText = heads.width() > 2
                && IntStream.range(0, heads.width())
                                .mapToObj(this::text)
                                .distinct()
                                .count()
                        == 1;
        return blank || oneText || numbersColumns();
    }

    private boolean numbersColumns() {
        return heads.width() > 2
                && IntStream.range(0, heads.width())
                        .allMatch(column -> reader.plain(text(column)).equals(Integer.toString(column + 1)));
    }

    /** Whether the row only has a remark on the table. */
    boolean isRemark() {
        Set<String> texts = ownTexts();
        return texts.size() == 1
                && REMARK.matcher(reader.plain(texts.iterator().next())).lookingAt();
    }

    private boolean isOf(int column, DirectoryColumn of) {
        return column(column).of().contains(of);
    }

    /** The text of the columns that are one thing, empty if none has one. */
    String textOf(DirectoryColumn of) {
        return IntStream.range(0, heads.width())
                .filter(column -> isOf(column, of))
                .mapToObj(this::text)
                .filter(text -> !reader.isBlank(text))
                .findFirst()
                .orElse("");
    }

    /** Whether a number or a name of an item begins in this row. */
    boolean beginsItem() {
        return IntStream.range(0, heads.width()).anyMatch(column -> isOwn(column) && isOfItem(column));
    }

    /** Whether the number and the names are not merged with the row above. */
    boolean hasNothingMerged() {
        return IntStream.range(0, heads.width())
                .noneMatch(column -> isOfItem(column) && cells.isCoveredFromAbove(row, column));
    }

    private boolean isOfItem(int column) {
        return isOf(column, DirectoryColumn.NUMBER)
                || DirectoryColumn.ITEM_LEVELS.stream().anyMatch(level -> isOf(column, level));
    }
}
