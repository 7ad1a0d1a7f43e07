package org.gongkai.validation.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.form.CellMark;
import org.gongkai.form.FormRenderer;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.change.ChangedCell;
import org.gongkai.validation.diagnosis.CollatedCell;
import org.gongkai.validation.diagnosis.Collation;
import org.gongkai.validation.stack.Wording;

/** The parts of a page of readings side by side in one language. */
final class CollationHtml {

    private static final int MOST_PARAGRAPHS_SHOWN = 3;
    private static final String AGREED_SYMBOL = "=";
    private static final String DECIDED_SYMBOL = "◆";
    private static final String OPEN_SYMBOL = "?";
    private static final Text AGREED = Text.of("各份一致", "all readings agree");
    private static final Text DECIDED = Text.of("已推断", "decided");
    private static final Text OPEN = Text.of("待核对", "undecided");

    private static final Text NOT_CORRECT = Text.of(
            "“最可能的读法”由勾稽关系和各份识读结果推断得出，不等于正确数值；没有改动任何文件。",
            "The likeliest reading follows from the sums and from what was read; it need not be the correct value. No file was changed.");

    private static final String STYLE = """
            .gongkai td.agreed .mark { color: var(--quiet); font-size: .7rem; }
            .gongkai td.decided { background: var(--hint-paper); color: var(--hint); font-weight: bold; }
            .gongkai td.undecided { background: var(--warning-paper); color: var(--warning); font-weight: bold;
              outline: 2px dashed currentColor; outline-offset: -3px; }
            .gongkai td.decided .mark, .gongkai td.undecided .mark { display: block; font-size: .7rem; font-weight: normal; }
            .gongkai .legend { list-style: none; padding: 0; } .gongkai .legend li { margin: .25rem 0; }
            .gongkai .legend b { display: inline-block; min-width: 1.5rem; padding: 0 .3rem; text-align: center;
              border: 1px solid currentColor; }
            .gongkai td.number { white-space: nowrap; text-align: right; } .gongkai td.words { text-align: left; }
            @page { size: A4; margin: 12mm; }
            """;

    private final Collation collation;
    private final List<String> names;
    private final PageText page;
    private final AnnualReport likeliest;
    private final Map<String, String> ids = new HashMap<>();
    private final FormRenderer renderer;

    CollationHtml(Collation collation, List<String> names, PageText page) {
        this.collation = collation;
        this.names = names;
        this.page = page;
        this.likeliest = collation.likeliest();
        Map<String, CellMark> marks = new HashMap<>();
        for (CollatedCell each : collation.cells()) {
            String pointer = each.cell().pointer();
            ids.put(pointer, "reading-" + (ids.size() + 1));
            marks.put(pointer, mark(each));
        }
        Optional<CellMark> agreed = names.size() == 1
                ? Optional.empty()
                : Optional.of(new CellMark("agreed", AGREED_SYMBOL, AGREED.in(page.language()), Optional.empty()));
        FormRenderer form = page.isChinese()
                ? FormRenderer.official()
                : FormRenderer.official().withEnglish();
        this.renderer = form.withTitleLevel(2)
                .withScrollableTables()
                .withTextFolded(MOST_PARAGRAPHS_SHOWN, page.tag(), this::folded)
                .withMarks(pointer -> Optional.ofNullable(marks.get(pointer)).or(() -> agreed));
    }

    private CellMark mark(CollatedCell cell) {
        String note = (cell.isDecided() ? DECIDED : OPEN)
                .concat(Text.of("：", ": "))
                .concat(cell.text())
                .concat(Text.of("；识读为 ", "; read as "))
                .in(page.language());
        return new CellMark(
                cell.isDecided() ? "decided" : "undecided",
                (cell.isDecided() ? DECIDED_SYMBOL : OPEN_SYMBOL) + ' ' + read(cell, " | "),
                note + read(cell, page.isChinese() ? "、" : ", "),
                Optional.ofNullable(ids.get(cell.cell().pointer())));
    }

    private String read(CollatedCell cell, String between) {
        return cell.read().stream()
                .map(figure -> ChangedCell.figure(figure).in(page.language()))
                .collect(Collectors.joining(between));
    }

    private String folded(int paragraphs) {
        return Text.of("正文" + paragraphs + "段", "text, " + paragraphs + " paragraphs")
                .in(page.language());
    }

    String html() {
        String name = Wording.name(likeliest);
        Text title = Text.of(name + " 识读比对", name + ": readings side by side");
        return HtmlPage.of(
                page.tag(),
                title.in(page.language()),
                STYLE,
                "<h1>" + page.in(title) + "</h1>\n"
                        + counts()
                        + readers()
                        + collation.caution().map(page::paragraph).orElse("")
                        + page.paragraph(NOT_CORRECT)
                        + legend()
                        + table(
                                "undecided",
                                Text.of("待核对（先核对前面的，最能定局）", "undecided (those that settle most first)"),
                                collation.lookAt())
                        + table("decided", DECIDED, collation.decided())
                        + renderer.html(likeliest));
    }

    private String counts() {
        int open = collation.lookAt().size();
        int decided = collation.decided().size();
        Text alike = names.size() == 1 ? Text.of("照读", "as read") : AGREED;
        return "<ul class=\"counts\">\n"
                + count("holds", collation.agreed(), alike)
                + count("hint", decided, DECIDED)
                + count("warning", open, OPEN)
                + "</ul>\n";
    }

    private String count(String style, int count, Text what) {
        return "<li class=\"" + style + "\">" + page.in(what) + ' ' + count + "</li>\n";
    }

    private String readers() {
        return "<ol class=\"readers\">\n"
                + names.stream()
                        .map(name -> "<li>" + page.chinese(name) + "</li>\n")
                        .collect(Collectors.joining())
                + "</ol>\n";
    }

    private String legend() {
        return "<ul class=\"legend\">\n"
                + (names.size() == 1 ? "" : entry("", AGREED_SYMBOL, AGREED))
                + entry(
                        "hint",
                        DECIDED_SYMBOL,
                        Text.of(
                                "已推断：格中是最可能的读法，其下依次是各份的识读结果",
                                "decided: the cell has the likeliest reading, and below it what each has, in order"))
                + entry(
                        "warning",
                        OPEN_SYMBOL,
                        Text.of(
                                "待核对：格中是第一份的识读结果，其下依次是各份的识读结果",
                                "undecided: the cell has what was read first, and below it what each has, in order"))
                + "</ul>\n";
    }

    private String entry(String style, String symbol, Text what) {
        return "<li><b class=\"" + style + "\" aria-hidden=\"true\">" + symbol + "</b> " + page.in(what) + "</li>\n";
    }

    private String table(String style, Text caption, List<CollatedCell> cells) {
        if (cells.isEmpty()) {
            return "";
        }
        List<String> heads = new ArrayList<>();
        heads.add(page.in("单元格", "cell"));
        IntStream.range(0, names.size()).forEach(reader -> heads.add("[" + (reader + 1) + "]"));
        heads.add(page.in("推断", "what follows"));
        return page.table(
                "readings " + style,
                caption,
                heads,
                cells.stream().map(this::row).collect(Collectors.joining()));
    }

    private String row(CollatedCell each) {
        Cell cell = each.cell();
        String read = each.read().stream()
                .map(figure -> "<td class=\"number\">" + page.in(ChangedCell.figure(figure)) + "</td>")
                .collect(Collectors.joining());
        return "<tr id=\"" + ids.get(cell.pointer()) + "\"><th scope=\"row\">"
                + PageText.link('#' + renderer.cellId(cell.pointer()), page.in(cell.text()))
                + (page.isChinese() ? "" : ' ' + page.chinese(cell.label()))
                + "</th>" + read + "<td class=\"words\">" + page.in(each.text()) + "</td></tr>\n";
    }
}
