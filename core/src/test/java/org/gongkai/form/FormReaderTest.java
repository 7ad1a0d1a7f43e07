package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gongkai.agency.Agency;
import org.gongkai.agency.AgencyKind;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.page.Grid;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Page;
import org.gongkai.page.Place;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

// Mutants that survive: CellReader: one more or less of a bound for odd pages; SheetOrder: another line has the same
// bound.
class FormReaderTest {

    private static final AnnualReport TANCHENG = Tancheng.report2020();

    /** Flattened text, in the shape in which a word processor gives its tables: a cell a line after a tab. */
    private static final String TEXT = resource("tancheng-2020.txt");

    /** The same with a cell on each line and nothing else. */
    private static final String BARE = TEXT.replaceAll("(?m)^\t\\s*$\n", "").replaceAll("(?m)^\t", "");

    @Test
    void aReportOfCellsAfterTabsIsReadExactly() {
        FormReading reading = FormReader.create().read(TEXT);

        assertThat(reading.problems()).isEmpty();
        AnnualReport report = reading.report().orElseThrow();
        assertThat(report.applications()).isEqualTo(TANCHENG.applications());
        assertThat(report.proactive()).isEqualTo(TANCHENG.proactive());
        assertThat(report.disputes()).isEqualTo(TANCHENG.disputes());
        assertThat(report.agency().name()).isEqualTo("郯城县人民政府");
        assertThat(report.agency().kind()).contains(AgencyKind.GOVERNMENT);
        assertThat(report.year()).isEqualTo(2020);
        assertThat(report.scope()).isEqualTo(ReportScope.SUMMARY);
        assertThat(report.narrative()).containsOnlyKeys(ReportSection.values());
        assertThat(report.narrative().get(ReportSection.PROACTIVE_DISCLOSURE)).isEqualTo("数据见下表。");
        assertThat(report.narrative().get(ReportSection.APPLICATIONS)).isEmpty();
        assertThat(reading.preamble()).hasSize(4);
        assertThat(reading.notices()).extracting(Notice::kind).containsExactly(NoticeKind.ASSUMED);
    }

    @Test
    void cellsBetweenStrokesOneALineAreReadExactly() {
        String strokes = TEXT.replaceAll("(?m)^\t(.*)$", "| $1 |");

        assertReads(strokes);
    }

    @Test
    void cellsOneALineWithNothingElseAreReadExactly() {
        assertReads(BARE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void linesEndInAnyWay(String end) {
        assertReads(TEXT.replace("\n", end));
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertReads('\uFEFF' + TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "3.危及“三安全一稳定” = 3.危及\"三安全一稳定\"",
                "3.危及“三安全一稳定” = ３．危及‘三安全一稳定’",
                "（一）予以公开 = (一)予以公开",
                "（七）总计 = 总 计",
                "2.重复申请 = 重复申请",
                "2.重复申请 = 2、重复申请",
                "8.属于行政查询事项 = 8.属于⾏政查询事项",
                "7.属于行政执法案卷 = 7.屬於行政執法案卷",
                "（六）其他处理 = （六）其他(qita)处理",
                "行政许可 = 行 政 许 可",
                "第二十条第（一）项 = 第二十条第(一)项"
            })
    void aLabelPrintedInAnotherWayIsTheSameLabel(String official, String printed) {
        assertThat(TEXT).contains('\t' + official + '\n');
        assertReads(TEXT.replace('\t' + official + '\n', '\t' + printed + '\n'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "2.其他法律行政法规禁止公开 = 2.其他法律行政止公开",
                "2.其他法律行政法规禁止公开 = 2.其他法律法规禁止公开",
                "规范性文件 = 行政规范性文件",
                "四、结转下年度继续办理 = 四、结转下年继续办理",
                "5.要求行政机关确认或重新出具已获取信息 = 5.要求行政机关确认或重新出具获取信息"
            })
    void aLabelInOtherWordsIsReadWithANotice(String official, String printed) {
        FormReading reading = FormReader.create()
                .withScope(ReportScope.SUMMARY)
                .read(TEXT.replace('\t' + official + '\n', '\t' + printed + '\n'));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.report().orElseThrow().applications()).isEqualTo(TANCHENG.applications());
        assertThat(reading.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.LABEL_VARIANT);
            assertThat(notice.printed()).isEqualTo(printed);
            assertThat(notice.place().line()).isPositive();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {"7.属于行政执法案卷 = 7.属于行政执法案件", "2.其他法律行政法规禁止公开 = 2.其他法律行政止公开", "四、结转下年度继续办理 = 四、结转下年度办理"})
    void aDamagedLabelAmongCellsOneALineBeginsARowToo(String official, String printed) {
        FormReading reading = FormReader.create()
                .withScope(ReportScope.SUMMARY)
                .read(BARE.replace('\n' + official + '\n', '\n' + printed + '\n'));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.applications()).contains(TANCHENG.applications());
        assertThat(reading.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.LABEL_VARIANT);
            assertThat(notice.printed()).isEqualTo(printed);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {"12397 = 12,397", "12397 = １２３９７", "12397 = 12 397", "-27 = －27", "-27 = −27", "544 = 544.0"})
    void aNumberPrintedInAnotherWayIsReadWithANotice(String number, String printed) {
        assertReadsWithNotice(number, printed, NoticeKind.NORMALIZED_NUMBER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "12397 = 12397件",
                "12397 = 12397（含上年）",
                "535 = 535个",
                "12397 = 12397①",
                "12397 = 12397²",
                "12397 = 12397件⑴",
                "12397 = 12397※",
                "-27 = -27*"
            })
    void textBesideANumberIsSetAsideWithANotice(String number, String printed) {
        assertReadsWithNotice(number, printed, NoticeKind.TEXT_WITH_NUMBER);
    }

    private static void assertReadsWithNotice(String number, String printed, NoticeKind kind) {
        FormReading reading = FormReader.create()
                .withScope(ReportScope.SUMMARY)
                .read(TEXT.replace('\t' + number + '\n', '\t' + printed + '\n'));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.proactive()).contains(TANCHENG.proactive());
        assertThat(reading.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(kind);
            assertThat(notice.printed()).isEqualTo(printed);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "-", "—", "——", "／"})
    void aDashIsNotStatedAndNeverZero(String dash) {
        FormReading reading = FormReader.create().read(TEXT.replace("\t37\n", '\t' + dash + '\n'));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.applications().orElseThrow().isComplete()).isFalse();
        assertThat(reading.notices()).extracting(Notice::kind).contains(NoticeKind.PLACEHOLDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "&nbsp;", "\u3000", "\u00a0"})
    void aBlankCellIsNotStatedAndNeverZero(String blank) {
        FormReading reading = FormReader.create().read(TEXT.replace("\t37\n", '\t' + blank + '\n'));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.applications().orElseThrow().isComplete()).isFalse();
        assertThat(reading.notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.BLANK_CELL)
                .extracting(Notice::label)
                .containsExactly("（四）无法提供 1.本机关不掌握相关政府信息 / 自然人", "（四）无法提供 1.本机关不掌握相关政府信息 / 总计");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"三十七", "3x7", "37.5", "-37", "37/2", "1,23", "9007199254740992", "详见附件", "①", "②37", "3½", "3¹7"
            })
    void aCellThatIsNoNumberIsAProblemThatNamesIt(String text) {
        FormReading reading = FormReader.create().read(TEXT.replace("\t12397\n", '\t' + text + '\n'));

        assertThat(reading.report()).isEmpty();
        assertThat(reading.applications()).contains(TANCHENG.applications());
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(NoticeKind.UNREADABLE_CELL);
            assertThat(problem.label()).isEqualTo("第二十条第（五）项 行政许可 / 处理决定数量");
            assertThat(problem.message(Locale.CHINESE)).contains(text).contains("行政许可");
        });
    }

    @ParameterizedTest
    @CsvSource({"12.99亿元,1299000000", "251000元,251000", "3.2万元,32000", "59237.2449万元,592372449", "1百万元,1000000"})
    void amountsAreReadInTheirUnit(String printed, String yuan) {
        FormReading reading = FormReader.create().read(TEXT.replace("12.99亿元", printed));

        assertThat(reading.proactive().orElseThrow().amount().orElseThrow()).hasToString(yuan + "元");
        assertThat(reading.notices()).extracting(Notice::kind).containsExactly(NoticeKind.ASSUMED);
    }

    @ParameterizedTest
    @CsvSource({"采购总金额（万元）,129900,1299000000", "采购总金额（单位：元）,1299000000,1299000000", "采购总金额,12.99亿元,1299000000"})
    void theHeadOfAnAmountCanHaveItsUnit(String head, String printed, String yuan) {
        FormReading reading =
                FormReader.create().read(TEXT.replace("采购总金额", head).replace("12.99亿元", printed));

        assertThat(reading.proactive().orElseThrow().amount().orElseThrow()).hasToString(yuan + "元");
        assertThat(reading.notices()).extracting(Notice::kind).containsExactly(NoticeKind.ASSUMED);
    }

    @Test
    void whatStandsBesideAnAmountIsSetAsideIfItIsARemark() {
        FormReading remark = FormReader.create().read(TEXT.replace("12.99亿元", "12.99亿元（含上年）"));
        FormReading other = FormReader.create().read(TEXT.replace("12.99亿元", "12.99亿元某某"));

        assertThat(remark.proactive()).contains(TANCHENG.proactive());
        assertThat(remark.notices()).extracting(Notice::kind).contains(NoticeKind.TEXT_WITH_NUMBER);
        assertThat(other.problems()).extracting(Notice::kind).containsExactly(NoticeKind.UNREADABLE_CELL);
    }

    @Test
    void anAmountWithoutItsUnitIsReadWithANotice() {
        FormReading reading = FormReader.create().read(TEXT.replace("12.99亿元", "251000"));

        assertThat(reading.proactive().orElseThrow().amount().orElseThrow()).hasToString("2510000000元");
        assertThat(reading.notices()).extracting(Notice::kind).contains(NoticeKind.UNIT_ASSUMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t2.重复申请\n", "\t（七）总计\n", "\t行政强制\n", "\t自然人\n", "\t本年增/减\n"})
    void aLabelThatIsGoneIsAProblem(String label) {
        assertThat(FormReader.create().read(TEXT.replaceFirst(label, "\t某项\n")).problems())
                .isNotEmpty();
    }

    @Test
    void aValueThatIsGoneIsAProblemBecauseTheRestCannotBeToldApart() {
        FormReading reading = FormReader.create().read(TEXT.replaceFirst("\t37\n", ""));

        assertThat(reading.problems()).extracting(Notice::kind).contains(NoticeKind.ROW_LENGTH);
    }

    @Test
    void everyReasonIsGivenAtOnce() {
        FormReading reading = FormReader.create()
                .read(TEXT.replace("2020年政府", "政府")
                        .replace("\t12397\n", "\tx\n")
                        .replace("\t37\n", "\ty\n")
                        .replace("\t23\n", "\tz\n"));

        assertThat(reading.problems())
                .extracting(Notice::kind)
                .containsExactly(
                        NoticeKind.UNREADABLE_CELL,
                        NoticeKind.UNREADABLE_CELL,
                        NoticeKind.UNREADABLE_CELL,
                        NoticeKind.UNREADABLE_CELL,
                        NoticeKind.NOT_STATED);
    }

    @Test
    void aTableCutOffIsAProblem() {
        for (int at = TEXT.indexOf("\t第二十条第（一）项"); at < TEXT.indexOf("\t8\n\t6"); at += 7) {
            assertThat(FormReader.create().read(TEXT.substring(0, at)).report())
                    .as("cut at %s", at)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n \n", "今天天气很好。\n明天也是。", "\t1\t2\n\t3\t4"})
    void aPageThatIsNoReportSaysSo(String text) {
        assertThat(FormReader.create().read(text).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(NoticeKind.NOTHING_FOUND));
    }

    @Test
    void aReadingHasAReportOrAProblem() {
        FormReading reading = FormReader.create().read(TEXT);
        FormReading none = FormReader.create().read("");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(reading, reading.report(), none.problems()))
                .withMessage("a report with problems");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(reading, none.report(), List.of()))
                .withMessage("no report, and no problem that says why");
    }

    private static FormReading with(FormReading reading, Optional<AnnualReport> report, List<Notice> problems) {
        return new FormReading(
                report,
                reading.agency(),
                reading.year(),
                reading.publishedOn(),
                reading.publishedIn(),
                reading.proactive(),
                reading.applications(),
                reading.disputes(),
                reading.preamble(),
                reading.narrative(),
                reading.notices(),
                problems);
    }

    @Test
    void aTableWhoseEditionCannotBeToldLacksRowsOfBothEditions() {
        FormReading reading =
                FormReader.create().read(TEXT.replace("\t（六）其他处理\n", "\t某项\n").replace("\t（七）总计\n", "\t另一项\n"));

        assertThat(reading.problems())
                .filteredOn(problem -> problem.kind() == NoticeKind.ROW_MISSING)
                .extracting(Notice::label)
                .containsExactly("（七）总计");
    }

    @Test
    void aTableThatStopsBeforeAnyHeadOfItsEditionIsOfNone() {
        FormReading reading = FormReader.create()
                .withAgency(TANCHENG.agency())
                .withYear(2020)
                .read(Page.of(Grid.of(List.of(List.of("第二十条第（一）项"), List.of("信息内容"), List.of("规章")))));

        assertThat(reading.problems()).extracting(Notice::kind).contains(NoticeKind.EDITION_UNCLEAR);
    }

    @Test
    void whatIsGivenWinsAndIsNoticedWhereThePageHasAnother() {
        FormReading same = FormReader.create()
                .withAgency(Agency.of("郯城县人民政府"))
                .withYear(2020)
                .read(TEXT);
        FormReading other = FormReader.create()
                .withAgency(Agency.of("某县"))
                .withYear(2023)
                .withPublishedOn(LocalDate.of(2024, 1, 20))
                .read("发布日期：2024-01-25\n" + TEXT);

        assertThat(same.notices()).extracting(Notice::kind).doesNotContain(NoticeKind.OVERRULED);
        AnnualReport report = other.report().orElseThrow();
        assertThat(report.agency()).isEqualTo(Agency.of("某县"));
        assertThat(report.year()).isEqualTo(2023);
        assertThat(report.publishedOn()).contains(LocalDate.of(2024, 1, 20));
        assertThat(other.notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.OVERRULED)
                .extracting(Notice::label, Notice::printed, Notice::detail)
                .containsExactly(
                        tuple("行政机关名称", "郯城县人民政府", "某县"),
                        tuple("报告年度", "2020", "2023"),
                        tuple("公布日期", "2024-01-25", "2024-01-20"));
    }

    @Test
    void aScopeThatIsGivenIsNoticedOnlyWhereThePageSpeaksOfASummary() {
        FormReading own = FormReader.create().withScope(ReportScope.OWN).read(TEXT);
        FormReading summary = FormReader.create().withScope(ReportScope.SUMMARY).read(TEXT);

        assertThat(own.report().orElseThrow().scope()).isEqualTo(ReportScope.OWN);
        assertThat(own.notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.OVERRULED)
                .extracting(Notice::label, Notice::printed, Notice::detail)
                .containsExactly(tuple("统计范围", "汇总", "本级"));
        assertThat(summary.notices()).extracting(Notice::kind).doesNotContain(NoticeKind.OVERRULED);
    }

    @Test
    void aDayOfPublicationIsOfAYearThatAReportCanHave() {
        FormReader reader = FormReader.create();

        assertThat(reader.withPublishedOn(LocalDate.of(0, 1, 1))
                        .withPublishedOn(LocalDate.of(9999, 12, 31))
                        .read("")
                        .publishedOn())
                .contains(LocalDate.of(9999, 12, 31));
        assertThatIllegalArgumentException().isThrownBy(() -> reader.withPublishedOn(LocalDate.of(-1, 12, 31)));
        assertThatIllegalArgumentException().isThrownBy(() -> reader.withPublishedOn(LocalDate.of(10_000, 1, 1)));
    }

    @Test
    void aTableOfAnotherEditionThanTheYearIsNoticed() {
        FormReading reading = FormReader.create().withYear(2023).read(TEXT);

        assertThat(reading.report()).isPresent();
        assertThat(reading.notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.EDITION_OFF_YEAR)
                .hasSize(2)
                .allSatisfy(notice -> assertThat(notice.place().line()).isPositive());
    }

    @Test
    void aRowInAnotherGroupIsReadByItsLabelWithANotice() {
        Grid other = changed(FormRenderer.official().grid(TANCHENG.applications()), cells -> {
            if (cells.contains("1.本机关不掌握相关政府信息")) {
                cells.replaceAll(cell -> cell.equals("（四）无法提供") ? "（三）不予公开" : cell);
            }
        });
        FormReading reading = FormReader.create()
                .read(Page.builder()
                        .paragraph("郯城县人民政府2020年政府信息公开工作年度报告")
                        .table(other)
                        .build());

        assertThat(reading.applications()).contains(TANCHENG.applications());
        assertThat(reading.notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.OTHER_GROUP)
                .singleElement()
                .satisfies(notice -> assertThat(notice.toString()).contains("（三）不予公开"));
    }

    @Test
    void labelsThatChangedPlacesAreReadByLabelWithANotice() {
        String swapped = TEXT.replace("1.信访举报投诉类申请", "@")
                .replace("2.重复申请", "1.信访举报投诉类申请")
                .replace("@", "2.重复申请");
        FormReading reading = FormReader.create().read(swapped);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.notices()).extracting(Notice::kind).contains(NoticeKind.UNUSUAL_ORDER);
    }

    @Test
    void aPageOfOtherTablesAndTheFormIsReadWithoutThem() {
        FormRenderer renderer = FormRenderer.official();
        Page page = Page.builder()
                .paragraph("某县2020年政府信息公开工作年度报告")
                .table(Grid.of(List.of(List.of("栏目", "条数"), List.of("政策解读", "82"))))
                .table(renderer.grid(TANCHENG.proactive()))
                .table(renderer.grid(TANCHENG.applications()))
                .table(Grid.of(List.of(List.of("月份", "访问量"), List.of("一月", "5"))))
                .table(renderer.grid(TANCHENG.disputes()))
                .table(Grid.of(List.of(List.of("1", "县财政局", "2", "3", "4"))))
                .build();

        assertThat(FormReader.create().read(page).report().orElseThrow().disputes())
                .isEqualTo(TANCHENG.disputes());
    }

    @Test
    void aColumnThatStandsTwiceWithDifferentNumbersIsAProblem() {
        Grid official = FormRenderer.official().grid(TANCHENG.applications());
        int column = official.rows().get(2).indexOf("自然人");
        Grid twice = changed(
                official, cells -> cells.add(column, cells.get(column).equals("95") ? "59" : cells.get(column)));
        FormReading reading = FormReader.create().read(Page.of(twice));

        assertThat(reading.applications()).isEmpty();
        assertThat(reading.problems())
                .filteredOn(problem -> problem.kind() == NoticeKind.COLUMN_TWICE)
                .extracting(Notice::label)
                .contains("一、本年新收政府信息公开申请数量");
    }

    @Test
    void blankCellsAfterThoseOfTheFormAreNoneOfIt() {
        Sheet lost =
                Sheet.of(FormRenderer.official().grid(TANCHENG.applications())).withoutSpans();
        Grid wider = changed(lost.grid(), cells -> cells.addAll(List.of("", "")));

        assertThat(FormReader.create().read(Page.of(wider)).applications()).contains(TANCHENG.applications());
    }

    private static Grid changed(Grid grid, Consumer<List<String>> change) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : grid.rows()) {
            List<String> cells = new ArrayList<>(row);
            change.accept(cells);
            rows.add(cells);
        }
        return Grid.of(rows);
    }

    @Test
    void aSentenceAfterCellsOneALineIsNoneOfThem() {
        String note = "注：以上数字由各乡镇（街道）和县直各部门单位报送，由县政府办公室汇总。";
        FormReading reading = FormReader.create()
                .withScope(ReportScope.SUMMARY)
                .read(BARE.replaceFirst("(?m)^(?=三、收到)", note + '\n'));

        assertThat(reading.problems()).isEmpty();
        AnnualReport report = reading.report().orElseThrow();
        assertThat(report.proactive()).isEqualTo(TANCHENG.proactive());
        assertThat(report.narrative().get(ReportSection.PROACTIVE_DISCLOSURE)).endsWith(note);
    }

    @Test
    void manyRowsThatAreNoneOfTheFormDoNotKeepTheTableFromBeingRead() {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row :
                FormRenderer.official().grid(TANCHENG.applications()).rows()) {
            rows.add(row);
            for (int i = 0; i < 400; i++) {
                rows.add(List.of("说明文字" + i, "", "", "", "", "", "", "", "", ""));
            }
        }

        assertThat(FormReader.create().read(Page.of(Grid.of(rows))).applications())
                .contains(TANCHENG.applications());
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void everyKindOfNoticeHasWordsInBothLanguages(NoticeKind kind) {
        Notice notice = new Notice(kind, Place.ofLine(3), "LABEL", "PRINTED", "DETAIL");

        assertThat(notice.message(Locale.CHINESE)).startsWith("第3行：").doesNotContain("{");
        assertThat(notice.message(Locale.ENGLISH)).startsWith("line 3: ").doesNotContain("{");
    }

    private static void assertReads(String text) {
        FormReading reading = FormReader.create().withScope(ReportScope.SUMMARY).read(text);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.notices().stream().map(Notice::toString).collect(Collectors.joining("\n")))
                .isEmpty();
        AnnualReport report = reading.report().orElseThrow();
        assertThat(report.applications()).isEqualTo(TANCHENG.applications());
        assertThat(report.proactive()).isEqualTo(TANCHENG.proactive());
        assertThat(report.disputes()).isEqualTo(TANCHENG.disputes());
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(FormReaderTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
