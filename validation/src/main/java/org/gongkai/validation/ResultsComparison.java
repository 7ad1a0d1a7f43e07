package org.gongkai.validation;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.internal.json.NoJsonForm;

/**
 * What became of the violations of an earlier check.
 *
 * <p>A violation is the same one if it is of the same agency and year, the same rule and the same cells, whatever numbers stand
 * in them. What is waived counts as any other.
 *
 * @param fixed the earlier violations that hold now; unmodifiable
 * @param appeared the violations that there were not; unmodifiable
 * @param remaining the violations that are still there, as they are now; unmodifiable
 * @param undecided the earlier violations of which nothing can be said: what they are about was not checked again by that rule,
 *     or cannot be assessed any more; unmodifiable
 */
@NoJsonForm
public record ResultsComparison(
        List<SubjectFinding> fixed,
        List<SubjectFinding> appeared,
        List<SubjectFinding> remaining,
        List<SubjectFinding> undecided)
        implements Serializable {

    /**
     * Copies the lists.
     *
     * @param fixed the earlier violations that hold now
     * @param appeared the violations that there were not
     * @param remaining the violations that are still there
     * @param undecided the earlier violations of which nothing can be said
     */
    public ResultsComparison {
        fixed = List.copyOf(Objects.requireNonNull(fixed, "fixed"));
        appeared = List.copyOf(Objects.requireNonNull(appeared, "appeared"));
        remaining = List.copyOf(Objects.requireNonNull(remaining, "remaining"));
        undecided = List.copyOf(Objects.requireNonNull(undecided, "undecided"));
    }

    /** Whose figures of which year. */
    private record Scope(Optional<String> agency, OptionalInt year) {

        static Scope of(Subject subject) {
            return new Scope(subject.agency(), subject.year());
        }
    }

    /** What makes two findings the same one; a finding without cells goes by what it says. */
    private record Identity(Scope scope, RuleId rule, List<String> pointers, String statement) {

        static Identity of(SubjectFinding each) {
            Finding finding = each.finding();
            List<String> pointers = finding.cells().stream().map(Cell::pointer).toList();
            return new Identity(
                    Scope.of(each.subject()),
                    finding.rule(),
                    pointers,
                    pointers.isEmpty() ? finding.statement().zh() : "");
        }
    }

    static ResultsComparison of(ValidationResults earlier, ValidationResults now) {
        Map<Identity, Deque<SubjectFinding>> gone = new LinkedHashMap<>();
        for (SubjectFinding each : violations(earlier)) {
            gone.computeIfAbsent(Identity.of(each), key -> new ArrayDeque<>()).add(each);
        }
        List<SubjectFinding> appeared = new ArrayList<>();
        List<SubjectFinding> remaining = new ArrayList<>();
        for (SubjectFinding each : violations(now)) {
            Deque<SubjectFinding> same = gone.get(Identity.of(each));
            if (same == null || same.isEmpty()) {
                appeared.add(each);
            } else {
                same.remove();
                remaining.add(each);
            }
        }
        Map<Scope, List<ValidationResult>> checked =
                now.results().stream().collect(Collectors.groupingBy(result -> Scope.of(result.subject())));
        Set<Identity> unassessed = now.findings().stream()
                .filter(each -> each.finding().outcome() == RuleOutcome.NOT_ASSESSABLE)
                .map(Identity::of)
                .collect(Collectors.toSet());
        List<SubjectFinding> fixed = new ArrayList<>();
        List<SubjectFinding> undecided = new ArrayList<>();
        gone.forEach((identity, left) -> {
            boolean assessed = !unassessed.contains(identity)
                    && checked.getOrDefault(identity.scope, List.of()).stream()
                            .anyMatch(result -> result.hasRule(identity.rule));
            (assessed ? fixed : undecided).addAll(left);
        });
        return new ResultsComparison(fixed, appeared, remaining, undecided);
    }

    private static List<SubjectFinding> violations(ValidationResults results) {
        return results.findings().stream()
                .filter(each -> each.finding().outcome() == RuleOutcome.VIOLATED)
                .toList();
    }
}
