package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    private static final int ANY = 100;

    @ParameterizedTest
    @CsvSource({"'', '', 0", "行政许可, 行政许可, 0", "行政许可, 行政许司, 1", "行政许可, 政许可, 1", "行政许可, '', 4", "维持结果, 结果维持, 4"})
    void everyCharacterThatIsInsertedLeftOutOrReplacedCounts(String one, String other, int distance) {
        assertThat(EditDistance.between(one, other, ANY)).isEqualTo(distance);
        assertThat(EditDistance.between(other, one, ANY)).isEqualTo(distance);
    }

    @Property
    void theDistanceIsThatOfTheShortestWayOfEdits(
            @ForAll @Chars({'a', 'b', 'c'}) @StringLength(max = 6) String one,
            @ForAll @Chars({'a', 'b', 'c'}) @StringLength(max = 6) String other) {
        int distance = shortest(one, other);

        assertThat(EditDistance.between(one, other, ANY)).isEqualTo(distance);
        for (int limit = 0; limit < 6; limit++) {
            assertThat(EditDistance.between(one, other, limit) <= limit).isEqualTo(distance <= limit);
        }
    }

    private static int shortest(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.length() + other.length();
        }
        String restOfOne = one.substring(1);
        String restOfOther = other.substring(1);
        int replaced = shortest(restOfOne, restOfOther) + (one.charAt(0) == other.charAt(0) ? 0 : 1);
        return Math.min(replaced, 1 + Math.min(shortest(restOfOne, other), shortest(one, restOfOther)));
    }
}
