package org.gongkai.validation;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.report.CountTable;

/**
 * Checks subjects by rules.
 *
 * <p>A validator is immutable and thread-safe: one can serve a whole application. What a user changes is a new validator:
 *
 * <pre>{@code
 * Validator<AnnualReport> validator = Validator.of(AnnualReportRules.ruleSet())
 *         .without("report.deadline")
 *         .withSeverity("proactive.rules-power", Severity.INFO);
 * ValidationResult result = validator.validate(report);
 * }</pre>
 *
 * @param <S> the type of subject
 */
@NoJsonForm
public final class Validator<S> implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final RuleSet<S> ruleSet;
    private final BlankPolicy blankPolicy;
    private final Waivers waivers;
    private final transient String name;
    private final transient List<RuleId> ids;
    private final transient Map<RuleId, Integer> places;
    private final transient List<RuleDescription> descriptions;
    private final transient Map<RuleId, RuleDescription> withdrawn;
    private final transient CheckStep<S>[] steps;

    private Validator(RuleSet<S> ruleSet, BlankPolicy blankPolicy, Waivers waivers) {
        this.ruleSet = ruleSet;
        this.blankPolicy = blankPolicy;
        this.waivers = waivers;
        this.name = ruleSet.name();
        this.ids = ruleSet.rules().stream().map(Rule::id).toList();
        this.places = IntStream.range(0, ids.size()).boxed().collect(Collectors.toMap(ids::get, Function.identity()));
        this.descriptions = ruleSet.rules().stream().map(Rule::description).toList();
        this.withdrawn = ruleSet.withdrawn().stream()
                .map(Rule::description)
                .collect(Collectors.toMap(RuleDescription::rule, Function.identity()));
        this.steps = steps(ruleSet.rules());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <S> CheckStep<S>[] steps(List<Rule<S>> rules) {
        List<CheckStep<S>> steps = new ArrayList<>();
        int next = 0;
        while (next < rules.size()) {
            int first = next;
            Derivation<? super S, ? extends CountTable> table = rules.get(first).table();
            RuleCheck<S> check = rules.get(first).check();
            if (check != null) {
                steps.add(new CheckStep<>(first, check));
                next++;
            } else if (table != null) {
                while (next < rules.size() && rules.get(next).table() == table) {
                    next++;
                }
                steps.add(new CheckStep<>(first, rules.subList(first, next), table));
            }
        }
        return steps.toArray(new CheckStep[0]);
    }

    /**
     * A validator that reads blanks as 0 and waives nothing.
     *
     * @param <S> the type of subject
     * @param ruleSet the rules, not null
     * @return the validator
     */
    public static <S> Validator<S> of(RuleSet<S> ruleSet) {
        return new Validator<>(Objects.requireNonNull(ruleSet, "ruleSet"), BlankPolicy.AS_ZERO, Waivers.NONE);
    }

    /** {@return the rules that are checked} */
    public RuleSet<S> ruleSet() {
        return ruleSet;
    }

    /**
     * A validator with one more rule, checked last.
     *
     * @param rule the rule, not null
     * @return the validator
     * @throws IllegalArgumentException if there is a rule with that id
     */
    public Validator<S> with(Rule<S> rule) {
        return withRules(Stream.concat(ruleSet.rules().stream(), Stream.of(Objects.requireNonNull(rule, "rule")))
                .toList());
    }

    /**
     * A validator with one rule less.
     *
     * @param id the id of the rule, not null
     * @return the validator
     * @throws IllegalArgumentException if there is no rule with that id
     */
    public Validator<S> without(String id) {
        Objects.requireNonNull(id, "id");
        Rule<S> dropped = ruleSet.rule(RuleId.of(id));
        return withRules(
                ruleSet.rules().stream().filter(rule -> rule != dropped).toList());
    }

    /**
     * A validator with the rules that hold of the report of a year.
     *
     * @param year the year reported on
     * @return the validator, of the {@linkplain RuleSet#asOf(int) rules in force}
     * @throws java.time.DateTimeException if there is no such year
     */
    public Validator<S> asOf(int year) {
        return new Validator<>(ruleSet.asOf(year), blankPolicy, waivers);
    }

    /**
     * A validator in which violations of a rule weigh otherwise.
     *
     * @param id the id of the rule, not null
     * @param severity the new severity, not null
     * @return the validator
     * @throws IllegalArgumentException if there is no rule with that id
     */
    public Validator<S> withSeverity(String id, Severity severity) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Rule<S> changed = ruleSet.rule(RuleId.of(id));
        return withRules(ruleSet.rules().stream()
                .map(rule -> rule == changed ? rule.with(severity) : rule)
                .toList());
    }

    /**
     * A validator that excuses one more violation.
     *
     * @param waiver the waiver, one without an end; not null
     * @return the validator
     * @throws IllegalArgumentException if {@code waiver} has a last day, which is to be held against {@linkplain
     *     #withWaivers a day}
     */
    public Validator<S> withWaiver(Waiver waiver) {
        return new Validator<>(ruleSet, blankPolicy, waivers.with(Objects.requireNonNull(waiver, "waiver")));
    }

    /**
     * A validator that excuses violations as of a day, and no others; what a waiver no longer excuses stands in the result
     * of what it is about, as {@linkplain ValidationResult#lapsedWaivers lapsed}.
     *
     * @param excused the waivers, of any subjects and rules; not null
     * @param asOf the day, against which their last days are held; not null
     * @return the validator
     */
    public Validator<S> withWaivers(List<Waiver> excused, LocalDate asOf) {
        return new Validator<>(
                ruleSet,
                blankPolicy,
                Waivers.of(Objects.requireNonNull(excused, "excused"), Objects.requireNonNull(asOf, "asOf")));
    }

    /**
     * A validator that reads blanks otherwise.
     *
     * @param policy how a blank is read, not null
     * @return the validator
     */
    public Validator<S> withBlankPolicy(BlankPolicy policy) {
        return new Validator<>(ruleSet, Objects.requireNonNull(policy, "policy"), waivers);
    }

    /**
     * Checks a subject by every rule.
     *
     * @param subject the subject, not null
     * @return what came of it
     */
    public ValidationResult validate(S subject) {
        Objects.requireNonNull(subject, "subject");
        Check check = new Check(blankPolicy, ruleSet.rules());
        for (CheckStep<S> step : steps) {
            step.run(subject, check);
        }
        Subject checked = ruleSet.subjectOf(subject);
        List<Finding> findings = waivers.excuse(checked, check.findings());
        List<LapsedWaiver> lapsed = waivers.lapsed(checked, ids, withdrawn.keySet(), check.findings());
        return ValidationResult.of(
                name,
                checked,
                blankPolicy,
                ids,
                check.counts(),
                findings,
                describing(findings, lapsed),
                check.heldWithBlanks(),
                lapsed);
    }

    /** The rules that something was found by, and those withdrawn by which waivers lapsed. */
    private List<RuleDescription> describing(List<Finding> findings, List<LapsedWaiver> lapsed) {
        if (findings.isEmpty() && lapsed.isEmpty()) {
            return List.of();
        }
        BitSet found = new BitSet(ids.size());
        findings.forEach(finding -> found.set(Objects.requireNonNull(places.get(finding.rule()))));
        return Stream.concat(
                        found.stream().mapToObj(descriptions::get),
                        lapsed.stream()
                                .map(each -> withdrawn.get(each.waiver().rule()))
                                .filter(Objects::nonNull)
                                .distinct())
                .toList();
    }

    private Validator<S> withRules(List<Rule<S>> rules) {
        return new Validator<>(ruleSet.withRules(rules), blankPolicy, waivers);
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> new Validator<>(
                Objects.requireNonNull(ruleSet, "ruleSet"),
                Objects.requireNonNull(blankPolicy, "blankPolicy"),
                Objects.requireNonNull(waivers, "waivers")));
    }
}
