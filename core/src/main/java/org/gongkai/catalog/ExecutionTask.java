package org.gongkai.catalog;

import java.util.List;
import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * A task of the work report or a livelihood project, and how far it is (执行情况).
 *
 * <pre>{@code
 * ExecutionTask executionTask = ExecutionTask.builder()
 *         .title("新建农村公路80公里")
 *         .publishedOn(LocalDate.of(2020, 3, 9))
 *         .year(2020)
 *         .taskSource(TaskSource.LIVELIHOOD_PROJECT)
 *         .agency(Agency.of("某县人民政府"))
 *         .addProgress(TaskProgress.builder().asOf(LocalDate.of(2020, 3, 31)).text("完成20公里").build())
 *         .addProgress(TaskProgress.builder().asOf(LocalDate.of(2020, 4, 30)).text("完成35公里").build())
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class ExecutionTask extends BuiltValue implements CatalogEntry {

    ExecutionTask() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableExecutionTask.builder();
    }

    /** {@return the year of the task, from 1000 to 9999} */
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
        EntryBuilder.checkHeading(this, "a task");
        EntryBuilder.checkYear(year(), "a task");
    }

    static final JsonShape<ExecutionTask, Builder> SHAPE = EntryJson.begin(
                    EntryKind.EXECUTION_TASK, ExecutionTask::builder)
            .required(
                    "year",
                    JsonCodec.integer(EntryBuilder.FIRST_YEAR, EntryBuilder.LAST_YEAR),
                    ExecutionTask::year,
                    Builder::year)
            .optional(
                    "taskSource",
                    JsonCodec.tokens(TaskSource.class, TaskSource::token),
                    ExecutionTask::taskSource,
                    Builder::taskSource)
            .required("agency", JsonCodec.of(Agency.class), ExecutionTask::agency, Builder::agency)
            .list("progress", JsonCodec.of(TaskProgress.class), ExecutionTask::progress, Builder::addProgress)
            .end();

    /** Makes a task; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder extends EntryBuilder<ExecutionTask, Builder> {

        Builder() {}

        /**
         * Sets the year of the task.
         *
         * @param year the year of the task, from 1000 to 9999
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
    }
}
