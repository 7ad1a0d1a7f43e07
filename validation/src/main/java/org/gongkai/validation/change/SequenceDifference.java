package org.gongkai.validation.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where two sequences differ: the least that is taken out and put in, by Myers' greedy algorithm, within a bound on the work.
 *
 * <p>What lies beyond the bound is one difference from the first to the last thing that is not alike. The other way round the
 * differences are the same ones.
 *
 * @param differences where they differ, in order
 * @param isLeast whether the work was done to its end
 */
record SequenceDifference(List<Range> differences, boolean isLeast) {

    /** The most things that are taken out and put in; what is kept of a search grows with its square. */
    private static final int MOST_EDITS = 1_000;

    /** The most comparisons of two things. */
    private static final long MOST_STEPS = 10_000_000;

    /** Things of the one sequence in whose place things of the other stand; the ends are exclusive. */
    record Range(int fromBefore, int toBefore, int fromAfter, int toAfter) {

        Range reversed() {
            return new Range(fromAfter, toAfter, fromBefore, toBefore);
        }
    }

    static SequenceDifference between(List<String> before, List<String> after) {
        if (isAfter(before, after)) {
            SequenceDifference other = of(after, before);
            return new SequenceDifference(
                    other.differences.stream().map(Range::reversed).toList(), other.isLeast);
        }
        return of(before, after);
    }

    /** Any order, so that of two sequences it is always the same one that is searched from. */
    private static boolean isAfter(List<String> before, List<String> after) {
        for (int i = 0; i < before.size() && i < after.size(); i++) {
            int order = before.get(i).compareTo(after.get(i));
            if (order != 0) {
                return order > 0;
            }
        }
        return before.size() > after.size();
    }

    /** What lies between the things that are kept. */
    private static SequenceDifference of(List<String> before, List<String> after) {
        Map<String, Integer> known = new HashMap<>();
        int[] first = numbers(before, known);
        int[] second = numbers(after, known);
        int start = 0;
        while (start < first.length && start < second.length && first[start] == second[start]) {
            start++;
        }
        int end = 0;
        while (end < first.length - start
                && end < second.length - start
                && first[first.length - 1 - end] == second[second.length - 1 - end]) {
            end++;
        }
        int[] firstShared = shared(first, start, end, second);
        int[] secondShared = shared(second, start, end, first);
        Optional<List<int[]>> kept = new Search(at(first, firstShared), at(second, secondShared)).kept();
        List<Range> ranges = new ArrayList<>();
        int from = start;
        int fromOther = start;
        for (int[] pair : kept.orElse(List.of())) {
            int place = firstShared[pair[0]];
            int otherPlace = secondShared[pair[1]];
            add(new Range(from, place, fromOther, otherPlace), ranges);
            from = place + 1;
            fromOther = otherPlace + 1;
        }
        add(new Range(from, first.length - end, fromOther, second.length - end), ranges);
        return new SequenceDifference(List.copyOf(ranges), kept.isPresent());
    }

    private static int[] numbers(List<String> things, Map<String, Integer> known) {
        return things.stream()
                .mapToInt(thing -> known.computeIfAbsent(thing, each -> known.size()))
                .toArray();
    }

    /** The places between the ends of what stands between the ends of the other sequence too; nothing else can be kept. */
    private static int[] shared(int[] things, int start, int end, int[] others) {
        Set<Integer> known = new HashSet<>();
        Arrays.stream(others, start, others.length - end).forEach(known::add);
        int[] places = new int[things.length - end - start];
        int count = 0;
        for (int i = start; i < things.length - end; i++) {
            if (known.contains(things[i])) {
                places[count++] = i;
            }
        }
        return Arrays.copyOf(places, count);
    }

    private static int[] at(int[] things, int[] places) {
        return Arrays.stream(places).map(place -> things[place]).toArray();
    }

    private static void add(Range range, List<Range> ranges) {
        if (range.fromBefore < range.toBefore || range.fromAfter < range.toAfter) {
            ranges.add(range);
        }
    }

    /** The search for the longest sequence that both have. */
    private static final class Search {

        private final int[] first;
        private final int[] second;

        /** For each number of edits how far they lead in the first sequence, on each diagonal. */
        private final List<int[]> reached = new ArrayList<>();

        private long steps;

        Search(int[] first, int[] second) {
            this.first = first;
            this.second = second;
        }

        /** The places of what is kept, in pairs; empty where the bound was met. */
        Optional<List<int[]>> kept() {
            for (int edits = 0; edits <= MOST_EDITS && steps <= MOST_STEPS; edits++) {
                int[] next = new int[2 * edits + 1];
                boolean isEnd = false;
                for (int diagonal = -edits; diagonal <= edits && !isEnd; diagonal += 2) {
                    int x = followed(entered(edits, diagonal), diagonal);
                    next[diagonal + edits] = x;
                    isEnd = x >= first.length && x - diagonal >= second.length;
                }
                reached.add(next);
                if (isEnd) {
                    return Optional.of(path());
                }
            }
            return Optional.empty();
        }

        private int furthest(int edits, int diagonal) {
            return Math.abs(diagonal) > edits ? -1 : reached.get(edits)[diagonal + edits];
        }

        /** Whether the last of so many edits that lead furthest on a diagonal puts something in and does not take it out. */
        private boolean isPutIn(int edits, int diagonal) {
            return furthest(edits - 1, diagonal + 1) > furthest(edits - 1, diagonal - 1);
        }

        /** How far in the first sequence so many edits lead on a diagonal, before what both have there is followed. */
        private int entered(int edits, int diagonal) {
            if (edits == 0) {
                return 0;
            }
            return isPutIn(edits, diagonal) ? furthest(edits - 1, diagonal + 1) : furthest(edits - 1, diagonal - 1) + 1;
        }

        private int followed(int from, int diagonal) {
            int x = from;
            while (x < first.length && x - diagonal < second.length && first[x] == second[x - diagonal]) {
                x++;
            }
            steps += x - from + 1L;
            return x;
        }

        /** From the ends back to the beginnings. */
        private List<int[]> path() {
            List<int[]> pairs = new ArrayList<>();
            int x = first.length;
            int diagonal = first.length - second.length;
            for (int edits = reached.size() - 1; edits >= 0; edits--) {
                int entered = entered(edits, diagonal);
                for (; x > entered; x--) {
                    pairs.add(new int[] {x - 1, x - 1 - diagonal});
                }
                if (edits > 0) {
                    boolean isPutIn = isPutIn(edits, diagonal);
                    x = isPutIn ? x : x - 1;
                    diagonal += isPutIn ? 1 : -1;
                }
            }
            Collections.reverse(pairs);
            return pairs;
        }
    }
}
