package org.gongkai.validation.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SequenceDifferenceTest {

    @Property
    void betweenAndBackAreTheSameDifferences(
            @ForAll("sequences") List<String> before, @ForAll("sequences") List<String> after) {
        SequenceDifference there = SequenceDifference.between(before, after);

        assertThat(SequenceDifference.between(after, before).differences())
                .isEqualTo(there.differences().stream()
                        .map(SequenceDifference.Range::reversed)
                        .toList());
    }

    @Property
    void betweenFindsTheLeastThatIsTakenOutAndPutIn(
            @ForAll("sequences") List<String> before, @ForAll("sequences") List<String> after) {
        int edits = SequenceDifference.between(before, after).differences().stream()
                .mapToInt(range -> range.toBefore() - range.fromBefore() + range.toAfter() - range.fromAfter())
                .sum();

        assertThat(edits).isEqualTo(before.size() + after.size() - 2 * longestShared(before, after));
    }

    @Property
    void betweenDifferencesBothHaveTheSame(
            @ForAll("sequences") List<String> before, @ForAll("sequences") List<String> after) {
        List<String> made = new ArrayList<>();
        int kept = 0;
        for (SequenceDifference.Range range :
                SequenceDifference.between(before, after).differences()) {
            made.addAll(before.subList(kept, range.fromBefore()));
            assertThat(made).hasSize(range.fromAfter());
            made.addAll(after.subList(range.fromAfter(), range.toAfter()));
            kept = range.toBefore();
        }
        made.addAll(before.subList(kept, before.size()));

        assertThat(made).isEqualTo(after);
    }

    @Provide
    Arbitrary<List<String>> sequences() {
        return Arbitraries.of("a", "b", "c", "d").list().ofMaxSize(20);
    }

    private static int longestShared(List<String> first, List<String> second) {
        int[][] longest = new int[first.size() + 1][second.size() + 1];
        for (int i = 1; i <= first.size(); i++) {
            for (int j = 1; j <= second.size(); j++) {
                longest[i][j] = first.get(i - 1).equals(second.get(j - 1))
                        ? longest[i - 1][j - 1] + 1
                        : Math.max(longest[i - 1][j], longest[i][j - 1]);
            }
        }
        return longest[first.size()][second.size()];
    }

    /** Every one of very many things stands elsewhere. */
    @Test
    @Timeout(20)
    void betweenGivesUpWhereTheLeastIsTooMuchWork() {
        List<String> before = new ArrayList<>(numbers(100_000));
        List<String> after = new ArrayList<>(before);
        Collections.shuffle(after, new Random(1));
        before.add(0, "begin");
        after.add(0, "begin");

        SequenceDifference difference = SequenceDifference.between(before, after);

        assertThat(difference.isLeast()).isFalse();
        assertThat(difference.differences())
                .containsExactly(new SequenceDifference.Range(1, before.size(), 1, after.size()));
    }

    /** Two letters in any order have long ways that lead nowhere. */
    @Test
    @Timeout(20)
    void betweenIsBoundedWhereEverythingIsAlike() {
        Random random = new Random(1);
        List<String> before = IntStream.range(0, 300_000)
                .mapToObj(i -> random.nextBoolean() ? "a" : "b")
                .toList();
        List<String> after = IntStream.range(0, 300_000)
                .mapToObj(i -> random.nextBoolean() ? "a" : "b")
                .toList();

        assertThat(SequenceDifference.between(before, after).isLeast()).isFalse();
    }

    /** What only one of them has needs no search. */
    @Test
    void betweenTellsSequencesThatShareLittleApart() {
        List<String> before = new ArrayList<>(numbers(50_000));
        List<String> after =
                new ArrayList<>(before.stream().map(number -> '-' + number).toList());
        before.set(700, "shared");
        after.set(40_000, "shared");

        SequenceDifference difference = SequenceDifference.between(before, after);

        assertThat(difference.isLeast()).isTrue();
        assertThat(difference.differences())
                .containsExactly(
                        new SequenceDifference.Range(0, 700, 0, 40_000),
                        new SequenceDifference.Range(701, 50_000, 40_001, 50_000));
    }

    private static List<String> numbers(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).toList();
    }
}
