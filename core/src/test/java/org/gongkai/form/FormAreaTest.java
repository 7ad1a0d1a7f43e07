package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FormAreaTest {

    @Property
    void areasShareARowOrAColumnIfACellOfOneStandsInLineWithACellOfTheOther(
            @ForAll @IntRange(max = 4) int row,
            @ForAll @IntRange(min = 1, max = 3) int rowSpan,
            @ForAll @IntRange(max = 4) int otherRow,
            @ForAll @IntRange(min = 1, max = 3) int otherSpan) {
        boolean shared =
                IntStream.range(row, row + rowSpan).anyMatch(each -> each >= otherRow && each < otherRow + otherSpan);

        assertThat(new FormArea(row, 0, rowSpan, 1).sharesRowWith(new FormArea(otherRow, 7, otherSpan, 1)))
                .isEqualTo(shared);
        assertThat(new FormArea(0, row, 1, rowSpan).sharesColumnWith(new FormArea(7, otherRow, 1, otherSpan)))
                .isEqualTo(shared);
    }

    @Test
    void anAreaHasACellAndStandsOnTheForm() {
        assertThat(new FormArea(0, 0, 1, 1).rowSpan()).isEqualTo(1);
        for (int[] bad : new int[][] {{-1, 0, 1, 1}, {0, -1, 1, 1}, {0, 0, 0, 1}, {0, 0, 1, 0}}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new FormArea(bad[0], bad[1], bad[2], bad[3]));
        }
    }
}
