package org.gongkai.check.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.check.console.Language;
import org.gongkai.check.stack.CheckedReport;
import org.gongkai.check.stack.FindingGroup;
import org.gongkai.check.stack.Wording;
import org.gongkai.form.CellMark;
import org.gongkai.form.FormRenderer;
import org.gongkai.page.Notice;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.ValidationResults;

/**
 * A page of its own that shows a checked report: the official tables with the cells of violated rules marked, and what is
 * wrong with them. A mark is a symbol and a colour; it leads to its finding, and the finding to its cells.
 */
final class ResultPage {

    private static final String VIOLATED = "violated";
    private static final String SUSPECT = "suspect";
    private static final String DIAGNOSIS_ID = "diagnosis";

    /** A row of the application table; the cells of a column of it are folded up. */
    private static final int MOST_CELLS_SHOWN = 7;

    private static final int MOST_PARAGRAPHS_SHOWN = 3;

    private static final String STYLE = """
            td.violated { background: var(--bad-paper); color: var(--bad); }
            td.not-assessable { background: var(--open-paper); color: var(--open); }
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
            @page { size: A4; margin: 12mm; }
            @media print { table { break-inside: avoid; } nav { display: none; } }
            """;

    private final CheckedReport checked;
    private final List<Finding> findings;
    private final Optional<String> overview;
    private final Language language;
    private final FormRenderer renderer;
    private final Map<String, CellMark> marks = new HashMap<>();

    private ResultPage(CheckedReport checked, Optional<String> overview, Language language) {
        this.checked = checked;
        this.findings = checked.findings();
        this.overview = overview;
        this.language = language;
        this.renderer = FormRenderer.official()
                .withTitleLevel(2)
                .withScrollableTables()
                .withTextFolded(MOST_PARAGRAPHS_SHOWN, language.toString(), this::folded)
                .withMarks(pointer -> Optional.ofNullable(marks.get(pointer)));
        for (int i = 0; i < findings.size(); i++) {
            mark(findings.get(i), findingId(i));
        }
        checked.diagnosis().suspects().forEach(this::markSuspect);
    }

    /** {@return the whole document, which needs no other file} */
    static String of(CheckedReport checked, Language language) {
        return new ResultPage(checked, Optional.empty(), language).html();
    }

    /** {@return the whole document with a link to the page that shows all reports} */
    static String of(CheckedReport checked, String overview, Language language) {
        return new ResultPage(checked, Optional.of(overview), language).html();
    }

    /** {@return the id of the finding at an index of {@link CheckedReport#findings}} */
    static String findingId(int index) {
        return "finding-" + (index + 1);
    }

    /** A cell of several findings leads to the first that is violated; what is waived is not marked. */
    private void mark(Finding finding, String id) {
        boolean violated = finding.isOpenViolation();
        if (!violated && finding.outcome() == RuleOutcome.VIOLATED) {
            return;
        }
        for (Cell cell : finding.cells()) {
            CellMark known = marks.get(cell.pointer());
            if (known == null || (violated && !known.style().equals(VIOLATED))) {
                marks.put(
                        cell.pointer(),
                        new CellMark(
                                FindingHtml.style(finding),
                                FindingHtml.symbol(finding),
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
        if (checked.diagnosis().suspects().isEmpty()
                && checked.diagnosis().repairs().isEmpty()) {
            return "";
        }
        return "<p id=\"" + DIAGNOSIS_ID + "\" class=\"diagnosis\">"
                + escape(checked.diagnosis().describe(language.locale()))
                        .replace(" -&gt; ", "<span class=\"arrow\"> -&gt; </span>")
                + "</p>\n";
    }

    private String html() {
        String title = checked.report().agency().name() + ' ' + checked.report().year();
        return ResultDocument.of(language, title, STYLE, """
                <section class="verdict" tabindex="0" aria-label="%s">
                %s<h1>%s</h1>
                <p class="counts">%s</p>
                %s%s%s</section>
                %s""".formatted(
                        escape(in(Text.of("核对结果", "what the check found"))),
                        back(),
                        escape(in(Text.of(title + " 核对结果", title + ": what the check found"))),
                        escape(in(Wording.counts(ValidationResults.of(checked.results())))),
                        diagnosis(),
                        findings(),
                        notices(),
                        renderer.html(checked.report())));
    }

    private String back() {
        return overview.map(page -> "<nav aria-label=\"" + escape(in(Text.of("返回", "back"))) + "\"><a href=\""
                        + escape(page) + "\">" + escape(in(Text.of("← 核对总览", "← all reports"))) + "</a></nav>\n")
                .orElse("");
    }

    private String findings() {
        if (findings.isEmpty()) {
            return "";
        }
        int ofTables = checked.tables().findings().size();
        StringBuilder html = new StringBuilder();
        if (ofTables > 0) {
            html.append(list(0, ofTables));
        }
        if (ofTables < findings.size()) {
            html.append("<h2>")
                    .append(escape(in(Text.of("文字与表格", "Text and tables"))))
                    .append("</h2>\n");
            html.append(list(ofTables, findings.size()));
        }
        return html.toString();
    }

    private String list(int from, int to) {
        IdentityHashMap<Finding, String> ids = new IdentityHashMap<>();
        for (int i = from; i < to; i++) {
            ids.put(findings.get(i), findingId(i));
        }
        StringBuilder html = new StringBuilder("<ol class=\"findings\">\n");
        for (FindingGroup group : FindingGroup.of(findings.subList(from, to))) {
            html.append(group.findings().size() == 1 ? item(group.findings().get(0), ids) : folded(group, ids));
        }
        return html.append("</ol>\n").toString();
    }

    private String item(Finding finding, IdentityHashMap<Finding, String> ids) {
        return FindingHtml.item(finding, Objects.requireNonNull(ids.get(finding)), cells(finding), language);
    }

    private String folded(FindingGroup group, IdentityHashMap<Finding, String> ids) {
        String items =
                group.findings().stream().map(finding -> item(finding, ids)).collect(Collectors.joining());
        return "<li class=\"not-assessable\"><p><strong>? "
                + escape(
                        group.rules().stream().map(String::valueOf).collect(Collectors.joining(in(Text.of("、", ", ")))))
                + "</strong> " + escape(in(group.text())) + "</p>\n<details><summary>"
                + escape(in(Text.of("逐项", "one by one"))) + "</summary>\n<ol class=\"findings\">\n" + items
                + "</ol></details></li>\n";
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
        List<Notice> notices = checked.read().notices();
        if (notices.isEmpty()) {
            return "";
        }
        return Wording.notices(notices).stream()
                .map(line -> "<li>" + escape(in(line)) + "</li>\n")
                .collect(Collectors.joining(
                        "",
                        "<details><summary>" + escape(in(Text.of("读入时注意到", "Noticed while reading"))) + " ("
                                + notices.size() + ")</summary>\n<ul>\n",
                        "</ul></details>\n"));
    }

    private String folded(int paragraphs) {
        return in(Text.of("正文" + paragraphs + "段", "text, " + paragraphs + " paragraphs"));
    }

    private String in(Text text) {
        return text.in(language.locale());
    }

    private static String escape(String text) {
        return ResultDocument.escape(text);
    }
}
