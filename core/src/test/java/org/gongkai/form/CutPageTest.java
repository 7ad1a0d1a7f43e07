package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Page;
import org.gongkai.page.Place;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSection;
import org.junit.jupiter.api.Test;

/** Pages that end in the middle of a report. */
class CutPageTest {

    private static final AnnualReport REPORT = Tancheng.report2020();

    /** A cell of the form a line. */
    private static final String TEXT =
            resource().replaceAll("(?m)^\t\\s*$\n", "").replaceAll("(?m)^\t", "");

    @Test
    void aTextThatEndsInATableSaysSoInOneLineAndGivesTheTablesBefore() {
        int second = TEXT.indexOf("三、收到");
        int third = TEXT.indexOf("四、政府信息公开");
        for (int at = TEXT.indexOf("规章"); at < TEXT.indexOf("8\n6"); at = TEXT.indexOf('\n', at) + 1) {
            FormReading reading = FormReader.create().read(TEXT.substring(0, at));

            assertThat(reading.problems())
                    .as("cut at %s", at)
                    .extracting(Notice::kind)
                    .containsExactly(NoticeKind.CUT_OFF);
            assertThat(at < second || reading.proactive().orElseThrow().equals(REPORT.proactive()))
                    .isTrue();
            assertThat(at < third || reading.applications().orElseThrow().equals(REPORT.applications()))
                    .isTrue();
            assertThat(reading.agency().orElseThrow().name()).isEqualTo("郯城县人民政府");
            assertThat(reading.year()).hasValue(2020);
            assertThat(reading.narrative()).containsKey(ReportSection.OVERVIEW);
        }
    }

    @Test
    void theProblemNamesTheLastRowAndItsPlace() {
        String cut = TEXT.substring(0, TEXT.indexOf("（二）部分公开"));

        assertThat(FormReader.create().read(cut).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.printed()).startsWith("（一）予以公开");
            assertThat(problem.place())
                    .isEqualTo(Place.ofLine((int) cut.substring(0, cut.indexOf("（一）予以公开"))
                                    .lines()
                                    .count()
                            + 1));
        });
    }

    @Test
    void aPageThatGoesOnBehindATableWasNotCut() {
        Page page = Page.builder()
                .paragraph("郯城县人民政府2020年政府信息公开工作年度报告")
                .paragraph("二、主动公开政府信息情况")
                .table(FormRenderer.official().grid(REPORT.proactive()))
                .paragraph("五、存在的主要问题及改进情况")
                .paragraph("公开的深度不够。下一步加强培训。")
                .build();

        assertThat(FormReader.create().read(page).problems())
                .extracting(Notice::kind)
                .containsExactly(NoticeKind.NOTHING_FOUND, NoticeKind.NOTHING_FOUND);
    }

    @Test
    void aRowThatLostACellBeforeTheEndIsAProblemOfItsOwn() {
        String cut = TEXT.substring(0, TEXT.indexOf("（二）部分公开"));
        String lost = cut.replaceFirst("一、本年新收政府信息公开申请数量\n\\d+\n", "一、本年新收政府信息公开申请数量\n");

        assertThat(FormReader.create().read(lost).problems())
                .extracting(Notice::kind)
                .containsExactly(NoticeKind.CUT_OFF, NoticeKind.ROW_LENGTH);
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(CutPageTest.class.getResourceAsStream("tancheng-2020.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
