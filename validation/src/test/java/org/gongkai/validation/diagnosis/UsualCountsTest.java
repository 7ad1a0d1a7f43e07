package org.gongkai.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.gongkai.report.CountRow;
import org.junit.jupiter.api.Test;

class UsualCountsTest {

    private static final int CELLS = 60;
    private static final long LARGEST = 999_999;

    private static UsualCounts of(long... read) {
        return UsualCounts.of(read, cell -> false);
    }

    /** What is bounded by the least of some lengths is never left out. */
    @Property
    void noCountIsMoreUsualThanTheLeastOfItsLength(
            @ForAll @Size(CELLS) long[] read, @ForAll @LongRange(min = 0, max = CountRow.MAX_COUNT) long count) {
        UsualCounts usual = of(LongStream.of(read)
                .map(each -> (each & CountRow.MAX_COUNT) >>> (each & 31))
                .toArray());
        int digits = count == 0 ? 0 : Decimal.digits(count);

        assertThat(usual.cost(count)).isGreaterThanOrEqualTo(usual.least(digits, digits));
        assertThat(usual.alike().cost(count)).isZero();
    }

    @Test
    void theSharesOfAllCountsAddUp() {
        UsualCounts usual =
                of(LongStream.range(0, CELLS).map(cell -> cell * cell).toArray());

        double all = LongStream.rangeClosed(0, LARGEST)
                .mapToDouble(count -> Math.exp(-usual.cost(count)))
                .sum();
        double longer = 0.35 + 0.2 + 9 * 0.1;
        assertThat(all).isCloseTo(1 - longer / (CELLS + 4 + 2 + 1.5 + 1 + 0.7 + 0.5 + longer), within(0.03));
    }

    @Test
    void smallCountsOfOneLengthAreMoreUsualWhereTheTableHasMoreOfThem() {
        UsualCounts small = of(LongStream.range(0, CELLS).map(cell -> 1).toArray());
        UsualCounts alike =
                of(LongStream.range(0, CELLS).map(cell -> 1 + cell % 9).toArray());

        double ofSmall = small.cost(9) - small.cost(1);
        double ofAlike = alike.cost(9) - alike.cost(1);
        assertThat(ofSmall).isGreaterThan(2);
        assertThat(ofAlike).isBetween(0.0, 1.0);
    }
}
