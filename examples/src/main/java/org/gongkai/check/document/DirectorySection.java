package org.gongkai.check.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.directory.DirectoryReader;
import org.gongkai.page.Block;
import org.gongkai.page.Grid;
import org.gongkai.page.GridBuilder;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Page;

/** One of the directories on a page; it begins with a title of another area, a paragraph before a table or a row of one. */
final class DirectorySection {

    private final Page page;
    private final Start from;
    private final Optional<Start> next;
    private final boolean isWhole;

    /** Where a directory begins: at a row of a table, with its title where one is certain. */
    private record Start(Optional<DirectoryTitle> title, int table, int row) {

        /** A table without a title, or with that of the same area, goes on with what is before it. */
        boolean isOther(Start before) {
            return title.isPresent() && !title.map(Start::key).equals(before.title.map(Start::key));
        }

        private static Object key(DirectoryTitle title) {
            return title.area().<Object>map(area -> area).orElse(title.text());
        }
    }

    private DirectorySection(Page page, List<Start> starts, int number) {
        this.page = page;
        this.from = starts.get(number);
        this.next = number + 1 < starts.size() ? Optional.of(starts.get(number + 1)) : Optional.empty();
        this.isWhole = starts.size() == 1;
    }

    /** {@return the directories on a page; where none begins, the page as it is} */
    static List<DirectorySection> of(Page page) {
        List<Start> starts = new ArrayList<>();
        for (Start start : starts(page)) {
            if (starts.isEmpty() || start.isOther(starts.get(starts.size() - 1))) {
                starts.add(start);
            }
        }
        if (starts.isEmpty()) {
            starts.add(new Start(Optional.empty(), 0, 0));
        }
        boolean isAfterOtherTables =
                starts.size() > 1 && starts.get(0).title.isEmpty() && isWithoutDirectory(page, starts.get(1));
        if (isAfterOtherTables) {
            starts.remove(0);
        }
        return IntStream.range(0, starts.size())
                .mapToObj(number -> new DirectorySection(page, starts, number))
                .toList();
    }

    /** Whether nothing of a directory, such as the particulars of a page, stands before the first title. */
    private static boolean isWithoutDirectory(Page page, Start first) {
        Start beginning = new Start(Optional.empty(), 0, 0);
        Page before = new DirectorySection(page, List.of(beginning, first), 0).page();
        return DirectoryReader.of(Area.EMPLOYMENT, Agency.of("某县")).read(before).problems().stream()
                .map(Notice::kind)
                .toList()
                .equals(List.of(NoticeKind.NOTHING_FOUND));
    }

    /** Every table with the title above it, or with the titles that are rows of it. */
    private static List<Start> starts(Page page) {
        List<Start> starts = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                lines.add(paragraph.text());
            } else if (block instanceof Block.Table table) {
                List<Start> within = within(table);
                starts.addAll(within.isEmpty() ? List.of(new Start(title(lines), table.number(), 0)) : within);
                lines.clear();
            }
        }
        return starts;
    }

    /** The last title that names an area; of a list of several areas only what stands last of all that can be a title. */
    private static Optional<DirectoryTitle> title(List<String> lines) {
        List<String> titles = lines.stream().filter(DirectoryTitle::isOne).toList();
        List<DirectoryTitle> named = titles.stream()
                .flatMap(line -> DirectoryTitle.of(line).stream())
                .toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        boolean isList = named.stream().map(DirectoryTitle::area).distinct().count() > 1;
        return isList ? DirectoryTitle.of(titles.get(titles.size() - 1)) : Optional.of(named.get(named.size() - 1));
    }

    private static List<Start> within(Block.Table table) {
        List<Start> titles = new ArrayList<>();
        Grid grid = table.grid();
        for (int row = 0; row < grid.rowCount(); row++) {
            Optional<DirectoryTitle> title = onlyText(grid.row(row)).flatMap(DirectoryTitle::of);
            if (title.isPresent()) {
                titles.add(new Start(title, table.number(), row));
            }
        }
        return titles;
    }

    private static Optional<String> onlyText(List<String> row) {
        List<String> texts =
                row.stream().filter(text -> !text.isBlank()).distinct().limit(2).toList();
        return texts.size() == 1 ? Optional.of(texts.get(0)) : Optional.empty();
    }

    /** {@return the title, empty if none is certain} */
    Optional<DirectoryTitle> title() {
        return from.title;
    }

    /** {@return whether it is the one directory of the page} */
    boolean isWhole() {
        return isWhole;
    }

    /**
     * {@return the page with the tables of this directory and what is written around them; other tables, and rows before it,
     * are empty, so that cells keep their places}
     */
    Page page() {
        if (isWhole) {
            return page;
        }
        Page.Builder own = Page.builder();
        int tables = 0;
        for (Block block : page.blocks()) {
            if (block instanceof Block.Table table) {
                tables = table.number();
                own.table(rows(table));
            } else if (block instanceof Block.Paragraph paragraph && isAround(tables)) {
                own.paragraph(paragraph.text());
            }
        }
        return own.build();
    }

    /** Whether what is written behind so many tables can belong to this directory. */
    private boolean isAround(int tables) {
        return tables >= from.table - 1
                && next.filter(start -> start.table <= tables).isEmpty();
    }

    private Grid rows(Block.Table table) {
        int number = table.number();
        Grid grid = table.grid();
        int first = number == from.table ? from.row : 0;
        int end = next.filter(start -> start.table == number).map(Start::row).orElse(grid.rowCount());
        boolean isOutside = number < from.table
                || next.filter(start -> start.table < number).isPresent();
        if (isOutside) {
            return Grid.of(List.of());
        }
        if (first == 0 && end == grid.rowCount()) {
            return grid;
        }
        GridBuilder rows = Grid.builder();
        for (int row = 0; row < end; row++) {
            rows.row();
            if (row >= first) {
                grid.row(row).forEach(rows::cell);
            }
        }
        return rows.build();
    }
}
