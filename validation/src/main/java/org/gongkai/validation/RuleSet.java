package org.gongkai.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gongkai.internal.json.NoJsonForm;

/**
 * Rules of one type of subject, in the order in which they are checked and reported.
 *
 * <p>A set has an id, such as {@code annual-report}, and a version, which changes when its rules do so that a result can be
 * another one. Together they are its {@link #name}, {@code annual-report@1}, which stands in every result; that of a set of
 * which a user added, dropped or changed a rule ends in {@code +adapted}.
 *
 * @param <S> the type of subject
 */
@NoJsonForm
public final class RuleSet<S> {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]++(?:/[a-z0-9-]++)*+");
    private static final String ADAPTED = "+adapted";
    private static final Pattern NAME = Pattern.compile(ID + "@[1-9][0-9]*(" + Pattern.quote(ADAPTED) + ")?");

    /** Longer than the name of any rule set; what is longer is none. */
    private static final int LONGEST = 200;

    private final String id;
    private final String version;
    private final Function<? super S, Subject> subject;
    private final List<Rule<S>> rules;

    private RuleSet(String id, String version, Function<? super S, Subject> subject, List<Rule<S>> rules) {
        this.id = id;
        this.version = version;
        this.subject = subject;
        this.rules = rules;
    }

    /**
     * A set of rules, in its version 1.
     *
     * @param <S> the type of subject
     * @param id small letters, digits and hyphens, possibly in parts with a slash between, such as {@code
     *     annual-report/2021}; at most 200 characters, not null
     * @param subject says in a result what was checked, not null
     * @param rules the rules, not null
     * @return the set
     * @throws IllegalArgumentException if {@code id} has another form or is longer, or two rules have the same id
     */
    public static <S> RuleSet<S> of(String id, Function<? super S, Subject> subject, List<Rule<S>> rules) {
        if (!ID.matcher(withinLength(Objects.requireNonNull(id, "id"))).matches()) {
            throw new IllegalArgumentException(
                    "id of a rule set is small letters, digits and hyphens, not \"" + id + '"');
        }
        return of(id, "1", Objects.requireNonNull(subject, "subject"), rules);
    }

    private static <S> RuleSet<S> of(
            String id, String version, Function<? super S, Subject> subject, List<Rule<S>> rules) {
        Set<RuleId> ids = new HashSet<>();
        for (Rule<S> rule : Objects.requireNonNull(rules, "rules")) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("rule " + rule.id() + " is in the set twice");
            }
        }
        return new RuleSet<>(id, version, subject, List.copyOf(rules));
    }

    /**
     * The same set in another version.
     *
     * @param number the number of the version, 1 or more
     * @return the set
     * @throws IllegalArgumentException if {@code number} is less than 1
     */
    public RuleSet<S> withVersion(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("version of a rule set is 1 or more, not " + number);
        }
        return new RuleSet<>(id, Integer.toString(number), subject, rules);
    }

    /** {@return the id of the set} */
    public String id() {
        return id;
    }

    /** {@return the number of the version, followed by {@code +adapted} where rules were added, dropped or changed} */
    public String version() {
        return version;
    }

    /** {@return the id and the version, with {@code @} between} */
    public String name() {
        return id + '@' + version;
    }

    /** {@return the rules in order} */
    public List<Rule<S>> rules() {
        return rules;
    }

    /**
     * The rule with a given id.
     *
     * @param ruleId the id, not null
     * @return the rule
     * @throws IllegalArgumentException if the set has no such rule
     */
    public Rule<S> rule(RuleId ruleId) {
        Objects.requireNonNull(ruleId, "ruleId");
        return rules.stream()
                .filter(rule -> rule.id().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + ruleId + " among "
                        + rules.stream().map(Rule::id).toList()));
    }

    /** Rejects what is not the name of a rule set. */
    static String checkedName(String name) {
        if (!NAME.matcher(withinLength(name)).matches()) {
            throw new IllegalArgumentException(
                    "expected the name of a rule set such as annual-report@1, but was \"" + name + '"');
        }
        return name;
    }

    private static String withinLength(String name) {
        if (name.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "name of a rule set of " + name.length() + " characters is longer than " + LONGEST + " characters");
        }
        return name;
    }

    Subject subjectOf(S checked) {
        return subject.apply(checked);
    }

    RuleSet<S> withRules(List<Rule<S>> others) {
        return of(id, version.endsWith(ADAPTED) ? version : version + ADAPTED, subject, others);
    }

    /** {@return the name and the ids of the rules} */
    @Override
    public String toString() {
        return name() + " " + rules.stream().map(Rule::id).toList();
    }
}
