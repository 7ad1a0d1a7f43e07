package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.page.Grid;
import org.gongkai.page.GridBuilder;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Page;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ReportScope;
import org.junit.jupiter.api.Test;

/** A table of disputes that has the kinds below one another, each with its results beside it. */
// Mutants that survive: another line has the same bound.
class DisputeSheetTest {

    private static final DisputeTable TABLE = Tancheng.report2020().disputes();
    private static final List<String> HEADS = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");

    private final List<List<String>> rows = new ArrayList<>();

    DisputeSheetTest() {
        rows.add(row("类别", HEADS));
        TABLE.layout()
                .rows()
                .forEach(row -> rows.add(row(
                        row.ownLabel(),
                        Arrays.stream(row.cells())
                                .mapToObj(cell -> Long.toString(TABLE.orZero(cell)))
                                .toList())));
    }

    private static List<String> row(String label, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(label));
        row.addAll(cells);
        return row;
    }

    private FormReading read() {
        return FormReader.create().withScope(ReportScope.SUMMARY).read(Page.of(Grid.of(rows)));
    }

    /** Without those on what the page lacks but for this table. */
    private static List<Notice> notices(FormReading reading) {
        return reading.notices().stream()
                .filter(notice -> notice.kind() != NoticeKind.SECTION_MISSING)
                .toList();
    }

    @Test
    void kindsBelowOneAnotherAreRead() {
        FormReading reading = read();

        assertThat(reading.disputes()).contains(TABLE);
        assertThat(notices(reading)).isEmpty();
    }

    @Test
    void kindsInAnotherOrderAreReadWithANotice() {
        Collections.swap(rows, 2, 3);
        FormReading reading = read();

        assertThat(reading.disputes()).contains(TABLE);
        assertThat(notices(reading))
                .extracting(Notice::kind, notice -> notice.place().toString())
                .containsExactly(tuple(NoticeKind.UNUSUAL_ORDER, "table 1, row 4"));
    }

    @Test
    void resultsInAnotherOrderAreReadWithANotice() {
        rows.forEach(row -> Collections.swap(row, 1, 2));
        FormReading reading = read();

        assertThat(reading.disputes()).contains(TABLE);
        assertThat(notices(reading)).extracting(Notice::kind).containsOnly(NoticeKind.UNUSUAL_ORDER);
    }

    @Test
    void aKindInOtherWordsIsReadWithANotice() {
        rows.get(2).set(0, "直接起诉");
        FormReading reading = read();

        assertThat(reading.disputes()).contains(TABLE);
        assertThat(notices(reading))
                .extracting(Notice::kind, Notice::printed)
                .containsExactly(tuple(NoticeKind.LABEL_VARIANT, "直接起诉"));
    }

    @Test
    void aKindTwiceIsAProblem() {
        rows.add(rows.get(2));

        assertThat(read().disputes()).isEmpty();
        assertThat(read().problems()).extracting(Notice::kind).contains(NoticeKind.ROW_TWICE);
    }

    /** The official table over twice as many columns, as where a sheet has tables of other columns below one another. */
    private static GridBuilder doubled() {
        GridBuilder doubled = Grid.builder();
        for (List<String> row : FormRenderer.official()
                .page(Tancheng.report2020())
                .tables()
                .get(2)
                .grid()
                .rows()) {
            doubled.row();
            row.forEach(text -> doubled.cell(text, 1, 2));
        }
        return doubled;
    }

    @Test
    void aCellThatSpansColumnsOfOtherTablesIsReadOnce() {
        FormReading reading = FormReader.create().read(Page.of(doubled().build()));

        assertThat(reading.disputes()).contains(TABLE);
    }

    @Test
    void theTextOfAReportAfterTheTableInTheSameGridIsNoRowOfIt() {
        GridBuilder all = doubled().row().cell("五、存在的主要问题及改进情况").row().cell("2021年公开了3件。");

        FormReading reading = FormReader.create().read(Page.of(all.build()));

        assertThat(reading.disputes()).contains(TABLE);
        assertThat(reading.problems()).extracting(Notice::kind).doesNotContain(NoticeKind.CUT_OFF);
    }
}
