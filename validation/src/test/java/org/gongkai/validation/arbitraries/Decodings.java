package org.gongkai.validation.arbitraries;

import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.arbitraries.Fault;
import org.gongkai.arbitraries.Faults;
import org.gongkai.arbitraries.Reports;
import org.gongkai.report.CountRow;
import org.gongkai.validation.diagnosis.CollatedCell;
import org.gongkai.validation.diagnosis.Collation;
import org.gongkai.validation.diagnosis.DecodedCell;
import org.gongkai.validation.diagnosis.Decoder;
import org.gongkai.validation.diagnosis.Decoding;
import org.gongkai.validation.diagnosis.Misreadings;
import org.gongkai.validation.diagnosis.Readings;
import org.gongkai.validation.page.CollationPage;
import org.gongkai.validation.rules.AnnualReportRules;

/** Reports that were read through noise, and what comes of decoding them. */
public final class Decodings {

    /** So that each is decoded at once, or given up. */
    private static final long NODES = 20_000;

    private Decodings() {}

    /** {@return decodings of every status} */
    public static Arbitrary<Decoding> any() {
        Decoder decoder = Decoder.of(AnnualReportRules.ruleSet()).withNodeBudget(NODES);
        return readings().map(decoder::decode);
    }

    /** {@return readings side by side} */
    public static Arbitrary<Collation> collations() {
        Decoder decoder = Decoder.of(AnnualReportRules.ruleSet()).withNodeBudget(NODES);
        return readings().map(readings -> Collation.of(readings, decoder));
    }

    /** {@return cells on which readings differ} */
    public static Arbitrary<CollatedCell> collatedCells() {
        return collations()
                .filter(collation -> !collation.cells().isEmpty())
                .map(collation -> collation.cells().get(0));
    }

    /** {@return pages of readings side by side} */
    public static Arbitrary<CollationPage> pages() {
        return collations()
                .map(collation -> CollationPage.of(
                        collation,
                        IntStream.range(0, collation.readings().reports().size())
                                .mapToObj(reader -> "识读" + reader + ".json")
                                .toList()));
    }

    /** {@return cells of decoded tables} */
    public static Arbitrary<DecodedCell> cells() {
        return any().filter(decoding -> !decoding.cells().isEmpty())
                .map(decoding -> decoding.cells().get(0));
    }

    /** {@return what one reader or two read of a report, some with candidates of a cell and a known count} */
    public static Arbitrary<Readings> readings() {
        Arbitrary<Integer> cells = Arbitraries.integers().between(0, 160);
        Arbitrary<Long> counts = Arbitraries.longs().between(-20, 200);
        Arbitrary<Double> weights = Arbitraries.doubles().between(1e-9, 1_000).ofScale(9);
        return Reports.annual().flatMap(report -> {
            Arbitrary<Fault> misread = Faults.in(report).misread(0.01);
            Arbitrary<Readings> one = misread.map(fault -> Readings.of(fault.broken()));
            return Arbitraries.oneOf(
                    Arbitraries.just(Readings.of(report)),
                    one,
                    Combinators.combine(one, misread).as((readings, other) -> readings.and(other.broken())),
                    Combinators.combine(one, cells, counts, weights)
                            .as((readings, cell, count, weight) -> readings.withCandidates(
                                    cell, Map.of(count, weight, 7L + count, 1.0, CountRow.NOT_STATED, weight / 3))),
                    Combinators.combine(one, cells, counts)
                            .as((readings, cell, count) -> readings.withKnown(cell, Math.abs(count))));
        });
    }

    /** {@return shares of misreadings} */
    public static Arbitrary<Misreadings> misreadings() {
        Arbitrary<Double> shares = Arbitraries.doubles().between(0.001, 0.1).ofScale(4);
        return Combinators.combine(shares, shares)
                .as((digits, cells) -> Misreadings.ofDigits(digits).withBlank(cells));
    }
}
