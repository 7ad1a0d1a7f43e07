package org.gongkai.layout;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.page.Page;
import org.gongkai.text.Text;

/**
 * Sheets read as one page: paragraphs and tables in the order in which they are read.
 *
 * <p>A table is what rulings close off; where some or all of them are missing, white space stands for them if it is certain what
 * stands in one cell. A table can go over several sheets. Numbers of sheets and titles that are repeated on them are
 * left out. Nothing is guessed of a number: where it cannot be told which digits belong together, or to which cell, the
 * text of the cell is none that can be read as a number.
 *
 * @param page the paragraphs and tables, not null
 * @param doubts what was left out or is not clear, each naming its sheet, never what stands there; unmodifiable
 */
@NoJsonForm
public record PageLayout(Page page, List<Text> doubts) implements Serializable {

    /** The most sheets that are read together. */
    public static final int MAX_SHEETS = 1_000;

    /** The most characters and the most rulings of one sheet, each. */
    public static final int MAX_MARKS = 200_000;

    /**
     * Copies the doubts.
     *
     * @param page the paragraphs and tables
     * @param doubts what is not clear
     */
    public PageLayout {
        Objects.requireNonNull(page, "page");
        doubts = List.copyOf(Objects.requireNonNull(doubts, "doubts"));
    }

    /**
     * Reads sheets that follow each other.
     *
     * @param sheets the sheets in their order, not null
     * @return the page
     * @throws IllegalArgumentException if there are more sheets, characters, rulings or cells than are read
     */
    public static PageLayout of(List<PrintedSheet> sheets) {
        if (Objects.requireNonNull(sheets, "sheets").size() > MAX_SHEETS) {
            throw new IllegalArgumentException("more than " + MAX_SHEETS + " sheets");
        }
        List<List<Text>> doubts = new ArrayList<>();
        List<SheetText> texts = new ArrayList<>();
        for (PrintedSheet sheet : sheets) {
            check(sheet);
            List<Text> ofSheet = new ArrayList<>();
            texts.add(SheetText.of(new UprightSheet(sheet, ofSheet), ofSheet));
            doubts.add(ofSheet);
        }
        texts = RunningTitles.without(texts);
        List<List<Ruling>> missing = UnruledTables.rulings(texts);
        for (int i = 0; i < texts.size(); i++) {
            if (!missing.get(i).isEmpty()) {
                texts.set(i, texts.get(i).withRulings(missing.get(i), doubts.get(i)));
                doubts.get(i)
                        .add(Text.of("表格缺少框线，单元格按空白划分", "a table lacks rulings; its cells are told by white space"));
            }
        }
        for (int i = 1; i < texts.size(); i++) {
            texts.set(i - 1, CutHeads.gathered(texts.get(i - 1), texts.get(i)));
        }
        List<Text> all = new ArrayList<>();
        for (int i = 0; i < doubts.size(); i++) {
            Text place = Text.of("第" + (i + 1) + "页：", "sheet " + (i + 1) + ": ");
            doubts.get(i).stream().distinct().map(place::concat).forEach(all::add);
        }
        return new PageLayout(page(texts), all);
    }

    private static void check(PrintedSheet sheet) {
        long characters =
                sheet.words().stream().mapToLong(word -> word.text().length()).sum();
        if (characters > MAX_MARKS || sheet.rulings().size() > MAX_MARKS) {
            throw new IllegalArgumentException("a sheet of more than " + MAX_MARKS + " characters or rulings");
        }
    }

    private static Page page(List<SheetText> sheets) {
        Page.Builder page = Page.builder();
        Paragraphs paragraphs = new Paragraphs(page);
        Optional<PrintedTable> table = Optional.empty();
        for (SheetText sheet : sheets) {
            paragraphs.beginSheet(sheet);
            boolean isFirst = true;
            for (Printed part : sheet.parts()) {
                if (part instanceof Printed.Table next) {
                    paragraphs.end();
                    Optional<PrintedTable> joined = isFirst
                            ? table.flatMap(above -> ContinuedTable.join(above, next.table()))
                            : Optional.empty();
                    if (joined.isEmpty()) {
                        table.map(PrintedTable::grid).ifPresent(page::table);
                    }
                    table = joined.or(() -> Optional.of(next.table()));
                } else if (part instanceof Printed.TextLine next) {
                    table.map(PrintedTable::grid).ifPresent(page::table);
                    table = Optional.empty();
                    paragraphs.add(next.line());
                }
                isFirst = false;
            }
        }
        table.map(PrintedTable::grid).ifPresent(page::table);
        paragraphs.end();
        return page.build();
    }
}
