package org.gongkai.validation.plausibility;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.report.AnnualReport;

/**
 * Finds what is worth a look in several reports together, the strangest first: figures that jump against the other years of the
 * agency or are far from those of its peers, and figures that are those of the year before to the last digit. None of it is an
 * error: what is strange can be as it is, and how often it is was measured (FIGURES.md). Immutable and thread-safe.
 *
 * <p>The order of the reports is no matter, and a figure that is not stated is passed over. Of a year of which there are several
 * different reports of one agency and scope none is looked at.
 *
 * <pre>{@code
 * Plausibility.standard().rank(reports).forEach(each -> System.out.println(each.subject() + ": " + each.statement()));
 * }</pre>
 */
@NoJsonForm
public final class Plausibility implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** So many agencies at least are compared with each other. */
    public static final int FEWEST_PEERS = 30;

    private static final BigDecimal STANDARD = BigDecimal.valueOf(5);

    private final BigDecimal leastScore;

    private Plausibility(BigDecimal leastScore) {
        this.leastScore = leastScore;
    }

    /** {@return what is told by default: scores from 5 on} */
    public static Plausibility standard() {
        return new Plausibility(STANDARD);
    }

    /**
     * The same with more or less that is told.
     *
     * @param score the least score that is told, from 1 on; not null
     * @return the same with that
     * @throws IllegalArgumentException if the score is less than 1
     */
    public Plausibility withLeastScore(BigDecimal score) {
        Objects.requireNonNull(score, "score");
        if (score.compareTo(BigDecimal.ONE) < 0) {
            throw new IllegalArgumentException("least score " + score + " is less than 1");
        }
        return new Plausibility(score);
    }

    /**
     * Whether there is anything in reports to compare a figure with: several years of one agency, or so many agencies of one scope
     * as are compared with each other.
     *
     * @param reports the reports, of any agencies and years in any order; not null
     * @return whether there is
     */
    public static boolean isComparable(Iterable<AnnualReport> reports) {
        List<AgencySeries> series = AgencySeries.of(Objects.requireNonNull(reports, "reports"));
        return series.stream().anyMatch(each -> each.reports().size() > 1)
                || series.stream()
                        .collect(Collectors.groupingBy(AgencySeries::scope, Collectors.counting()))
                        .values()
                        .stream()
                        .anyMatch(agencies -> agencies >= FEWEST_PEERS);
    }

    /**
     * What is worth a look in reports, at most one thing of each row of part two, of part three and of part four of a report.
     *
     * @param reports the reports, of any agencies and years in any order; not null
     * @return what is worth a look, the strangest first; nothing where there is nothing to compare with
     */
    public List<Suspicion> rank(Iterable<AnnualReport> reports) {
        List<AgencySeries> series = AgencySeries.of(Objects.requireNonNull(reports, "reports"));
        return new Oddities(new Figures(series), leastScore.doubleValue())
                .find().stream().map(SuspicionText::of).toList();
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> withLeastScore(leastScore));
    }
}
