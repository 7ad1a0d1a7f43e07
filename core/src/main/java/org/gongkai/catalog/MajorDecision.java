package org.gongkai.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.law.DisclosureItem;
import org.immutables.value.Value;

/**
 * A major administrative decision of the yearly list (重大行政决策事项目录). <p>Source: Decree 713, and the columns of
 * published lists.
 */
@Value.Immutable
@JsonSerialize(using = MajorDecisionJson.Writer.class)
@JsonDeserialize(using = MajorDecisionJson.Reader.class)
public abstract non-sealed class MajorDecision implements CatalogEntry, Serializable {

    MajorDecision() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableMajorDecision.builder();
    }

    /** {@return the index number (索引号), where stated} */
    @Override
    public abstract Optional<IndexNumber> indexNumber();

    /** {@return the name (名称), not blank} */
    @Override
    public abstract String title();

    /** {@return the summary (内容概述), where stated} */
    @Override
    public abstract Optional<String> contentSummary();

    /** {@return the day it was made (生成日期), where stated} */
    @Override
    public abstract Optional<LocalDate> createdOn();

    /** {@return the day it was published (发布日期), where stated} */
    @Override
    public abstract Optional<LocalDate> publishedOn();

    /** {@return the item of Article 20 that it serves, where stated} */
    @Override
    public abstract Optional<DisclosureItem> disclosureItem();

    /** {@return the area of its standard directory, where stated} */
    @Override
    public abstract Optional<Area> area();

    /** {@return the year of the list} */
    public abstract int year();

    /** {@return the responsible unit (承办单位)} */
    public abstract Agency agency();

    /** {@return the form of the decision (决策形式), where stated} */
    public abstract Optional<String> decisionForm();

    /** {@return the last day by which it is planned to be done (计划完成时间), where stated} */
    public abstract Optional<LocalDate> plannedCompletion();

    /** {@return the procedures it goes through; unmodifiable} */
    public abstract Set<DecisionProcedure> procedures();

    /** {@return its public consultation, where there was one} */
    public abstract Optional<PublicConsultation> consultation();

    /** {@return the evaluation of its results, where there was one} */
    public abstract Optional<String> evaluation();

    @Override
    public final EntryKind kind() {
        return EntryKind.MAJOR_DECISION;
    }

    @Value.Check
    void check() {
        requireText("title", title());
        contentSummary().ifPresent(text -> requireText("contentSummary", text));
        decisionForm().ifPresent(text -> requireText("decisionForm", text));
        evaluation().ifPresent(text -> requireText("evaluation", text));
    }

    private static void requireText(String property, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(property + " of a major decision must not be blank");
        }
    }

    /** Makes a major decision; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder {

        Builder() {}

        /**
         * Sets the index number (索引号).
         *
         * @param indexNumber the index number (索引号), not null
         * @return this builder
         */
        public abstract Builder indexNumber(IndexNumber indexNumber);

        /**
         * Sets the name (名称), not blank.
         *
         * @param title the name (名称), not blank, not null
         * @return this builder
         */
        public abstract Builder title(String title);

        /**
         * Sets the summary (内容概述).
         *
         * @param contentSummary the summary (内容概述), not null
         * @return this builder
         */
        public abstract Builder contentSummary(String contentSummary);

        /**
         * Sets the day it was made (生成日期).
         *
         * @param createdOn the day it was made (生成日期), not null
         * @return this builder
         */
        public abstract Builder createdOn(LocalDate createdOn);

        /**
         * Sets the day it was published (发布日期).
         *
         * @param publishedOn the day it was published (发布日期), not null
         * @return this builder
         */
        public abstract Builder publishedOn(LocalDate publishedOn);

        /**
         * Sets the item of Article 20 that it serves.
         *
         * @param disclosureItem the item of Article 20 that it serves, not null
         * @return this builder
         */
        public abstract Builder disclosureItem(DisclosureItem disclosureItem);

        /**
         * Sets the area of its standard directory.
         *
         * @param area the area of its standard directory, not null
         * @return this builder
         */
        public abstract Builder area(Area area);

        /**
         * Sets the year of the list.
         *
         * @param year the year of the list
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
         * {@return the major decision}
         *
         * @throws IllegalStateException if {@code title} or {@code year} or {@code agency} is not set
         * @throws IllegalArgumentException if a part is blank or out of range, or parts do not fit each other
         */
        public abstract MajorDecision build();
    }
}
