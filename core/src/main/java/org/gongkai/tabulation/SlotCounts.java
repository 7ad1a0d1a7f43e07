package org.gongkai.tabulation;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts by slot, and optionally the numbers of what was counted in each. */
final class SlotCounts implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final long[] counts;

    /** The numbers in each slot; empty where only counts are kept. */
    private final List<List<String>> numbers;

    private SlotCounts(long[] counts, List<List<String>> numbers) {
        this.counts = counts;
        this.numbers = numbers;
    }

    static SlotCounts counting(int slots) {
        return new SlotCounts(new long[slots], new ArrayList<>(0));
    }

    static SlotCounts tracing(int slots) {
        List<List<String>> numbers = Stream.<List<String>>generate(() -> new ArrayList<>(0))
                .limit(slots)
                .toList();
        return new SlotCounts(new long[slots], numbers);
    }

    boolean isTracing() {
        return !numbers.isEmpty();
    }

    void add(int slot, String number) {
        counts[slot]++;
        if (isTracing()) {
            numbers.get(slot).add(number);
        }
    }

    void merge(SlotCounts other) {
        for (int slot = 0; slot < counts.length; slot++) {
            counts[slot] += other.counts[slot];
            if (isTracing()) {
                numbers.get(slot).addAll(other.numbers.get(slot));
            }
        }
    }

    long count(int slot) {
        return counts[slot];
    }

    /** The numbers in some slots, sorted, so that the order in which they came does not show. */
    List<String> numbers(IntStream slots) {
        String[] found = slots.mapToObj(numbers::get).flatMap(List::stream).toArray(String[]::new);
        Arrays.sort(found);
        return List.of(found);
    }
}
