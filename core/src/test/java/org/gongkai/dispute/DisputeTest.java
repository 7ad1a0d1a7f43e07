package org.gongkai.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.gongkai.agency.Agency;
import org.junit.jupiter.api.Test;

class DisputeTest {

    private static final LocalDate FILED = LocalDate.of(2021, 5, 6);
    private static final Dispute FILED_CASE = filed().build();

    @Test
    void aCaseIsPendingFromItsFilingToTheDayBeforeItIsClosed() {
        Dispute closed = FILED_CASE.closed(FILED.plusDays(60), DisputeResult.CORRECTED);
        assertThat(FILED_CASE.isPending(FILED.minusDays(1))).isFalse();
        assertThat(FILED_CASE.isPending(FILED)).isTrue();
        assertThat(closed.isPending(FILED.plusDays(59))).isTrue();
        assertThat(closed.isPending(FILED.plusDays(60))).isFalse();
        assertThat(closed.result()).contains(DisputeResult.CORRECTED);
    }

    @Test
    void aDayOfClosingAndAResultComeTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filed().closedOn(FILED).build())
                .withMessageContaining("has only closedOn");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filed().result(DisputeResult.UPHELD).build())
                .withMessageContaining("has only result");
    }

    @Test
    void aCaseCannotBeClosedBeforeItIsFiled() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FILED_CASE.closed(FILED.minusDays(1), DisputeResult.UPHELD))
                .withMessage("closedOn 2021-05-05 is before filedOn 2021-05-06");
    }

    @Test
    void aCaseNeedsItsParts() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Dispute.builder().build())
                .withMessageContaining("caseNumber");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filed().caseNumber(" ").build())
                .withMessageContaining("caseNumber");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filed().registrationNumber(" ").build())
                .withMessageContaining("registrationNumber");
    }

    private static Dispute.Builder filed() {
        return Dispute.builder()
                .caseNumber("鲁复议〔2021〕7号")
                .agency(Agency.of("某县人民政府"))
                .registrationNumber("2021-017")
                .kind(DisputeKind.RECONSIDERATION)
                .filedOn(FILED);
    }
}
