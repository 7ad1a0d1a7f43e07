package org.gongkai.validation;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.NoJsonForm;

/**
 * Rules of one type of subject, in the order in which they are checked and reported.
 *
 * <p>A set has an id, such as {@code annual-report}, and a version, which changes when its rules do so that a result can be
 * another one. Together they are its {@link #name}, {@code annual-report@1}, which stands in every result; that of a set of
 * which a user added, dropped or changed a rule ends in {@code +adapted}.
 *
 * <p>Rules of one's own about another subject:
 *
 * <pre>{@code
 * Rule<Catalog<CatalogEntry>> titled = Rule.<Catalog<CatalogEntry>>builder("local.no-drafts")
 *         .title("目录中没有草案", "no drafts in the catalog")
 *         .check((catalog, check) -> {
 *             for (CatalogEntry entry : catalog.entries()) {
 *                 check.that(
 *                         !entry.title().endsWith("（草案）"),
 *                         Cell.of("/entries/" + entry.title(), entry.title(), Figure.of(entry.title())));
 *             }
 *         });
 * RuleSet<Catalog<CatalogEntry>> ours =
 *         RuleSet.of("local/1", catalog -> Subject.of(catalog.keeper().name()), List.of(titled));
 * System.out.println(Validator.of(ours).validate(catalog).isValid());
 * }</pre>
 *
 * @param <S> the type of subject
 */
@NoJsonForm
public final class RuleSet<S> implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern ID = Pattern.compile("[a-z0-9-]++(?:/[a-z0-9-]++)*+");
    private static final String ADAPTED = "+adapted";
    private static final Pattern NAME = Pattern.compile(ID + "@[1-9][0-9]*(" + Pattern.quote(ADAPTED) + ")?");

    private static final int DAYS_OF_DECEMBER = 31;

    /** Longer than the name of any rule set; what is longer is none. */
    private static final int LONGEST = 200;

    private final String id;
    private final String version;
    private final Derivation<? super S, Subject> subject;
    private final List<Rule<S>> rules;
    private final List<Rule<S>> withdrawn;

    private RuleSet(
            String id,
            String version,
            Derivation<? super S, Subject> subject,
            List<Rule<S>> rules,
            List<Rule<S>> withdrawn) {
        this.id = id;
        this.version = version;
        this.subject = subject;
        this.rules = rules;
        this.withdrawn = withdrawn;
    }

    /**
     * A set of rules, in its version 1.
     *
     * @param <S> the type of subject
     * @param id small letters, digits and hyphens, possibly in parts with a slash between, such as {@code
     *     annual-report/2021}; at most 200 characters, not null
     * @param subject says in a result what was checked, not null
     * @param rules the rules, those among them that are withdrawn as well; not null
     * @return the set
     * @throws IllegalArgumentException if {@code id} has another form or is longer, or two rules have the same id
     */
    public static <S> RuleSet<S> of(String id, Derivation<? super S, Subject> subject, List<Rule<S>> rules) {
        if (!ID.matcher(withinLength(Objects.requireNonNull(id, "id"))).matches()) {
            throw new IllegalArgumentException(
                    "id of a rule set is small letters, digits and hyphens, not \"" + id + '"');
        }
        return of(id, "1", Objects.requireNonNull(subject, "subject"), rules);
    }

    private static <S> RuleSet<S> of(
            String id, String version, Derivation<? super S, Subject> subject, List<Rule<S>> rules) {
        Set<RuleId> ids = new HashSet<>();
        for (Rule<S> rule : Objects.requireNonNull(rules, "rules")) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("rule " + rule.id() + " is in the set twice");
            }
        }
        Map<Boolean, List<Rule<S>>> byWithdrawn = rules.stream()
                .collect(Collectors.partitioningBy(
                        rule -> rule.description().withdrawn().isPresent(), Collectors.toUnmodifiableList()));
        return new RuleSet<>(
                id,
                version,
                subject,
                Objects.requireNonNull(byWithdrawn.get(false)),
                Objects.requireNonNull(byWithdrawn.get(true)));
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
        return new RuleSet<>(id, Integer.toString(number), subject, rules, withdrawn);
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

    /** {@return the rules that are checked, in order} */
    public List<Rule<S>> rules() {
        return rules;
    }

    /** {@return the rules that are not checked any more, each with why in its description; they are known by their ids still} */
    public List<Rule<S>> withdrawn() {
        return withdrawn;
    }

    /**
     * The rules of this set that hold of a day.
     *
     * @param day the day, such as that on which an application was received; not null
     * @return the set without those that {@linkplain RuleDescription#isInForce are not in force}; this set if all are
     */
    public RuleSet<S> asOf(LocalDate day) {
        Objects.requireNonNull(day, "day");
        List<Rule<S>> inForce =
                rules.stream().filter(rule -> rule.description().isInForce(day)).toList();
        return inForce.size() == rules.size() ? this : withRules(inForce);
    }

    /**
     * The rules of this set that hold of the report of a year: those in force on its last day.
     *
     * @param year the year reported on
     * @return the set without the others; this set if all are in force
     * @throws java.time.DateTimeException if there is no such year
     */
    public RuleSet<S> asOf(int year) {
        return asOf(LocalDate.of(year, Month.DECEMBER, DAYS_OF_DECEMBER));
    }

    /**
     * The rule with a given id, be it withdrawn.
     *
     * @param ruleId the id, not null
     * @return the rule
     * @throws IllegalArgumentException if the set has no such rule
     */
    public Rule<S> rule(RuleId ruleId) {
        Objects.requireNonNull(ruleId, "ruleId");
        return Stream.concat(rules.stream(), withdrawn.stream())
                .filter(rule -> rule.id().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + ruleId + " among "
                        + rules.stream().map(Rule::id).toList()));
    }

    /** Rejects what is not the name of a rule set. */
    static String checkedName(String name) {
        return matching(withinLength(name));
    }

    private static String matching(String name) {
        if (!NAME.matcher(name).matches()) {
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
        Set<RuleId> ids = others.stream().map(Rule::id).collect(Collectors.toSet());
        List<Rule<S>> all = Stream.concat(others.stream(), withdrawn.stream().filter(rule -> !ids.contains(rule.id())))
                .toList();
        return of(id, version.endsWith(ADAPTED) ? version : version + ADAPTED, subject, all);
    }

    /** {@return the name and the ids of the rules} */
    @Override
    public String toString() {
        return name() + " " + rules.stream().map(Rule::id).toList();
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> {
            withinLength(id);
            matching(name());
            return of(
                    id,
                    version,
                    Objects.requireNonNull(subject, "subject"),
                    Stream.concat(rules.stream(), withdrawn.stream()).toList());
        });
    }
}
