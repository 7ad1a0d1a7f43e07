package org.gongkai.arbitraries;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.application.Application;
import org.gongkai.deadline.ClockReading;
import org.gongkai.deadline.Conventions;
import org.gongkai.deadline.Deadline;
import org.gongkai.deadline.DeadlineChange;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.deadline.DeadlineKind;
import org.gongkai.deadline.DeadlineStep;
import org.gongkai.deadline.DueDate;
import org.gongkai.deadline.StoppedDays;
import org.gongkai.deadline.UncountedDay;
import org.gongkai.deadline.UncountedSpan;

/** Clocks, their conventions, and what they read off applications. */
public final class Clocks {

    /** So many applications that some have deadlines, with days that are not counted, whatever is drawn. */
    private static final int REGISTER = 12;

    private Clocks() {}

    /** {@return clocks of every convention over calendars} */
    public static Arbitrary<DeadlineClock> any() {
        return Combinators.combine(Calendars.any(), conventions()).as(DeadlineClock::of);
    }

    /** {@return every convention} */
    public static Arbitrary<Conventions> conventions() {
        return Combinators.combine(
                        Arbitraries.of(false, true), Arbitraries.of(StoppedDays.class), Arbitraries.of(true, false))
                .as((dayOfReceipt, stopped, outlives) -> Conventions.standard()
                        .withCountsDayOfReceipt(dayOfReceipt)
                        .withStoppedDays(stopped)
                        .withExtensionOutlivesRestart(outlives));
    }

    /** {@return readings of applications after their last event} */
    public static Arbitrary<ClockReading> readings() {
        return Combinators.combine(any(), Applications.lawful()).as(DeadlineClock::readLast);
    }

    /** {@return deadlines, kept, missed and lapsed} */
    public static Arbitrary<Deadline> deadlines() {
        return some(reading -> reading.deadlines().stream().findFirst());
    }

    /** {@return last days of periods, certain and provisional} */
    public static Arbitrary<DueDate> dueDates() {
        return Combinators.combine(
                        Days.any(),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(2009, 2026))
                .as((start, length, year) -> DueDate.after(Calendars.before(year), start, length));
    }

    /** {@return changes of last days by another calendar} */
    public static Arbitrary<DeadlineChange> changes() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.of(DeadlineKind.class),
                        dueDates(),
                        dueDates())
                .as((number, kind, before, after) ->
                        new DeadlineChange("R-" + number, kind, Optional.of(before), Optional.of(after)));
    }

    /** {@return steps by which deadlines are reached} */
    public static Arbitrary<DeadlineStep> steps() {
        return Combinators.combine(deadlines(), Arbitraries.integers().between(0, 9))
                .as((deadline, which) ->
                        deadline.steps().get(which % deadline.steps().size()));
    }

    /** {@return days that a period does not count, with the reason} */
    public static Arbitrary<UncountedDay> uncountedDays() {
        return some(reading -> reading.deadlines().stream()
                .flatMap(deadline -> deadline.uncountedDays().stream())
                .findFirst());
    }

    /** {@return days in a row that a period does not count, with the reason} */
    public static Arbitrary<UncountedSpan> uncountedSpans() {
        return some(reading -> reading.deadlines().stream()
                .flatMap(deadline -> deadline.uncountedSpans().stream())
                .findFirst());
    }

    private static <T> Arbitrary<T> some(Function<ClockReading, Optional<T>> part) {
        Arbitrary<List<Application>> registers = Arbitraries.oneOf(
                        Applications.lawful(), Applications.unlawful(Breach.LATE_REPLY))
                .list()
                .ofSize(REGISTER);
        return Combinators.combine(any(), registers)
                .as((clock, register) -> register.stream()
                        .map(clock::readLast)
                        .flatMap(reading -> part.apply(reading).stream())
                        .findFirst())
                .filter(Optional::isPresent)
                .map(Optional::get);
    }
}
