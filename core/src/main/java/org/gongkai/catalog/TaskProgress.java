package org.gongkai.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * How far a task has come at a date (执行情况).
 */
@Value.Immutable
@JsonSerialize(using = TaskProgressJson.Writer.class)
@JsonDeserialize(using = TaskProgressJson.Reader.class)
public abstract class TaskProgress implements Serializable {

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
        requireText("text", text());
    }

    private static void requireText(String property, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(property + " of the progress of a task must not be blank");
        }
    }

    /** Makes the progress of a task; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder {

        Builder() {}

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
         * @param text what has been done, not blank, not null
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
}
