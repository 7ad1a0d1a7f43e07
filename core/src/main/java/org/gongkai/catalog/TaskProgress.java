package org.gongkai.catalog;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.NotBlank;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/** How far a task has come at a date (执行情况). */
@Value.Immutable
@JsonForm(TaskProgress.Json.class)
public abstract class TaskProgress extends BuiltValue {

    TaskProgress() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableTaskProgress.builder();
    }

    /** {@return the day as of which it is told} */
    public abstract LocalDate asOf();

    /** {@return what has been done, not blank} */
    public abstract String text();

    @Value.Check
    void check() {
        NotBlank.in("the progress of a task").part("text", text());
    }

    /** Makes the progress of a task; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder {

        Builder() {}

        /**
         * Starts from another progress.
         *
         * @param instance the progress whose parts are taken over, not null
         * @return this builder
         */
        public abstract Builder from(TaskProgress instance);

        /**
         * Sets the day as of which it is told.
         *
         * @param asOf the day as of which it is told, not null
         * @return this builder
         */
        public abstract Builder asOf(LocalDate asOf);

        /**
         * Sets what has been done, not blank.
         *
         * @param text what has been done, not blank
         * @return this builder
         */
        public abstract Builder text(String text);

        /**
         * {@return the progress of the task}
         *
         * @throws IllegalStateException if {@code asOf} or {@code text} is not set
         * @throws IllegalArgumentException if a part is blank or out of range, or parts do not fit each other
         */
        public abstract TaskProgress build();
    }

    static final class Json implements Supplier<JsonCodec<TaskProgress>> {

        @Override
        public JsonCodec<TaskProgress> get() {
            return JsonShape.of(TaskProgress::builder, Builder::build)
                    .withoutBlankTexts()
                    .required("asOf", JsonCodec.DATE, TaskProgress::asOf, Builder::asOf)
                    .required("text", JsonCodec.TEXT, TaskProgress::text, Builder::text)
                    .end();
        }
    }
}
