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
    void whatIsDisputedIsKnownBeforeItIsFiledAndTheCaseIsAcceptedAfter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filed().knownOn(FILED.plusDays(1)).build())
                .withMessage("filedOn 2021-05-06 is before knownOn 2021-05-07");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filed().acceptedOn(FILED.minusDays(1)).build())
                .withMessage("acceptedOn 2021-05-05 is before filedOn 2021-05-06");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        filed().acceptedOn(FILED.plusDays(5)).build().closed(FILED.plusDays(4), DisputeResult.UPHELD))
                .withMessage("closedOn 2021-05-10 is before acceptedOn 2021-05-11");
    }

    @Test
    void whetherAGroundIsHeardIsWrittenInAnArticleOfItsOwn() {
        for (DisputeGround ground : DisputeGround.values()) {
            int article = ground.basis().article().orElseThrow();
            assertThat(ground.isHeard()).as(ground.token()).isEqualTo(article == 2 || article == 41);
        }
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
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filed().reconsiderationNumber(" ").build())
                .withMessageContaining("reconsiderationNumber");
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
