package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.gongkai.report.CountRow.MAX_COUNT;
import static org.gongkai.report.CountRow.NOT_STATED;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Outcome;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.law.FormEdition;
import org.junit.jupiter.api.Test;

class ApplicationTableTest {

    private static final ApplicationTable TANCHENG = Tancheng.report2020().applications();

    @Test
    void rowsAreReadBackAsTheyWereGiven() {
        assertThat(TANCHENG.received()).isEqualTo(ApplicantCounts.of(95, 2, 0, 0, 0, 14));
        assertThat(TANCHENG.received().total()).hasValue(111);
        assertThat(TANCHENG.carriedIn().count(ApplicantKind.NATURAL_PERSON)).hasValue(1);
        assertThat(TANCHENG.outcome(Outcome.NOT_HELD).countOrZero(ApplicantKind.NATURAL_PERSON))
                .isEqualTo(37);
        assertThat(TANCHENG.count(Outcome.REQUIRES_CREATION, ApplicantKind.OTHER_ORGANIZATION))
                .hasValue(14);
        assertThat(TANCHENG.carriedForward().sum()).isEqualTo(1);
        assertThat(TANCHENG.isComplete()).isTrue();
    }

    @Test
    void processedIsTheSumOfTheOutcomesWhereItIsNotGiven() {
        assertThat(TANCHENG.processed()).isEqualTo(ApplicantCounts.of(95, 2, 0, 0, 0, 14));
        assertThat(ApplicationTable.builder(FormEdition.FORM_2019)
                        .processed(ApplicantCounts.zero())
                        .outcome(Outcome.DISCLOSED, ApplicantCounts.of(1, 0, 0, 0, 0, 0))
                        .build()
                        .processed())
                .as("a declared total is kept")
                .isEqualTo(ApplicantCounts.zero());
    }

    @Test
    void aRowThatIsNotGivenIsBlankAndNotZero() {
        ApplicationTable table = ApplicationTable.builder(FormEdition.FORM_2021)
                .received(ApplicantCounts.zero())
                .build();

        assertThat(table.received().isComplete()).isTrue();
        assertThat(table.outcome(Outcome.FEE_UNPAID).isBlank()).isTrue();
        assertThat(table.processed().isBlank()).isTrue();
        assertThat(table.isComplete()).isFalse();
        assertThat(table)
                .isNotEqualTo(ApplicationTable.builder(FormEdition.FORM_2021)
                        .remainingZero()
                        .build());
    }

    @Test
    void remainingZeroLeavesWhatIsGivenAlone() {
        ApplicationTable table = ApplicationTable.builder(FormEdition.FORM_2021)
                .remainingZero()
                .outcome(Outcome.DISCLOSED, ApplicantCounts.notStated())
                .build();

        assertThat(table.outcome(Outcome.DISCLOSED).isBlank()).isTrue();
        assertThat(table.outcome(Outcome.FEE_UNPAID)).isEqualTo(ApplicantCounts.zero());
        assertThat(table.processed()).isEqualTo(ApplicantCounts.zero());
    }

    @Test
    void aRowOfTheOtherEditionIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApplicationTable.builder(FormEdition.FORM_2019)
                        .outcome(Outcome.FEE_UNPAID, ApplicantCounts.zero()))
                .withMessageContaining("feeUnpaid");
        assertThatIllegalArgumentException().isThrownBy(() -> TANCHENG.outcome(Outcome.CORRECTION_OVERDUE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TANCHENG.with(Outcome.FEE_UNPAID, ApplicantCounts.zero()));
    }

    @Test
    void aRowGivenTwiceIsRejected() {
        ApplicationTable.Builder builder =
                ApplicationTable.builder(FormEdition.FORM_2019).received(ApplicantCounts.zero());

        assertThatIllegalStateException()
                .isThrownBy(() -> builder.received(ApplicantCounts.zero()))
                .withMessageContaining("received");
    }

    @Test
    void countsOutOfRangeAreRejectedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApplicantCounts.of(0, -1, 0, 0, 0, 0))
                .withMessageContaining("commercialEnterprise -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApplicantCounts.builder().naturalPerson(MAX_COUNT + 1))
                .withMessageContaining("naturalPerson");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApplicantCounts.of(MAX_COUNT, 1, 0, 0, 0, 0))
                .withMessageContaining("total");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TANCHENG.with(0, -2))
                .withMessageContaining("naturalPerson -2");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> TANCHENG.with(161, 0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> TANCHENG.isStated(-1));
    }

    @Test
    void aTotalIsComputedDeclaredOrLeftBlank() {
        ApplicantCounts.Builder row = ApplicantCounts.builder().naturalPerson(3).otherOrganization(4);

        assertThat(row.build().total()).hasValue(7);
        assertThat(row.build().count(ApplicantKind.RESEARCH_INSTITUTION)).isEmpty();
        assertThat(row.total(9).build().total()).hasValue(9);
        assertThat(row.total(NOT_STATED).build().total()).isEmpty();
        assertThat(ApplicantCounts.notStated().total()).isEmpty();
        assertThat(row.build().withTotal(2).totalOrZero()).isEqualTo(2);
        assertThat(row.build().with(ApplicantKind.NATURAL_PERSON, 5).sum()).isEqualTo(9);
    }

    @Property
    void changingACellChangesThatCellAlone(
            @ForAll ApplicationTable table, @ForAll @IntRange(max = 160) int cell, @ForAll @IntRange int value) {
        ApplicationTable changed = table.with(cell, value);
        ApplicationTable blank = table.with(cell, NOT_STATED);

        assertThat(changed.value(cell)).hasValue(value);
        assertThat(blank.value(cell)).isEmpty();
        assertThat(blank.orZero(cell)).isZero();
        assertThat(changed.with(cell, table.orZero(cell))).isEqualTo(table).hasSameHashCodeAs(table);
        assertThat(blank.with(cell, table.orZero(cell))).isEqualTo(table);
        assertThat(blank).isNotEqualTo(table);
        assertThat(table.isComplete()).isTrue();
        assertThat(blank.isComplete()).isFalse();
    }

    @Test
    void nullIsRejectedByName() {
        ApplicationTable.Builder builder = ApplicationTable.builder(FormEdition.FORM_2019);
        assertThatNullPointerException()
                .isThrownBy(() -> ApplicationTable.builder(null))
                .withMessage("edition");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.received(null))
                .withMessage("counts");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.outcome(null, ApplicantCounts.zero()))
                .withMessage("outcome");
        assertThatNullPointerException()
                .isThrownBy(() -> TANCHENG.count(Outcome.DISCLOSED, null))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> ApplicantCounts.only(null, 1))
                .withMessage("kind");
    }

    @Test
    void theTextFormShowsEditionRowsAndBlanks() {
        assertThat(TANCHENG.with(1, NOT_STATED).toString())
                .startsWith("ApplicationTable{2019: received 95 - 0 0 0 14 111, carriedIn 1 0 0 0 0 0 1, disclosed 27");
        assertThat(ApplicantCounts.only(ApplicantKind.NATURAL_PERSON, 1).withTotal(NOT_STATED))
                .hasToString("ApplicantCounts{naturalPerson=1, commercialEnterprise=0, researchInstitution=0, "
                        + "publicWelfareOrganization=0, legalServiceOrganization=0, otherOrganization=0, total=-}");
    }
}
