package org.gongkai.form;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.gongkai.form.FormRoundTripTest.reader;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.law.FormEdition;
import org.gongkai.money.MoneyUnit;
import org.gongkai.money.Yuan;
import org.gongkai.page.Grid;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeKind;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountRow;
import org.gongkai.report.CountTable;
import org.gongkai.report.ProactiveTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that have a row of a table on each line, as the renderer writes them. */
class RowsOfTextTest {

    private static final FormRenderer RENDERER = FormRenderer.official();

    private static AnnualReport report(FormEdition edition) throws IOException {
        return edition == FormEdition.FORM_2019 ? Tancheng.report2020() : OddTablesTest.report2021();
    }

    @ParameterizedTest
    @EnumSource
    void rowsWithTabsBetweenTheirCellsAreRead(FormEdition edition) throws IOException {
        AnnualReport report = report(edition);
        String text = "二、主动公开政府信息情况\n" + tabs(report.proactive())
                + "\n三、收到和处理政府信息公开申请情况\n" + tabs(report.applications())
                + "\n四、政府信息公开行政复议、行政诉讼情况\n" + tabs(report.disputes());

        assertThat(text.lines()).noneMatch(line -> line.startsWith("\t"));
        assertRead(reader(report).read(text), report);
    }

    private static String tabs(CountTable table) {
        return RENDERER.grid(table).rows().stream()
                .map(row ->
                        row.stream().map(cell -> cell.isEmpty() ? " " : cell).collect(joining("\t")))
                .collect(joining("\n"));
    }

    @ParameterizedTest
    @EnumSource
    void rowsAreReadWhoseMergedCellsAreTabsAlone(FormEdition edition) throws IOException {
        AnnualReport report = report(edition);
        String text = uncovered(report.proactive()) + "\n\n" + uncovered(report.applications()) + "\n\n"
                + uncovered(report.disputes());

        assertThat(text.lines()).anyMatch(line -> line.startsWith("\t\t"));
        assertTables(reader(report).read(text), report);
    }

    private static String uncovered(CountTable table) {
        Grid grid = RENDERER.grid(table);
        return IntStream.range(0, grid.rowCount())
                .mapToObj(row -> IntStream.range(0, grid.columnCount(row))
                        .mapToObj(column -> grid.isCovered(row, column) ? "" : grid.text(row, column))
                        .collect(joining("\t")))
                .collect(joining("\n"));
    }

    @Test
    void aBlankAtTheEndOfARowOfTabsIsNoFilling() throws IOException {
        AnnualReport report = report(FormEdition.FORM_2021);
        ProactiveTable table = report.proactive().with(2, CountRow.NOT_STATED);

        assertThat(uncovered(table)).contains("\t\n");
        assertThat(reader(report).read(uncovered(table)).proactive()).contains(table);
    }

    @ParameterizedTest
    @EnumSource
    void aTextThatEndsWithATableHasThatTable(FormEdition edition) throws IOException {
        AnnualReport report = report(edition);
        String text = RENDERER.text(report.proactive())
                + '\n'
                + RENDERER.text(report.applications())
                + '\n'
                + RENDERER.text(report.disputes()).strip();
        FormReading reading = reader(report).read(text);

        assertThat(text).doesNotContain("总体情况").endsWith("|");
        assertTables(reading, report);
    }

    @Test
    void anAmountWithoutAUnitIsInTheOneThatIsGiven() throws IOException {
        AnnualReport report = report(FormEdition.FORM_2021);
        Yuan amount = report.proactive().amount().orElseThrow();
        String text = RENDERER.text(report).replace("（单位：万元）", "");

        assertThat(reader(report).read(text).proactive()).contains(report.proactive());
        FormReading inYuan = reader(report).withAmountUnit(MoneyUnit.YUAN).read(text);
        assertThat(inYuan.proactive().orElseThrow().amount())
                .contains(MoneyUnit.YUAN.of(amount.amount().movePointLeft(4)));
        assertThat(inYuan.notices()).extracting(Notice::kind).contains(NoticeKind.UNIT_ASSUMED);
    }

    @Test
    void theHeadOfTheOtherEditionIsReadWithANotice() throws IOException {
        AnnualReport report = report(FormEdition.FORM_2021);
        String other = RENDERER.text(report).replace("本年处理决定数量", "处理决定数量");
        FormReading reading = reader(report).read(other);

        assertRead(reading, report);
        assertThat(reading.notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.LABEL_VARIANT)
                .hasSize(3)
                .allSatisfy(notice -> assertThat(notice.toString()).contains("本年处理决定数量", "处理决定数量"));
    }

    @Test
    void aRowOfTheOtherEditionIsSetAside() throws IOException {
        AnnualReport report = report(FormEdition.FORM_2021);
        FormReading reading =
                reader(report).read(RENDERER.text(report).replaceFirst("(?m)^(.*行政强制 .*)$", "$1\n| 其他对外管理服务事项 | 7 |"));

        assertRead(reading, report);
        assertThat(reading.notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.ROW_IGNORED)
                .singleElement()
                .satisfies(notice -> assertThat(notice.toString()).contains("其他对外管理服务事项"));
    }

    @Test
    void aReportWithoutAPartSaysSo() throws IOException {
        AnnualReport report = report(FormEdition.FORM_2019);
        String text = RENDERER.text(report);
        String without = text.lines()
                .filter(line -> !line.startsWith("五、") && !line.startsWith("六、"))
                .collect(joining("\n"));

        assertThat(kinds(reader(report).read(text))).doesNotContain(NoticeKind.SECTION_MISSING);
        assertThat(kinds(reader(report).read(without)))
                .filteredOn(NoticeKind.SECTION_MISSING::equals)
                .hasSize(2);
    }

    private static List<NoticeKind> kinds(FormReading reading) {
        return reading.notices().stream().map(Notice::kind).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {AnnualReport.FIRST_YEAR, AnnualReport.LAST_YEAR})
    void aYearInRangeCanBeGiven(int year) throws IOException {
        String text = RENDERER.text(report(FormEdition.FORM_2019));

        assertThat(FormReader.create()
                        .withYear(year)
                        .read(text)
                        .report()
                        .orElseThrow()
                        .year())
                .isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(ints = {AnnualReport.FIRST_YEAR - 1, AnnualReport.LAST_YEAR + 1})
    void aYearOutOfRangeIsRejected(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormReader.create().withYear(year))
                .withMessageContaining(Integer.toString(year));
    }

    private static void assertRead(FormReading reading, AnnualReport report) {
        assertThat(reading.problems()).isEmpty();
        assertTables(reading, report);
    }

    private static void assertTables(FormReading reading, AnnualReport report) {
        assertThat(reading.proactive()).contains(report.proactive());
        assertThat(reading.applications()).contains(report.applications());
        assertThat(reading.disputes()).contains(report.disputes());
    }
}
