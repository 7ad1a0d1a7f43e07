package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Outcome;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.json.DisclosureJson;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.junit.jupiter.api.Test;

/** Every cell of a row or table is read under its own name. */
class RowsTest {

    @Test
    void theCellsOfARowAreInTheOrderOfTheForm() {
        DisclosureCounts disclosures = DisclosureCounts.of(1, 2, 3);
        assertThat(List.of(disclosures.newlyMade(), disclosures.newlyDisclosed(), disclosures.totalDisclosed()))
                .extracting(cell -> cell.orElse(-1))
                .containsExactly(1L, 2L, 3L);
        DocumentCounts documents = DocumentCounts.of(1, 2, 3);
        assertThat(List.of(documents.issued(), documents.repealed(), documents.inForce()))
                .extracting(cell -> cell.orElse(-1))
                .containsExactly(1L, 2L, 3L);
        ItemCounts items = ItemCounts.of(1, -2, 3);
        assertThat(List.of(items.lastYearItems(), items.change(), items.decisions()))
                .extracting(cell -> cell.orElse(-1))
                .containsExactly(1L, -2L, 3L);
        FeeItemCounts fees = FeeItemCounts.of(1, -2);
        assertThat(List.of(fees.lastYearItems(), fees.change()))
                .extracting(cell -> cell.orElse(-1))
                .containsExactly(1L, -2L);
        DisputeCounts disputes = DisputeCounts.of(1, 2, 3, 4);
        assertThat(List.of(
                        disputes.upheld(),
                        disputes.corrected(),
                        disputes.otherResult(),
                        disputes.pending(),
                        disputes.total()))
                .extracting(cell -> cell.orElse(-1))
                .containsExactly(1L, 2L, 3L, 4L, 10L);
        assertThat(ApplicantKind.values())
                .allSatisfy(
                        kind -> assertThat(ApplicantCounts.of(0, 1, 2, 3, 4, 5).count(kind))
                                .hasValue(kind.ordinal()));
    }

    @Test
    void aRowWithoutNumbersHasNoneAndIsBlank() {
        for (CountRow row : List.of(
                DisclosureCounts.notStated(),
                DocumentCounts.notStated(),
                ItemCounts.notStated(),
                FeeItemCounts.notStated(),
                DisputeCounts.notStated(),
                ApplicantCounts.notStated())) {
            assertThat(row.isBlank()).isTrue();
            assertThat(row.isComplete()).isFalse();
        }
        assertThat(ItemCounts.of(CountRow.NOT_STATED, 0, CountRow.NOT_STATED).isBlank())
                .isFalse();
        assertThat(ItemCounts.of(CountRow.NOT_STATED, 0, CountRow.NOT_STATED).isComplete())
                .isFalse();
        assertThat(ItemCounts.of(0, 0, 0).isComplete()).isTrue();
    }

    @Test
    void aRowOfApplicantsIsMadeKindByKind() {
        ApplicantCounts counts = ApplicantCounts.builder()
                .naturalPerson(1)
                .commercialEnterprise(2)
                .researchInstitution(3)
                .publicWelfareOrganization(4)
                .legalServiceOrganization(5)
                .otherOrganization(6)
                .build();

        assertThat(counts).isEqualTo(ApplicantCounts.of(1, 2, 3, 4, 5, 6));
        ApplicationTable table = ApplicationTable.notStated(FormEdition.FORM_2021);
        assertThat(table.with(Outcome.DISCLOSED, counts).outcome(Outcome.DISCLOSED))
                .isEqualTo(counts);
        assertThat(table.with(Outcome.DISCLOSED, counts).received().isBlank()).isTrue();
    }

    @Test
    void aCellThatIsNotStatedIsNullInJson() {
        assertThat(DisclosureJson.write(ItemCounts.of(CountRow.NOT_STATED, -1, 2)))
                .isEqualTo("{\"lastYearItems\":null,\"change\":-1,\"decisions\":2}");
    }

    @Test
    void aRowTellsItsGroupAndItsColumns() {
        TableLayout layout = TableLayout.applications(FormEdition.FORM_2021);

        assertThat(layout.name()).isEqualTo("applications");
        assertThat(layout).hasToString("applications 2021");
        assertThat(layout.row(RowName.RECEIVED).groupLabel()).isEmpty();
        assertThat(layout.row(Outcome.FEE_UNPAID).groupLabel()).contains("（六）其他处理");
        assertThat(layout.row(RowName.RECEIVED).columns())
                .startsWith(ColumnName.NATURAL_PERSON)
                .endsWith(ColumnName.TOTAL)
                .hasSize(7);
    }

    @Test
    void onlyAChangeCanBeBelowZeroAndNoneIsBeyondWhatJsonKeepsExact() {
        long most = CountRow.MAX_COUNT;

        assertThat(ItemCounts.of(0, -most, most).change()).hasValue(-most);
        assertThat(FeeItemCounts.of(most, most).lastYearItems()).hasValue(most);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemCounts.of(-1, 0, 0))
                .withMessage("lastYearItems -1 is not from 0 to " + most);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemCounts.of(0, -most - 1, 0))
                .withMessage("change " + (-most - 1) + " is not from " + -most + " to " + most);
        assertThatIllegalArgumentException().isThrownBy(() -> FeeItemCounts.of(0, most + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> DisputeCounts.of(0, 0, 0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentCounts.of(0, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> DisclosureCounts.of(0, 0, most + 1));
    }

    @Test
    void theRowsOfTheTableOf2019AreReadAsTheyAreGiven() {
        ProactiveTable2019 table = ProactiveTable2019.builder()
                .governmentRule(DisclosureCounts.of(1, 2, 3))
                .normativeDocument(DisclosureCounts.of(4, 5, 6))
                .license(ItemCounts.of(7, 8, 9))
                .otherExternalMatter(ItemCounts.of(10, 11, 12))
                .penalty(ItemCounts.of(13, 14, 15))
                .administrativeCompulsion(ItemCounts.of(16, 17, 18))
                .administrativeFee(FeeItemCounts.of(19, 20))
                .centralizedProcurement(21, Yuan.of(22))
                .build();

        assertThat(table.governmentRule()).isEqualTo(DisclosureCounts.of(1, 2, 3));
        assertThat(table.normativeDocument()).isEqualTo(DisclosureCounts.of(4, 5, 6));
        assertThat(table.license()).isEqualTo(ItemCounts.of(7, 8, 9));
        assertThat(table.otherExternalMatter()).isEqualTo(ItemCounts.of(10, 11, 12));
        assertThat(table.penalty()).isEqualTo(ItemCounts.of(13, 14, 15));
        assertThat(table.administrativeCompulsion()).isEqualTo(ItemCounts.of(16, 17, 18));
        assertThat(table.administrativeFee()).isEqualTo(FeeItemCounts.of(19, 20));
        assertThat(table.centralizedProcurementProjects()).hasValue(21);
        assertThat(table.centralizedProcurementAmount()).contains(Yuan.of(22));
        assertThat(ProactiveTable.of(FormEdition.FORM_2019, Optional.of(Yuan.of(22)), cells(table)))
                .isEqualTo(table);
        assertThat(ProactiveTable2019.builder().remainingZero().build().centralizedProcurementAmount())
                .contains(Yuan.ZERO);
    }

    @Test
    void theRowsOfTheTableOf2021AreReadAsTheyAreGiven() {
        ProactiveTable2021 table = ProactiveTable2021.builder()
                .governmentRule(DocumentCounts.of(1, 2, 3))
                .normativeDocument(DocumentCounts.of(4, 5, 6))
                .licenseDecisions(7)
                .penaltyDecisions(8)
                .administrativeCompulsionDecisions(9)
                .administrativeFeeAmount(Yuan.of(10))
                .build();

        assertThat(table.governmentRule()).isEqualTo(DocumentCounts.of(1, 2, 3));
        assertThat(table.normativeDocument()).isEqualTo(DocumentCounts.of(4, 5, 6));
        assertThat(table.licenseDecisions()).hasValue(7);
        assertThat(table.penaltyDecisions()).hasValue(8);
        assertThat(table.administrativeCompulsionDecisions()).hasValue(9);
        assertThat(table.administrativeFeeAmount()).contains(Yuan.of(10));
        assertThat(table.amount()).contains(Yuan.of(10));
        assertThat(ProactiveTable.of(FormEdition.FORM_2021, Optional.of(Yuan.of(10)), cells(table)))
                .isEqualTo(table);
        assertThat(table.with(0, 11).value(0)).hasValue(11);
        assertThat(table.with(0, 11).amount()).contains(Yuan.of(10));
    }

    @Test
    void theGroupsOfDisputesAreReadAsTheyAreGiven() {
        DisputeTable table = DisputeTable.builder()
                .reconsideration(DisputeCounts.of(1, 2, 3, 4))
                .directLitigation(DisputeCounts.of(5, 6, 7, 8))
                .litigationAfterReconsideration(DisputeCounts.of(9, 10, 11, 12))
                .build();

        assertThat(table.reconsideration()).isEqualTo(table.group(DisputeKind.RECONSIDERATION));
        assertThat(table.directLitigation()).isEqualTo(DisputeCounts.of(5, 6, 7, 8));
        assertThat(table.litigationAfterReconsideration())
                .isEqualTo(table.group(DisputeKind.LITIGATION_AFTER_RECONSIDERATION))
                .isEqualTo(DisputeCounts.of(9, 10, 11, 12));
        assertThat(DisputeTable.of(cells(table))).isEqualTo(table);
        assertThat(table.with(14, 40).litigationAfterReconsideration().total()).hasValue(40);
        assertThat(DisputeTable.notStated().group(DisputeKind.RECONSIDERATION).isBlank())
                .isTrue();
    }

    @Test
    void theYearsOfReportsAreFrom2008To9999() {
        AnnualReport.Builder report = AnnualReport.builder().from(Tancheng.report2020());

        assertThat(report.year(2008).build().year()).isEqualTo(2008);
        assertThat(report.year(9999).build().year()).isEqualTo(9999);
    }

    @Test
    void aReportIsComparedWithThatOfTheYearBeforeIt() {
        AnnualReport report = Tancheng.report2020();
        AnnualReport.Builder other = AnnualReport.builder().from(report);

        assertThat(new ReportAndPrevious(report, other.year(2019).build())
                        .previous()
                        .year())
                .isEqualTo(2019);
        for (int year : List.of(2018, 2020, 2021)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> new ReportAndPrevious(report, other.year(year).build()))
                    .withMessage("the year before 2020 is not " + year);
        }
    }

    private static long[] cells(CountTable table) {
        List<Long> cells = new ArrayList<>();
        for (int cell = 0; cell < table.layout().cellCount(); cell++) {
            cells.add(table.value(cell).orElseThrow());
        }
        return cells.stream().mapToLong(Long::longValue).toArray();
    }
}
