package org.gongkai.arbitraries;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import org.gongkai.report.AnnualReport;

/**
 * Where the mistakes of a {@link Country} are, and which: one in each stretch of agencies, the kinds in turn. A blank total is none
 * of them: nothing is said of it by a rule.
 */
final class Planting {

    private static final List<Function<Faults, Arbitrary<Fault>>> KINDS = List.of(
            Faults::oneCell,
            Faults::twoCells,
            Faults::swappedDigits,
            Faults::digitReplaced,
            Faults::digitMissing,
            Faults::digitExtra,
            Faults::neighbourColumn,
            Faults::shiftedRow,
            Faults::staleTotal,
            Faults::forwardRowEmpty,
            Faults::swappedReceived,
            Faults::disputeCell,
            Faults::disputeStaleTotal,
            Faults::stockTooSmall,
            Faults::latePublication);

    private static final int DRAWS = 20;
    private static final long STREAM = 1L << 40;

    private final long seed;
    private final int agencies;
    private final int faults;

    Planting(long seed, int agencies, int faults) {
        this.seed = seed;
        this.agencies = agencies;
        this.faults = faults;
    }

    boolean isAt(int agency) {
        if (faults == 0) {
            return false;
        }
        int stretch = stretch(agency);
        int first = first(stretch);
        return agency == first + chance(stretch).below(first(stretch + 1) - first);
    }

    /** The mistake in the years of an agency that has one. */
    PlantedFault fault(int agency, List<AnnualReport> years) {
        int stretch = stretch(agency);
        for (int draw = 0; draw < DRAWS; draw++) {
            Optional<PlantedFault> fault = drawn(KINDS.get(stretch % KINDS.size()), stretch, draw, years);
            if (fault.isPresent() && isOfKind(stretch, fault.get())) {
                return fault.get();
            }
        }
        return drawn(Faults::oneCell, stretch, DRAWS, years).orElseThrow();
    }

    /** Where a mistake cannot be made, any one cell is wrong instead. */
    private static boolean isOfKind(int stretch, PlantedFault planted) {
        return stretch % KINDS.size() == 0 || planted.fault().kind() != FaultKind.ONE_CELL;
    }

    private Optional<PlantedFault> drawn(
            Function<Faults, Arbitrary<Fault>> kind, int stretch, int draw, List<AnnualReport> years) {
        long number = (long) stretch * (DRAWS + 1) + draw;
        int year = new Chance(seed, 2 * STREAM + number).below(years.size());
        Fault fault = Samples.of(kind.apply(Faults.in(years.get(year))), seed * 31 + number, 1)
                .get(0);
        List<String> rules = BrokenRules.of(fault.broken(), before(years, year), after(years, year));
        return rules.isEmpty() ? Optional.empty() : Optional.of(new PlantedFault(fault, rules));
    }

    private static Optional<AnnualReport> before(List<AnnualReport> years, int year) {
        return year == 0 ? Optional.empty() : Optional.of(years.get(year - 1));
    }

    private static Optional<AnnualReport> after(List<AnnualReport> years, int year) {
        return year + 1 == years.size() ? Optional.empty() : Optional.of(years.get(year + 1));
    }

    private int stretch(int agency) {
        return (int) ((long) agency * faults / agencies);
    }

    /** The first agency of a stretch. */
    private int first(int stretch) {
        return (int) (((long) stretch * agencies + faults - 1) / faults);
    }

    private Chance chance(int stretch) {
        return new Chance(seed, STREAM + stretch);
    }
}
