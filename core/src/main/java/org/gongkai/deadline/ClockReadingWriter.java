package org.gongkai.deadline;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.time.LocalDate;
import org.gongkai.internal.json.OneLine;
import org.gongkai.internal.json.PropertyNames;
import org.gongkai.internal.json.StreamSerializer;

/** The JSON form of a {@link ClockReading}, with the arithmetic of every deadline. */
final class ClockReadingWriter extends StreamSerializer<ClockReading> {

    static final String SCHEMA = "gongkai/clock-reading/1";

    private static final PropertyNames NAMES =
            PropertyNames.of("schema", "registrationNumber", "day", "state", "deadlines");
    private static final PropertyNames DEADLINE_NAMES = PropertyNames.of(
            "deadline",
            "dueOn",
            "doneOn?",
            "open",
            "provisional",
            "overdueWorkingDays",
            "basis",
            "steps",
            "uncountedDays");
    private static final PropertyNames STEP_NAMES = PropertyNames.of("step", "from", "to", "workingDays", "basis");
    private static final PropertyNames DAY_NAMES = PropertyNames.of("day", "reason");

    ClockReadingWriter() {
        super(ClockReading.class);
    }

    @Override
    protected void write(ClockReading reading, JsonGenerator generator, SerializerProvider provider)
            throws IOException {
        generator.writeStartObject();
        text(generator, NAMES, 0, SCHEMA);
        text(generator, NAMES, 1, reading.registrationNumber());
        day(generator, NAMES, 2, reading.day());
        text(generator, NAMES, 3, reading.state().token());
        generator.writeFieldName(NAMES.name(4));
        generator.writeStartArray();
        for (Deadline deadline : reading.deadlines()) {
            write(deadline, generator);
        }
        generator.writeEndArray();
        generator.writeEndObject();
    }

    private static void write(Deadline deadline, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        text(generator, DEADLINE_NAMES, 0, deadline.kind().token());
        day(generator, DEADLINE_NAMES, 1, deadline.dueOn());
        if (deadline.doneOn().isPresent()) {
            day(generator, DEADLINE_NAMES, 2, deadline.doneOn().get());
        }
        generator.writeFieldName(DEADLINE_NAMES.name(3));
        generator.writeBoolean(deadline.isOpen());
        generator.writeFieldName(DEADLINE_NAMES.name(4));
        generator.writeBoolean(deadline.isProvisional());
        generator.writeFieldName(DEADLINE_NAMES.name(5));
        generator.writeNumber(deadline.overdueWorkingDays());
        text(generator, DEADLINE_NAMES, 6, deadline.basis().toString());
        generator.writeFieldName(DEADLINE_NAMES.name(7));
        generator.writeStartArray();
        for (DeadlineStep step : deadline.steps()) {
            write(step, generator);
        }
        generator.writeEndArray();
        generator.writeFieldName(DEADLINE_NAMES.name(8));
        generator.writeStartArray();
        for (UncountedDay uncounted : deadline.uncountedDays()) {
            generator.writeStartObject(OneLine.ROW);
            day(generator, DAY_NAMES, 0, uncounted.day());
            text(generator, DAY_NAMES, 1, uncounted.reason().en());
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeEndObject();
    }

    private static void write(DeadlineStep step, JsonGenerator generator) throws IOException {
        generator.writeStartObject(OneLine.ROW);
        text(generator, STEP_NAMES, 0, step.kind().token());
        day(generator, STEP_NAMES, 1, step.from());
        day(generator, STEP_NAMES, 2, step.to());
        generator.writeFieldName(STEP_NAMES.name(3));
        generator.writeNumber(step.workingDays());
        text(generator, STEP_NAMES, 4, step.basis().toString());
        generator.writeEndObject();
    }

    private static void text(JsonGenerator generator, PropertyNames names, int property, String text)
            throws IOException {
        generator.writeFieldName(names.name(property));
        generator.writeString(text);
    }

    private static void day(JsonGenerator generator, PropertyNames names, int property, LocalDate day)
            throws IOException {
        text(generator, names, property, day.toString());
    }
}
