package org.gongkai.catalog;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * A major administrative decision of the yearly list (重大行政决策事项目录).
 *
 * <p>Source: Decree 713, and the columns of published lists.
 *
 * <pre>{@code
 * MajorDecision majorDecision = MajorDecision.builder()
 *         .title("县城停车管理办法")
 *         .publishedOn(LocalDate.of(2020, 3, 9))
 *         .year(2020)
 *         .agency(Agency.of("某县人民政府"))
 *         .decisionForm("县政府常务会议")
 *         .plannedCompletion(LocalDate.of(2020, 9, 30))
 *         .doneOn(LocalDate.of(2020, 9, 28))
 *         .addProcedures(DecisionProcedure.PUBLIC_PARTICIPATION)
 *         .addProcedures(DecisionProcedure.HEARING)
 *         .evaluation("总体良好")
 *         .evaluatedOn(LocalDate.of(2021, 10, 20))
 *         .evaluator("某大学")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class MajorDecision extends BuiltValue implements CatalogEntry {

    MajorDecision() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableMajorDecision.builder();
    }

    /** {@return the year of the list, from 1000 to 9999} */
    public abstract int year();

    /** {@return the responsible unit (承办单位)} */
    public abstract Agency agency();

    /** {@return the form of the decision (决策形式), where stated} */
    public abstract Optional<String> decisionForm();

    /** {@return the last day by which it is planned to be done (计划完成时间), where stated} */
    public abstract Optional<LocalDate> plannedCompletion();

    /** {@return the day on which it was done (完成时间), where stated} */
    public abstract Optional<LocalDate> doneOn();

    /** {@return the procedures it goes through; unmodifiable} */
    public abstract Set<DecisionProcedure> procedures();

    /** {@return its public consultation, where there was one} */
    public abstract Optional<PublicConsultation> consultation();

    /** {@return the evaluation of its results (执行效果评估), where there was one} */
    public abstract Optional<String> evaluation();

    /** {@return the day of the evaluation, where stated} */
    public abstract Optional<LocalDate> evaluatedOn();

    /** {@return who evaluated it (评估单位), where stated} */
    public abstract Optional<String> evaluator();

    @Override
    public final EntryKind kind() {
        return EntryKind.MAJOR_DECISION;
    }

    @Value.Check
    void check() {
        EntryBuilder.checkYear(year(), "a major decision");
        EntryBuilder.checkHeading(this, "a major decision")
                .part("decisionForm", decisionForm())
                .part("evaluation", evaluation())
                .part("evaluator", evaluator());
    }

    static final JsonShape<MajorDecision, Builder> SHAPE = EntryJson.begin(
                    EntryKind.MAJOR_DECISION, MajorDecision::builder)
            .required(
                    "year",
                    JsonCodec.integer(EntryBuilder.FIRST_YEAR, EntryBuilder.LAST_YEAR),
                    MajorDecision::year,
                    Builder::year)
            .required("agency", JsonCodec.of(Agency.class), MajorDecision::agency, Builder::agency)
            .optional("decisionForm", JsonCodec.TEXT, MajorDecision::decisionForm, Builder::decisionForm)
            .optional("plannedCompletion", JsonCodec.DATE, MajorDecision::plannedCompletion, Builder::plannedCompletion)
            .optional("doneOn", JsonCodec.DATE, MajorDecision::doneOn, Builder::doneOn)
            .list(
                    "procedures",
                    JsonCodec.tokens(DecisionProcedure.class, DecisionProcedure::token),
                    MajorDecision::procedures,
                    Builder::addProcedures)
            .optional(
                    "consultation",
                    JsonCodec.of(PublicConsultation.class),
                    MajorDecision::consultation,
                    Builder::consultation)
            .optional("evaluation", JsonCodec.TEXT, MajorDecision::evaluation, Builder::evaluation)
            .optional("evaluatedOn", JsonCodec.DATE, MajorDecision::evaluatedOn, Builder::evaluatedOn)
            .optional("evaluator", JsonCodec.TEXT, MajorDecision::evaluator, Builder::evaluator)
            .end();

    /** Makes a major decision; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder extends EntryBuilder<MajorDecision, Builder> {

        Builder() {}

        /**
         * Sets the year of the list.
         *
         * @param year the year of the list, from 1000 to 9999
         * @return this builder
         */
        public abstract Builder year(int year);

        /**
         * Sets the responsible unit (承办单位).
         *
         * @param agency the responsible unit (承办单位), not null
         * @return this builder
         */
        public abstract Builder agency(Agency agency);

        /**
         * Sets the form of the decision (决策形式).
         *
         * @param decisionForm the form of the decision (决策形式), not null
         * @return this builder
         */
        public abstract Builder decisionForm(String decisionForm);

        /**
         * Sets the last day by which it is planned to be done (计划完成时间).
         *
         * @param plannedCompletion the last day by which it is planned to be done (计划完成时间), not null
         * @return this builder
         */
        public abstract Builder plannedCompletion(LocalDate plannedCompletion);

        /**
         * Sets the day on which it was done (完成时间).
         *
         * @param doneOn the day on which it was done (完成时间), not null
         * @return this builder
         */
        public abstract Builder doneOn(LocalDate doneOn);

        /**
         * Adds one of the procedures it goes through.
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addProcedures(DecisionProcedure value);

        /**
         * Adds several of the procedures it goes through.
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllProcedures(Iterable<DecisionProcedure> values);

        /**
         * Sets its public consultation.
         *
         * @param consultation its public consultation, not null
         * @return this builder
         */
        public abstract Builder consultation(PublicConsultation consultation);

        /**
         * Sets the evaluation of its results.
         *
         * @param evaluation the evaluation of its results, not null
         * @return this builder
         */
        public abstract Builder evaluation(String evaluation);

        /**
         * Sets the day of the evaluation.
         *
         * @param evaluatedOn the day of the evaluation, not null
         * @return this builder
         */
        public abstract Builder evaluatedOn(LocalDate evaluatedOn);

        /**
         * Sets who evaluated it (评估单位).
         *
         * @param evaluator who evaluated it (评估单位), not blank
         * @return this builder
         */
        public abstract Builder evaluator(String evaluator);
    }
}
