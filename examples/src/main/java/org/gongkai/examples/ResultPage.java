package org.gongkai.examples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.form.CellMark;
import org.gongkai.form.FormRenderer;
import org.gongkai.grid.Notice;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.Text;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.diagnosis.Diagnosis;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * A page of its own that shows a checked report: the official tables with the cells of violated rules marked, and what is
 * wrong with them. A mark is a symbol and a colour; it leads to its finding, and the finding to its cells.
 */
final class ResultPage {

    private static final String VIOLATED = "violated";
    private static final String SUSPECT = "suspect";
    private static final String DIAGNOSIS_ID = "diagnosis";
    private static final String NOT_ASSESSABLE = "not-assessable";

    /** A row of the application table; the cells of a column of it are folded up. */
    private static final int MOST_CELLS_SHOWN = 7;

    private static final int MOST_PARAGRAPHS_SHOWN = 3;

    private static final String STYLE = """
            :root { color-scheme: light dark; --ink: #1d2430; --paper: #ffffff; --line: #8a93a3; --head: #eef1f6;
              --bad: #a3121f; --bad-paper: #fdecee; --open: #6b4a00; --open-paper: #fff4d6; --link: #0b4f9e; }
            @media (prefers-color-scheme: dark) { :root { --ink: #e8ebf0; --paper: #14181f; --line: #6c7686;
              --head: #232a35; --bad: #ffb3ba; --bad-paper: #4a1219; --open: #ffd98a; --open-paper: #3d2f08;
              --link: #9cc8ff; } }
            body { margin: 0; background: var(--paper); color: var(--ink);
              font: 1rem/1.6 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
            main { max-width: 76rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
            a { color: var(--link); }
            h1 { font-size: 1.5rem; } h2 { font-size: 1.3rem; } h3 { font-size: 1.1rem; }
            .counts { font-weight: bold; font-variant-numeric: tabular-nums; }
            .scroll { overflow-x: auto; }
            table { border-collapse: collapse; width: 100%; font-size: .875rem; font-variant-numeric: tabular-nums; }
            caption { text-align: left; font-weight: bold; padding: .5rem 0; }
            th, td { border: 1px solid var(--line); padding: .25rem .4rem; text-align: center; overflow-wrap: normal; }
            th { background: var(--head); font-weight: normal; }
            th[scope=row] { text-align: left; }
            td.violated, li.violated { background: var(--bad-paper); color: var(--bad); }
            td.not-assessable, li.not-assessable { background: var(--open-paper); color: var(--open); }
            td.suspect { background: var(--bad); color: var(--paper); font-weight: bold; }
            .diagnosis { border: 2px solid var(--bad); padding: .25rem .75rem; }
            .mark { color: inherit; text-decoration: none; }
            .mark-note { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
            table caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); padding: 0; }
            th { text-wrap: balance; } .arrow { white-space: nowrap; }
            details.narrative { margin: .5rem 0; }
            @media screen and (min-width: 80rem) { main { max-width: 110rem; display: grid; gap: 0 1.5rem;
                grid-template-columns: minmax(0, 1fr) 26rem; align-items: start; }
              .verdict { grid-column: 2; grid-row: 1; position: sticky; top: 0; max-height: 100vh; overflow: auto; }
              article { grid-column: 1; grid-row: 1; } }
            td { position: relative; } td[data-pointer] { white-space: nowrap; }
            :target { outline: 3px solid var(--link); }
            .findings li { padding: .25rem .75rem; margin: .5rem 0; } .findings p { margin: .25rem 0; }
            @page { size: A4; margin: 12mm; }
            @media print { :root { color-scheme: light; --ink: #000; --paper: #fff; --head: #eee; --bad: #a3121f;
              --bad-paper: #fff; --open: #6b4a00; --open-paper: #fff; --link: #000; }
              body { font-size: 10pt; } table { font-size: 8pt; } .scroll { overflow: visible; }
              main { padding: 0; line-height: 1.35; } tr, li, table { break-inside: avoid; }
              h1, h2, h3, caption { break-after: avoid; } th, td { padding: .15rem .3rem; } }
            """;

    private final AnnualReport report;
    private final ValidationResult result;
    private final Diagnosis diagnosis;
    private final List<Notice> notices;
    private final Language language;
    private final FormRenderer renderer;
    private final Map<String, CellMark> marks = new HashMap<>();

    private ResultPage(
            AnnualReport report,
            ValidationResult result,
            Diagnosis diagnosis,
            List<Notice> notices,
            Language language) {
        this.report = report;
        this.result = result;
        this.diagnosis = diagnosis;
        this.notices = notices;
        this.language = language;
        this.renderer =
                FormRenderer.official().withTitleLevel(2).withMarks(pointer -> Optional.ofNullable(marks.get(pointer)));
        for (int i = 0; i < result.findings().size(); i++) {
            mark(result.findings().get(i), "finding-" + (i + 1));
        }
        diagnosis.suspects().forEach(this::markSuspect);
    }

    /** {@return the whole document, which needs no other file} */
    static String of(
            AnnualReport report,
            ValidationResult result,
            Diagnosis diagnosis,
            List<Notice> notices,
            Language language) {
        return new ResultPage(report, result, diagnosis, notices, language).html();
    }

    /** A cell of several findings leads to the first that is violated. */
    private void mark(Finding finding, String id) {
        boolean violated = finding.outcome() == RuleOutcome.VIOLATED;
        for (Cell cell : finding.cells()) {
            CellMark known = marks.get(cell.pointer());
            if (known == null || (violated && !known.style().equals(VIOLATED))) {
                marks.put(
                        cell.pointer(),
                        new CellMark(
                                violated ? VIOLATED : NOT_ASSESSABLE,
                                violated ? "✗" : "?",
                                finding.message(language.locale()),
                                Optional.of(id)));
            }
        }
    }

    /** A suspect stands out from the other cells of the rules it is in, most of which are right. */
    private void markSuspect(Cell cell) {
        marks.put(
                cell.pointer(),
                new CellMark(SUSPECT, "✗✗", in(Text.of("可能有误", "may be wrong")), Optional.of(DIAGNOSIS_ID)));
    }

    private String diagnosis() {
        if (diagnosis.suspects().isEmpty() && diagnosis.repairs().isEmpty()) {
            return "";
        }
        return "<p id=\"" + DIAGNOSIS_ID + "\" class=\"diagnosis\">"
                + escape(diagnosis.describe(language.locale()))
                        .replace(" -&gt; ", "<span class=\"arrow\"> -&gt; </span>")
                + "</p>\n";
    }

    private String html() {
        String title = report.agency().name() + ' ' + report.year();
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                <section class="verdict" tabindex="0" aria-label="%s">
                <h1>%s</h1>
                <p class="counts">%s</p>
                %s%s%s</section>
                %s</main>
                </body>
                </html>
                """.formatted(
                        language,
                        escape(title),
                        STYLE,
                        escape(in(Text.of("核对结果", "what the check found"))),
                        escape(in(Text.of(title + " 核对结果", title + ": what the check found"))),
                        escape(counts()),
                        diagnosis(),
                        findings(),
                        notices(),
                        form());
    }

    /** The report with each of its wide tables in a box of its own, which can be scrolled with the keyboard too. */
    private String form() {
        Document form = Jsoup.parseBodyFragment(renderer.html(report));
        form.outputSettings().prettyPrint(false);
        form.select("section").forEach(this::foldNarrative);
        for (Element table : form.select("table")) {
            String caption = table.select("caption").text();
            table.wrap("<div class=\"scroll\" tabindex=\"0\" role=\"region\"></div>");
            Objects.requireNonNull(table.parent()).attr("aria-label", caption);
        }
        return form.body().html();
    }

    /** A long text between the tables is folded up, so that these are seen together. */
    private void foldNarrative(Element section) {
        List<Element> paragraphs = section.select("> p");
        if (paragraphs.size() <= MOST_PARAGRAPHS_SHOWN) {
            return;
        }
        Element folded = new Element("details").addClass("narrative");
        folded.appendElement("summary")
                .attr("lang", language.toString())
                .text(in(Text.of("正文" + paragraphs.size() + "段", "text, " + paragraphs.size() + " paragraphs")));
        paragraphs.get(0).before(folded);
        paragraphs.forEach(folded::appendChild);
    }

    private String counts() {
        int holds = result.count(RuleOutcome.HOLDS);
        int violated = result.count(RuleOutcome.VIOLATED);
        int open = result.count(RuleOutcome.NOT_ASSESSABLE);
        return in(Text.of(
                "成立 " + holds + " · 不成立 " + violated + " · 无法判断 " + open,
                holds + " hold · " + violated + " violated · " + open + " not assessable"));
    }

    private String findings() {
        if (result.findings().isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<ol class=\"findings\">\n");
        for (int i = 0; i < result.findings().size(); i++) {
            Finding finding = result.findings().get(i);
            boolean violated = finding.outcome() == RuleOutcome.VIOLATED;
            html.append("<li id=\"finding-").append(i + 1).append("\" class=\"");
            html.append(violated ? VIOLATED : NOT_ASSESSABLE).append("\"><p><strong>");
            html.append(violated ? "✗ " : "? ").append(escape(finding.rule().toString()));
            html.append("</strong> ").append(escape(finding.message(language.locale())));
            html.append("</p>\n").append(cells(finding)).append("</li>\n");
        }
        return html.append("</ol>\n").toString();
    }

    private String cells(Finding finding) {
        List<String> links = new ArrayList<>();
        for (Cell cell : finding.cells()) {
            links.add(
                    isOfTable(cell.pointer())
                            ? "<a href=\"#" + escape(renderer.cellId(cell.pointer())) + "\">" + escape(cell.label())
                                    + "</a>"
                            : escape(cell.label()));
        }
        String cells = "<p lang=\"zh-CN\">" + String.join(" · ", links) + "</p>\n";
        if (links.size() <= MOST_CELLS_SHOWN) {
            return cells;
        }
        String summary = in(Text.of(links.size() + "个单元格", links.size() + " cells"));
        return "<details><summary>" + summary + "</summary>\n" + cells + "</details>\n";
    }

    private static boolean isOfTable(String pointer) {
        return pointer.matches("/(?:proactive|applications|disputes)/.+/.+");
    }

    private String notices() {
        if (notices.isEmpty()) {
            return "";
        }
        return notices.stream()
                .map(notice -> "<li>" + escape(notice.message(language.locale())) + "</li>\n")
                .collect(Collectors.joining(
                        "",
                        "<details><summary>" + escape(in(Text.of("读入时注意到", "Noticed while reading"))) + " ("
                                + notices.size() + ")</summary>\n<ul>\n",
                        "</ul></details>\n"));
    }

    private String in(Text text) {
        return text.in(language.locale());
    }

    private static String escape(String text) {
        return Entities.escape(text);
    }
}
