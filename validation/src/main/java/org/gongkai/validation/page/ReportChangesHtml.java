package org.gongkai.validation.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.CellMark;
import org.gongkai.form.FormRenderer;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;
import org.gongkai.validation.change.ChangedCell;
import org.gongkai.validation.change.ChangedFact;
import org.gongkai.validation.change.ChangedPassage;
import org.gongkai.validation.change.ChangedText;
import org.gongkai.validation.change.MovedPassage;
import org.gongkai.validation.change.ReportChanges;
import org.gongkai.validation.change.TextPiece;
import org.gongkai.validation.stack.Wording;

/** The parts of a page of changes in one language. */
final class ReportChangesHtml {

    private static final int MOST_PARAGRAPHS_SHOWN = 3;
    private static final Text NOT_STATED = Text.of("未写明", "not stated");
    private static final Text BEFORE = Text.of("前一版本", "before");
    private static final Text AFTER = Text.of("后一版本", "after");

    private static final String STYLE = """
            .gongkai td.changed { background: var(--warning-paper); color: var(--warning); font-weight: bold; }
            .gongkai td.changed .mark { text-decoration: line-through; font-weight: normal; }
            .gongkai .passage { white-space: pre-wrap; border-left: .3rem solid var(--line); padding: .25rem .75rem; }
            .gongkai del { background: var(--error-paper); color: var(--error); }
            .gongkai ins { color: var(--good); font-weight: bold; }
            .gongkai td.number { white-space: nowrap; text-align: right; }
            @page { size: A4; margin: 12mm; }
            """;

    private final AnnualReport after;
    private final ReportChanges changes;
    private final Optional<ReportChangesPage.Results> results;
    private final PageText page;
    private final FormRenderer renderer;

    ReportChangesHtml(
            AnnualReport after, ReportChanges changes, Optional<ReportChangesPage.Results> results, PageText page) {
        this.after = after;
        this.changes = changes;
        this.results = results;
        this.page = page;
        Map<String, CellMark> marks = new HashMap<>();
        for (int i = 0; i < changes.cells().size(); i++) {
            ChangedCell cell = changes.cells().get(i);
            marks.put(
                    cell.after().pointer(),
                    new CellMark(
                            "changed",
                            figure(cell.before().value()),
                            Text.of("（更正前）", " (before)").in(page.language()),
                            Optional.of(id(i))));
        }
        FormRenderer form = page.isChinese()
                ? FormRenderer.official()
                : FormRenderer.official().withEnglish();
        this.renderer = form.withTitleLevel(2)
                .withScrollableTables()
                .withTextFolded(MOST_PARAGRAPHS_SHOWN, page.tag(), this::folded)
                .withMarks(pointer -> Optional.ofNullable(marks.get(pointer)));
    }

    private static String id(int cell) {
        return "change-" + (cell + 1);
    }

    private String folded(int paragraphs) {
        return Text.of("正文" + paragraphs + "段", "text, " + paragraphs + " paragraphs")
                .in(page.language());
    }

    private String figure(Figure figure) {
        return ChangedCell.figure(figure).in(page.language());
    }

    String html() {
        String name = Wording.name(after);
        Text title = Text.of(name + " 版本比较", name + ": what changed");
        return HtmlPage.of(
                page.tag(),
                title.in(page.language()),
                STYLE,
                "<h1>" + page.in(title) + "</h1>\n"
                        + page.paragraph(changes.summary())
                        + (changes.isOfOneReport()
                                ? ""
                                : "<p class=\"error\">" + page.in(ReportChanges.OTHER_REPORT) + "</p>\n")
                        + facts()
                        + cells()
                        + apart(ReportChanges.ONLY_BEFORE, changes.onlyBefore())
                        + apart(ReportChanges.ONLY_AFTER, changes.onlyAfter())
                        + texts()
                        + moved()
                        + results.map(this::findings).orElse("")
                        + renderer.html(after));
    }

    private String facts() {
        return table(
                Text.of("基本信息", "what the report says of itself"),
                Text.of("项目", "what"),
                changes.facts().stream().map(this::fact).toList());
    }

    private String fact(ChangedFact fact) {
        return row(
                "",
                page.in(fact.name()),
                page.in(fact.before().orElse(NOT_STATED)),
                page.in(fact.after().orElse(NOT_STATED)));
    }

    private String cells() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < changes.cells().size(); i++) {
            ChangedCell cell = changes.cells().get(i);
            rows.add(row(
                    " id=\"" + id(i) + '"',
                    PageText.link('#' + renderer.cellId(cell.after().pointer()), name(cell.after())),
                    figure(cell.before().value()),
                    figure(cell.after().value())));
        }
        return table(Text.of("单元格", "cells"), Text.of("单元格", "cell"), rows);
    }

    /** The name of a cell, with the official one beside it where it is in English. */
    private String name(Cell cell) {
        return page.in(cell.text()) + (page.isChinese() ? "" : ' ' + page.chinese(cell.label()));
    }

    private static String row(String attributes, String head, String before, String after) {
        return "<tr" + attributes + "><th scope=\"row\">" + head + "</th><td class=\"number\">" + before
                + "</td><td class=\"number\">" + after + "</td></tr>\n";
    }

    private String table(Text caption, Text head, List<String> rows) {
        return rows.isEmpty()
                ? ""
                : page.table(
                        "changes",
                        caption,
                        Stream.of(head, BEFORE, AFTER).map(page::in).toList(),
                        String.join("", rows));
    }

    private String apart(Text heading, List<Cell> cells) {
        return cells.isEmpty()
                ? ""
                : page.folded(
                        heading,
                        page.list(cells.stream()
                                .map(cell -> name(cell) + page.in("：", ": ") + HtmlPage.escape(figure(cell.value())))
                                .toList()));
    }

    private String texts() {
        return changes.texts().isEmpty()
                ? ""
                : page.section(
                        "texts",
                        Text.of("正文", "text"),
                        changes.texts().stream().map(this::text).collect(Collectors.joining()));
    }

    private String text(ChangedText text) {
        return "<h3>" + page.in(text.name()) + "</h3>\n"
                + (text.isLeast() ? "" : page.paragraph(ReportChanges.NOT_LEAST))
                + text.passages().stream().map(this::passage).collect(Collectors.joining());
    }

    private String passage(ChangedPassage passage) {
        return passage.pieces().stream()
                .map(this::piece)
                .collect(Collectors.joining(
                        "", page.paragraph(passage.text()) + "<p class=\"passage\" lang=\"zh-CN\">", "</p>\n"));
    }

    private String piece(TextPiece piece) {
        String text = HtmlPage.escape(piece.text());
        return switch (piece.kind()) {
            case KEPT -> text;
            case REMOVED -> marked("del", piece, text);
            case ADDED -> marked("ins", piece, text);
        };
    }

    /** A piece with what became of it, read out to those who do not see it. */
    private String marked(String element, TextPiece piece, String text) {
        return '<' + element + "><span class=\"mark-note\" lang=\"" + page.tag() + "\">"
                + page.in(piece.kind().text()) + page.in("：", ": ") + "</span>" + text + "</" + element + '>';
    }

    private String moved() {
        return changes.moved().isEmpty()
                ? ""
                : page.section(
                        "moved",
                        Text.of("移动的段落", "paragraphs that moved"),
                        page.list(changes.moved().stream()
                                .map(MovedPassage::text)
                                .map(page::in)
                                .toList()));
    }

    private String findings(ReportChangesPage.Results checked) {
        FindingHtml findingHtml = new FindingHtml(
                page,
                Stream.concat(checked.before().results().stream(), checked.after().results().stream())
                        .toList());
        return new ChangesHtml(checked.after().comparedWith(checked.before()), findingHtml, page).html();
    }
}
