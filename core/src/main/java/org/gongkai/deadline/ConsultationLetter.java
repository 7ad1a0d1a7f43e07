package org.gongkai.deadline;

import java.time.LocalDate;
import org.gongkai.internal.Days;
import org.gongkai.law.Citation;
import org.jspecify.annotations.Nullable;

/** A letter that asks for an opinion (征求意见函): the day it was sent, and the deadline of the answer where the law sets one. */
final class ConsultationLetter {

    private final LocalDate sentOn;
    private final @Nullable DeadlineDraft answer;
    private final Citation basis;
    private boolean awaited;

    ConsultationLetter(LocalDate sentOn, @Nullable DeadlineDraft answer, Citation basis) {
        this.sentOn = sentOn;
        this.answer = answer;
        this.basis = basis;
    }

    /** The deadline of the answer, null where the law sets none. */
    @Nullable
    DeadlineDraft answer() {
        return answer;
    }

    boolean isAwaited() {
        return awaited;
    }

    /** The last day on which an answer is waited for: the last of the period, or the given day where there is none. */
    private DueDate lastWait(LocalDate otherwise) {
        return answer == null ? DueDate.certain(otherwise) : answer.due;
    }

    /** No answer came by the day that is read: it may still be waited for, or has been long enough. */
    void silentOn(LocalDate day, boolean open) {
        awaited = open && !day.isAfter(lastWait(day).latest());
        if (answer != null && !awaited) {
            answer.lapsed(answer.due.day());
        }
    }

    Stop answeredOn(LocalDate day, Conventions conventions) {
        if (answer != null) {
            answer.done(day);
        }
        boolean answerCounts = conventions.stoppedDays() == StoppedDays.BETWEEN_LETTER_AND_ANSWER;
        return stop(lastWait(day).atMost(answerCounts ? Days.before(day) : day), conventions);
    }

    /** The days that do not count while no answer came by a day. */
    Stop silentUpTo(LocalDate day, Conventions conventions) {
        return stop(lastWait(day), conventions);
    }

    private Stop stop(DueDate last, Conventions conventions) {
        boolean letterStops = conventions.stoppedDays() == StoppedDays.LETTER_THROUGH_ANSWER;
        return new Stop(letterStops ? sentOn : Days.after(sentOn), last, basis);
    }
}
