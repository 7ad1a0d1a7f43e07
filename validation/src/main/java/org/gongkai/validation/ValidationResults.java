package org.gongkai.validation;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.internal.json.StrictJson;

/**
 * The results of many checks: of the reports of several agencies and years, say, or by several sets of rules.
 *
 * <p>It is a value, and keeps the order of the results. What belongs together is picked out of it ({@link #where}, {@link
 * #ofRules}, {@link #byAgency}, {@link #byYear}, {@link #byRule}), counted ({@link #tallies}) and held against an earlier
 * check of the same ({@link #comparedWith}):
 *
 * <pre>{@code
 * ValidationResults results = reports.stream().map(validator::validate).collect(ValidationResults.collector());
 * for (SubjectFinding found : results.findings()) {
 *     Subject subject = found.subject();
 *     System.out.println(subject.agency().orElse("?") + " " + subject.year().orElse(0) + ": " + found.finding().rule());
 * }
 * RuleTally.Accumulator tallies = RuleTally.accumulator();   // for counts alone, of any number of results
 * results.results().forEach(tallies::add);
 *
 * ValidationResults earlier = results.where(result -> result.subject().year().getAsInt() == 2019);
 * ResultsComparison comparison = results.comparedWith(earlier);
 * System.out.println(comparison.fixed().size() + " fixed, " + comparison.appeared().size() + " new");
 * }</pre>
 */
@JsonForm(value = ValidationResults.Json.class, schema = "validation-results-1")
public final class ValidationResults implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final List<ValidationResult> results;

    private ValidationResults(List<ValidationResult> results) {
        this.results = results;
    }

    /**
     * Results in order.
     *
     * @param results the results; neither the list nor its elements null
     * @return all of them
     */
    public static ValidationResults of(List<ValidationResult> results) {
        Objects.requireNonNull(results, "results");
        return new ValidationResults(List.copyOf(results));
    }

    /** {@return a collector of results, in the order of the stream} */
    public static Collector<ValidationResult, ?, ValidationResults> collector() {
        return Collectors.collectingAndThen(Collectors.toUnmodifiableList(), ValidationResults::new);
    }

    /** {@return the results, in order} */
    public List<ValidationResult> results() {
        return results;
    }

    /** {@return what is violated or cannot be assessed, result by result} */
    public List<SubjectFinding> findings() {
        return results.stream()
                .flatMap(result ->
                        result.findings().stream().map(finding -> new SubjectFinding(result.subject(), finding)))
                .toList();
    }

    /** {@return whether every result is valid} */
    public boolean isValid() {
        return results.stream().allMatch(ValidationResult::isValid);
    }

    /** {@return whether every result is complete} */
    public boolean isComplete() {
        return results.stream().allMatch(ValidationResult::isComplete);
    }

    /**
     * How many things had an outcome; what is waived counts as violated.
     *
     * @param outcome the outcome, not null
     * @return the number of things checked with that outcome
     */
    public long count(RuleOutcome outcome) {
        Objects.requireNonNull(outcome, "outcome");
        return results.stream().mapToLong(result -> result.count(outcome)).sum();
    }

    /**
     * The table of all rules: how many things each was checked of, how many held, were violated and could not be assessed.
     *
     * @return one line for each rule, in the order in which rules are first met
     * @throws ArithmeticException if a number exceeds an {@code int}
     */
    public List<RuleTally> tallies() {
        Map<RuleId, RuleTally> tallies = new LinkedHashMap<>();
        for (ValidationResult result : results) {
            for (RuleTally tally : result.tallies()) {
                tallies.merge(tally.rule(), tally, RuleTally::plus);
            }
        }
        return List.copyOf(tallies.values());
    }

    /**
     * These results and then others.
     *
     * @param others the others, not null
     * @return all of them
     */
    public ValidationResults merge(ValidationResults others) {
        Objects.requireNonNull(others, "others");
        return new ValidationResults(
                Stream.concat(results.stream(), others.results.stream()).toList());
    }

    /**
     * Some of the results.
     *
     * @param which tells for a result whether it is among them, not null
     * @return the results, in the same order
     */
    public ValidationResults where(Predicate<? super ValidationResult> which) {
        return new ValidationResults(
                results.stream().filter(Objects.requireNonNull(which, "which")).toList());
    }

    /**
     * What came of some of the rules, in every result.
     *
     * @param which tells for a rule whether it is among them, not null
     * @return the results, in the same order
     * @see ValidationResult#ofRules
     */
    public ValidationResults ofRules(Predicate<RuleId> which) {
        Objects.requireNonNull(which, "which");
        return new ValidationResults(
                results.stream().map(result -> result.ofRules(which)).toList());
    }

    /** {@return the results of each agency, in the order of their names; those about no agency are not among them} */
    public SortedMap<String, ValidationResults> byAgency() {
        return by(result -> result.subject().agency());
    }

    /** {@return the results of each year, in the order of the years; those about no year are not among them} */
    public SortedMap<Integer, ValidationResults> byYear() {
        return by(result -> {
            Subject subject = result.subject();
            return subject.year().isPresent() ? Optional.of(subject.year().getAsInt()) : Optional.empty();
        });
    }

    private <K extends Comparable<K>> SortedMap<K, ValidationResults> by(Function<ValidationResult, Optional<K>> key) {
        SortedMap<K, List<ValidationResult>> groups = new TreeMap<>();
        for (ValidationResult result : results) {
            key.apply(result)
                    .ifPresent(found -> groups.computeIfAbsent(found, k -> new ArrayList<>())
                            .add(result));
        }
        SortedMap<K, ValidationResults> by = new TreeMap<>();
        groups.forEach((found, group) -> by.put(found, of(group)));
        return by;
    }

    /** {@return the findings of each rule that has any, in the order of the ids} */
    public SortedMap<RuleId, List<SubjectFinding>> byRule() {
        return findings().stream()
                .collect(Collectors.groupingBy(
                        each -> each.finding().rule(), TreeMap::new, Collectors.toUnmodifiableList()));
    }

    /**
     * Holds these results against those of an earlier check.
     *
     * @param earlier the results of the earlier check, not null
     * @return which violations are gone, which are new and which are still there
     */
    public ResultsComparison comparedWith(ValidationResults earlier) {
        return ResultsComparison.of(Objects.requireNonNull(earlier, "earlier"), this);
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> of(results));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValidationResults that && results.equals(that.results);
    }

    @Override
    public int hashCode() {
        return results.hashCode();
    }

    /** {@return how many results there are, and the three counts} */
    @Override
    public String toString() {
        return results.size() + " results: " + count(RuleOutcome.HOLDS) + " hold, " + count(RuleOutcome.VIOLATED)
                + " violated, " + count(RuleOutcome.NOT_ASSESSABLE) + " not assessable";
    }

    static final class Json implements Supplier<JsonCodec<ValidationResults>> {

        @Override
        public JsonCodec<ValidationResults> get() {
            PartsDeclaration<ValidationResults> all = JsonShape.ofParts();
            all.constant("schema", "gongkai/validation-results/1");
            all.derived("valid", JsonCodec.BOOLEAN, ValidationResults::isValid);
            all.derived("complete", JsonCodec.BOOLEAN, ValidationResults::isComplete);
            all.derived("counts", OutcomeCounts.json(StrictJson.MAX_COUNT), each -> OutcomeCounts.of(each::count));
            Part<List<ValidationResult>> results = all.required(
                    "results", JsonCodec.list(JsonCodec.of(ValidationResult.class)), ValidationResults::results);
            return all.end(parts -> of(parts.get(results)));
        }
    }
}
