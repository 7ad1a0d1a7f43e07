package org.gongkai.directory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.page.Block;
import org.gongkai.page.Grid;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeCollector;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Page;
import org.gongkai.page.Place;

/**
 * Reads a standard directory from the tables of a page, by the heads of their columns.
 *
 * <p>Merged cells count for every row that they cover, 同上 is read as the row above, and a level-one item left blank as that
 * of the row above; each of the latter is noticed. Columns can be left out, except those of the item and of its content. A
 * time limit that is not understood is kept as printed, with a notice. A reader is immutable and can be shared between
 * threads.
 */
@NoJsonForm
public final class DirectoryReader {

    private final Area area;
    private final Agency keeper;
    private final EmptyBox emptyBox;
    private final Optional<DisclosureLevel> level;

    private DirectoryReader(Area area, Agency keeper, EmptyBox emptyBox, Optional<DisclosureLevel> level) {
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
     * @return the reader, to which an empty box is a channel that is not offered
     */
    public static DirectoryReader of(Area area, Agency keeper) {
        return new DirectoryReader(
                Objects.requireNonNull(area, "area"),
                Objects.requireNonNull(keeper, "keeper"),
                EmptyBox.NOT_OFFERED,
                Optional.empty());
    }

    /**
     * A reader that takes empty boxes as the legend of a directory says.
     *
     * @param meaning what an empty box means, not null
     * @return the reader
     */
    public DirectoryReader withEmptyBox(EmptyBox meaning) {
        return new DirectoryReader(area, keeper, Objects.requireNonNull(meaning, "meaning"), level);
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
     * @return the directory, or every reason why it cannot be read
     */
    public DirectoryReading read(Grid grid) {
        return read(Page.of(Objects.requireNonNull(grid, "grid")));
    }

    /**
     * Reads all the tables of a page as one directory; a table without heads goes on with the columns of the one before it,
     * and tables that are none of a directory are passed over.
     *
     * @param page the page, not null
     * @return the directory, or every reason why it cannot be read
     */
    public DirectoryReading read(Page page) {
        NoticeCollector notices = new NoticeCollector();
        DirectorySheet sheet = new DirectorySheet(emptyBox, notices);
        int number = 0;
        for (Block.Table table : Objects.requireNonNull(page, "page").tables()) {
            number++;
            sheet.read(table.grid(), number);
        }
        if (sheet.items().isEmpty() && notices.problems().isEmpty()) {
            notices.add(NoticeKind.NOTHING_FOUND, Place.PAGE, "基层政务公开标准目录");
        }
        List<Notice> problems = notices.problems();
        if (!problems.isEmpty()) {
            return new DirectoryReading(Optional.empty(), notices.notices(), problems);
        }
        StandardDirectory.Builder directory =
                StandardDirectory.builder().area(area).keeper(keeper).addAllItems(sheet.items());
        level.ifPresent(directory::level);
        return new DirectoryReading(Optional.of(directory.build()), notices.notices(), problems);
    }
}
