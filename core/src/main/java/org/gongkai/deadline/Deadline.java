package org.gongkai.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final DueDate due;
    private final @Nullable LocalDate doneOn;
    private final boolean open;
    private final boolean awaitingAnswer;
    private final boolean overdue;
    private final int overdueWorkingDays;
    private final DeadlineStep started;
    private final Citation basis;
    private final @Nullable Period period;

    Deadline(DeadlineDraft draft, boolean overdue, int overdueWorkingDays) {
        this.kind = draft.kind;
        this.due = draft.due;
        this.doneOn = draft.doneOn();
        this.open = draft.isOpen();
        this.awaitingAnswer = draft.isAwaitingAnswer();
        this.overdue = overdue;
        this.overdueWorkingDays = overdueWorkingDays;
        this.started = draft.started;
        this.basis = draft.basis;
        this.period = draft.period;
    }

    /** {@return what is due} */
    public DeadlineKind kind() {
        return kind;
    }

    /**
     * The last day on which it is in time.
     *
     * @return the day; where days that the calendar does not know must be counted, a provisional one by the days off by statute and
     *     the days of the week alone
     */
    public LocalDate dueOn() {
        return due.day();
    }

    /** {@return the earliest day that {@link #dueOn()} can turn out to be; the same day where the calendar knows all days} */
    public LocalDate earliestDueOn() {
        return due.earliest();
    }

    /** {@return the latest day that {@link #dueOn()} can turn out to be; the same day where the calendar knows all days} */
    public LocalDate latestDueOn() {
        return due.latest();
    }

    /** {@return the last day with the range in which it lies, and why} */
    public DueDate due() {
        return due;
    }

    /** {@return the day on which it was done, if it was by the day of the reading} */
    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }

    /** {@return whether it is still to be done} */
    public boolean isOpen() {
        return open;
    }

    /**
     * Tells whether the last day can still move.
     *
     * @return true if the calendar does not know a day that must be counted, or if a consultation is under way whose end is not
     *     known
     */
    public boolean isProvisional() {
        return awaitingAnswer || !due.isCertain();
    }

    /**
     * By how many working days it was, or is so far, overdue.
     *
     * @return the working days after the last day that the calendar knows, so at least so many; 0 if it is in time, if that is
     *     not certain, or if only days followed that are not worked
     */
    public int overdueWorkingDays() {
        return overdueWorkingDays;
    }

    /** {@return whether it is certain that it was done late, or is overdue: the last day has passed} */
    public boolean isOverdue() {
        return overdue;
    }

    /** {@return where the period is written} */
    public Citation basis() {
        return basis;
    }

    /** {@return the arithmetic: what started the period, its length, what prolonged it and what was not counted} */
    public List<DeadlineStep> steps() {
        return period == null ? List.of(started) : List.copyOf(period.steps(due));
    }

    /**
     * The days within the period that did not count.
     *
     * @return the days in order, each with the reason; none after 2050 where the last day is provisional
     */
    public List<UncountedDay> uncountedDays() {
        return period == null ? List.of() : List.copyOf(period.uncountedDays(due));
    }

    /** {@return the same days in as few lines as say it: those in a row that did not count for one reason are one span} */
    public List<UncountedSpan> uncountedSpans() {
        return period == null ? List.of() : List.copyOf(period.uncountedSpans(due));
    }

    /** {@return the arithmetic line by line: what is due and when, each step, and the days that did not count with their reasons} */
    public List<Text> explanation() {
        return Stream.of(
                        Stream.of(text()),
                        steps().stream().map(DeadlineStep::text),
                        uncountedSpans().stream().map(UncountedSpan::text))
                .flatMap(lines -> lines)
                .toList();
    }

    /** {@return what is due, when, and how it stands, in a line} */
    public Text text() {
        return kind.text().concat(standing());
    }

    private Text standing() {
        Text text = Text.of("，期限至", " due on ").concat(due.text());
        if (awaitingAnswer) {
            text = text.concat(Text.of("（暂定）", " (provisional)"));
        }
        if (doneOn != null) {
            text = text.concat(Text.of("，" + doneOn + "完成", ", done on " + doneOn));
        } else {
            text = text.concat(open ? Text.of("，待办", ", open") : Text.of("，不再适用", ", lapsed"));
        }
        if (overdueWorkingDays > 0) {
            return text.concat(Text.of(
                    "，逾期" + overdueWorkingDays + "个工作日", ", overdue by " + overdueWorkingDays + " working days"));
        }
        return overdue ? text.concat(Text.of("，逾期", ", overdue")) : text;
    }

    /** {@return the word for what is due, and in English when and how it stands} */
    @Override
    public String toString() {
        return kind.token() + standing().en();
    }
}
