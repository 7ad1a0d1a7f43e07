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
    private final int lostFrom;
    private final int lost;

    private PrintedRow(TableCells cells, int row, DirectoryHeads heads, ParsedCells reader, int lostFrom, int lost) {
        this.cells = cells;
        this.row = row;
        this.heads = heads;
        this.reader = reader;
        this.lostFrom = lostFrom;
        this.lost = lost;
    }

    /**
     * A row under its heads; one that is too short lacks its last cells, or, if its cells do not fit then, its first ones or
     * those after its number, whose spans were lost.
     *
     * @return the row, or nothing if it fits in no way
     */
    static Optional<PrintedRow> of(TableCells cells, int row, DirectoryHeads heads, ParsedCells reader) {
        int missing = heads.width() - cells.columnCount(row);
        PrintedRow whole = new PrintedRow(cells, row, heads, reader, 0, 0);
        if (missing == 0 || whole.conflicts() == 0) {
            return Optional.of(whole);
        }
        boolean spans = IntStream.range(0, cells.columnCount(row)).anyMatch(column -> cells.isCovered(row, column));
        Optional<PrintedRow> shifted = IntStream.of(0, 1)
                .filter(from -> missing > 0 && !spans)
                .mapToObj(from -> new PrintedRow(cells, row, heads, reader, from, missing))
                .filter(each -> each.conflicts() == 0)
                .findFirst();
        return shifted.isEmpty() && whole.conflicts() == 1 ? Optional.of(whole) : shifted;
    }

    /** Whether the first cells are not there, because the spans of those above were lost. */
    boolean lacksItsFirstCells() {
        return lost > 0;
    }

    /** How many cells have what cannot stand in their columns. */
    private long conflicts() {
        return conflicting().count();
    }

    /** Whether several cells stand in columns that are plainly not theirs, as where the row moved to the left. */
    boolean isMisplaced() {
        return conflicting()
                        .filter(column -> !DirectoryColumn.TICKED.containsAll(
                                column(column).of()))
                        .count()
                > 1;
    }

    private IntStream conflicting() {
        return IntStream.range(0, heads.width())
                .filter(column -> column(column).of().stream().anyMatch(of -> !canBe(of, reader.plain(text(column)))));
    }

    private static boolean canBe(DirectoryColumn column, String plain) {
        return plain.isEmpty()
                || switch (column) {
                    case NUMBER -> NUMBER.matcher(plain).matches();
                    case CHANNELS ->
                        isNoTick(column, plain) && CHANNEL.matcher(plain).find();
                    case PUBLIC, PROACTIVE, ON_REQUEST, PREFECTURE, COUNTY, TOWNSHIP, VILLAGE ->
                        Tick.of(column, plain).isPresent();
                    case SPECIFIC_GROUP, AUDIENCES, MODES, LEVELS, GUIDE, SITE, SITE_COLUMN -> true;
                    case LEVEL_ONE, LEVEL_TWO, LEVEL_THREE, LEVEL_FOUR, LEVEL_FIVE, LEVEL_SIX ->
                        isText(column, plain) && !NUMBER.matcher(plain).matches();
                    default -> isText(column, plain);
                };
    }

    private static boolean isText(DirectoryColumn column, String plain) {
        return isNoTick(column, plain) && !BOX.matcher(plain).find();
    }

    private static boolean isNoTick(DirectoryColumn column, String plain) {
        return !Tick.of(column, plain).equals(Optional.of(Tick.TICKED));
    }

    DirectoryHeads.Column column(int column) {
        return column < heads.width() ? heads.columns().get(column) : DirectoryHeads.Column.NONE;
    }

    /** The number of cells, those that lost their spans and those beyond the heads included. */
    int width() {
        return Math.max(heads.width(), cells.columnCount(row));
    }

    /** The text of a cell, empty where a head reaches into the row. */
    String text(int column) {
        String text = isLost(column) ? "" : cells.text(row, printed(column)).strip();
        boolean head = !text.isEmpty()
                && cells.isCoveredFromAbove(row, printed(column))
                && DirectoryColumn.head(text).equals(column(column).group());
        return head ? "" : text;
    }

    private boolean isLost(int column) {
        return column >= lostFrom && column < lostFrom + lost;
    }

    /** Where the cell of a column stands in the row. */
    private int printed(int column) {
        return column < lostFrom ? column : Math.max(lostFrom, column - lost);
    }

    Place place(int column) {
        return cells.place(row, printed(column));
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
        return !reader.isBlank(text(column)) && !cells.isCoveredFromAbove(row, printed(column));
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
                .filter(text -> !reader.saysNothing(text))
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
