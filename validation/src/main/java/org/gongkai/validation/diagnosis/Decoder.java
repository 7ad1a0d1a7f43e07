package org.gongkai.validation.diagnosis;

import java.util.List;
import java.util.Objects;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.RuleSet;

/**
 * Decodes an application table that was read through noise, by a scan, an OCR, a language model: finds the likeliest one in which
 * everything balances, however many cells were misread.
 *
 * <p>Every cell stands in sums of its row and of its column, which makes the table a code that corrects errors. What is likely is
 * told by {@link Misreadings}; a {@link Diagnoser} instead looks for the fewest cells, whatever they hold. The other tables of a
 * report say too little of themselves and are left as they are.
 *
 * <p>What it gives is the likeliest reading, never the correct value, and nothing is applied by itself. A decoder is immutable and
 * can be shared between threads.
 *
 * <pre>{@code
 * Decoding decoding = Decoder.of(AnnualReportRules.ruleSet()).decode(published);
 * if (decoding.status() == DecodingStatus.DECODED && decoding.probability() > 0.99) {
 *     AnnualReport likeliest = decoding.applyTo(published);
 * }
 * for (DecodedCell cell : decoding.cells()) {
 *     System.out.println(cell.cell().label() + ": " + cell.likeliest() + ", " + cell.probability());
 * }
 * decoding.lookAt().forEach(cell -> System.out.println("look at " + cell.label()));
 * }</pre>
 */
@NoJsonForm
public final class Decoder {

    private static final long NODES = 1_500_000;

    private final DeclaredEquations declared;
    private final Misreadings misreadings;
    private final long nodes;

    private Decoder(DeclaredEquations declared, Misreadings misreadings, long nodes) {
        this.declared = declared;
        this.misreadings = misreadings;
        this.nodes = nodes;
    }

    /**
     * A decoder for {@linkplain Misreadings#standard() the usual misreadings}.
     *
     * @param rules the rules whose reconciliations must hold, such as those of an annual report; not null
     * @return the decoder
     */
    public static Decoder of(RuleSet<AnnualReport> rules) {
        return new Decoder(new DeclaredEquations(rules), Misreadings.standard(), NODES);
    }

    /**
     * A decoder that reckons with other misreadings.
     *
     * @param shares how often what is misread, not null
     * @return the decoder
     */
    public Decoder withMisreadings(Misreadings shares) {
        return new Decoder(declared, Objects.requireNonNull(shares, "shares"), nodes);
    }

    /**
     * A decoder that searches longer or shorter.
     *
     * @param budget the most nodes of the search, 1 or more
     * @return the decoder
     * @throws IllegalArgumentException if {@code budget} is less than 1
     */
    public Decoder withNodeBudget(long budget) {
        if (budget < 1) {
            throw new IllegalArgumentException("a search has 1 node or more, not " + budget);
        }
        return new Decoder(declared, misreadings, budget);
    }

    /**
     * Decodes the application table of a report that was read once.
     *
     * @param report the report as it was read, not null
     * @return the likeliest table, and how sure it is
     */
    public Decoding decode(AnnualReport report) {
        return decode(Readings.of(Objects.requireNonNull(report, "report")));
    }

    /**
     * Decodes the application table of a report that was read several times, or of which something is known.
     *
     * @param readings what was read, not null
     * @return the likeliest table, and how sure it is; its changes are those of the first report
     */
    public Decoding decode(Readings readings) {
        ReadTable read = read(Objects.requireNonNull(readings, "readings"));
        return new Decoded(read, new LikelyTables(read, nodes)).decoding();
    }

    ReadTable read(Readings readings) {
        return new ReadTable(readings, equations(readings), misreadings.costs());
    }

    /** What must hold of the tables of what was read. */
    List<Equation> equations(Readings readings) {
        return declared.of(readings.reports().get(0));
    }
}
