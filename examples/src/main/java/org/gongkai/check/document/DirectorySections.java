package org.gongkai.check.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.page.Block;
import org.gongkai.page.Grid;
import org.gongkai.page.GridBuilder;
import org.gongkai.page.Page;

/**
 * The directories on one page, each of which begins with a title of another area: a paragraph before a table, or a row of one.
 * What belongs to no directory of a section is left empty in it, so that every cell keeps its place.
 */
final class DirectorySections {

    private final List<Section> sections = new ArrayList<>();
    private final Page page;

    /**
     * A directory with its title, and the page with its tables alone.
     *
     * @param title the title, empty if none is certain
     * @param page its part of the page
     */
    record Section(Optional<DirectoryTitle> title, Page page) {}

    /** Where a section begins: at a row of a table. */
    private record Start(Optional<DirectoryTitle> title, int table, int row) {}

    private DirectorySections(Page page) {
        this.page = page;
    }

    static List<Section> of(Page page) {
        List<Start> starts = starts(page);
        if (starts.size() < 2) {
            return List.of(new Section(starts.stream().findFirst().flatMap(Start::title), page));
        }
        DirectorySections all = new DirectorySections(page);
        for (int i = 0; i < starts.size(); i++) {
            all.add(starts.get(i), i + 1 < starts.size() ? Optional.of(starts.get(i + 1)) : Optional.empty());
        }
        return all.sections;
    }

    private static List<Start> starts(Page page) {
        List<Start> starts = new ArrayList<>();
        List<DirectoryTitle> above = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                DirectoryTitle.of(paragraph.text()).ifPresent(above::add);
            } else if (block instanceof Block.Table table) {
                List<Start> within = within(table);
                if (within.isEmpty()) {
                    add(starts, new Start(last(above), table.number(), 0));
                }
                within.forEach(start -> add(starts, start));
                above.clear();
            }
        }
        return starts;
    }

    /** A table without a title, or with that of the same area, goes on with what is before it. */
    private static void add(List<Start> starts, Start start) {
        boolean isNew = starts.isEmpty()
                || start.title
                        .filter(title -> !Optional.of(title.area())
                                .equals(starts.get(starts.size() - 1).title.map(DirectoryTitle::area)))
                        .isPresent();
        if (isNew) {
            starts.add(start);
        }
    }

    private static Optional<DirectoryTitle> last(List<DirectoryTitle> titles) {
        return titles.isEmpty() ? Optional.empty() : Optional.of(titles.get(titles.size() - 1));
    }

    private static List<Start> within(Block.Table table) {
        List<Start> titles = new ArrayList<>();
        Grid grid = table.grid();
        for (int row = 0; row < grid.rowCount(); row++) {
            Optional<DirectoryTitle> title = onlyText(grid.row(row)).flatMap(DirectoryTitle::of);
            int at = row;
            title.ifPresent(found -> titles.add(new Start(Optional.of(found), table.number(), at)));
        }
        return titles;
    }

    private static Optional<String> onlyText(List<String> row) {
        List<String> texts =
                row.stream().filter(text -> !text.isBlank()).distinct().limit(2).toList();
        return texts.size() == 1 ? Optional.of(texts.get(0)) : Optional.empty();
    }

    private void add(Start from, Optional<Start> to) {
        Page.Builder section = Page.builder();
        for (Block.Table table : page.tables()) {
            int number = table.number();
            int first = number == from.table ? from.row : 0;
            int end = to.filter(next -> next.table == number).map(Start::row).orElse(Integer.MAX_VALUE);
            boolean isOutside = number < from.table
                    || to.filter(next -> next.table < number).isPresent();
            section.table(isOutside ? Grid.of(List.of()) : rows(table.grid(), first, end));
        }
        sections.add(new Section(from.title, section.build()));
    }

    /** A table with these of its rows, and nothing in those before them. */
    private static Grid rows(Grid grid, int first, int end) {
        if (first == 0 && end >= grid.rowCount()) {
            return grid;
        }
        GridBuilder rows = Grid.builder();
        for (int row = 0; row < Math.min(end, grid.rowCount()); row++) {
            rows.row();
            if (row >= first) {
                grid.row(row).forEach(rows::cell);
            }
        }
        return rows.build();
    }
}
