package org.gongkai.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongkai.application.ApplicationState;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.law.Citation;

/** The JSON form of a {@link ClockReading}, with the arithmetic of every deadline; it is worked out and never read. */
final class ClockReadingJson implements Supplier<JsonCodec<ClockReading>> {

    private static final JsonCodec<Integer> COUNT = JsonCodec.integer(0, Integer.MAX_VALUE);
    private static final JsonCodec<Citation> CITATION = JsonCodec.of(Citation.class);

    @Override
    public JsonCodec<ClockReading> get() {
        PartsDeclaration<ClockReading> reading = JsonShape.ofParts();
        reading.constant("schema", "gongkai/clock-reading/1");
        reading.required("registrationNumber", JsonCodec.TEXT, ClockReading::registrationNumber);
        reading.required("day", JsonCodec.DATE, ClockReading::day);
        reading.required(
                "state", JsonCodec.tokens(ApplicationState.class, ApplicationState::token), ClockReading::state);
        reading.required("deadlines", JsonCodec.list(deadline()), ClockReading::deadlines);
        return reading.writtenOnly();
    }

    private static JsonCodec<Deadline> deadline() {
        PartsDeclaration<Deadline> deadline = JsonShape.ofParts();
        deadline.required("deadline", JsonCodec.tokens(DeadlineKind.class, DeadlineKind::token), Deadline::kind);
        deadline.required("dueOn", JsonCodec.DATE, Deadline::dueOn);
        deadline.optional("earliestDueOn", JsonCodec.DATE, each -> provisional(each, Deadline::earliestDueOn));
        deadline.optional("latestDueOn", JsonCodec.DATE, each -> provisional(each, Deadline::latestDueOn));
        deadline.optional("doneOn", JsonCodec.DATE, Deadline::doneOn);
        deadline.required("open", JsonCodec.BOOLEAN, Deadline::isOpen);
        deadline.required("provisional", JsonCodec.BOOLEAN, Deadline::isProvisional);
        deadline.required("overdueWorkingDays", COUNT, Deadline::overdueWorkingDays);
        deadline.required("basis", CITATION, Deadline::basis);
        deadline.required("steps", JsonCodec.list(step()), Deadline::steps);
        deadline.required("uncountedDays", JsonCodec.list(uncountedDay()), Deadline::uncountedDays);
        return deadline.writtenOnly();
    }

    private static Optional<LocalDate> provisional(Deadline deadline, Function<Deadline, LocalDate> day) {
        return deadline.due().isCertain() ? Optional.empty() : Optional.of(day.apply(deadline));
    }

    private static JsonCodec<DeadlineStep> step() {
        PartsDeclaration<DeadlineStep> step = JsonShape.ofParts();
        step.required("step", JsonCodec.tokens(DeadlineStep.Kind.class, DeadlineStep.Kind::token), DeadlineStep::kind);
        step.required("from", JsonCodec.DATE, DeadlineStep::from);
        step.required("to", JsonCodec.DATE, DeadlineStep::to);
        step.required("workingDays", COUNT, DeadlineStep::workingDays);
        step.required("basis", CITATION, DeadlineStep::basis);
        return step.oneLine().writtenOnly();
    }

    private static JsonCodec<UncountedDay> uncountedDay() {
        PartsDeclaration<UncountedDay> uncounted = JsonShape.ofParts();
        uncounted.required("day", JsonCodec.DATE, UncountedDay::day);
        uncounted.required("reason", JsonCodec.TEXT, day -> day.reason().en());
        return uncounted.oneLine().writtenOnly();
    }
}
