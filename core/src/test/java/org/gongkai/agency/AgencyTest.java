package org.gongkai.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class AgencyTest {

    @Test
    void onlyTheNameIsNeeded() {
        Agency agency = Agency.of(" 郯城县人民政府\u3000");

        assertThat(agency.name()).isEqualTo("郯城县人民政府");
        assertThat(agency.creditCode()).isEmpty();
        assertThat(agency.level()).isEmpty();
        assertThat(agency).isEqualTo(Agency.of("郯城县人民政府")).hasToString("Agency{name=郯城县人民政府}");
    }

    @Test
    void theNameIsNeeded() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> Agency.builder().level(AdministrativeLevel.COUNTY).build())
                .withMessageContaining("name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agency.of(" \u3000"))
                .withMessageContaining("name");
    }

    @Test
    void nullIsRejectedByName() {
        Agency.Builder builder = Agency.builder();
        assertThatNullPointerException().isThrownBy(() -> Agency.of(null)).withMessage("name");
        assertThatNullPointerException().isThrownBy(() -> builder.name(null)).withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.creditCode(null))
                .withMessage("creditCode");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.regionCode(null))
                .withMessage("regionCode");
        assertThatNullPointerException().isThrownBy(() -> builder.level(null)).withMessage("level");
        assertThatNullPointerException().isThrownBy(() -> builder.kind(null)).withMessage("kind");
    }

    @Test
    void aBodyIsKnownByItsCodeWhereBothHaveOneAndByItsNameWhereNot() {
        CreditCode code = CreditCode.of("113708280043326001");
        Agency coded = Agency.builder().name("甲局").creditCode(code).build();
        Agency renamed = Agency.builder().name("乙局").creditCode(code).build();
        Agency namesake = Agency.builder()
                .name("甲局")
                .creditCode(CreditCode.of("11370829004333910Q"))
                .build();

        assertThat(coded.isSameAs(renamed)).isTrue();
        assertThat(coded.isSameAs(namesake)).isFalse();
        assertThat(coded.isSameAs(Agency.of("甲局"))).isTrue();
        assertThat(Agency.of("甲局").isSameAs(coded)).isTrue();
        assertThat(Agency.of("乙局").isSameAs(coded)).isFalse();
        assertThat(Agency.of("财政局").isSameAs(Agency.of("某市财政局"))).isFalse();
    }
}
