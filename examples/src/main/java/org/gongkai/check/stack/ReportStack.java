package org.gongkai.check.stack;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.gongkai.check.input.ReportSource;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportAndPrevious;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.diagnosis.Diagnosis;
import org.gongkai.validation.rules.SummaryAndUnits;

/**
 * All reports that were read, each of which is checked beside the others: the report of the same agency for the year before
 * and, for a summary, those of its units.
 */
public final class ReportStack {

    private final ReportChecks checks;
    private final List<ReportSource.Read> reads;
    private final List<AgencyReports> agencies;
    private final List<SummaryPairing> pairings;
    private final IdentityHashMap<AnnualReport, ValidationResult> tables = new IdentityHashMap<>();
    private final IdentityHashMap<AnnualReport, AnnualReport> previous = new IdentityHashMap<>();
    private final IdentityHashMap<AnnualReport, SummaryPairing> units = new IdentityHashMap<>();

    /**
     * Puts reports beside one another.
     *
     * @param found the reports, not null
     * @param checks how they are checked, not null
     */
    public ReportStack(List<ReportSource.Read> found, ReportChecks checks) {
        this.checks = checks;
        reads = AgreedScopes.of(found);
        agencies = AgencyReports.group(reads);
        pairings =
                SummaryPairing.of(reads.stream().map(ReportSource.Read::report).toList());
        for (AgencyReports agency : agencies) {
            for (ReportSource.Read read : agency.reads()) {
                AnnualReport report = read.report();
                agency.previous(report).ifPresent(before -> previous.put(report, before));
            }
        }
        pairings.forEach(pairing -> units.put(pairing.summary(), pairing));
    }

    /** {@return the reports in the order in which they were read} */
    public List<ReportSource.Read> reads() {
        return reads;
    }

    /** {@return the reports by agency, in the order in which the agencies are first met} */
    public List<AgencyReports> agencies() {
        return agencies;
    }

    /**
     * {@return one of the reports checked by itself; as a series or with units it is checked apart}
     *
     * @param read the report, one of {@link #reads()}; not null
     */
    public CheckedReport check(ReportSource.Read read) {
        AnnualReport report = read.report();
        ValidationResult result = resultOf(report);
        return new CheckedReport(
                read,
                result.withSource(read.source()),
                checks.text(report, Optional.ofNullable(previous.get(report))).stream()
                        .map(each -> each.withSource(read.source()))
                        .toList(),
                diagnose(report, result));
    }

    /** {@return the reports of each agency checked over the years} */
    public List<CheckedSeries> series() {
        List<CheckedSeries> checked = new ArrayList<>();
        for (AgencyReports agency : agencies) {
            agency.series().forEach(series -> checked.add(new CheckedSeries(agency, series, checks.series(series))));
        }
        return checked;
    }

    /** {@return the summaries checked with their units} */
    public List<CheckedSummary> summaries() {
        return pairings.stream()
                .map(pairing -> new CheckedSummary(
                        pairing,
                        pairing.reason().isPresent()
                                ? Optional.empty()
                                : Optional.of(checks.summary(SummaryAndUnits.of(pairing.summary(), pairing.units())))))
                .toList();
    }

    /**
     * Other reports help to say where one is wrong only where nothing is violated in them, as their figures are taken as
     * they are; and nothing that is waived need balance, which only a diagnosis by the result knows.
     */
    private Diagnosis diagnose(AnnualReport report, ValidationResult result) {
        boolean isWaived = result.findings().stream()
                .anyMatch(finding -> finding.waivedBecause().isPresent());
        if (isWaived) {
            return checks.diagnoser().diagnose(report, result);
        }
        SummaryPairing pairing = units.get(report);
        if (pairing != null
                && !pairing.units().isEmpty()
                && pairing.units().stream().allMatch(unit -> isInOrder(unit) && isOnOneForm(unit, report))) {
            return checks.diagnoser().diagnose(report, pairing.units());
        }
        AnnualReport before = previous.get(report);
        return before != null && isInOrder(before)
                ? checks.diagnoser().diagnose(new ReportAndPrevious(report, before))
                : checks.diagnoser().diagnose(report, result);
    }

    private boolean isInOrder(AnnualReport report) {
        return resultOf(report).count(RuleOutcome.VIOLATED) == 0;
    }

    private static boolean isOnOneForm(AnnualReport unit, AnnualReport summary) {
        return unit.applications().edition() == summary.applications().edition()
                && unit.proactive().edition() == summary.proactive().edition();
    }

    private ValidationResult resultOf(AnnualReport report) {
        return tables.computeIfAbsent(report, checks::tables);
    }
}
