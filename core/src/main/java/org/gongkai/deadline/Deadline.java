package org.gongkai.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.law.Citation;
import org.gongkai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that is or was due in the handling of an application: what, by when, and how the day was found.
 *
 * <p>A deadline is open until what is due is done. It lapses where that can no longer be expected: the third party's with its
 * last day, because silence leaves the decision to the agency; all of them with the end of the application.
 */
@NoJsonForm
public final class Deadline {

    private final DeadlineKind kind;
    private final LocalDate dueOn;
    private final @Nullable LocalDate doneOn;
    private final boolean open;
    private final boolean provisional;
    private final int overdueWorkingDays;
    private final DeadlineStep started;
    private final @Nullable Period period;

    Deadline(DeadlineDraft draft, int overdueWorkingDays) {
        this.kind = draft.kind;
        this.dueOn = draft.dueOn;
        this.doneOn = draft.doneOn();
        this.open = draft.isOpen();
        this.provisional = draft.isProvisional();
        this.overdueWorkingDays = overdueWorkingDays;
        this.started = draft.started;
        this.period = draft.period;
    }

    /** {@return what is due} */
    public DeadlineKind kind() {
        return kind;
    }

    /** {@return the last day on which it is in time} */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** {@return the day on which it was done, if it was by the day of the reading} */
    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }

    /** {@return whether it is still to be done} */
    public boolean isOpen() {
        return open;
    }

    /** {@return whether the day can still move, because a consultation is under way whose end is not known} */
    public boolean isProvisional() {
        return provisional;
    }

    /** {@return by how many working days it was, or is so far, overdue; 0 if it is in time} */
    public int overdueWorkingDays() {
        return overdueWorkingDays;
    }

    /** {@return whether it was done late, or is overdue} */
    public boolean isOverdue() {
        return overdueWorkingDays > 0;
    }

    /** {@return where the period is written} */
    public Citation basis() {
        return kind.basis();
    }

    /** {@return the arithmetic: what started the period, its length, what prolonged it and what was not counted} */
    public List<DeadlineStep> steps() {
        return period == null ? List.of(started) : List.copyOf(period.steps());
    }

    /** {@return the days within the period that did not count, in order, each with the reason} */
    public List<UncountedDay> uncountedDays() {
        return period == null ? List.of() : List.copyOf(period.uncountedDays());
    }

    /** {@return what is due, when, and how it stands, in a line} */
    public Text text() {
        return kind.text().concat(standing());
    }

    private Text standing() {
        Text due = Text.of("，期限至" + dueOn, " due on " + dueOn);
        Text text = provisional ? due.concat(Text.of("（暂定）", " (provisional)")) : due;
        if (doneOn != null) {
            text = text.concat(Text.of("，" + doneOn + "完成", ", done on " + doneOn));
        } else {
            text = text.concat(open ? Text.of("，待办", ", open") : Text.of("，不再适用", ", lapsed"));
        }
        return isOverdue()
                ? text.concat(Text.of(
                        "，逾期" + overdueWorkingDays + "个工作日", ", overdue by " + overdueWorkingDays + " working days"))
                : text;
    }

    /** {@return the word for what is due, and in English when and how it stands} */
    @Override
    public String toString() {
        return kind.token() + standing().en();
    }
}
