package org.gongkai.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

    private static final RegionCode TANCHENG = RegionCode.of("371322");

    @Test
    void aCountyLiesInItsPrefectureItsProvinceAndTheCountry() {
        assertThat(TANCHENG.prefecture()).isEqualTo(RegionCode.of("371300"));
        assertThat(TANCHENG.province()).isEqualTo(RegionCode.of("370000"));
        assertThat(TANCHENG.isWithin(RegionCode.of("371300"))).isTrue();
        assertThat(TANCHENG.isWithin(RegionCode.of("370000"))).isTrue();
        assertThat(TANCHENG.isWithin(RegionCode.of("100000"))).isTrue();
        assertThat(TANCHENG.isWithin(TANCHENG)).isTrue();
        assertThat(TANCHENG.isWithin(RegionCode.of("371323"))).isFalse();
        assertThat(TANCHENG.isWithin(RegionCode.of("370800"))).isFalse();
        assertThat(TANCHENG.isWithin(RegionCode.of("110000"))).isFalse();
        assertThat(RegionCode.of("370000").isWithin(TANCHENG)).isFalse();
    }

    @Test
    void theLevelFollowsFromTheDigits() {
        assertThat(RegionCode.of("100000").level()).isEqualTo(AdministrativeLevel.NATIONAL);
        assertThat(RegionCode.of("370000").level()).isEqualTo(AdministrativeLevel.PROVINCE);
        assertThat(RegionCode.of("371300").level()).isEqualTo(AdministrativeLevel.PREFECTURE);
        assertThat(TANCHENG.level()).isEqualTo(AdministrativeLevel.COUNTY);
        assertThat(AdministrativeLevel.NATIONAL.isAtLeast(AdministrativeLevel.COUNTY))
                .isTrue();
        assertThat(AdministrativeLevel.COUNTY.isAtLeast(AdministrativeLevel.COUNTY))
                .isTrue();
        assertThat(AdministrativeLevel.TOWNSHIP.isAtLeast(AdministrativeLevel.COUNTY))
                .isFalse();
    }

    @Test
    void codesAreOrderedByTheirDigits() {
        assertThat(TANCHENG).isGreaterThan(RegionCode.of("371300")).isLessThan(RegionCode.of("371323"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "37132", "3713222", "37132a", "071322", "370022", "３７１３２２", " 71322"})
    void whatIsNoCodeIsRejectedWithTheDigits(String digits) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegionCode.of(digits))
                .withMessageContaining('"' + digits + '"')
                .withMessageContaining("GB/T 2260");
    }

    @Property
    void everyDivisionLiesInItsPrefectureAndProvince(@ForAll RegionCode region) {
        assertThat(region.isWithin(region.prefecture())).isTrue();
        assertThat(region.isWithin(region.province())).isTrue();
        assertThat(RegionCode.of(region.toString())).isEqualTo(region).isEqualByComparingTo(region);
    }
}
