package org.gongkai.deadline;

import java.time.LocalDate;
import org.gongkai.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** A deadline while the events of an application are gone through. */
final class DeadlineDraft {

    final DeadlineKind kind;
    final LocalDate dueOn;
    final DeadlineStep started;
    final @Nullable Period period;

    private @Nullable LocalDate doneOn;
    private @Nullable LocalDate lapsedOn;
    private boolean provisional;

    private DeadlineDraft(DeadlineKind kind, LocalDate dueOn, DeadlineStep started, @Nullable Period period) {
        this.kind = kind;
        this.dueOn = dueOn;
        this.started = started;
        this.period = period;
    }

    static DeadlineDraft of(DeadlineKind kind, Period period) {
        return new DeadlineDraft(kind, period.end(), period.started(), period);
    }

    static DeadlineDraft setByAgency(DeadlineKind kind, LocalDate told, LocalDate dueOn) {
        DeadlineStep set = new DeadlineStep(DeadlineStep.Kind.SET_BY_AGENCY, told, dueOn, 0, kind.basis());
        return new DeadlineDraft(kind, dueOn, set, null);
    }

    void done(LocalDate on) {
        doneOn = on;
    }

    void lapsed(LocalDate on) {
        lapsedOn = on;
    }

    void markProvisional() {
        provisional = true;
    }

    @Nullable
    LocalDate doneOn() {
        return doneOn;
    }

    boolean isProvisional() {
        return provisional;
    }

    boolean isOpen() {
        return doneOn == null && lapsedOn == null;
    }

    Deadline on(LocalDate day, WorkingCalendar calendar) {
        LocalDate until = doneOn != null ? doneOn : lapsedOn != null ? lapsedOn : day;
        return new Deadline(this, until.isAfter(dueOn) ? calendar.countWorkingDays(dueOn, until) : 0);
    }
}
