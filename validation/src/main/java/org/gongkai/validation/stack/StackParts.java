package org.gongkai.validation.stack;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.agency.Agency;
import org.gongkai.agency.CreditCode;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;

/**
 * Which reports of a stack are checked together, told of each report by itself: for a stack that is checked in parts, as on many
 * machines.
 *
 * <p>A part has all that its reports are compared with, so that {@link ReportChecks#checkAgencies} and {@link
 * ReportChecks#checkSummaries} of every part, together, find what they find in the stack as a whole. All reports are looked at
 * once before, by an {@link #accumulator()}; what is known then is a few names and region codes. Immutable.
 *
 * <pre>{@code
 * StackParts.Accumulator looked = StackParts.accumulator();
 * reports.forEach(looked::add);
 * StackParts parts = looked.result();
 * Map<String, List<AnnualReport>> bySummary = new TreeMap<>();
 * for (AnnualReport report : reports) {
 *     parts.summary(report).forEach(key -> bySummary.computeIfAbsent(key, each -> new ArrayList<>()).add(report));
 * }
 * for (List<AnnualReport> part : bySummary.values()) {   // each of them on another machine
 *     System.out.println(ReportChecks.standard().checkSummaries(part).size());
 * }
 * }</pre>
 */
@NoJsonForm
public final class StackParts implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Of each agency that goes by several names, by each of them: the first. */
    private final Map<String, String> firstNames;

    private final Map<Integer, SummariesOfYear> years;

    private StackParts(Map<String, String> firstNames, Map<Integer, SummariesOfYear> years) {
        this.firstNames = firstNames;
        this.years = years;
    }

    /** {@return an accumulator with nothing added} */
    public static Accumulator accumulator() {
        return new Accumulator();
    }

    /**
     * {@return the key of the part with all reports of the agency, under whatever names, and of the government that it is the
     * office of}
     *
     * @param report a report of the stack, not null
     */
    public String agency(AnnualReport report) {
        String name = name(Objects.requireNonNull(report, "report").agency());
        return firstNames.getOrDefault(name, name);
    }

    /**
     * {@return the keys of the parts with the summaries that the report is of a unit of or is itself; empty, one or two, in
     * order}
     *
     * @param report a report of the stack, not null
     */
    public Set<String> summary(AnnualReport report) {
        int year = Objects.requireNonNull(report, "report").year();
        SummariesOfYear summaries = years.get(year);
        Set<String> keys = new TreeSet<>();
        if (summaries == null || summaries.isUntold()) {
            return keys;
        }
        if (summaries.isOne()) {
            keys.add(Integer.toString(year));
            return keys;
        }
        summaries.around(report).ifPresent(region -> keys.add(year + " " + region));
        if (report.scope() == ReportScope.SUMMARY) {
            report.agency().regionCode().ifPresent(region -> keys.add(year + " " + region));
        }
        return keys;
    }

    private static String name(Agency agency) {
        return OwnReports.government(agency.name());
    }

    /** Looks at the reports of a stack one by one, in any order and grouping. It is not safe for use by several threads at once. */
    @NoJsonForm
    public static final class Accumulator implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        private final Map<CreditCode, Set<String>> names = new HashMap<>();
        private final Map<Integer, SummariesOfYear> years = new HashMap<>();

        private Accumulator() {}

        /**
         * Looks at a report.
         *
         * @param report the report, not null
         */
        public void add(AnnualReport report) {
            Agency agency = Objects.requireNonNull(report, "report").agency();
            agency.creditCode().ifPresent(code -> names(code).add(name(agency)));
            if (report.scope() == ReportScope.SUMMARY) {
                summaries(report.year()).add(report);
            }
        }

        /**
         * Adds what another accumulator looked at.
         *
         * @param other the other, which is left as it is; not null
         * @return this accumulator
         */
        public Accumulator merge(Accumulator other) {
            Objects.requireNonNull(other, "other")
                    .names
                    .forEach((code, more) -> names(code).addAll(more));
            other.years.forEach((year, more) -> summaries(year).add(more));
            return this;
        }

        private Set<String> names(CreditCode code) {
            return names.computeIfAbsent(code, each -> new TreeSet<>());
        }

        private SummariesOfYear summaries(int year) {
            return years.computeIfAbsent(year, each -> new SummariesOfYear());
        }

        /** {@return the parts of the stack that was looked at} */
        public StackParts result() {
            Map<String, Set<String>> others = new HashMap<>();
            for (Set<String> ofOne : names.values()) {
                if (ofOne.size() > 1) {
                    ofOne.forEach(name -> others.computeIfAbsent(name, each -> new HashSet<>())
                            .addAll(ofOne));
                }
            }
            Map<String, String> firstNames = new HashMap<>();
            for (String name : new TreeSet<>(others.keySet())) {
                Deque<String> reached = new ArrayDeque<>(Set.of(name));
                while (!reached.isEmpty()) {
                    String next = reached.pop();
                    if (firstNames.putIfAbsent(next, name) == null) {
                        reached.addAll(others.getOrDefault(next, Set.of()));
                    }
                }
            }
            Map<Integer, SummariesOfYear> copies = new HashMap<>();
            years.forEach((year, summaries) ->
                    copies.computeIfAbsent(year, each -> new SummariesOfYear()).add(summaries));
            return new StackParts(firstNames, copies);
        }
    }
}
