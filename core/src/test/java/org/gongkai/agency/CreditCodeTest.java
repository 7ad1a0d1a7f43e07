package org.gongkai.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "113708280043326001",
                "11370829004333910Q",
                "114114240058778641",
                "11341702486344515H",
                "11620622013933539B"
            })
    void codesOfAgenciesPassBothChecks(String characters) {
        CreditCode code = CreditCode.of(characters);

        assertThat(code).hasToString(characters);
        assertThat(code.isAgency()).isTrue();
        assertThat(code.organizationCodeChecks()).isTrue();
        assertThat(code.regionCode()).hasToString(characters.substring(2, 8));
        assertThat(code.organizationCode()).isEqualTo(characters.substring(8, 17));
    }

    @ParameterizedTest
    @ValueSource(strings = {"914403001922038216", "9144030071526726XG", "91330100799655058B"})
    void codesOfEnterprisesAreNotThoseOfAgencies(String characters) {
        assertThat(CreditCode.of(characters).isAgency()).isFalse();
    }

    @Test
    void theSecondCheckDoesNotFollowFromTheFirst() {
        assertThat(CreditCode.of("113708280043326014").organizationCodeChecks()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "911100001000013428, expected 'C'",
        "91370000163348641B, expected 'Q'",
        "11370828004332600, 17 characters instead of 18",
        "1137082800433260011, 19 characters instead of 18",
        "I13708280043326001, 'I' as character 1",
        "1137O8280043326001, 'O' as character 5",
        "11370828004332600s, 's' as character 18",
        "110708280043326001, region code",
        "11A708280043326001, region code"
    })
    void aWrongCodeIsRejectedWithTheReason(String characters, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreditCode.of(characters))
                .withMessageContaining(reason);
    }

    @Test
    void nullIsRejectedByName() {
        assertThatNullPointerException().isThrownBy(() -> CreditCode.of(null)).withMessage("characters");
    }

    @Property
    void everyCharacterThatIsReplacedIsNoticed(
            @ForAll CreditCode code, @ForAll @IntRange(max = 17) int at, @ForAll @IntRange(min = 1, max = 30) int by) {
        String characters = code.toString();
        char other = ALPHABET.charAt((ALPHABET.indexOf(characters.charAt(at)) + by) % ALPHABET.length());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreditCode.of(characters.substring(0, at) + other + characters.substring(at + 1)));
    }

    @Property
    void codesAreOrderedAndEqualByTheirCharacters(@ForAll CreditCode one, @ForAll CreditCode other) {
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(Integer.signum(one.toString().compareTo(other.toString())));
        assertThat(CreditCode.of(one.toString())).isEqualTo(one).hasSameHashCodeAs(one);
    }
}
