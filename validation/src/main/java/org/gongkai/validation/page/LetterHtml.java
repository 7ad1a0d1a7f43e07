package org.gongkai.validation.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.form.CellMark;
import org.gongkai.form.FormRenderer;
import org.gongkai.report.CountTable;
import org.gongkai.text.BidiControl;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Finding;
import org.gongkai.validation.FindingKind;
import org.gongkai.validation.RuleDescription;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.acceptance.Acceptance;
import org.gongkai.validation.acceptance.AcceptanceDecision;
import org.gongkai.validation.acceptance.AcceptancePolicy;
import org.gongkai.validation.acceptance.Consequence;
import org.gongkai.validation.stack.CheckedReport;

/** A letter in one language. */
final class LetterHtml {

    private static final String STYLE = """
            main { max-width: 56rem; }
            .letter h1 { text-align: center; } .letter .date { text-align: right; }
            .letter .form caption { position: static; width: auto; height: auto; clip-path: none; padding: .5rem 0; }
            .letter .item { padding: .25rem .75rem; margin: .5rem 0; border-left: .3rem solid currentColor; }
            .letter .item p { margin: .25rem 0; } .gongkai .letter .decisions { width: auto; }
            @page { size: A4; margin: 20mm 18mm; }
            """;

    private static final Map<FindingKind, Text> HEADINGS = new EnumMap<>(Map.of(
            FindingKind.ERROR, Text.of("错误", "Errors"),
            FindingKind.WARNING, Text.of("警告", "Warnings"),
            FindingKind.HINT, Text.of("提示", "Hints"),
            FindingKind.NOT_ASSESSABLE, Text.of("无法判断的事项", "What cannot be assessed"),
            FindingKind.WAIVED, Text.of("已说明理由、不再要求修改的事项", "What was waived")));

    private static final Text QUIET =
            Text.of("核对未发现需要修改或说明的问题。", "Nothing was found that is to be mended or explained.");
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final int MOST_CELLS = 4;
    private static final int LONGEST_VALUE = 40;
    private static final int MOST_NUMBERS = 3;

    private final LetterFindings found;
    private final AcceptancePolicy policy;
    private final LocalDate asOf;
    private final PageText page;
    private final FindingHtml findingHtml;
    private final Map<RuleId, RuleDescription> rules = new HashMap<>();
    private final LetterAdvice advice;
    private int sections;

    LetterHtml(LetterFindings found, AcceptancePolicy policy, LocalDate asOf, PageText page) {
        this.found = found;
        this.policy = policy;
        this.asOf = asOf;
        this.page = page;
        this.findingHtml = new FindingHtml(page, found.results());
        this.advice = new LetterAdvice(policy);
        found.results().forEach(result -> result.descriptions().forEach(rule -> rules.put(rule.rule(), rule)));
    }

    String html() {
        return HtmlPage.of(page.tag(), title().in(page.language()) + ' ' + agency(), STYLE, article());
    }

    private static Text title() {
        return Text.of(
                "政府信息公开工作年度报告核对意见", "Annual reports on the disclosure of government information: what was found");
    }

    private String agency() {
        return found.agency().agency().name();
    }

    String article() {
        sections = 0;
        return BidiControl.shown("<article class=\"letter\">\n<h1>" + page.in(title()) + "</h1>\n<p class=\"address\">"
                + page.chinese(agency()) + page.in("：", ":") + "</p>\n" + page.paragraph(opening())
                + (isQuiet() ? page.paragraph(QUIET) : "") + decisions()
                + Stream.of(FindingKind.values()).map(this::section).collect(Collectors.joining())
                + closing() + "<p class=\"date\">" + page.in(day()) + "</p>\n" + tables() + "</article>\n");
    }

    /** Whether there is nothing that the agency must do anything about. */
    private boolean isQuiet() {
        return found.items().stream()
                .map(LetterFindings.Item::kind)
                .allMatch(kind -> policy.consequences().getOrDefault(kind, Consequence.SAID) == Consequence.SAID);
    }

    private Text opening() {
        List<String> years = found.reports().stream()
                .map(checked -> Integer.toString(checked.report().year()))
                .distinct()
                .toList();
        Text day = day();
        return Text.of(
                "对你单位" + String.join("、", years) + "年度政府信息公开工作年度报告进行了核对，核对截至" + day.zh() + "。",
                "Your annual reports for " + String.join(", ", years) + " were checked as of " + day.en() + ".");
    }

    private Text day() {
        return Text.of(asOf.getYear() + "年" + asOf.getMonthValue() + "月" + asOf.getDayOfMonth() + "日", asOf.toString());
    }

    private String decisions() {
        List<String> heads = Stream.of(
                        Text.of("年度", "year"),
                        Text.of("统计范围", "scope"),
                        Text.of("文件", "file"),
                        Text.of("结论", "decision"))
                .map(page::in)
                .toList();
        String rows = found.reports().stream().map(this::decision).collect(Collectors.joining());
        return heading(Text.of("核对结论", "Decisions"))
                + page.table("decisions", Text.of("各份报告的结论", "what becomes of each report"), heads, rows);
    }

    private String decision(CheckedReport checked) {
        Acceptance acceptance = policy.decideOn(found.of(checked));
        return "<tr><th scope=\"row\">" + checked.report().year() + "</th><td>"
                + page.in(checked.report().scope().text()) + "</td><td>"
                + HtmlPage.escape(LetterFindings.fileName(checked)) + "</td><td class=\""
                + Decisions.style(acceptance.decision()) + "\">" + page.in(acceptance.summary()) + "</td></tr>\n";
    }

    private String heading(Text text) {
        Text number = Text.of(NUMERALS.charAt(sections) + "、", sections + 1 + ". ");
        sections++;
        return "<h2>" + page.in(number.concat(text)) + "</h2>\n";
    }

    private String section(FindingKind kind) {
        List<LetterFindings.Item> items = found.items();
        String html = IntStream.range(0, items.size())
                .filter(index -> items.get(index).kind() == kind)
                .mapToObj(index -> item(items.get(index), index + 1))
                .collect(Collectors.joining());
        return html.isEmpty() ? "" : heading(heading(kind)) + html;
    }

    private Text heading(FindingKind kind) {
        Text heading = HEADINGS.getOrDefault(kind, kind.text());
        return Optional.ofNullable(policy.consequences().get(kind))
                .map(consequence -> heading.concat(Text.of(
                        "（" + consequence.label() + "）",
                        " (" + consequence.text().en() + ")")))
                .orElse(heading);
    }

    private String item(LetterFindings.Item item, int number) {
        String titles = item.group().rules().stream()
                .map(rule -> page.in(findingHtml.title(rule)))
                .collect(Collectors.joining(page.in("、", ", ")));
        return "<div class=\"item " + item.kind().token() + "\" id=\"" + id(number) + "\">\n<p class=\"finding-head\">"
                + number + ". " + item.kind().symbol() + ' ' + page.in(item.of()) + page.in("：", ": ") + titles
                + "</p>\n<p class=\"message\">" + page.in(item.group().text()) + "</p>\n" + cells(item) + waived(item)
                + advice.of(item, number).stream()
                        .map(each -> "<p class=\"advice\">" + page.in(each) + "</p>\n")
                        .collect(Collectors.joining())
                + basis(item) + "</div>\n";
    }

    private static String id(int number) {
        return "item-" + number;
    }

    /** What is printed at the places of a violation; those that are 0 are counted where there are many. */
    private String cells(LetterFindings.Item item) {
        if (item.kind() == FindingKind.NOT_ASSESSABLE) {
            return "";
        }
        List<Cell> all = item.group().findings().stream()
                .flatMap(finding -> finding.cells().stream())
                .toList();
        if (all.isEmpty()) {
            return "";
        }
        List<Cell> shown = all.size() <= MOST_CELLS
                ? all
                : all.stream()
                        .filter(cell -> cell.value().number().orElse(1) != 0)
                        .toList();
        List<String> said = shown.stream().map(this::cell).collect(Collectors.toCollection(ArrayList::new));
        int zeros = all.size() - shown.size();
        if (zeros > 0) {
            said.add(page.in("另有" + zeros + "格为0", "and 0 in " + zeros + " cells"));
        }
        return "<p class=\"cells\">" + page.in("报告所载：", "The report has: ") + String.join(page.in("；", "; "), said)
                + "</p>\n";
    }

    private String cell(Cell cell) {
        String name = page.in(cell.text()) + (page.isChinese() ? "" : ' ' + page.chinese(cell.label()));
        if (!cell.value().isStated()) {
            return name + page.in(" 未填", " not stated");
        }
        String value = cell.value().toString();
        return value.length() > LONGEST_VALUE ? name : name + " = " + HtmlPage.escape(value);
    }

    private String waived(LetterFindings.Item item) {
        return item.group().findings().stream()
                .map(Finding::waivedBecause)
                .flatMap(Optional::stream)
                .distinct()
                .map(reason -> "<p>" + page.in("理由：", "reason: ") + HtmlPage.escape(reason) + "</p>\n")
                .collect(Collectors.joining());
    }

    private String basis(LetterFindings.Item item) {
        String basis = item.group().rules().stream()
                .map(rules::get)
                .filter(rule -> rule != null)
                .map(rule -> FindingHtml.basis(rule, page))
                .distinct()
                .collect(Collectors.joining(page.in("；", "; ")));
        return basis.isEmpty() ? "" : "<p class=\"basis\">" + page.in("依据：", "basis: ") + basis + "</p>\n";
    }

    private String closing() {
        boolean isSentBack = found.reports().stream()
                .anyMatch(checked -> policy.decideOn(found.of(checked)).decision() == AcceptanceDecision.SENT_BACK);
        Text back = Text.of(
                "请按以上意见修改退回的报告后重新报送，需要说明的请一并说明理由。",
                "Please mend the reports that are sent back and hand them in again, with the reasons that are asked for.");
        Text likely = Text.of(
                "以上“可能是”的内容是按勾稽关系推断的，未必是正确数值，请以原始登记为准。",
                "What is said to be possible is worked out from what must balance and need not be the correct value; the"
                        + " original records decide.");
        return (isSentBack ? page.paragraph(back) : "") + (advice.hasReadings() ? page.paragraph(likely) : "");
    }

    /** Every table with a marked cell. */
    private String tables() {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < found.reports().size(); i++) {
            CheckedReport checked = found.reports().get(i);
            Map<String, CellMark> marks = marks(checked);
            FormRenderer renderer = (page.isChinese()
                            ? FormRenderer.official()
                            : FormRenderer.official().withEnglish())
                    .withIdPrefix("report-" + (i + 1) + '-')
                    .withScrollableTables()
                    .withMarks(pointer -> Optional.ofNullable(marks.get(pointer)));
            String tables = Stream.<CountTable>of(
                            checked.report().proactive(),
                            checked.report().applications(),
                            checked.report().disputes())
                    .filter(table -> isMarked(table, marks))
                    .map(renderer::html)
                    .collect(Collectors.joining());
            if (!tables.isEmpty()) {
                String year = Integer.toString(checked.report().year());
                String scope = checked.report().scope().text().in(page.language());
                html.append("<h2>")
                        .append(page.in(Text.of(
                                        "附：" + year + "年度报告（" + scope + "）中标记的表格",
                                        "Marked tables of the report for " + year + " (" + scope + ')')
                                .concat(found.amongItsYear(checked))))
                        .append("</h2>\n<div lang=\"zh-CN\">\n")
                        .append(tables)
                        .append("</div>\n");
            }
        }
        return html.isEmpty()
                ? ""
                : html.insert(
                                0,
                                page.paragraph(Text.of(
                                        "附表格中的标记后面是以上意见的序号。",
                                        "A mark in the tables below is followed by the numbers that it has above.")))
                        .toString();
    }

    private static boolean isMarked(CountTable table, Map<String, CellMark> marks) {
        return IntStream.range(0, table.layout().cellCount())
                        .mapToObj(table.layout()::pointer)
                        .anyMatch(marks::containsKey)
                || table.layout().amountPointer().filter(marks::containsKey).isPresent();
    }

    private Map<String, CellMark> marks(CheckedReport checked) {
        Map<String, List<Integer>> numbers = new HashMap<>();
        for (int i = 0; i < found.items().size(); i++) {
            int number = i + 1;
            LetterFindings.Item item = found.items().get(i);
            if (item.kind() != FindingKind.WAIVED) {
                item.pointersIn(checked)
                        .forEach(pointer -> numbers.computeIfAbsent(pointer, first -> new ArrayList<>())
                                .add(number));
            }
        }
        Map<String, CellMark> marks = new HashMap<>();
        numbers.forEach((pointer, of) -> marks.put(pointer, mark(of)));
        return marks;
    }

    /** The first is the heaviest. */
    private CellMark mark(List<Integer> numbers) {
        FindingKind kind = found.items().get(numbers.get(0) - 1).kind();
        String said = numbers.stream().limit(MOST_NUMBERS).map(String::valueOf).collect(Collectors.joining(","))
                + (numbers.size() > MOST_NUMBERS ? "…" : "");
        return new CellMark(
                kind.token(), kind.symbol() + said, kind.text().in(page.language()), Optional.of(id(numbers.get(0))));
    }
}
