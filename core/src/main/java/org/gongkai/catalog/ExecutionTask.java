package org.gongkai.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.law.DisclosureItem;
import org.immutables.value.Value;

/**
 * A task of the work report or a livelihood project, and how far it is (执行情况).
 */
@Value.Immutable
@JsonSerialize(using = ExecutionTaskJson.Writer.class)
@JsonDeserialize(using = ExecutionTaskJson.Reader.class)
public abstract non-sealed class ExecutionTask implements CatalogEntry, Serializable {

    ExecutionTask() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableExecutionTask.builder();
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

    /** {@return the year of the task} */
    public abstract int year();

    /** {@return where the task comes from, where stated} */
    public abstract Optional<TaskSource> taskSource();

    /** {@return the responsible unit} */
    public abstract Agency agency();

    /** {@return what has been done, in the order of the entry; unmodifiable} */
    public abstract List<TaskProgress> progress();

    @Override
    public final EntryKind kind() {
        return EntryKind.EXECUTION_TASK;
    }

    @Value.Check
    void check() {
        requireText("title", title());
        contentSummary().ifPresent(text -> requireText("contentSummary", text));
    }

    private static void requireText(String property, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(property + " of a task must not be blank");
        }
    }

    /** Makes a task; every method rejects null with a {@code NullPointerException}. */
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
         * Sets the year of the task.
         *
         * @param year the year of the task
         * @return this builder
         */
        public abstract Builder year(int year);

        /**
         * Sets where the task comes from.
         *
         * @param taskSource where the task comes from, not null
         * @return this builder
         */
        public abstract Builder taskSource(TaskSource taskSource);

        /**
         * Sets the responsible unit.
         *
         * @param agency the responsible unit, not null
         * @return this builder
         */
        public abstract Builder agency(Agency agency);

        /**
         * Adds one of what has been done.
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addProgress(TaskProgress value);

        /**
         * Adds several of what has been done.
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllProgress(Iterable<? extends TaskProgress> values);

        /**
         * {@return the task}
         *
         * @throws IllegalStateException if {@code title} or {@code year} or {@code agency} is not set
         * @throws IllegalArgumentException if a part is blank or out of range, or parts do not fit each other
         */
        public abstract ExecutionTask build();
    }
}
