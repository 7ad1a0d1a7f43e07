package org.gongkai.arbitraries;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.page.Block;
import org.gongkai.page.Grid;
import org.gongkai.page.GridBuilder;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Page;
import org.gongkai.page.Place;

/** What stands on a page: grids of cells with spans, paragraphs, and notices of what was seen where. */
public final class Grids {

    private Grids() {}

    /** {@return grids of up to five rows, ragged ones and such with spans among them} */
    public static Arbitrary<Grid> any() {
        return of(texts());
    }

    /** {@return grids with the texts of {@link Oddities}} */
    public static Arbitrary<Grid> withOddTexts() {
        return of(Oddities.texts());
    }

    private static Arbitrary<Grid> of(Arbitrary<String> texts) {
        Arbitrary<Cell> cells = Combinators.combine(
                        texts,
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(1, 3))
                .as(Cell::new);
        return cells.list().ofMaxSize(6).list().ofMaxSize(5).map(Grids::grid);
    }

    private record Cell(String text, int rowSpan, int columnSpan) {}

    private static Grid grid(List<List<Cell>> rows) {
        GridBuilder grid = Grid.builder();
        for (List<Cell> row : rows) {
            grid.row();
            row.forEach(cell -> grid.cell(cell.text(), cell.rowSpan(), cell.columnSpan()));
        }
        return grid.build();
    }

    /** {@return pages of paragraphs and grids in any order} */
    public static Arbitrary<Page> pages() {
        return pages(texts());
    }

    /** {@return pages with the texts of {@link Oddities}} */
    public static Arbitrary<Page> pagesWithOddTexts() {
        return pages(Oddities.texts());
    }

    private static Arbitrary<Page> pages(Arbitrary<String> texts) {
        Arbitrary<Object> parts =
                Arbitraries.oneOf(texts.map(text -> text), of(texts).map(grid -> grid));
        return parts.list().ofMaxSize(4).map(list -> {
            Page.Builder page = Page.builder();
            for (Object part : list) {
                if (part instanceof Grid grid) {
                    page.table(grid);
                } else {
                    page.paragraph((String) part);
                }
            }
            return page.build();
        });
    }

    /** {@return paragraphs} */
    public static Arbitrary<Block.Paragraph> paragraphs() {
        return Combinators.combine(texts(), places()).as(Block.Paragraph::new);
    }

    /** {@return grids as blocks of a page} */
    public static Arbitrary<Block.Table> tables() {
        return Combinators.combine(any(), Arbitraries.integers().between(1, 9)).as(Block.Table::new);
    }

    /** {@return places on a page: the page, a table of it, a row, a cell, a line} */
    public static Arbitrary<Place> places() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 60);
        return Arbitraries.oneOf(
                Arbitraries.just(Place.PAGE),
                numbers.map(Place::ofTable),
                numbers.map(Place::ofLine),
                Combinators.combine(numbers, numbers, numbers).as(Place::ofCell));
    }

    /** {@return notices of every kind, problems among them} */
    public static Arbitrary<Notice> notices() {
        return notices(Arbitraries.of(NoticeKind.class), texts());
    }

    /** {@return notices with the texts of {@link Oddities}} */
    public static Arbitrary<Notice> noticesWithOddTexts() {
        return notices(Arbitraries.of(NoticeKind.class), Oddities.texts());
    }

    /** {@return notices that something is worth a look} */
    static Arbitrary<Notice> remarks() {
        return notices(Arbitraries.of(NoticeKind.class).filter(kind -> !kind.isProblem()), texts());
    }

    /** {@return notices that something keeps the page from being read} */
    static Arbitrary<Notice> problems() {
        return notices(Arbitraries.of(NoticeKind.class).filter(NoticeKind::isProblem), texts());
    }

    private static Arbitrary<Notice> notices(Arbitrary<NoticeKind> kinds, Arbitrary<String> texts) {
        return Combinators.combine(kinds, places(), Arbitraries.of("（二）部分公开 / 自然人", ""), texts, texts)
                .as(Notice::new);
    }

    static Arbitrary<String> texts() {
        return Arbitraries.of("", "0", "１２", "本年新收政府信息公开申请数量", "3件", "/", "总计", "自然人", "一、", "（一）予以公开", "12,345");
    }
}
