package org.gongkai.tabulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.agency.Agency;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent.CorrectionAsked;
import org.gongkai.application.ApplicationEvent.CorrectionMade;
import org.gongkai.application.ApplicationEvent.CorrectionOverdue;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.ApplicationEvent.Withdrawal;
import org.gongkai.application.Outcome;
import org.gongkai.application.Receipt;
import org.gongkai.dispute.Dispute;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.dispute.DisputeResult;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicantCounts;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.DisputeCounts;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.junit.jupiter.api.Test;

class TabulationTest {

    private static final TableLayout LAYOUT = TableLayout.applications(FormEdition.FORM_2019);

    private static final ApplicantCounts ONE = ApplicantCounts.only(ApplicantKind.NATURAL_PERSON, 1);
    private static final ApplicantCounts NONE = ApplicantCounts.zero();

    @Test
    void whatIsReceivedOnTheLastDayOfTheYearIsReceivedInItAndCarriedForward() {
        Application application = received("1", day(2020, 12, 31));
        ApplicationTable table = table(2020, application);
        assertThat(table.received()).isEqualTo(ONE);
        assertThat(table.carriedForward()).isEqualTo(ONE);
        assertThat(table.processed()).isEqualTo(NONE);
        assertThat(table(2019, application).received()).isEqualTo(NONE);
    }

    @Test
    void whatIsRepliedInJanuaryIsCarriedInAndProcessedInTheNewYear() {
        Application application = received("1", day(2020, 12, 30)).with(reply(day(2021, 1, 1), Outcome.DISCLOSED));
        assertThat(table(2020, application).carriedForward()).isEqualTo(ONE);
        assertThat(table(2020, application).processed()).isEqualTo(NONE);
        ApplicationTable next = table(2021, application);
        assertThat(next.received()).isEqualTo(NONE);
        assertThat(next.carriedIn()).isEqualTo(ONE);
        assertThat(next.outcome(Outcome.DISCLOSED)).isEqualTo(ONE);
        assertThat(next.carriedForward()).isEqualTo(NONE);
        assertThat(table(2022, application).carriedIn()).isEqualTo(NONE);
    }

    @Test
    void aCorrectionThatRestartsThePeriodLeavesTheYearOfReceiptAsItIs() {
        Application application = received("1", day(2020, 12, 20))
                .with(new CorrectionAsked(day(2020, 12, 25), day(2021, 1, 15)))
                .with(new CorrectionMade(day(2021, 1, 10)));
        assertThat(table(2020, application).received()).isEqualTo(ONE);
        assertThat(table(2020, application).carriedForward()).isEqualTo(ONE);
        assertThat(table(2021, application).received()).isEqualTo(NONE);
        assertThat(table(2021, application).carriedIn()).isEqualTo(ONE);
    }

    @Test
    void aWithdrawalIsOtherHandlingInTheYearOfTheWithdrawal() {
        Application application = received("1", day(2021, 5, 6)).with(new Withdrawal(day(2021, 5, 10)));
        assertThat(table(2021, application).outcome(Outcome.OTHER_OUTCOME)).isEqualTo(ONE);
    }

    @Test
    void anOutcomeWithoutARowOfItsOwnIsOtherHandlingInTheEditionOf2019() {
        Application application = received("1", day(2020, 5, 6))
                .with(new CorrectionAsked(day(2020, 5, 7), day(2020, 5, 20)))
                .with(new CorrectionOverdue(day(2020, 5, 21)))
                .with(reply(day(2020, 5, 21), Outcome.CORRECTION_OVERDUE));
        assertThat(table(2020, application).outcome(Outcome.OTHER_OUTCOME)).isEqualTo(ONE);
        ApplicationTally later = ApplicationTally.tracing(2020, FormEdition.FORM_2021);
        later.add(application);
        assertThat(later.table().outcome(Outcome.CORRECTION_OVERDUE)).isEqualTo(ONE);
    }

    @Test
    void anAnswerBeforeTheDayOfReceiptCountsAsGivenOnThatDay() {
        Application application = Application.builder()
                .registrationNumber("1")
                .agency(Agency.of("某县人民政府"))
                .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON))
                .receipt(Receipt.internet(day(2020, 12, 30), day(2021, 1, 4)))
                .informationWanted("某项政府信息")
                .addEvents(reply(day(2020, 12, 31), Outcome.DISCLOSED))
                .build();
        assertThat(table(2020, application).processed()).isEqualTo(NONE);
        assertThat(table(2021, application).received()).isEqualTo(ONE);
        assertThat(table(2021, application).processed()).isEqualTo(ONE);
    }

    @Test
    void everyCellNamesWhatIsBehindIt() {
        Tabulation tabulation = Tabulation.of(
                List.of(
                        received("3", day(2020, 3, 1)).with(reply(day(2020, 3, 20), Outcome.NOT_HELD)),
                        received("1", day(2020, 2, 1)).with(reply(day(2020, 3, 20), Outcome.DISCLOSED)),
                        received("2", day(2020, 12, 1))),
                List.of(),
                2020,
                FormEdition.FORM_2019);
        ApplicationTable table = tabulation.applications();
        assertThat(tabulation.applicationsBehind(LAYOUT.row(RowName.RECEIVED).cell(ColumnName.TOTAL)))
                .containsExactly("1", "2", "3");
        assertThat(tabulation.applicationsBehind(LAYOUT.row(RowName.RECEIVED).cell(ColumnName.NATURAL_PERSON)))
                .containsExactly("1", "2", "3");
        assertThat(tabulation.applicationsBehind(LAYOUT.row(Outcome.NOT_HELD).cell(ColumnName.NATURAL_PERSON)))
                .containsExactly("3");
        assertThat(tabulation.applicationsBehind(LAYOUT.row(RowName.PROCESSED).cell(ColumnName.TOTAL)))
                .containsExactly("1", "3");
        assertThat(tabulation.applicationsBehind(
                        LAYOUT.row(RowName.CARRIED_FORWARD).cell(ColumnName.TOTAL)))
                .containsExactly("2");
        assertThat(tabulation.applicationsBehind(LAYOUT.row(RowName.CARRIED_IN).cell(ColumnName.TOTAL)))
                .isEmpty();
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> tabulation.applicationsBehind(table.layout().cellCount()));
    }

    @Test
    void aCaseIsPendingAtTheEndOfTheYearInWhichItWasNotClosed() {
        Dispute dispute = dispute("C-1", day(2020, 11, 1)).closed(day(2021, 2, 1), DisputeResult.CORRECTED);
        assertThat(disputes(2020, DisputeCounting.OPEN_IN_YEAR, dispute)).isEqualTo(DisputeCounts.of(0, 0, 0, 1));
        assertThat(disputes(2021, DisputeCounting.OPEN_IN_YEAR, dispute)).isEqualTo(DisputeCounts.of(0, 1, 0, 0));
        assertThat(disputes(2022, DisputeCounting.OPEN_IN_YEAR, dispute)).isEqualTo(DisputeCounts.zero());
        assertThat(disputes(2020, DisputeCounting.FILED_IN_YEAR, dispute)).isEqualTo(DisputeCounts.of(0, 0, 0, 1));
        assertThat(disputes(2021, DisputeCounting.FILED_IN_YEAR, dispute)).isEqualTo(DisputeCounts.zero());
    }

    @Test
    void everyCaseStandsInTheCellOfItsKindAndResult() {
        for (DisputeKind kind : DisputeKind.values()) {
            for (DisputeResult result : DisputeResult.values()) {
                DisputeTally tally = DisputeTally.of(2020, DisputeCounting.OPEN_IN_YEAR);
                tally.add(dispute("C-1", kind, day(2020, 3, 1)).closed(day(2020, 5, 1), result));
                long[] cells = new long[DisputeTable.notStated().layout().cellCount()];
                int first = kind.ordinal() * cells.length / DisputeKind.values().length;
                cells[first + result.ordinal()] = 1;
                cells[first + cells.length / DisputeKind.values().length - 1] = 1;
                assertThat(tally.table()).isEqualTo(DisputeTable.of(cells));
            }
        }
    }

    @Test
    void aStreamIsCollectedOntoWhatWasCountedBefore() {
        ApplicationTally first = ApplicationTally.tracing(2020, FormEdition.FORM_2019);
        first.add(received("1", day(2020, 2, 1)));
        ApplicationTally both = Stream.of(received("2", day(2020, 3, 1)), received("3", day(2020, 3, 1)))
                .parallel()
                .collect(first.collector());
        assertThat(both.table().received().totalOrZero()).isEqualTo(3);
        assertThat(first.table().received().totalOrZero()).isEqualTo(1);
        Tabulation tabulation = Tabulation.of(both, DisputeTally.of(2020, DisputeCounting.OPEN_IN_YEAR));
        both.add(received("4", day(2020, 4, 1)));
        assertThat(tabulation.applicationsBehind(LAYOUT.row(RowName.RECEIVED).cell(ColumnName.TOTAL)))
                .containsExactly("1", "2", "3");
    }

    @Test
    void tabulationsAreEqualWhereTablesAndWhatIsBehindThemAre() {
        Application application = received("1", day(2020, 3, 1));
        Dispute dispute = dispute("C-1", day(2020, 11, 1));
        Tabulation tabulation = tabulation(2020, DisputeCounting.OPEN_IN_YEAR, application, dispute);

        assertThat(tabulation)
                .isEqualTo(tabulation(2020, DisputeCounting.OPEN_IN_YEAR, application, dispute))
                .hasSameHashCodeAs(tabulation(2020, DisputeCounting.OPEN_IN_YEAR, application, dispute))
                .isNotEqualTo(tabulation(2020, DisputeCounting.FILED_IN_YEAR, application, dispute))
                .isNotEqualTo(tabulation(2020, DisputeCounting.OPEN_IN_YEAR, received("2", day(2020, 3, 1)), dispute))
                .isNotEqualTo(
                        tabulation(2020, DisputeCounting.OPEN_IN_YEAR, application, dispute("C-2", day(2020, 11, 1))))
                .isNotEqualTo(tabulation(2021, DisputeCounting.OPEN_IN_YEAR, application, dispute))
                .isNotEqualTo("2020");
        assertThat(tabulation.hashCode())
                .isNotEqualTo(tabulation(2021, DisputeCounting.OPEN_IN_YEAR, application, dispute)
                        .hashCode());
        assertThat(tabulation.year()).isEqualTo(2020);
        assertThat(tabulation.disputeCounting()).isEqualTo(DisputeCounting.OPEN_IN_YEAR);
        assertThat(tabulation.toString()).startsWith("Tabulation{2020, ").contains("ApplicationTable");
    }

    private static Tabulation tabulation(int year, DisputeCounting counting, Application application, Dispute dispute) {
        ApplicationTally applications = ApplicationTally.tracing(year, FormEdition.FORM_2019);
        applications.add(application);
        DisputeTally disputes = DisputeTally.of(year, counting);
        disputes.add(dispute);
        return Tabulation.of(applications, disputes);
    }

    @Test
    void aTallySaysWhatItCountsAndIsOfAYearOfReports() {
        assertThat(ApplicationTally.tracing(2020, FormEdition.FORM_2021).edition())
                .isEqualTo(FormEdition.FORM_2021);
        assertThat(ApplicationTally.tracing(2020, FormEdition.FORM_2021))
                .hasToString("ApplicationTally{2020, form of 2021, tracing}");
        assertThat(DisputeTally.of(2020, DisputeCounting.FILED_IN_YEAR).toString())
                .contains("2020");
        for (int year : List.of(AnnualReport.FIRST_YEAR, AnnualReport.LAST_YEAR)) {
            assertThat(ApplicationTally.tracing(year, FormEdition.FORM_2019).year())
                    .isEqualTo(year);
            assertThat(DisputeTally.of(year, DisputeCounting.OPEN_IN_YEAR).year())
                    .isEqualTo(year);
        }
        for (int year : List.of(AnnualReport.FIRST_YEAR - 1, AnnualReport.LAST_YEAR + 1)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ApplicationTally.tracing(year, FormEdition.FORM_2019));
            assertThatIllegalArgumentException().isThrownBy(() -> DisputeTally.of(year, DisputeCounting.OPEN_IN_YEAR));
        }
    }

    @Test
    void casesOfTwoTalliesAreMerged() {
        DisputeTally one = DisputeTally.of(2020, DisputeCounting.OPEN_IN_YEAR);
        one.add(dispute("C-1", day(2020, 11, 1)));
        DisputeTally other = DisputeTally.of(2020, DisputeCounting.OPEN_IN_YEAR);
        other.add(dispute("C-2", day(2020, 12, 1)));

        assertThat(one.merge(other)).isSameAs(one);
        assertThat(one.table().reconsideration().total()).hasValue(2);
        assertThat(other.table().reconsideration().total()).hasValue(1);
    }

    @Test
    void talliesThatDoNotFitAreNotMerged() {
        ApplicationTally tally = ApplicationTally.tracing(2020, FormEdition.FORM_2019);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally.merge(ApplicationTally.tracing(2021, FormEdition.FORM_2019)))
                .withMessageStartingWith("cannot merge");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally.merge(ApplicationTally.tracing(2020, FormEdition.FORM_2021)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally.merge(ApplicationTally.counting(2020, FormEdition.FORM_2019)));
        DisputeTally cases = DisputeTally.of(2020, DisputeCounting.OPEN_IN_YEAR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cases.merge(DisputeTally.of(2020, DisputeCounting.FILED_IN_YEAR)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tabulation.of(tally, DisputeTally.of(2021, DisputeCounting.OPEN_IN_YEAR)));
        assertThatIllegalArgumentException().isThrownBy(() -> ApplicationTally.tracing(20, FormEdition.FORM_2019));
    }

    @Test
    void aTallyThatOnlyCountsCannotSayWhatIsBehindACell() {
        ApplicationTally tally = ApplicationTally.counting(2020, FormEdition.FORM_2019);
        tally.add(received("1", day(2020, 2, 1)));
        assertThat(tally.table().received()).isEqualTo(ONE);
        assertThatIllegalStateException().isThrownBy(() -> tally.behind(0)).withMessageContaining("only counts");
        assertThatIllegalStateException()
                .isThrownBy(() -> Tabulation.of(tally, DisputeTally.of(2020, DisputeCounting.OPEN_IN_YEAR)))
                .withMessageContaining("only counts");
    }

    private static ApplicationTable table(int year, Application application) {
        return Tabulation.of(List.of(application), List.of(), year, FormEdition.forYear(year))
                .applications();
    }

    private static DisputeCounts disputes(int year, DisputeCounting counting, Dispute dispute) {
        return Stream.of(dispute)
                .collect(DisputeTally.of(year, counting).collector())
                .table()
                .reconsideration();
    }

    private static Application received(String number, LocalDate day) {
        return Application.builder()
                .registrationNumber(number)
                .agency(Agency.of("某县人民政府"))
                .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON))
                .receipt(Receipt.inPerson(day))
                .informationWanted("某项政府信息")
                .build();
    }

    private static Dispute dispute(String number, LocalDate day) {
        return dispute(number, DisputeKind.RECONSIDERATION, day);
    }

    private static Dispute dispute(String number, DisputeKind kind, LocalDate day) {
        return Dispute.builder()
                .caseNumber(number)
                .agency(Agency.of("某县人民政府"))
                .kind(kind)
                .filedOn(day)
                .build();
    }

    private static Reply reply(LocalDate day, Outcome outcome) {
        return new Reply(day, outcome);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
