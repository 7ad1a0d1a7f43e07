package org.gongkai.validation;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.report.CountTable;
import org.gongkai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that must hold of a subject: data (id, title, severity, basis, since when) and how to check it.
 *
 * <p>A rule is immutable, thread-safe and serializable if its check is, as those of this library are. One of a user's own says a condition
 * and the cells that it is about, or the rows and columns that must add up:
 *
 * <pre>{@code
 * TableLayout layout = report.applications().layout();
 * TableRow received = layout.row(RowName.RECEIVED);
 * TableRow carriedIn = layout.row(RowName.CARRIED_IN);
 * TableRow processed = layout.row(RowName.PROCESSED);
 * TableRow carriedForward = layout.row(RowName.CARRIED_FORWARD);
 *
 * Rule<AnnualReport> few = Rule.<AnnualReport>builder("local.few-applications")
 *         .title("新收申请不超过一百件", "at most a hundred applications received")
 *         .severity(Severity.WARNING)
 *         .check((checked, check) -> check.that(
 *                 checked.applications().received().totalOrZero() <= 100,
 *                 Cell.of(checked.applications(), received.cell(ColumnName.TOTAL))));
 * Rule<AnnualReport> balance = Rule.<AnnualReport>builder("local.balance")
 *         .title("新收与结转等于办结与结转下年", "received + carried in = processed + carried forward")
 *         .reconcile(AnnualReport::applications, List.of(Reconciliation.inColumn(
 *                 layout, ColumnName.TOTAL,
 *                 List.of(received, carriedIn), Relation.EQUAL, List.of(processed, carriedForward))));
 * ValidationResult result = Validator.of(AnnualReportRules.ruleSet()).with(few).with(balance).validate(report);
 * }</pre>
 *
 * @param <S> the type of subject, such as an annual report
 */
@NoJsonForm
public final class Rule<S> implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final RuleDescription description;
    private final @Nullable Derivation<? super S, ? extends CountTable> table;
    private final List<Reconciliation> reconciliations;
    private final @Nullable RuleCheck<S> check;

    private Rule(
            RuleDescription description,
            @Nullable Derivation<? super S, ? extends CountTable> table,
            List<Reconciliation> reconciliations,
            @Nullable RuleCheck<S> check) {
        this.description = description;
        this.table = table;
        this.reconciliations = reconciliations;
        this.check = check;
    }

    /**
     * A builder of a rule.
     *
     * @param <S> the type of subject
     * @param id the id, of the form {@code subject.what-must-hold}; not null
     * @return the builder
     * @throws IllegalArgumentException if {@code id} has another form
     */
    public static <S> Builder<S> builder(String id) {
        Objects.requireNonNull(id, "id");
        return new Builder<>(RuleId.of(id));
    }

    /** {@return the stable name} */
    public RuleId id() {
        return description.rule();
    }

    /** {@return what must hold, in one sentence} */
    public Text title() {
        return description.title();
    }

    /** {@return how much a violation weighs} */
    public Severity severity() {
        return description.severity();
    }

    /** {@return what the rule rests on} */
    public Basis basis() {
        return description.basis();
    }

    /** {@return the reconciliations that the rule is made of, for every edition; empty for a rule of another kind} */
    public List<Reconciliation> reconciliations() {
        return reconciliations;
    }

    /**
     * The same rule with another severity.
     *
     * @param severity the severity, not null
     * @return the rule
     */
    public Rule<S> with(Severity severity) {
        return with(description.withSeverity(Objects.requireNonNull(severity, "severity")));
    }

    /** {@return the same rule, not withdrawn: what is {@linkplain RuleSet#withdrawn withdrawn} is checked where this is added} */
    public Rule<S> restored() {
        return with(description.restored());
    }

    private Rule<S> with(RuleDescription other) {
        return new Rule<>(other, table, reconciliations, check);
    }

    /** {@return what the rule says of itself to people} */
    public RuleDescription description() {
        return description;
    }

    /** Finds the table that the reconciliations are of; null for a rule of another kind. */
    @Nullable
    Derivation<? super S, ? extends CountTable> table() {
        return table;
    }

    /** Checks the subject; null for a rule of reconciliations. */
    @Nullable
    RuleCheck<S> check() {
        return check;
    }

    /** {@return the id and the title} */
    @Override
    public String toString() {
        return id() + " " + title();
    }

    @Serial
    private void writeObject(ObjectOutputStream stream) throws IOException {
        try {
            stream.defaultWriteObject();
        } catch (NotSerializableException captured) {
            NotSerializableException ofRule =
                    new NotSerializableException("rule " + id() + " captures " + captured.getMessage());
            ofRule.initCause(captured);
            throw ofRule;
        }
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> {
            if ((table == null) == (check == null) || (table == null && !reconciliations.isEmpty())) {
                throw new IllegalArgumentException("a rule has a check or reconciliations of a table");
            }
            return new Rule<>(
                    Objects.requireNonNull(description, "description"),
                    table,
                    reconciliations.stream().map(Reconciliation.class::cast).toList(),
                    check);
        });
    }

    /**
     * Makes a rule. A severity of {@link Severity#ERROR} and a heuristic basis without a citation are the defaults.
     *
     * @param <S> the type of subject
     */
    public static final class Builder<S> {

        private final RuleId id;
        private @Nullable Text title;
        private Severity severity = Severity.ERROR;
        private Basis basis = Basis.of(BasisKind.HEURISTIC);
        private Optional<LocalDate> since = Optional.empty();
        private Optional<LocalDate> until = Optional.empty();
        private Optional<Text> withdrawn = Optional.empty();

        private Builder(RuleId id) {
            this.id = id;
        }

        /**
         * Sets the title.
         *
         * @param zh what must hold, in Chinese; not null
         * @param en what must hold, in English; not null
         * @return this builder
         */
        public Builder<S> title(String zh, String en) {
            title = Text.of(zh, en);
            return this;
        }

        /**
         * Sets how much a violation weighs.
         *
         * @param severity the severity, not null
         * @return this builder
         */
        public Builder<S> severity(Severity severity) {
            this.severity = Objects.requireNonNull(severity, "severity");
            return this;
        }

        /**
         * Sets what the rule rests on.
         *
         * @param basis the basis, not null
         * @return this builder
         */
        public Builder<S> basis(Basis basis) {
            this.basis = Objects.requireNonNull(basis, "basis");
            return this;
        }

        /**
         * Sets the first day of which the rule holds, where it is another than that on which the first of the documents of its
         * basis comes into force.
         *
         * @param day the day, not null
         * @return this builder
         */
        public Builder<S> since(LocalDate day) {
            since = Optional.of(Objects.requireNonNull(day, "day"));
            return this;
        }

        /**
         * Sets the last day of which the rule holds, where it is another than the last of the documents of its basis.
         *
         * @param day the day, not null
         * @return this builder
         */
        public Builder<S> until(LocalDate day) {
            until = Optional.of(Objects.requireNonNull(day, "day"));
            return this;
        }

        /**
         * Says why the rule was withdrawn: it stays in its set, so that results and waivers that name it are understood, and is
         * not checked.
         *
         * @param zh why, in Chinese; not null
         * @param en why, in English; not null
         * @return this builder
         */
        public Builder<S> withdrawn(String zh, String en) {
            withdrawn = Optional.of(Text.of(zh, en));
            return this;
        }

        /**
         * Makes the rule of a check.
         *
         * @param check what to do with a subject, not null
         * @return the rule
         * @throws IllegalStateException if the title is not set
         * @throws IllegalArgumentException if the rule ends before it begins
         */
        public Rule<S> check(RuleCheck<S> check) {
            return build(null, List.of(), Objects.requireNonNull(check, "check"));
        }

        /**
         * Makes the rule of the reconciliations of a table; one that is of another layout than the table is not checked.
         *
         * <p>Rules that follow one another and share the same {@code table} object are checked together, which is quicker.
         *
         * @param table finds the table in the subject, not null
         * @param reconciliations what must hold, for every layout that the table can have; not null
         * @return the rule
         * @throws IllegalStateException if the title is not set
         * @throws IllegalArgumentException if the rule ends before it begins
         */
        public Rule<S> reconcile(
                Derivation<? super S, ? extends CountTable> table, List<Reconciliation> reconciliations) {
            return build(
                    Objects.requireNonNull(table, "table"),
                    List.copyOf(Objects.requireNonNull(reconciliations, "reconciliations")),
                    null);
        }

        private Rule<S> build(
                @Nullable Derivation<? super S, ? extends CountTable> table,
                List<Reconciliation> reconciliations,
                @Nullable RuleCheck<S> check) {
            if (title == null) {
                throw new IllegalStateException("title of rule " + id + " is not set");
            }
            RuleDescription description = ImmutableRuleDescription.builder()
                    .rule(id)
                    .title(title)
                    .severity(severity)
                    .basis(basis)
                    .since(since.or(() -> InForce.since(basis)))
                    .until(until.or(() -> InForce.until(basis)))
                    .withdrawn(withdrawn)
                    .build();
            return new Rule<>(description, table, reconciliations, check);
        }
    }
}
