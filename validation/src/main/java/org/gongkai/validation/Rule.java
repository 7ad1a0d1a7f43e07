package org.gongkai.validation;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.report.CountTable;
import org.gongkai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that must hold of a subject: data (id, title, severity, basis) and how to check it.
 *
 * <p>A rule is immutable and thread-safe if its check is, as those of this library are.
 *
 * @param <S> the type of subject, such as an annual report
 */
@NoJsonForm
public final class Rule<S> {

    private final RuleId id;
    private final Text title;
    private final Severity severity;
    private final Basis basis;
    private final @Nullable Function<? super S, ? extends CountTable> table;
    private final List<Reconciliation> reconciliations;
    private final @Nullable RuleCheck<S> check;

    private Rule(
            RuleId id,
            Text title,
            Severity severity,
            Basis basis,
            @Nullable Function<? super S, ? extends CountTable> table,
            List<Reconciliation> reconciliations,
            @Nullable RuleCheck<S> check) {
        this.id = id;
        this.title = title;
        this.severity = severity;
        this.basis = basis;
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
        return id;
    }

    /** {@return what must hold, in one sentence} */
    public Text title() {
        return title;
    }

    /** {@return how much a violation weighs} */
    public Severity severity() {
        return severity;
    }

    /** {@return what the rule rests on} */
    public Basis basis() {
        return basis;
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
        return new Rule<>(
                id, title, Objects.requireNonNull(severity, "severity"), basis, table, reconciliations, check);
    }

    /** {@return what the rule says of itself to people} */
    public RuleDescription description() {
        return RuleDescription.of(this);
    }

    /** Finds the table that the reconciliations are of; null for a rule of another kind. */
    @Nullable
    Function<? super S, ? extends CountTable> table() {
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
        return id + " " + title;
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
         * Makes the rule of a check.
         *
         * @param check what to do with a subject, not null
         * @return the rule
         * @throws IllegalStateException if the title is not set
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
         */
        public Rule<S> reconcile(
                Function<? super S, ? extends CountTable> table, List<Reconciliation> reconciliations) {
            return build(
                    Objects.requireNonNull(table, "table"),
                    List.copyOf(Objects.requireNonNull(reconciliations, "reconciliations")),
                    null);
        }

        private Rule<S> build(
                @Nullable Function<? super S, ? extends CountTable> table,
                List<Reconciliation> reconciliations,
                @Nullable RuleCheck<S> check) {
            if (title == null) {
                throw new IllegalStateException("title of rule " + id + " is not set");
            }
            return new Rule<>(id, title, severity, basis, table, reconciliations, check);
        }
    }
}
