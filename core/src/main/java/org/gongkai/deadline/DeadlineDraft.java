package org.gongkai.deadline;

import java.time.LocalDate;
import org.gongkai.law.Citation;
import org.jspecify.annotations.Nullable;

/** A deadline while the events of an application are gone through. */
final class DeadlineDraft {

    final DeadlineKind kind;
    final DueDate due;
    final DeadlineStep started;
    final Citation basis;
    final @Nullable Period period;

    private @Nullable LocalDate doneOn;
    private @Nullable LocalDate lapsedOn;
    private boolean awaitingAnswer;

    private DeadlineDraft(
            DeadlineKind kind, DueDate due, DeadlineStep started, Citation basis, @Nullable Period period) {
        this.kind = kind;
        this.due = due;
        this.started = started;
        this.basis = basis;
        this.period = period;
    }

    static DeadlineDraft of(DeadlineKind kind, Citation basis, Period period) {
        return new DeadlineDraft(kind, period.due(), period.started(), basis, period);
    }

    static DeadlineDraft setByAgency(DeadlineKind kind, Citation basis, LocalDate told, LocalDate dueOn) {
        DeadlineStep set = new DeadlineStep(DeadlineStep.Kind.SET_BY_AGENCY, told, dueOn, 0, basis);
        return new DeadlineDraft(kind, DueDate.certain(dueOn), set, basis, null);
    }

    void done(LocalDate on) {
        doneOn = on;
    }

    void lapsed(LocalDate on) {
        lapsedOn = on;
    }

    void markAwaitingAnswer() {
        awaitingAnswer = true;
    }

    @Nullable
    LocalDate doneOn() {
        return doneOn;
    }

    boolean isAwaitingAnswer() {
        return awaitingAnswer;
    }

    boolean isOpen() {
        return doneOn == null && lapsedOn == null;
    }

    Deadline on(LocalDate day, CountedDays days) {
        LocalDate until = doneOn != null ? doneOn : lapsedOn != null ? lapsedOn : day;
        boolean overdue = due.isCertain() && until.isAfter(due.day());
        return new Deadline(this, overdue, overdue ? days.countKnown(due.day(), until) : 0);
    }
}
