package org.gongkai.validation.rules;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.agency.Agency;
import org.gongkai.agency.CreditCode;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.ReportPlace;
import org.gongkai.validation.between.UnitTotals;

/**
 * A summary (汇总) and the reports of the units that it sums up.
 *
 * @param summary the summary, not null
 * @param units the reports of the units for the same year, at least one; kept in the order of the units' names; not null
 * @param expected the units that there should be, empty where that is not known; not null
 */
public record SummaryAndUnits(AnnualReport summary, List<AnnualReport> units, List<Agency> expected)
        implements Serializable {

    /**
     * Checks the parts and copies the lists.
     *
     * @param summary the summary
     * @param units the reports of the units
     * @param expected the units that there should be
     * @throws IllegalArgumentException if there is no unit, or one reports on another year
     */
    public SummaryAndUnits {
        Objects.requireNonNull(summary, "summary");
        units = Objects.requireNonNull(units, "units").stream()
                .sorted(Comparator.comparing(
                                (AnnualReport unit) -> unit.agency().name())
                        .thenComparing(unit -> unit.agency()
                                .creditCode()
                                .map(CreditCode::toString)
                                .orElse("")))
                .toList();
        expected = List.copyOf(Objects.requireNonNull(expected, "expected"));
        if (units.isEmpty()) {
            throw new IllegalArgumentException("a summary has one unit or more");
        }
        for (AnnualReport unit : units) {
            if (unit.year() != summary.year()) {
                throw new IllegalArgumentException("the report of "
                        + unit.agency().name() + " is of " + unit.year() + ", the summary is of " + summary.year());
            }
        }
    }

    /**
     * A summary and its units, where it is not known which there should be.
     *
     * @param summary the summary, not null
     * @param units the reports of the units for the same year, at least one; not null
     * @return the subject
     * @throws IllegalArgumentException if there is no unit, or one reports on another year
     */
    public static SummaryAndUnits of(AnnualReport summary, List<AnnualReport> units) {
        return new SummaryAndUnits(summary, units, List.of());
    }

    /** {@return the units that there should be and that have no report, as {@link #expected()} names and orders them} */
    public List<Agency> missing() {
        Map<String, Agency> byName = new HashMap<>();
        Map<CreditCode, Agency> byCode = new HashMap<>();
        for (AnnualReport unit : units) {
            // Of two units of one name that which has no code comes first, and is the same as any other of that name.
            byName.putIfAbsent(unit.agency().name(), unit.agency());
            unit.agency().creditCode().ifPresent(code -> byCode.put(code, unit.agency()));
        }
        return expected.stream()
                .filter(agency -> !agency.creditCode().map(byCode::containsKey).orElse(false))
                .filter(agency -> {
                    Agency named = byName.get(agency.name());
                    return named == null || !named.isSameAs(agency);
                })
                .toList();
    }

    ReportPlace placeOfSummary() {
        return UnitTotals.SUMMARY;
    }

    static ReportPlace placeOf(Agency unit) {
        return UnitTotals.placeOf(unit.name());
    }
}
