package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.junit.jupiter.api.Test;

class AnnualReportTest {

    private static final AnnualReport REPORT = Tancheng.report2020();

    @Test
    void aReportIsReadBackAsItWasBuilt() {
        assertThat(REPORT.expectedEdition()).isEqualTo(FormEdition.FORM_2019);
        assertThat(REPORT.disputes().reconsideration()).isEqualTo(DisputeCounts.of(8, 6, 2, 0));
        assertThat(REPORT.disputes().directLitigation().pending()).hasValue(1);
        assertThat(REPORT.disputes().litigationAfterReconsideration().total()).hasValue(9);
        assertThat(REPORT.proactive()).isInstanceOfSatisfying(ProactiveTable2019.class, table -> {
            assertThat(table.license()).isEqualTo(ItemCounts.of(431, -27, 12397));
            assertThat(table.license().change()).hasValue(-27);
            assertThat(table.administrativeFee().lastYearItems()).hasValue(72);
            assertThat(table.normativeDocument().totalDisclosed()).hasValue(22);
            assertThat(table.centralizedProcurementProjects()).hasValue(535);
            assertThat(table.centralizedProcurementAmount()).hasValue(Yuan.of(1_299_000_000));
        });
    }

    @Test
    void aTableOf2021HasItsOwnShape() {
        ProactiveTable2021 table = ProactiveTable2021.builder()
                .normativeDocument(DocumentCounts.of(5, 2, 20))
                .licenseDecisions(7)
                .administrativeFeeAmount(Yuan.ofTenThousands(new BigDecimal("1.5")))
                .build();

        assertThat(table.edition()).isEqualTo(FormEdition.FORM_2021);
        assertThat(table.normativeDocument().inForce()).hasValue(20);
        assertThat(table.licenseDecisions()).hasValue(7);
        assertThat(table.penaltyDecisions()).isEmpty();
        assertThat(table.governmentRule().isBlank()).isTrue();
        assertThat(table.administrativeFeeAmount()).hasValue(Yuan.of(15_000));
        assertThat(table.isComplete()).isFalse();
        assertThat(ProactiveTable2021.builder().remainingZero().build().administrativeFeeAmount())
                .hasValue(Yuan.ZERO);
    }

    @Test
    void aDisputeTotalIsComputedOrDeclared() {
        assertThat(DisputeCounts.of(1, 2, 3, 4).total()).hasValue(10);
        assertThat(DisputeCounts.of(1, 2, 3, 4).withTotal(9).total()).hasValue(9);
        assertThat(DisputeCounts.notStated().total()).isEmpty();
        assertThat(DisputeTable.builder().remainingZero().build().isComplete()).isTrue();
    }

    @Test
    void aRowOfOneCellIsGivenOnceLikeAnyOther() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> ProactiveTable2021.builder().penaltyDecisions(1).penaltyDecisions(1))
                .withMessageContaining("penalty");
        assertThatIllegalStateException()
                .isThrownBy(() -> ProactiveTable2021.builder()
                        .administrativeFeeAmount(Yuan.ZERO)
                        .administrativeFeeAmount(Yuan.ZERO))
                .withMessageContaining("administrativeFee");
        assertThatIllegalStateException()
                .isThrownBy(() -> ProactiveTable2019.builder()
                        .centralizedProcurementProjects(1)
                        .centralizedProcurement(1, Yuan.ZERO))
                .withMessageContaining("centralizedProcurement");
    }

    @Test
    void aCellGivenAsBlankStaysBlankWhereTheRestIsZero() {
        ProactiveTable2021 table = ProactiveTable2021.builder()
                .licenseDecisions(CountRow.NOT_STATED)
                .remainingZero()
                .build();

        assertThat(table.licenseDecisions()).isEmpty();
        assertThat(table.penaltyDecisions()).hasValue(0);
    }

    @Test
    void theDayOfPublicationHasAYearThatCanBeWritten() {
        AnnualReport.Builder builder = AnnualReport.builder().from(REPORT);
        for (LocalDate day : List.of(LocalDate.of(-1, 1, 1), LocalDate.of(10_000, 1, 1))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.publishedOn(day).build())
                    .withMessageContaining("publishedOn " + day);
        }
    }

    @Test
    void theMonthOfPublicationHasAYearThatCanBeWrittenAndNoDayBesideIt() {
        AnnualReport.Builder builder = AnnualReport.builder().from(REPORT);
        for (YearMonth month : List.of(YearMonth.of(-1, 1), YearMonth.of(10_000, 1))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.publishedIn(month).build())
                    .withMessageContaining("publishedIn " + month);
        }
        AnnualReport inMonth = builder.publishedIn(YearMonth.of(2021, 2)).build();
        AnnualReport.Builder both = AnnualReport.builder().from(inMonth).publishedOn(LocalDate.of(2021, 2, 1));

        assertThatIllegalArgumentException()
                .isThrownBy(both::build)
                .withMessage("publishedOn 2021-02-01 beside publishedIn 2021-02");
        assertThat(inMonth.withoutPublication()).isEqualTo(REPORT);
        assertThat(AnnualReport.builder()
                        .from(REPORT)
                        .publishedOn(LocalDate.of(2021, 2, 1))
                        .build()
                        .withoutPublication())
                .isEqualTo(REPORT);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> AnnualReport.builder()
                        .agency(Agency.of("某局"))
                        .year(2020)
                        .build())
                .withMessageContaining("scope")
                .withMessageContaining("applications");
    }

    @Test
    void yearsOutOfRangeAreRejected() {
        for (int year : new int[] {2007, 10_000, -1}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> AnnualReport.builder().from(REPORT).year(year).build())
                    .withMessageContaining("year " + year);
        }
    }

    @Test
    void theNarrativeStandsInTheOrderOfTheFormAndCannotBeChanged() {
        AnnualReport report = AnnualReport.builder()
                .from(REPORT)
                .putNarrative(ReportSection.OVERVIEW, "一")
                .build();

        assertThat(report.narrative().keySet()).containsExactly(ReportSection.OVERVIEW, ReportSection.OTHER_MATTERS);
        Map<ReportSection, String> narrative = report.narrative();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> narrative.put(ReportSection.DISPUTES, ""));
    }

    @Test
    void nullIsRejectedByName() {
        AnnualReport.Builder builder = AnnualReport.builder();
        assertThatNullPointerException().isThrownBy(() -> builder.agency(null)).withMessage("agency");
        assertThatNullPointerException().isThrownBy(() -> builder.scope(null)).withMessage("scope");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.proactive(null))
                .withMessage("proactive");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.applications(null))
                .withMessage("applications");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.disputes(null))
                .withMessage("disputes");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.publishedOn(null))
                .withMessage("publishedOn");
        assertThatNullPointerException()
                .isThrownBy(() -> REPORT.withApplications(null))
                .withMessage("applications");
        assertThatNullPointerException()
                .isThrownBy(() -> ProactiveTable2019.builder().license(null))
                .withMessage("counts");
        assertThatNullPointerException()
                .isThrownBy(() -> ProactiveTable2019.builder().centralizedProcurement(1, null))
                .withMessage("amount");
        assertThatNullPointerException()
                .isThrownBy(() -> TableLayout.applications(null))
                .withMessage("edition");
    }

    @Test
    void theTextOfAPartIsReplacedAndDropped() {
        AnnualReport told = REPORT.with(ReportSection.OTHER_MATTERS, "无其他需要报告的事项。");

        assertThat(told.narrative()).containsEntry(ReportSection.OTHER_MATTERS, "无其他需要报告的事项。");
        assertThat(told.without(ReportSection.OTHER_MATTERS).narrative())
                .doesNotContainKey(ReportSection.OTHER_MATTERS)
                .hasSize(told.narrative().size() - 1);
        assertThat(told.without(ReportSection.OTHER_MATTERS)).isEqualTo(REPORT.without(ReportSection.OTHER_MATTERS));
    }
}
