package org.gongkai.directory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.page.Grid;
import org.gongkai.page.NoticeCollector;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Page;
import org.gongkai.page.Place;

/**
 * Reads a standard directory from the tables of a page, by the heads of their columns.
 *
 * <p>Heads can be of several rows, stand below titles, and come again within a table or on the next page; a table can also lie
 * on its side, as a card does that has the heads of one item at its left. A column that is none of a directory is kept in the
 * items under its head, with a notice. Columns can be left out, except those of the item and of its content.
 *
 * <p>Merged cells count for every row that they cover. Rows of which neither number nor name are their own, because these are
 * merged with or blank below those of the row above, are one item with it: it has the contents, limits and channels of all its
 * rows. An item with a number of its own whose name is blank has that of the row above, and 同上 is read as the row above; each
 * is noticed. Contents in points or numbered lists are several.
 *
 * <p>A time limit that is not understood is kept as printed, with a notice. What an empty box means is taken from the legend
 * of the page, if the reader is not told. A reader is immutable and can be shared between threads.
 */
@NoJsonForm
public final class DirectoryReader {

    private final Area area;
    private final Agency keeper;
    private final Optional<EmptyBox> emptyBox;
    private final Optional<DisclosureLevel> level;

    private DirectoryReader(Area area, Agency keeper, Optional<EmptyBox> emptyBox, Optional<DisclosureLevel> level) {
        this.area = area;
        this.keeper = keeper;
        this.emptyBox = emptyBox;
        this.level = level;
    }

    /**
     * A reader of the directory of one area.
     *
     * @param area the area, not null
     * @param keeper the agency that keeps the directory, not null
     * @return the reader, to which an empty box means what the legend of the page says, and without one a channel that is
     *     not offered
     */
    public static DirectoryReader of(Area area, Agency keeper) {
        return new DirectoryReader(
                Objects.requireNonNull(area, "area"),
                Objects.requireNonNull(keeper, "keeper"),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * A reader that takes empty boxes for what it is told, whatever a legend says; if that says otherwise there is a notice.
     *
     * @param meaning what an empty box means, not null
     * @return the reader
     */
    public DirectoryReader withEmptyBox(EmptyBox meaning) {
        return new DirectoryReader(area, keeper, Optional.of(Objects.requireNonNull(meaning, "meaning")), level);
    }

    /**
     * A reader of the directory of one level.
     *
     * @param ofLevel the level, not null
     * @return the reader
     */
    public DirectoryReader withLevel(DisclosureLevel ofLevel) {
        return new DirectoryReader(area, keeper, emptyBox, Optional.of(Objects.requireNonNull(ofLevel, "ofLevel")));
    }

    /**
     * Reads one table.
     *
     * @param grid the table, not null
     * @return the directory, and what could not be read of it
     */
    public DirectoryReading read(Grid grid) {
        return read(Page.of(Objects.requireNonNull(grid, "grid")));
    }

    /**
     * Reads all the tables of a page as one directory; a table without heads that is as wide as the one before it goes on with
     * its columns, and tables that are none of a directory are passed over.
     *
     * @param page the page, not null
     * @return the directory, and what could not be read of it
     */
    public DirectoryReading read(Page page) {
        Objects.requireNonNull(page, "page");
        NoticeCollector notices = new NoticeCollector();
        DirectorySheet sheet = new DirectorySheet(emptyBox(page, notices), notices);
        page.tables().forEach(table -> sheet.read(table.grid(), table.number()));
        List<DirectoryItem> items = sheet.items();
        if (items.isEmpty() && notices.problems().isEmpty()) {
            notices.add(NoticeKind.NOTHING_FOUND, Place.PAGE, "基层政务公开标准目录");
        }
        StandardDirectory.Builder directory =
                StandardDirectory.builder().area(area).keeper(keeper).addAllItems(items);
        level.ifPresent(directory::level);
        return new DirectoryReading(
                items.isEmpty() ? Optional.empty() : Optional.of(directory.build()),
                notices.notices(),
                notices.problems());
    }

    private EmptyBox emptyBox(Page page, NoticeCollector notices) {
        Optional<Legend> legend = Legend.of(page);
        legend.filter(printed ->
                        emptyBox.filter(told -> told != printed.emptyBox()).isPresent())
                .ifPresent(printed -> notices.add(
                        NoticeKind.OVERRULED,
                        Place.PAGE,
                        "“□”",
                        printed.text(),
                        emptyBox.map(told -> told == EmptyBox.OPTIONAL ? "可选" : "不选")
                                .orElse("")));
        return emptyBox.or(() -> legend.map(Legend::emptyBox)).orElse(EmptyBox.NOT_OFFERED);
    }
}
