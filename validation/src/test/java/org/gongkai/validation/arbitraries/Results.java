package org.gongkai.validation.arbitraries;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.arbitraries.Reports;
import org.gongkai.arbitraries.Texts;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BlankPolicy;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Finding;
import org.gongkai.validation.FindingKind;
import org.gongkai.validation.Lapse;
import org.gongkai.validation.LapsedWaiver;
import org.gongkai.validation.ResultsComparison;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Severity;
import org.gongkai.validation.Subject;
import org.gongkai.validation.SubjectFinding;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.ValidationResults;
import org.gongkai.validation.Validator;
import org.gongkai.validation.Waiver;
import org.gongkai.validation.acceptance.Acceptance;
import org.gongkai.validation.acceptance.AcceptancePolicy;
import org.gongkai.validation.acceptance.Consequence;
import org.gongkai.validation.rules.AnnualReportRules;

/** Results of validation, waivers, and the rules and validators that they come of. */
public final class Results {

    private static final int MOST_RULES = 4;
    private static final int MOST_REPORTS = 4;
    private static final int MOST_SAYINGS = 4;
    private static final String REASON = "主管部门已核实";

    private Results() {}

    /** What a rule says of one thing. */
    @FunctionalInterface
    private interface Saying extends Serializable {
        void to(Check check);
    }

    private record Drawn(String title, Severity severity, Basis basis, List<Saying> sayings) implements Serializable {

        Rule<Subject> rule(int number) {
            return Rule.<Subject>builder("drawn.rule-" + number)
                    .title(title, "rule " + number)
                    .severity(severity)
                    .basis(basis)
                    .check((subject, check) -> sayings.forEach(saying -> saying.to(check)));
        }
    }

    /** {@return results of every kind: with findings of any cells and figures, waived or not, from a source or none} */
    public static Arbitrary<ValidationResult> any() {
        Arbitrary<Optional<String>> sources =
                Arbitraries.of("报告.json", "a b/c.html").optional();
        return Combinators.combine(
                        validators(),
                        Findings.subjects(),
                        sources,
                        Arbitraries.of(Locale.CHINESE, Locale.ENGLISH),
                        waived())
                .as(Results::result);
    }

    private static ValidationResult result(
            Validator<Subject> validator, Subject subject, Optional<String> source, Locale language, boolean waived) {
        ValidationResult result = validator.validate(subject);
        Optional<Finding> violation = violations(result).findFirst();
        if (waived && violation.isPresent()) {
            result = validator.withWaiver(result.waive(violation.get(), REASON)).validate(subject);
        }
        ValidationResult told = result.in(language);
        return source.map(told::withSource).orElse(told);
    }

    private static Arbitrary<Boolean> waived() {
        return Arbitraries.of(false, true);
    }

    private static Stream<Finding> violations(ValidationResult result) {
        return result.findings().stream().filter(finding -> finding.outcome() == RuleOutcome.VIOLATED);
    }

    /** {@return results of the rules of annual reports, over reports of any cells and over such that add up} */
    public static Arbitrary<ValidationResult> ofReports() {
        Validator<AnnualReport> validator = Validator.of(AnnualReportRules.ruleSet());
        return Arbitraries.oneOf(
                        Reports.annual(),
                        Reports.annual().withBlanks(),
                        Reports.annual().ofAnyCells())
                .map(validator::validate);
    }

    /** {@return waivers of violations, each bound to the values that it excuses} */
    public static Arbitrary<Waiver> waivers() {
        return ofReports()
                .map(result -> violations(result).findFirst().map(finding -> result.waive(finding, REASON)))
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    /** {@return policies of every kind} */
    public static Arbitrary<AcceptancePolicy> policies() {
        Arbitrary<Consequence> any = Arbitraries.of(Consequence.class);
        return Combinators.combine(any, any, any, Arbitraries.of(Consequence.BLOCKS, Consequence.SAID))
                .as((errors, warnings, hints, open) -> new AcceptancePolicy(Map.of(
                        FindingKind.ERROR, errors,
                        FindingKind.WARNING, warnings,
                        FindingKind.HINT, hints,
                        FindingKind.NOT_ASSESSABLE, open)));
    }

    /** {@return what becomes of reports by such policies} */
    public static Arbitrary<Acceptance> acceptances() {
        return Combinators.combine(policies(), any().list().ofMaxSize(2)).as(AcceptancePolicy::decide);
    }

    /** {@return waivers that excuse nothing any more} */
    public static Arbitrary<LapsedWaiver> lapsedWaivers() {
        return Combinators.combine(waivers(), Arbitraries.of(Lapse.class)).as(LapsedWaiver::new);
    }

    /** {@return the results of up to four reports} */
    public static Arbitrary<ValidationResults> many() {
        return ofReports().list().ofMaxSize(MOST_REPORTS).map(ValidationResults::of);
    }

    /** {@return findings among those of some reports} */
    public static Arbitrary<SubjectFinding> subjectFindings() {
        return many().filter(results -> !results.findings().isEmpty())
                .map(results -> results.findings().get(0));
    }

    /** {@return comparisons of the results of reports of any cells with those of other reports} */
    public static Arbitrary<ResultsComparison> comparisons() {
        return Combinators.combine(many(), many()).as(ValidationResults::comparedWith);
    }

    /** {@return validators of either blank policy, whose rules say anything of anything} */
    public static Arbitrary<Validator<Subject>> validators() {
        return Combinators.combine(ruleSets(), Arbitraries.of(BlankPolicy.class))
                .as((rules, policy) -> Validator.of(rules).withBlankPolicy(policy));
    }

    /** {@return sets of rules that say anything of anything} */
    public static Arbitrary<RuleSet<Subject>> ruleSets() {
        return drawn().list()
                .ofMinSize(1)
                .ofMaxSize(MOST_RULES)
                .map(rules -> RuleSet.of(
                        "drawn",
                        subject -> subject,
                        IntStream.range(0, rules.size())
                                .mapToObj(number -> rules.get(number).rule(number + 1))
                                .toList()));
    }

    /** {@return rules of every severity and basis that say anything of anything} */
    public static Arbitrary<Rule<Subject>> rules() {
        return drawn().map(rule -> rule.rule(1));
    }

    private static Arbitrary<Drawn> drawn() {
        return Combinators.combine(
                        Arbitraries.of("各列平衡", "按期公布"),
                        Arbitraries.of(Severity.class),
                        Findings.bases(),
                        sayings().list().ofMaxSize(MOST_SAYINGS))
                .as(Drawn::new);
    }

    private static Arbitrary<Saying> sayings() {
        Saying holds = Check::holds;
        return Arbitraries.oneOf(
                Arbitraries.just(holds),
                Combinators.combine(Texts.any(), Findings.cellLists())
                        .as((statement, blanks) -> check -> check.holdsWithBlanks(statement, blanks)),
                Combinators.combine(Texts.any(), Findings.cellLists())
                        .as((statement, cells) -> check -> check.notAssessable(statement, cells)),
                Combinators.combine(
                                Texts.any(),
                                Findings.cellLists(),
                                Findings.figures(),
                                Findings.figures(),
                                Findings.differences())
                        .as((statement, cells, expected, actual, difference) -> violated(
                                statement,
                                cells,
                                expected,
                                actual,
                                difference.stream().toArray())));
    }

    /** A rule that captured an optional number could not be serialized. */
    private static Saying violated(
            Text statement, List<Cell> cells, Figure expected, Figure actual, long... difference) {
        return check -> check.violated(
                statement, cells, expected, actual, LongStream.of(difference).findFirst());
    }
}
