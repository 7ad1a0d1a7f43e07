package org.gongkai.validation.stack;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportAndPrevious;
import org.gongkai.report.ReportSeries;
import org.gongkai.text.Text;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.Waiver;
import org.gongkai.validation.diagnosis.Diagnoser;
import org.gongkai.validation.rules.AnnualReportRules;
import org.gongkai.validation.rules.NarrativeRules;
import org.gongkai.validation.rules.PeerRules;
import org.gongkai.validation.rules.ReportAmongPeers;
import org.gongkai.validation.rules.SeriesRules;
import org.gongkai.validation.rules.SummaryAndUnits;
import org.gongkai.validation.rules.SummaryRules;
import org.gongkai.validation.rules.WholeAndOwn;
import org.gongkai.validation.rules.WholeAndOwnRules;

/**
 * Every check of annual reports: of one by itself, of its text, beside those of other agencies, over the years, and of a summary
 * with its units. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * CheckedReport checked = ReportChecks.standard().check(ReadReport.of("2020.docx", report));
 * Overview all = ReportChecks.standard()
 *         .checkTogether(List.of(ReadReport.of("2019.json", previous), ReadReport.of("2020.docx", report)));
 * }</pre>
 */
@NoJsonForm
public final class ReportChecks implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Diagnoser DIAGNOSER = Diagnoser.of(AnnualReportRules.ruleSet());

    private final Validator<AnnualReport> tables;
    private final Validator<AnnualReport> text;
    private final Validator<ReportAndPrevious> change;
    private final Validator<ReportAmongPeers> peers;
    private final Validator<WholeAndOwn> whole;
    private final Validator<ReportSeries> series;
    private final Validator<SummaryAndUnits> summary;

    private ReportChecks(
            Validator<AnnualReport> tables,
            Validator<AnnualReport> text,
            Validator<ReportAndPrevious> change,
            Validator<ReportAmongPeers> peers,
            Validator<WholeAndOwn> whole,
            Validator<ReportSeries> series,
            Validator<SummaryAndUnits> summary) {
        this.tables = tables;
        this.text = text;
        this.change = change;
        this.peers = peers;
        this.whole = whole;
        this.series = series;
        this.summary = summary;
    }

    /** {@return the checks by all rules of the library, with blanks read as 0 and nothing waived} */
    public static ReportChecks standard() {
        return new ReportChecks(
                Validator.of(AnnualReportRules.ruleSet()),
                Validator.of(NarrativeRules.ruleSet()),
                Validator.of(NarrativeRules.changeRuleSet()),
                Validator.of(PeerRules.ruleSet()),
                Validator.of(WholeAndOwnRules.ruleSet()),
                Validator.of(SeriesRules.ruleSet()),
                Validator.of(SummaryRules.ruleSet()));
    }

    /**
     * The checks with what is excused as of a day.
     *
     * @param excused what is excused, not null
     * @param asOf the day on which waivers must not have ended, not null
     * @return the checks
     */
    public ReportChecks withWaivers(List<Waiver> excused, LocalDate asOf) {
        return new ReportChecks(
                tables.withWaivers(excused, asOf),
                text.withWaivers(excused, asOf),
                change.withWaivers(excused, asOf),
                peers.withWaivers(excused, asOf),
                whole.withWaivers(excused, asOf),
                series.withWaivers(excused, asOf),
                summary.withWaivers(excused, asOf));
    }

    /**
     * The checks with other rules of one report by itself.
     *
     * @param adapted changes the validator of a report, such as {@code validator -> validator.with(ownRule)}; not null
     * @return the checks
     */
    public ReportChecks adapting(UnaryOperator<Validator<AnnualReport>> adapted) {
        Objects.requireNonNull(adapted, "adapted");
        return new ReportChecks(
                Objects.requireNonNull(adapted.apply(tables), "what was adapted"),
                text,
                change,
                peers,
                whole,
                series,
                summary);
    }

    /** {@return the rules by kind of check, in the order of the checks} */
    public List<RuleGroup> groups() {
        return List.of(
                new RuleGroup(Text.of("单份报告", "one report"), RuleGroup.rules(tables)),
                new RuleGroup(
                        Text.of("文字", "text"),
                        Stream.of(text, change)
                                .flatMap(each -> RuleGroup.rules(each).stream())
                                .toList()),
                new RuleGroup(Text.of("其他机关", "other agencies"), RuleGroup.rules(peers)),
                new RuleGroup(Text.of("跨年", "over the years"), RuleGroup.rules(series)),
                new RuleGroup(
                        Text.of("汇总", "summary"),
                        Stream.of(summary, whole)
                                .flatMap(each -> RuleGroup.rules(each).stream())
                                .toList()));
    }

    /**
     * Checks a report by itself: its tables and what its text says of them.
     *
     * @param read the report, not null
     * @return what came of it
     */
    public CheckedReport check(ReadReport read) {
        List<ValidationResult> results = checkAlone(read);
        ValidationResult ofTables = results.get(0);
        return new CheckedReport(
                read,
                ofTables,
                results.subList(1, results.size()),
                List.of(),
                DIAGNOSER.diagnose(read.report(), ofTables));
    }

    /**
     * Checks a report by itself, and does not look for where it can be wrong.
     *
     * @param read the report, not null
     * @return what came of its tables, and of its text where it has one
     */
    public List<ValidationResult> checkAlone(ReadReport read) {
        AnnualReport report = Objects.requireNonNull(read, "read").report();
        ValidationResult ofTables = tables.validate(report);
        return (report.narrative().isEmpty() ? Stream.of(ofTables) : Stream.of(ofTables, text.validate(report)))
                .map(result -> result.withSource(read.source()))
                .toList();
    }

    /**
     * Checks the reports of agencies over the years, what each says of the year before, and those of governments alone beside
     * those of their regions.
     *
     * @param reads the reports of a {@linkplain StackParts#agency part} of a stack, in the order of the stack; not null
     * @return what came of it
     */
    public List<ValidationResult> checkAgencies(List<ReadReport> reads) {
        List<ValidationResult> results = new ArrayList<>();
        IdentityHashMap<AnnualReport, AnnualReport> previous = new IdentityHashMap<>();
        for (AgencyReports agency : AgencyReports.group(Objects.requireNonNull(reads, "reads"))) {
            agency.series().forEach(reports -> results.add(series.validate(reports)));
            previous.putAll(agency.previous());
        }
        IdentityHashMap<AnnualReport, WholeAndOwn> wholes =
                OwnReports.of(reads.stream().map(ReadReport::report).toList());
        for (ReadReport read : reads) {
            AnnualReport report = read.report();
            Stream.of(
                            Optional.ofNullable(previous.get(report)).flatMap(before -> change(report, before)),
                            Optional.ofNullable(wholes.get(report)).map(whole::validate))
                    .flatMap(Optional::stream)
                    .forEach(result -> results.add(result.withSource(read.source())));
        }
        return results;
    }

    /**
     * Checks summaries with the units that can be told of each.
     *
     * @param reports the reports of a {@linkplain StackParts#summary part} of a stack, in the order of the stack; not null
     * @return what came of it
     */
    public List<ValidationResult> checkSummaries(List<AnnualReport> reports) {
        return SummaryPairing.of(Objects.requireNonNull(reports, "reports")).stream()
                .filter(pairing -> !pairing.units().isEmpty())
                .map(pairing -> summary.validate(SummaryAndUnits.of(pairing.summary(), pairing.units())))
                .toList();
    }

    /**
     * Checks reports by themselves and together: those of different agencies for a year, those of one agency over the years, and
     * summaries with their units.
     *
     * @param reads the reports, not null
     * @return what came of it
     */
    public Overview checkTogether(List<ReadReport> reads) {
        return ReportStack.of(
                        Objects.requireNonNull(reads, "reads").stream()
                                .map(this::check)
                                .toList(),
                        this)
                .overview();
    }

    /** What the text says of the year before; nothing where there is no text. */
    Optional<ValidationResult> change(AnnualReport report, AnnualReport previous) {
        return report.narrative().isEmpty()
                ? Optional.empty()
                : Optional.of(change.validate(new ReportAndPrevious(report, previous)));
    }

    ValidationResult peers(ReportAmongPeers report) {
        return peers.validate(report);
    }

    ValidationResult whole(WholeAndOwn pair) {
        return whole.validate(pair);
    }

    ValidationResult series(ReportSeries reports) {
        return series.validate(reports);
    }

    ValidationResult summary(SummaryAndUnits subject) {
        return summary.validate(subject);
    }

    Diagnoser diagnoser() {
        return DIAGNOSER;
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> {
            Stream.of(tables, text, change, peers, whole, series, summary)
                    .forEach(validator -> Objects.requireNonNull(validator, "validator"));
            return this;
        });
    }
}
