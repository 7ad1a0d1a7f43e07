package org.gongkai.validation.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.text.Text;
import org.gongkai.validation.Finding;
import org.gongkai.validation.FindingKind;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.ValidationResult;

/** How many things hold, and how many findings there are of each kind. */
final class KindCounts {

    /** Errors come before warnings, however many those are, and so on; of those alike the order is kept. */
    static final Comparator<KindCounts> WORST_FIRST = Stream.of(FindingKind.values())
            .map(kind -> Comparator.<KindCounts>comparingLong(counts -> -counts.of(kind)))
            .reduce(Comparator::thenComparing)
            .orElseThrow();

    /** More of one kind than there are in a cell. */
    private static final long KIND = 1_000;

    private final long[] ofKind = new long[FindingKind.values().length];
    private long holds;

    static KindCounts of(Iterable<ValidationResult> results) {
        KindCounts counts = new KindCounts();
        for (ValidationResult result : results) {
            counts.addHolding(result.count(RuleOutcome.HOLDS));
            result.findings().forEach(counts::add);
        }
        return counts;
    }

    void add(Finding finding) {
        ofKind[FindingKind.of(finding).ordinal()]++;
    }

    void addHolding(long count) {
        holds += count;
    }

    void add(KindCounts others) {
        Arrays.setAll(ofKind, i -> ofKind[i] + others.ofKind[i]);
        holds += others.holds;
    }

    long of(FindingKind kind) {
        return ofKind[kind.ordinal()];
    }

    long holds() {
        return holds;
    }

    /** A number by which cells are sorted, the worst having the greatest. */
    long weight() {
        return FindingKind.violations().stream()
                .mapToLong(this::of)
                .reduce(0, (weight, count) -> KIND * weight + Math.min(count, KIND - 1));
    }

    /** The heaviest kind that there is any of. */
    Optional<FindingKind> heaviest() {
        return present().findFirst();
    }

    private Stream<FindingKind> present() {
        return Stream.of(FindingKind.values()).filter(kind -> of(kind) > 0);
    }

    /** Such as ✗2 ▲1, or ✓ where all holds. */
    String symbols() {
        String symbols = present().map(kind -> kind.symbol() + of(kind)).collect(Collectors.joining(" "));
        return symbols.isEmpty() ? "✓" : symbols;
    }

    /** A list of what holds and of every kind but waivers, of which there is word only where there are any. */
    String html(PageText page) {
        List<FindingKind> kinds = Stream.of(FindingKind.values())
                .filter(kind -> kind != FindingKind.WAIVED || of(kind) > 0)
                .toList();
        return kinds.stream()
                .map(kind -> "<li class=\"" + (of(kind) > 0 ? kind.token() : "none") + "\">"
                        + page.in(kind.count(of(kind))) + "</li>\n")
                .collect(Collectors.joining(
                        "",
                        "<ul class=\"counts\">\n",
                        "<li class=\"holds\">" + page.in(Text.of("✓ 成立 " + holds, "✓ " + holds + " hold")) + "</li>\n"
                                + "</ul>\n"));
    }
}
