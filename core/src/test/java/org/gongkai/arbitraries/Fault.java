package org.gongkai.arbitraries;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;

/**
 * A report with a mistake, and the truth.
 *
 * @param kind the kind of mistake, not null
 * @param broken the report with the mistake, not null
 * @param truth the report without it, not null
 */
public record Fault(FaultKind kind, AnnualReport broken, AnnualReport truth) {

    /**
     * Rejects null.
     *
     * @param kind the kind of mistake
     * @param broken the report with the mistake
     * @param truth the report without it
     */
    public Fault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(broken, "broken");
        Objects.requireNonNull(truth, "truth");
    }

    /** {@return the JSON Pointers of what is wrong, in the order of the form; the day of publication comes first} */
    public List<String> pointers() {
        Stream<String> day =
                broken.publishedOn().equals(truth.publishedOn()) ? Stream.empty() : Stream.of("/publishedOn");
        return Stream.of(
                        day,
                        wrong(broken.proactive(), truth.proactive()),
                        wrong(broken.applications(), truth.applications()),
                        wrong(broken.disputes(), truth.disputes()))
                .flatMap(pointers -> pointers)
                .toList();
    }

    private static Stream<String> wrong(CountTable broken, CountTable truth) {
        return IntStream.range(0, truth.layout().cellCount())
                .filter(cell -> !broken.value(cell).equals(truth.value(cell)))
                .mapToObj(truth.layout()::pointer);
    }
}
