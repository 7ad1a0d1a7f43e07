package org.gongkai.validation.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.form.CellMark;
import org.gongkai.form.CellMarks;
import org.gongkai.form.FormRenderer;
import org.gongkai.text.BidiControl;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Finding;
import org.gongkai.validation.FindingKind;
import org.gongkai.validation.FindingMarks;
import org.gongkai.validation.acceptance.Acceptance;
import org.gongkai.validation.decision.Decision;
import org.gongkai.validation.stack.CheckedReport;
import org.gongkai.validation.stack.FindingGroup;
import org.gongkai.validation.stack.Wording;

/** The parts of a page of a report in one language. */
final class ResultHtml {

    private static final String DIAGNOSIS_ID = "diagnosis";

    /** A row of the application table; the cells of a column of it are folded up. */
    private static final int MOST_CELLS_SHOWN = 7;

    private static final int MOST_PARAGRAPHS_SHOWN = 3;
    private static final List<String> TABLES = List.of("/proactive/", "/applications/", "/disputes/");

    private static final String STYLE = """
            @media screen and (min-width: 80rem) { main { max-width: 110rem; display: grid; gap: 0 1.5rem;
                grid-template-columns: minmax(0, 1fr) 26rem; align-items: start; }
              .verdict { grid-column: 2; grid-row: 1; position: sticky; top: 0; max-height: 100vh; overflow: auto; }
              article { grid-column: 1; grid-row: 1; } }
            @page { size: A4; margin: 12mm; }
            """;

    private final CheckedReport checked;
    private final Optional<String> overview;
    private final Optional<Acceptance> acceptance;
    private final List<Decision> decisions;
    private final PageText page;
    private final FindingHtml findingHtml;
    private final List<Finding> findings;
    private final FormRenderer renderer;

    ResultHtml(
            CheckedReport checked,
            Optional<String> overview,
            Optional<Acceptance> acceptance,
            List<Decision> decisions,
            PageText page) {
        this.checked = checked;
        this.overview = overview;
        this.acceptance = acceptance;
        this.decisions = decisions;
        this.page = page;
        this.findingHtml = new FindingHtml(page, checked.results());
        this.findings = checked.findings();
        CellMarks marks =
                FindingMarks.of(findings).linking(ResultHtml::findingId).in(page.language());
        Set<String> suspects =
                checked.diagnosis().suspects().stream().map(Cell::pointer).collect(Collectors.toUnmodifiableSet());
        Optional<CellMark> suspect = Optional.of(new CellMark(
                "suspect", "✗✗", Text.of("可能有误", "may be wrong").in(page.language()), Optional.of(DIAGNOSIS_ID)));
        FormRenderer form = page.isChinese()
                ? FormRenderer.official()
                : FormRenderer.official().withEnglish();
        this.renderer = form.withTitleLevel(2)
                .withScrollableTables()
                .withTextFolded(MOST_PARAGRAPHS_SHOWN, page.tag(), this::folded)
                .withMarks(pointer -> suspects.contains(pointer) ? suspect : marks.at(pointer));
    }

    /** {@return the id in HTML of the finding at an index of {@link CheckedReport#findings}} */
    static String findingId(int index) {
        return "finding-" + (index + 1);
    }

    String html() {
        return HtmlPage.ofShown(page.tag(), BidiControl.shown(name()), STYLE, verdict() + form(), "");
    }

    String verdict() {
        return BidiControl.shown("""
                <section class="verdict" tabindex="0" aria-label="%s">
                %s<h1>%s</h1>
                %s%s%s%s%s%s</section>
                """.formatted(
                        page.in("核对结果", "what the check found"),
                        back(),
                        page.in(name() + " 核对结果", name() + ": what the check found"),
                        acceptance.map(this::acceptance).orElse(""),
                        decisions(),
                        KindCounts.of(checked.results()).html(page),
                        diagnosis(),
                        findings(),
                        notices()));
    }

    String form() {
        return BidiControl.shown(renderer.html(checked.report()));
    }

    private String name() {
        return Wording.name(checked.report());
    }

    private String back() {
        return overview.map(address -> "<nav aria-label=\"" + page.in("返回", "back") + "\"><a href=\""
                        + HtmlPage.escape(address) + "\">" + page.in("← 核对总览", "← all reports") + "</a></nav>\n")
                .orElse("");
    }

    /** What it rests on is further down, but for what was found of several reports together. */
    private String acceptance(Acceptance decided) {
        List<String> elsewhere = Stream.of(decided.blocking(), decided.withoutReason(), decided.withReason())
                .flatMap(List::stream)
                .filter(finding -> findings.stream().noneMatch(own -> own == finding))
                .map(finding -> HtmlPage.escape(finding.message(page.language())))
                .toList();
        return "<p class=\"decision " + Decisions.style(decided.decision()) + "\">" + page.in("结论：", "decision: ")
                + page.in(decided.summary()) + "</p>\n"
                + (elsewhere.isEmpty()
                        ? ""
                        : page.paragraph(Text.of("其中与其他报告一并核对发现：", "of these, beside other reports:"))
                                + page.list(elsewhere));
    }

    private String decisions() {
        return decisions.isEmpty()
                ? ""
                : page.paragraph(Text.of("复核决定：", "decided by reviewers:"))
                        + page.list(decisions.stream()
                                .map(decision -> HtmlPage.escape(decision.describe(page.language())))
                                .toList());
    }

    private String diagnosis() {
        if (checked.diagnosis().suspects().isEmpty()
                && checked.diagnosis().repairs().isEmpty()) {
            return "";
        }
        return "<p id=\"" + DIAGNOSIS_ID + "\" class=\"diagnosis\">"
                + HtmlPage.escape(checked.diagnosis().describe(page.language()))
                        .replace(" -&gt; ", "<span class=\"arrow\"> -&gt; </span>")
                + "</p>\n";
    }

    private String findings() {
        int ofTables = checked.tables().findings().size();
        int untilOthers = ofTables
                + checked.text().stream()
                        .mapToInt(result -> result.findings().size())
                        .sum();
        return list(0, ofTables)
                + headed(Text.of("文字与表格", "Text and tables"), list(ofTables, untilOthers))
                + headed(Text.of("与其他报告", "Beside other reports"), list(untilOthers, findings.size()));
    }

    private String headed(Text heading, String list) {
        return list.isEmpty() ? "" : "<h2>" + page.in(heading) + "</h2>\n" + list;
    }

    /** What is said of many blanks at once comes last. */
    private String list(int from, int to) {
        if (from == to) {
            return "";
        }
        IdentityHashMap<Finding, String> ids = new IdentityHashMap<>();
        IntStream.range(from, to).forEach(i -> ids.put(findings.get(i), findingId(i)));
        Map<Boolean, List<FindingGroup>> groups = FindingGroup.of(findings.subList(from, to)).stream()
                .collect(Collectors.partitioningBy(group -> group.findings().size() == 1));
        return "<ol class=\"findings\">\n"
                + items(
                        Objects.requireNonNull(groups.get(true)).stream().flatMap(group -> group.findings().stream()),
                        ids)
                + Objects.requireNonNull(groups.get(false)).stream()
                        .map(group -> folded(group, ids))
                        .collect(Collectors.joining())
                + "</ol>\n";
    }

    private String items(Stream<Finding> all, IdentityHashMap<Finding, String> ids) {
        return findingHtml.items(
                all.map(finding -> new FindingHtml.Item(finding, Objects.requireNonNull(ids.get(finding))))
                        .toList(),
                this::cells);
    }

    private String folded(FindingGroup group, IdentityHashMap<Finding, String> ids) {
        String titles = group.rules().stream()
                .map(rule -> page.in(findingHtml.title(rule)))
                .collect(Collectors.joining(page.in("、", ", ")));
        FindingKind kind = FindingKind.NOT_ASSESSABLE;
        return "<li class=\"" + kind.token() + "\">" + findingHtml.head(kind, titles) + page.paragraph(group.text())
                + "<details><summary>" + page.in("逐项", "one by one") + "</summary>\n<ol class=\"findings\">\n"
                + items(group.findings().stream(), ids) + "</ol></details></li>\n";
    }

    private String cells(Finding finding) {
        List<String> links = new ArrayList<>();
        for (Cell cell : finding.cells()) {
            String name = page.in(cell.text());
            String official = page.isChinese() ? "" : ' ' + page.chinese(cell.label());
            links.add((isOfTable(cell.pointer())
                            ? "<a href=\"#" + HtmlPage.escape(renderer.cellId(cell.pointer())) + "\">" + name + "</a>"
                            : name)
                    + official);
        }
        if (links.isEmpty()) {
            return "";
        }
        String cells = "<p>" + String.join(" · ", links) + "</p>\n";
        return links.size() <= MOST_CELLS_SHOWN
                ? cells
                : "<details><summary>" + page.in(links.size() + "个单元格", links.size() + " cells") + "</summary>\n"
                        + cells + "</details>\n";
    }

    /** Whether it is a cell of the tables that are shown, which stands in a row. */
    static boolean isOfTable(String pointer) {
        return TABLES.stream().anyMatch(table -> pointer.startsWith(table) && pointer.indexOf('/', table.length()) > 0);
    }

    private String notices() {
        List<Text> noticed = Wording.noticed(checked.read());
        if (noticed.isEmpty()) {
            return "";
        }
        return noticed.stream()
                .map(line -> "<li>" + page.in(line) + "</li>\n")
                .collect(Collectors.joining(
                        "",
                        "<details><summary>" + page.in("读入时注意到", "Noticed while reading") + " (" + noticed.size()
                                + ")</summary>\n<ul>\n",
                        "</ul></details>\n"));
    }

    private String folded(int paragraphs) {
        return Text.of("正文" + paragraphs + "段", "text, " + paragraphs + " paragraphs")
                .in(page.language());
    }
}
