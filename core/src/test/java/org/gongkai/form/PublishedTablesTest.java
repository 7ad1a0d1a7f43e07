package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Page;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ReportSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with the rows, heads and words that published ones have and the form has not. */
class PublishedTablesTest {

    private static final AnnualReport REPORT = Tancheng.report2020();
    private static final int HEADS_AND_FIRST_ROW = 4;

    @ParameterizedTest
    @CsvSource({
        "对外公开总数量, 对外公开总数",
        "对外公开总数量, 对外公开总数量（历史累计）",
        "对外公开总数量, 对外公開總數量",
        "对外公开总数量, 对外公开数量",
        "采购总金额, 采购总额",
        "采购项目数量, 采购项目数",
        "上一年项目数量, 上一年项目数量（含下放）",
        "处理决定数量, 处理决定数",
        "本年新制作数量, 本年新制作数",
        "本年新制作数量, 本年（2020）新制作数量",
        "本年增/减, 本年增/减数",
        "本年增/减, 本年增（减）",
        "本年增/减, 增/减",
        "本年收费金额, 收费金额（元）",
        "规范性文件, 规范文件",
        "规范性文件, 规范性文件（指印发的有正式文号的文件）"
    })
    void aHeadThatIsCloseToOneOfTheFormIsReadAsThat(String official, String printed) {
        FormReading reading =
                read(with(sheet(REPORT.proactive()), official, printed), ReportSection.PROACTIVE_DISCLOSURE);

        assertThat(reading.proactive()).contains(REPORT.proactive());
    }

    @ParameterizedTest
    @CsvSource({"对外公开总数量, 公开数", "本年新制作数量, 本年新数量", "处理决定数量, 数量"})
    void aHeadThatIsFarFromAllOfTheFormOrCloseToSeveralIsNot(String official, String printed) {
        FormReading reading =
                read(with(sheet(REPORT.proactive()), official, printed), ReportSection.PROACTIVE_DISCLOSURE);

        assertThat(reading.proactive()).isEmpty();
        assertThat(reading.problems()).extracting(Notice::kind).contains(NoticeKind.COLUMN_MISSING);
    }

    @Test
    void twoHeadsOfWhichOnlyTheFirstLineIsLeftAreToldByTheirPlaces() {
        Sheet sheet = with(with(sheet(REPORT.proactive()), "本年新制作数量", "本年新"), "本年新公开数量", "本年新");

        FormReading reading = read(sheet.withoutSpans(), ReportSection.PROACTIVE_DISCLOSURE);

        assertThat(reading.proactive()).contains(REPORT.proactive());
        assertThat(reading.notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.LABEL_VARIANT)
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"本年新制作数量, 本年新", "本年新公开数量, 本年新"})
    void oneHeadOfWhichOnlyTheFirstLineIsLeftIsNotTold(String official, String printed) {
        FormReading reading =
                read(with(sheet(REPORT.proactive()), official, printed), ReportSection.PROACTIVE_DISCLOSURE);

        assertThat(reading.proactive()).isEmpty();
    }

    @Test
    void aColumnBesideThatOfTheFormIsNotItsHead() {
        FormReading reading =
                read(with(sheet(REPORT.proactive()), "本年新公开数量", "对外公开总数"), ReportSection.PROACTIVE_DISCLOSURE);

        assertThat(reading.proactive()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3.其他, 3.其它", "（七）总计, （七）合计", "（七）总计, （七）總計", "2.重复申请, 2.重複申請"})
    void aLabelThatIsAlsoAHeadIsToldByItsPlace(String official, String printed) {
        Sheet sheet = with(sheet(REPORT.applications()), official, printed);

        assertThat(read(sheet, ReportSection.APPLICATIONS).applications()).contains(REPORT.applications());
        assertThat(read(sheet.withoutSpans(), ReportSection.APPLICATIONS).applications())
                .contains(REPORT.applications());
    }

    @ParameterizedTest
    @ValueSource(strings = {"其他主动公开文件", "其他行政规范性文件", "其中：党内规范性文件", "党政联合发文"})
    void anAddedRowIsSetAside(String label) {
        Sheet sheet = withRowBelow(sheet(REPORT.proactive()), "规范性文件", List.of(label, "5", "6", "119"));
        FormReading reading = read(sheet, ReportSection.PROACTIVE_DISCLOSURE);

        assertThat(reading.proactive()).contains(REPORT.proactive());
        assertThat(reading.notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.ROW_IGNORED)
                .singleElement()
                .satisfies(notice -> assertThat(notice.message(Locale.CHINESE)).contains(label));
    }

    @Test
    void anAddedRowInPlaceOfOneOfTheFormIsAProblem() {
        Sheet sheet = with(sheet(REPORT.proactive()), "规范性文件", "其他主动公开文件");
        FormReading reading = read(sheet, ReportSection.PROACTIVE_DISCLOSURE);

        assertThat(reading.proactive()).isEmpty();
        assertThat(reading.problems())
                .extracting(Notice::kind)
                .contains(NoticeKind.ROW_MISSING, NoticeKind.ROW_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "减4, -4",
        "減4, -4",
        "减少4, -4",
        "减少 4 项, -4",
        "下降3, -3",
        "↓4, -4",
        "4↓, -4",
        "4（减）, -4",
        "4（比上年减少）, -4",
        "4项（-）, -4",
        "-4（减少）, -4",
        "－4, -4",
        "增4, 4",
        "增加1项, 1",
        "新增2, 2",
        "4↑, 4",
        "+4, 4",
        "4（增）, 4",
        "4（含下放2项）, 4",
        "'减1,234', -1234"
    })
    void aChangeInWordsHasTheirSign(String printed, long change) {
        FormReading reading = change(printed);

        ProactiveTable table = reading.proactive().orElseThrow();
        int cell = table.layout().cellAt("/proactive/license/change").orElseThrow();
        assertThat(table.isStated(cell)).isTrue();
        assertThat(table.orZero(cell)).isEqualTo(change);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "减-4",
                "增-4",
                "-4（增）",
                "+4（减）",
                "4（新增6减少2）",
                "4（较上年少）",
                "减4（增2）",
                "减",
                "增减4",
                "由8减4",
                "减4.5",
                "约减4",
                "(4)"
            })
    void aChangeWhoseSignIsUnclearIsNoNumber(String printed) {
        FormReading reading = change(printed);

        assertThat(reading.proactive()).isEmpty();
        assertThat(reading.problems()).extracting(Notice::kind).contains(NoticeKind.UNREADABLE_CELL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"减4", "增加1项", "4↓"})
    void onlyAChangeHasItsSignInWords(String printed) {
        Sheet sheet = withNumber(sheet(REPORT.applications()), "四、结转下年度继续办理", 7, printed);
        FormReading reading = read(sheet, ReportSection.APPLICATIONS);

        assertThat(reading.applications()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body><p>甲县财政局2020年政府信息公开工作年度报告</p></body></html>",
                "一、总体情况\n<TABLE border=1>\n<tr><td>规章</td></tr></TABLE>",
                "<td class=\"x\">0</td>"
            })
    void htmlIsSaidToBeNoText(String html) {
        FormReading reading = FormReader.create().read(html);

        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(NoticeKind.MARKUP);
            assertThat(problem.message(Locale.CHINESE)).contains("HTML", "Page");
            assertThat(problem.message(Locale.ENGLISH)).contains("HTML", "Page");
        });
    }

    private static FormReading change(String printed) {
        return read(withNumber(sheet(REPORT.proactive()), "行政许可", 2, printed), ReportSection.PROACTIVE_DISCLOSURE);
    }

    @Test
    void aTableGoesOnInAnotherWhoseLabelsTakeMoreColumns() {
        Sheet heads = sheet(REPORT.applications()).withoutColumn(1).withoutColumn(1);

        assertThat(goingOn(heads).applications()).contains(REPORT.applications());
        assertThat(goingOn(heads.withColumnsExchanged(2)).applications()).isEmpty();
    }

    /** A reading of the heads and the first row of a table, and of the others as they are on the form. */
    private static FormReading goingOn(Sheet heads) {
        Sheet above = heads;
        Sheet below = sheet(REPORT.applications());
        int others = below.rowCount() - HEADS_AND_FIRST_ROW;
        for (int i = 0; i < others; i++) {
            above = above.withoutRow(HEADS_AND_FIRST_ROW);
        }
        for (int i = 0; i < HEADS_AND_FIRST_ROW; i++) {
            below = below.withoutRow(0);
        }
        return FormReader.create().read(Page.of(above.grid(), below.grid()));
    }

    private static Sheet with(Sheet sheet, String official, String printed) {
        Sheet changed = sheet;
        for (Sheet.Cell cell : sheet.cells()) {
            if (cell.text().equals(official)) {
                changed = changed.with(cell, printed);
            }
        }
        return changed;
    }

    private static int rowOf(Sheet sheet, String label) {
        return IntStream.range(0, sheet.rowCount())
                .filter(row ->
                        sheet.row(row).stream().anyMatch(cell -> cell.text().equals(label)))
                .findFirst()
                .orElseThrow();
    }

    private static Sheet withRowBelow(Sheet sheet, String label, List<String> row) {
        return sheet.withRow(rowOf(sheet, label) + 1, row);
    }

    /** The sheet with another text for one of the numbers beside a label, counted from 1. */
    private static Sheet withNumber(Sheet sheet, String label, int number, String printed) {
        List<Sheet.Cell> cells =
                sheet.row(rowOf(sheet, label)).stream().distinct().toList();
        return sheet.with(cells.get(number), printed);
    }

    private static Sheet sheet(CountTable table) {
        return Sheet.of(FormRenderer.official().grid(table));
    }

    private static FormReading read(Sheet changed, ReportSection section) {
        Page.Builder page = Page.builder();
        for (ReportSection each : ReportSection.values()) {
            if (each == section) {
                page.table(changed.grid());
            } else {
                FormText.table(REPORT, each)
                        .ifPresent(table -> page.table(FormRenderer.official().grid(table)));
            }
        }
        return FormRoundTripTest.reader(REPORT).read(page.build());
    }
}
