package org.gongkai.check.stack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.check.input.ReportSource;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportAndPrevious;
import org.gongkai.report.ReportSeries;
import org.gongkai.text.Text;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.Waiver;
import org.gongkai.validation.diagnosis.Diagnoser;
import org.gongkai.validation.rules.AnnualReportRules;
import org.gongkai.validation.rules.NarrativeRules;
import org.gongkai.validation.rules.SeriesRules;
import org.gongkai.validation.rules.SummaryAndUnits;
import org.gongkai.validation.rules.SummaryRules;

/** Every check of annual reports: of one by itself, of its text, over the years, and of a summary with its units. */
public final class ReportChecks {

    private final Validator<AnnualReport> tables;
    private final Validator<AnnualReport> text;
    private final Validator<ReportAndPrevious> change;
    private final Validator<ReportSeries> series;
    private final Validator<SummaryAndUnits> summary;
    private final Diagnoser diagnoser = Diagnoser.of(AnnualReportRules.ruleSet());

    /**
     * The checks with what is excused as of a day.
     *
     * @param waivers what is excused, not null
     * @param asOf the day on which waivers must not have ended, not null
     */
    public ReportChecks(List<Waiver> waivers, LocalDate asOf) {
        tables = Validator.of(AnnualReportRules.ruleSet()).withWaivers(waivers, asOf);
        text = Validator.of(NarrativeRules.ruleSet()).withWaivers(waivers, asOf);
        change = Validator.of(NarrativeRules.changeRuleSet()).withWaivers(waivers, asOf);
        series = Validator.of(SeriesRules.ruleSet()).withWaivers(waivers, asOf);
        summary = Validator.of(SummaryRules.ruleSet()).withWaivers(waivers, asOf);
    }

    /**
     * A kind of check, with the rules of it.
     *
     * @param name what it is called, not null
     * @param rules its rules, not null
     */
    public record Group(Text name, List<? extends Rule<?>> rules) {}

    /** {@return the rules by kind of check, in the order of the checks} */
    public static List<Group> groups() {
        return List.of(
                new Group(
                        Text.of("单份报告", "one report"),
                        AnnualReportRules.ruleSet().rules()),
                new Group(
                        Text.of("文字", "text"),
                        Stream.of(NarrativeRules.ruleSet(), NarrativeRules.changeRuleSet())
                                .<Rule<?>>flatMap(set -> set.rules().stream())
                                .toList()),
                new Group(Text.of("跨年", "over the years"), SeriesRules.ruleSet().rules()),
                new Group(Text.of("汇总", "summary"), SummaryRules.ruleSet().rules()));
    }

    /**
     * {@return what must hold by a rule}
     *
     * @param id the rule, one of those of the checks; not null
     */
    public static Text title(RuleId id) {
        return groups().stream()
                .flatMap(group -> group.rules().stream())
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow()
                .title();
    }

    /**
     * {@return a report checked by itself: its tables and what its text says of them}
     *
     * @param read the report, not null
     */
    public CheckedReport check(ReportSource.Read read) {
        AnnualReport report = read.report();
        ValidationResult result = tables.validate(report);
        List<ValidationResult> said = report.narrative().isEmpty() ? List.of() : List.of(text.validate(report));
        return new CheckedReport(
                read,
                result.withSource(read.source()),
                said.stream().map(each -> each.withSource(read.source())).toList(),
                diagnoser.diagnose(report, result));
    }

    /** What the text says of the year before; nothing where there is no text. */
    Optional<ValidationResult> change(AnnualReport report, AnnualReport previous) {
        return report.narrative().isEmpty()
                ? Optional.empty()
                : Optional.of(change.validate(new ReportAndPrevious(report, previous)));
    }

    ValidationResult series(ReportSeries reports) {
        return series.validate(reports);
    }

    ValidationResult summary(SummaryAndUnits subject) {
        return summary.validate(subject);
    }

    Diagnoser diagnoser() {
        return diagnoser;
    }
}
