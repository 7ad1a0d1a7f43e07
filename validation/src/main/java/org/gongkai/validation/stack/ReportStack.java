package org.gongkai.validation.stack;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportAndPrevious;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.diagnosis.Diagnosis;
import org.gongkai.validation.plausibility.Plausibility;
import org.gongkai.validation.plausibility.Suspicion;
import org.gongkai.validation.rules.ReportAmongPeers;
import org.gongkai.validation.rules.SummaryAndUnits;
import org.gongkai.validation.rules.WholeAndOwn;
import org.jspecify.annotations.Nullable;

/**
 * All reports of a run, each of which was checked by itself, beside the others: the report of the same agency for the year
 * before, those of other agencies for its year, the summary of its region and, for a summary, those of its units.
 */
@NoJsonForm
public final class ReportStack implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ReportChecks checks;
    private final List<CheckedReport> alone;
    private final transient List<AgencyReports> agencies;
    private final transient List<SummaryPairing> pairings;
    private final transient IdentityHashMap<CheckedReport, CheckedReport> agreed = new IdentityHashMap<>();
    private final transient IdentityHashMap<AnnualReport, CheckedReport> byReport = new IdentityHashMap<>();
    private final transient IdentityHashMap<AnnualReport, AnnualReport> previous = new IdentityHashMap<>();
    private final transient IdentityHashMap<AnnualReport, SummaryPairing> units = new IdentityHashMap<>();
    private final transient Peers peers;
    private final transient IdentityHashMap<AnnualReport, WholeAndOwn> wholes;

    private ReportStack(List<CheckedReport> alone, ReportChecks checks) {
        this.checks = checks;
        this.alone = alone;
        List<ReadReport> reads =
                AgreedScopes.of(alone.stream().map(CheckedReport::read).toList());
        for (int i = 0; i < reads.size(); i++) {
            CheckedReport checked = alone.get(i);
            boolean isSameScope =
                    reads.get(i).report().scope() == checked.report().scope();
            CheckedReport again = isSameScope ? checked : checks.check(reads.get(i));
            agreed.put(checked, again);
            byReport.put(again.report(), again);
        }
        agencies = AgencyReports.group(reads);
        agencies.forEach(agency -> previous.putAll(agency.previous()));
        List<AnnualReport> reports = reads.stream().map(ReadReport::report).toList();
        pairings = SummaryPairing.of(reports);
        pairings.forEach(pairing -> units.put(pairing.summary(), pairing));
        peers = new Peers(reports);
        wholes = OwnReports.of(reports);
    }

    /** Each report among those of other agencies, found when it is first asked for. */
    private static final class Peers {

        private final List<AnnualReport> reports;
        private @Nullable IdentityHashMap<AnnualReport, ReportAmongPeers> found;

        Peers(List<AnnualReport> reports) {
            this.reports = reports;
        }

        Optional<ReportAmongPeers> of(AnnualReport report) {
            return Optional.ofNullable(all().get(report));
        }

        private synchronized IdentityHashMap<AnnualReport, ReportAmongPeers> all() {
            IdentityHashMap<AnnualReport, ReportAmongPeers> all = found;
            if (all == null) {
                all = new IdentityHashMap<>();
                for (ReportAmongPeers each : ReportAmongPeers.of(reports)) {
                    if (each.hasPeers()) {
                        all.put(each.report(), each);
                    }
                }
                found = all;
            }
            return all;
        }
    }

    /**
     * Puts reports beside one another.
     *
     * @param alone the reports, each checked by itself; not null
     * @param checks how they are checked, not null
     * @return the stack of them
     */
    public static ReportStack of(List<CheckedReport> alone, ReportChecks checks) {
        return new ReportStack(
                List.copyOf(Objects.requireNonNull(alone, "alone")), Objects.requireNonNull(checks, "checks"));
    }

    /** {@return the reports as they were checked by themselves, in the order in which they were read} */
    public List<CheckedReport> alone() {
        return alone;
    }

    /** {@return the reports by agency, in the order in which the agencies are first met} */
    public List<AgencyReports> agencies() {
        return agencies;
    }

    /** {@return all of it: every report beside the others, the series and the summaries} */
    public Overview overview() {
        return new Overview(
                alone.stream().map(each -> beside(each).beside()).toList(),
                agencies,
                series(),
                summaries(),
                suspicions(),
                checks.groups(),
                List.of(),
                List.of());
    }

    /**
     * {@return one of the reports beside the others: of the scope that they agree on, with what its text says of the year
     * before, what those of other agencies and the summary show of it, and where it can be wrong as far as they tell; as a series or with units it is checked apart}
     *
     * @param checked the report, one of {@link #alone()}; not null
     */
    public BesideOthers beside(CheckedReport checked) {
        CheckedReport own = Objects.requireNonNull(
                agreed.get(Objects.requireNonNull(checked, "checked")), "a report of this stack");
        Optional<ValidationResult> change = Optional.ofNullable(previous.get(own.report()))
                .flatMap(before -> checks.change(own.report(), before))
                .map(result -> result.withSource(own.read().source()));
        List<ValidationResult> text =
                Stream.concat(own.text().stream(), change.stream()).toList();
        return new BesideOthers(
                checked, new CheckedReport(own.read(), own.tables(), text, others(own), diagnose(own)), change);
    }

    private List<ValidationResult> others(CheckedReport checked) {
        AnnualReport report = checked.report();
        return Stream.of(
                        peers.of(report).map(checks::peers),
                        Optional.ofNullable(wholes.get(report)).map(checks::whole))
                .flatMap(Optional::stream)
                .map(result -> result.withSource(checked.read().source()))
                .toList();
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

    /** {@return what is worth a look in the reports together, the strangest first} */
    public List<Suspicion> suspicions() {
        return Plausibility.standard().rank(byReport.keySet());
    }

    /**
     * Other reports help to say where one is wrong only where nothing is violated in them, as their figures are taken as
     * they are; and nothing that is waived need balance, which only a diagnosis by the result knows.
     */
    private Diagnosis diagnose(CheckedReport checked) {
        AnnualReport report = checked.report();
        boolean isWaived = checked.tables().findings().stream()
                .anyMatch(finding -> finding.waivedBecause().isPresent());
        if (isWaived) {
            return checked.diagnosis();
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
                : checked.diagnosis();
    }

    private boolean isInOrder(AnnualReport report) {
        return Objects.requireNonNull(byReport.get(report)).tables().count(RuleOutcome.VIOLATED) == 0;
    }

    private static boolean isOnOneForm(AnnualReport unit, AnnualReport summary) {
        return unit.applications().edition() == summary.applications().edition()
                && unit.proactive().edition() == summary.proactive().edition();
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> of(alone, checks));
    }
}
