package org.gongkai.form;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.arbitraries.Reports;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.page.Block;
import org.gongkai.page.Grid;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeKind;
import org.gongkai.report.AnnualReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports in the shapes of text that sites make of their tables, as they are and disturbed. */
class TextShapesTest {

    private static final AnnualReport TANCHENG = Tancheng.report2020();

    /** How the rows of a table become lines; the cells that a span covers are gone, so that rows differ in length. */
    enum Shape {
        /** A line is a row, a stroke behind each cell. */
        ROWS(rows -> lines(rows, row -> String.join(" | ", row) + " |")),
        /** Short rows are filled up with strokes to the width of the widest. */
        FILLED_UP(rows -> lines(rows, row -> String.join(" | ", row) + " | " + "|".repeat(missing(rows, row)))),
        FILLED_UP_SPACED(rows -> lines(rows, row -> String.join(" | ", row) + " |" + " |".repeat(missing(rows, row)))),
        FILLED_UP_WIDE(rows -> lines(rows, row -> String.join("｜", row) + "｜" + "｜".repeat(missing(rows, row)))),
        FILLED_UP_BEFORE(rows -> lines(rows, row -> "| ".repeat(missing(rows, row)) + String.join(" | ", row) + " |")),
        /** Strokes stand before each row. */
        LED(rows -> lines(rows, row -> "||| " + String.join(" | ", row) + " |")),
        MARKDOWN(rows -> lines(rows, row -> "| " + String.join(" | ", row) + " |" + "  |".repeat(missing(rows, row)))
                .flatMap(line -> Stream.of(line, "|" + " --- |".repeat(width(rows))))),
        DRAWN(rows -> Stream.concat(
                Stream.of("┌" + "──┬".repeat(width(rows)) + "┐"),
                lines(rows, row -> "│ " + String.join(" │ ", row) + " │")
                        .flatMap(line -> Stream.of(line, "├" + "──┼".repeat(width(rows)) + "┤")))),
        TWO_CELLS_A_LINE(rows -> cells(rows, 2).map(cells -> String.join(" | ", cells) + " |")),
        CELLS(rows -> cells(rows, 1).map(cells -> cells.get(0) + " |")),
        CELLS_BEHIND_STROKES(rows -> lines(rows, row -> String.join("\n| ", row) + "\n|")),
        CELLS_IN_STROKES(rows -> cells(rows, 1).map(cells -> "| " + cells.get(0) + " |")),
        /** A stroke alone on a line stands between two cells. */
        STROKE_LINES(rows -> cells(rows, 1).map(cells -> cells.get(0) + "\n|")),
        STROKE_LINES_APART(rows -> cells(rows, 1).map(cells -> cells.get(0) + "\n\n│\n")),
        /** A short row ends with a line of strokes. */
        FILLED_UP_BELOW(rows -> lines(rows, row -> String.join(" |\n", row) + " |\n" + "|".repeat(missing(rows, row)))),
        /** A stroke on a line of its own begins a row as well. */
        ROWS_BEGIN_WITH_STROKE(rows ->
                lines(rows, row -> "|\n" + String.join(" |\n", row) + " |\n" + "|".repeat(missing(rows, row)))),
        FILLED_UP_BEHIND(rows ->
                lines(rows, row -> "| \n " + String.join("  | \n ", row) + "  | " + "|".repeat(missing(rows, row)))),
        BARE(rows -> cells(rows, 1).map(cells -> cells.get(0))),
        BARE_APART(rows -> cells(rows, 1).map(cells -> cells.get(0) + '\n')),
        TABS(rows -> lines(rows, row -> String.join("\t", row))),
        TABS_FILLED_UP(rows -> lines(rows, row -> String.join("\t", row) + "\t".repeat(missing(rows, row))));

        private final Function<List<List<String>>, Stream<String>> shape;

        Shape(Function<List<List<String>>, Stream<String>> shape) {
            this.shape = shape;
        }

        private static Stream<String> lines(List<List<String>> rows, Function<List<String>, String> line) {
            return rows.stream().map(line);
        }

        private static Stream<List<String>> cells(List<List<String>> rows, int count) {
            List<String> all = rows.stream().flatMap(List::stream).toList();
            return IntStream.iterate(0, i -> i < all.size(), i -> i + count)
                    .mapToObj(i -> all.subList(i, Math.min(all.size(), i + count)));
        }

        private static int width(List<List<String>> rows) {
            return rows.stream().mapToInt(List::size).max().orElseThrow();
        }

        private static int missing(List<List<String>> rows, List<String> row) {
            return width(rows) - row.size();
        }
    }

    /** A way in which the tables of published pages differ from the form, and what is noticed of it. */
    enum Disturbance {
        NONE(rows -> {}, text -> text),
        TRADITIONAL(rows -> {}, TextShapesTest::traditional),
        READINGS(
                rows -> {},
                text -> text.replace("企业", "企業(yè)").replace("机构", "機構(gòu)").replace("务", "務(wù)")),
        OTHER_HEADS(
                rows -> {},
                text -> text.replace("对外公开总数量", "对外公开总数")
                        .replace("采购总金额", "采购总额")
                        .replace("上一年项目数量", "上一年项目数量（含划转）")
                        .replace("社会公益组织", "社会公益机构"),
                NoticeKind.LABEL_VARIANT),
        OTHER_WORDS(
                rows -> {},
                text -> text.replace("3.其他", "3.其它").replace("（七）总计", "（七）合计").replace("行政事业性收费", "行政事业收费"),
                NoticeKind.LABEL_VARIANT),
        BROKEN_LABELS(
                rows -> {},
                text -> text.replace("商业企业", "商业\n企业")
                        .replace("科研机构", "科研\n机构")
                        .replace("3.补正后申请内容仍不明确", "3.补正后申请\n内容仍不明确")
                        .replace("行政事业性收费", "行政事业\n性收费")),
        ADDED_ROW(rows -> addBelow(rows, "规范性文件", "其他主动公开文件", "5", "6", "119"), text -> text, NoticeKind.ROW_IGNORED),
        ADDED_ROW_OF_APPLICATIONS(
                rows -> addBelow(rows, "2.重复申请", "6.申请人撤回申请", "1", "0", "0", "0", "0", "0", "1"),
                text -> text,
                NoticeKind.ROW_IGNORED),
        UNKNOWN_HEADING(rows -> {}, text -> text.replace("四、政府信息公开行政复议、行政诉讼情况", "四、因公开发生的争议")),
        HEADING_WITH_AND(rows -> {}, text -> text.replace("行政复议、行政诉讼情况", "行政复议及行政诉讼情况"));

        private final Consumer<List<List<String>>> ofRows;
        private final UnaryOperator<String> ofText;
        private final List<NoticeKind> noticed;

        Disturbance(Consumer<List<List<String>>> ofRows, UnaryOperator<String> ofText, NoticeKind... noticed) {
            this.ofRows = ofRows;
            this.ofText = ofText;
            this.noticed = List.of(noticed);
        }

        private static void addBelow(List<List<String>> rows, String label, String... row) {
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).contains(label)) {
                    rows.add(i + 1, new ArrayList<>(List.of(row)));
                    return;
                }
            }
        }
    }

    private static String traditional(String text) {
        String simplified = "动减构处总计数机关为开请结转续办条发废现业务复议诉讼审维纠经报举属类况与问题进内电县无单万许罚强规范项会团国对给确认费";
        String traditional = "動減構處總計數機關為開請結轉續辦條發廢現業務複議訴訟審維糾經報舉屬類況與問題進內電縣無單萬許罰強規範項會團國對給確認費";
        StringBuilder result = new StringBuilder();
        text.chars().forEach(c -> {
            int at = simplified.indexOf(c);
            result.append(at < 0 ? (char) c : traditional.charAt(at));
        });
        return result.toString();
    }

    @ParameterizedTest
    @EnumSource
    void everyShapeIsReadHoweverItIsDisturbed(Shape shape) {
        for (Disturbance disturbance : Disturbance.values()) {
            FormReading reading = read(TANCHENG, text(TANCHENG, shape, disturbance));

            assertThat(reading.problems()).as("%s", disturbance).isEmpty();
            assertThat(isSame(reading, TANCHENG)).as("%s", disturbance).isTrue();
            assertThat(reading.notices())
                    .as("%s", disturbance)
                    .extracting(Notice::kind)
                    .containsAll(disturbance.noticed);
        }
    }

    @Provide
    Arbitrary<AnnualReport> reports() {
        return Arbitraries.oneOf(
                Reports.annual().withoutNarrative(),
                Reports.annual().withoutNarrative().withBlanks(),
                Reports.annual().withoutNarrative().ofAnyCells());
    }

    @Property(tries = 500)
    void whatIsReadIsTheReportOrItIsSaidWhyNot(
            @ForAll("reports") AnnualReport report, @ForAll Shape shape, @ForAll Disturbance disturbance) {
        FormReading reading = read(report, text(report, shape, disturbance));

        assertThat(isSame(reading, report) || !reading.problems().isEmpty())
                .as("%s", reading.notices())
                .isTrue();
    }

    @Property(tries = 500)
    void aCellThatIsLostIsNeverPassedOver(
            @ForAll("reports") AnnualReport report, @ForAll Shape shape, @ForAll Random random) {
        String text = text(report, shape, rows -> {
            List<String> row = rows.get(random.nextInt(rows.size()));
            row.remove(random.nextInt(row.size()));
        });

        FormReading reading = read(report, text);

        assertThat(isSame(reading, report) || !reading.problems().isEmpty())
                .as("%s", reading.notices())
                .isTrue();
    }

    private static FormReading read(AnnualReport report, String text) {
        return FormRoundTripTest.reader(report).read(text);
    }

    private static boolean isSame(FormReading reading, AnnualReport report) {
        return reading.proactive().filter(report.proactive()::equals).isPresent()
                && reading.applications().filter(report.applications()::equals).isPresent()
                && reading.disputes().filter(report.disputes()::equals).isPresent();
    }

    private static String text(AnnualReport report, Shape shape, Disturbance disturbance) {
        return disturbance.ofText.apply(text(report, shape, disturbance.ofRows));
    }

    private static String text(AnnualReport report, Shape shape, Consumer<List<List<String>>> ofRows) {
        List<Block> blocks = FormRenderer.official().page(report).blocks();
        List<List<List<String>>> tables = blocks.stream()
                .flatMap(block -> block instanceof Block.Table table ? Stream.of(rows(table.grid())) : Stream.empty())
                .toList();
        tables.forEach(ofRows);
        Iterator<List<List<String>>> next = tables.iterator();
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Paragraph paragraph
                        ? Stream.of(paragraph.text())
                        : shape.shape.apply(next.next()))
                .collect(joining("\n"));
    }

    private static List<List<String>> rows(Grid grid) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < grid.rowCount(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < grid.columnCount(row); column++) {
                if (!grid.isCovered(row, column)) {
                    cells.add(grid.text(row, column));
                }
            }
            rows.add(cells);
        }
        return rows;
    }
}
