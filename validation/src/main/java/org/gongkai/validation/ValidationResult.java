package org.gongkai.validation;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gongkai.form.CellMarks;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking a subject: what was found, what was assessed, and what could not be.
 *
 * <p>Two questions are answered apart: whether the subject is {@linkplain #isValid valid}, and whether the check is
 * {@linkplain #isComplete complete}. A result is a value; the order of its parts is that of the rules and of the form.
 */
@JsonForm(value = ValidationResultJson.class, schema = "validation-result-1")
public final class ValidationResult implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable String source;
    private final String ruleSet;
    private final Subject subject;
    private final boolean english;
    private final BlankPolicy blankPolicy;
    private final List<RuleId> rules;

    /** How often each rule held; where not all did, then how often each was violated, and how often not assessable. */
    private final int[] counts;

    private final List<Finding> findings;
    private final List<RuleDescription> descriptions;
    private final List<HeldWithBlanks> heldWithBlanks;
    private final List<LapsedWaiver> lapsedWaivers;

    private ValidationResult(
            @Nullable String source,
            String ruleSet,
            Subject subject,
            boolean english,
            BlankPolicy blankPolicy,
            List<RuleId> rules,
            int[] counts,
            List<Finding> findings,
            List<RuleDescription> descriptions,
            List<HeldWithBlanks> heldWithBlanks,
            List<LapsedWaiver> lapsedWaivers) {
        this.source = source;
        this.ruleSet = ruleSet;
        this.subject = subject;
        this.english = english;
        this.blankPolicy = blankPolicy;
        this.rules = rules;
        this.counts = counts;
        this.findings = findings;
        this.descriptions = descriptions;
        this.heldWithBlanks = heldWithBlanks;
        this.lapsedWaivers = lapsedWaivers;
    }

    /** The result of a check, whose parts fit together as they are. */
    static ValidationResult of(
            String ruleSet,
            Subject subject,
            BlankPolicy blankPolicy,
            List<RuleId> rules,
            int[] counts,
            List<Finding> findings,
            List<RuleDescription> descriptions,
            List<HeldWithBlanks> heldWithBlanks,
            List<LapsedWaiver> lapsedWaivers) {
        return new ValidationResult(
                null,
                ruleSet,
                subject,
                false,
                blankPolicy,
                rules,
                counts,
                List.copyOf(findings),
                descriptions,
                List.copyOf(heldWithBlanks),
                List.copyOf(lapsedWaivers));
    }

    /** A result that was written elsewhere, whose parts must fit together. */
    static ValidationResult ofWritten(
            String ruleSet,
            Subject subject,
            BlankPolicy blankPolicy,
            List<RuleTally> tallies,
            List<Finding> findings,
            List<RuleDescription> descriptions,
            List<HeldWithBlanks> heldWithBlanks,
            List<LapsedWaiver> lapsedWaivers) {
        if (tallies.stream().mapToLong(RuleTally::items).sum() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("the rules of a result count more things than an int can");
        }
        List<RuleId> rules = tallies.stream().map(RuleTally::rule).toList();
        Set<RuleId> described = new HashSet<>();
        if (!descriptions.stream()
                .allMatch(each ->
                        (rules.contains(each.rule()) || each.withdrawn().isPresent()) && described.add(each.rule()))) {
            throw new IllegalArgumentException(
                    "a result describes each of its rules once at most, and no others that are not withdrawn");
        }
        return of(
                ruleSet,
                subject,
                blankPolicy,
                rules,
                counts(tallies),
                findings,
                List.copyOf(descriptions),
                heldWithBlanks,
                lapsedWaivers);
    }

    private static int[] counts(List<RuleTally> tallies) {
        IntStream holds = tallies.stream().mapToInt(RuleTally::holds);
        return tallies.stream().allMatch(each -> each.holds() == each.items())
                ? holds.toArray()
                : IntStream.concat(
                                holds,
                                IntStream.concat(
                                        tallies.stream().mapToInt(RuleTally::violated),
                                        tallies.stream().mapToInt(RuleTally::notAssessable)))
                        .toArray();
    }

    /** {@return where the subject came from, such as the name of a file, where that was said} */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /** {@return the {@linkplain RuleSet#name name} of the rules that were checked, such as {@code annual-report@1}} */
    public String ruleSet() {
        return ruleSet;
    }

    /** {@return what was checked} */
    public Subject subject() {
        return subject;
    }

    /** {@return the language of the messages in JSON: {@link Locale#CHINESE} or {@link Locale#ENGLISH}} */
    public Locale language() {
        return english ? Locale.ENGLISH : Locale.CHINESE;
    }

    /** {@return how blanks were read} */
    public BlankPolicy blankPolicy() {
        return blankPolicy;
    }

    /** {@return whether there is no violation of severity {@link Severity#ERROR} that is not waived} */
    public boolean isValid() {
        return findings.stream()
                .noneMatch(finding -> finding.isOpenViolation() && finding.severity() == Severity.ERROR);
    }

    /** {@return whether there is nothing that could not be assessed} */
    public boolean isComplete() {
        return count(RuleOutcome.NOT_ASSESSABLE) == 0;
    }

    /**
     * How many things had an outcome; what is waived counts as violated.
     *
     * @param outcome the outcome, not null
     * @return the number of things checked with that outcome
     */
    public int count(RuleOutcome outcome) {
        Objects.requireNonNull(outcome, "outcome");
        return IntStream.range(0, rules.size()).map(i -> count(i, outcome)).sum();
    }

    int count(int rule, RuleOutcome outcome) {
        int place = outcome.ordinal() * rules.size() + rule;
        return place < counts.length ? counts[place] : 0;
    }

    /** The rules that were checked, for all results of a validator in one list. */
    List<RuleId> rules() {
        return rules;
    }

    /** Whether a rule was among those that were checked. */
    boolean hasRule(RuleId rule) {
        return rules.contains(rule);
    }

    /** {@return how often each rule held, was violated and could not be assessed, in the order of the rules} */
    public List<RuleTally> tallies() {
        return IntStream.range(0, rules.size())
                .mapToObj(i -> RuleTally.of(
                        rules.get(i),
                        count(i, RuleOutcome.HOLDS),
                        count(i, RuleOutcome.VIOLATED),
                        count(i, RuleOutcome.NOT_ASSESSABLE)))
                .toList();
    }

    /** {@return what is violated or cannot be assessed, in the order of the rules and of the form} */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * What the rules that something was found by say of themselves, in the order of the rules, and then those withdrawn that
     * waivers rest on.
     *
     * @return the descriptions, for a head and a footing of the findings; those that the JSON lacked from which a result was read
     *     are missing
     */
    public List<RuleDescription> descriptions() {
        return descriptions;
    }

    /**
     * The marks of the findings in the rendered form:
     *
     * <pre>{@code
     * String html = FormRenderer.official().withMarks(result.marks(Locale.CHINESE)).html(report);
     * }</pre>
     *
     * @param locale the language of the notes, not null
     * @return the marks, each with the kind and the message of the heaviest finding of a cell
     * @see FindingMarks#linking
     */
    public CellMarks marks(Locale locale) {
        return FindingMarks.of(findings).in(locale);
    }

    /** {@return what held only because blanks were read as 0} */
    public List<HeldWithBlanks> heldWithBlanks() {
        return heldWithBlanks;
    }

    /** {@return the waivers about this subject that excuse nothing any more} */
    public List<LapsedWaiver> lapsedWaivers() {
        return lapsedWaivers;
    }

    /**
     * What came of some of the rules: the counts, findings and waivers of the others are left out, and whether it is valid and
     * complete is said of these alone.
     *
     * @param which tells for a rule whether it is among them, not null
     * @return the result, with the rules in the same order
     */
    public ValidationResult ofRules(Predicate<RuleId> which) {
        Objects.requireNonNull(which, "which");
        List<RuleTally> kept =
                tallies().stream().filter(each -> which.test(each.rule())).toList();
        return new ValidationResult(
                source,
                ruleSet,
                subject,
                english,
                blankPolicy,
                kept.stream().map(RuleTally::rule).toList(),
                counts(kept),
                findings.stream().filter(finding -> which.test(finding.rule())).toList(),
                descriptions.stream().filter(each -> which.test(each.rule())).toList(),
                heldWithBlanks.stream().filter(held -> which.test(held.rule())).toList(),
                lapsedWaivers.stream()
                        .filter(lapsed -> which.test(lapsed.waiver().rule()))
                        .toList());
    }

    /**
     * Makes a waiver of a finding, to be given to a validator.
     *
     * @param finding a violation of this result, not null
     * @param reason why it is excused, not blank
     * @return the waiver
     * @throws IllegalArgumentException if {@code finding} is not a violation of this result or {@code reason} is blank
     */
    public Waiver waive(Finding finding, String reason) {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(reason, "reason");
        if (finding.outcome() != RuleOutcome.VIOLATED || !findings.contains(finding)) {
            throw new IllegalArgumentException("not a violation of this result: " + finding);
        }
        return Waiver.of(subject, finding.rule(), finding.cells(), reason);
    }

    /**
     * The same result with the name of where its subject came from.
     *
     * @param name the name, not null
     * @return the result
     */
    public ValidationResult withSource(String name) {
        Objects.requireNonNull(name, "name");
        return new ValidationResult(
                name,
                ruleSet,
                subject,
                english,
                blankPolicy,
                rules,
                counts,
                findings,
                descriptions,
                heldWithBlanks,
                lapsedWaivers);
    }

    /**
     * The same result with its messages in JSON in another language.
     *
     * @param locale the language, not null; English for every one but {@linkplain Text#isChinese Chinese}
     * @return the result
     */
    public ValidationResult in(Locale locale) {
        return new ValidationResult(
                source,
                ruleSet,
                subject,
                !Text.isChinese(locale),
                blankPolicy,
                rules,
                counts,
                findings,
                descriptions,
                heldWithBlanks,
                lapsedWaivers);
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> {
            ValidationResult read = ofWritten(
                            RuleSet.checkedName(ruleSet),
                            Objects.requireNonNull(subject, "subject"),
                            Objects.requireNonNull(blankPolicy, "blankPolicy"),
                            tallies(),
                            findings,
                            descriptions,
                            heldWithBlanks,
                            lapsedWaivers)
                    .in(language());
            return source == null ? read : read.withSource(source);
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValidationResult that
                && Objects.equals(source, that.source)
                && ruleSet.equals(that.ruleSet)
                && subject.equals(that.subject)
                && english == that.english
                && blankPolicy == that.blankPolicy
                && rules.equals(that.rules)
                && Arrays.equals(counts, that.counts)
                && findings.equals(that.findings)
                && descriptions.equals(that.descriptions)
                && heldWithBlanks.equals(that.heldWithBlanks)
                && lapsedWaivers.equals(that.lapsedWaivers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, subject, blankPolicy, findings, heldWithBlanks) + Arrays.hashCode(counts);
    }

    /** {@return what was checked, the three counts and the findings} */
    @Override
    public String toString() {
        return subject + ": " + count(RuleOutcome.HOLDS) + " hold, " + count(RuleOutcome.VIOLATED) + " violated, "
                + count(RuleOutcome.NOT_ASSESSABLE) + " not assessable " + findings;
    }
}
