package org.gongkai.deadline;

import java.time.LocalDate;
import org.gongkai.internal.Days;
import org.gongkai.law.Citation;
import org.gongkai.law.LegalDocument;
import org.jspecify.annotations.Nullable;

/** A letter that asks for an opinion (征求意见函): the day it was sent, and the deadline of the answer where the law sets one. */
final class ConsultationLetter {

    private static final Citation NOT_COUNTED =
            LegalDocument.REGULATION.article(33).paragraph(3);

    private final LocalDate sentOn;
    private final @Nullable DeadlineDraft answer;
    private boolean awaited;

    ConsultationLetter(LocalDate sentOn, @Nullable DeadlineDraft answer) {
        this.sentOn = sentOn;
        this.answer = answer;
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
    LocalDate lastWait(LocalDate otherwise) {
        return answer == null ? otherwise : answer.dueOn;
    }

    /** No answer came by the day that is read: it is still waited for, or has been long enough. */
    void silentOn(LocalDate day, boolean open) {
        awaited = open && !day.isAfter(lastWait(day));
        if (answer != null && !awaited) {
            answer.lapsed(answer.dueOn);
        }
    }

    Period.Stop answeredOn(LocalDate day, Conventions conventions) {
        if (answer != null) {
            answer.done(day);
        }
        return day.isAfter(lastWait(day)) ? stop(lastWait(day), false, conventions) : stop(day, true, conventions);
    }

    /** The days that do not count where the waiting ends on a given day, with the answer or without it. */
    Period.Stop stop(LocalDate last, boolean answered, Conventions conventions) {
        StoppedDays stopped = conventions.stoppedDays();
        boolean letterStops = stopped == StoppedDays.LETTER_THROUGH_ANSWER;
        boolean answerCounts = answered && stopped == StoppedDays.BETWEEN_LETTER_AND_ANSWER;
        return new Period.Stop(
                letterStops ? sentOn : Days.after(sentOn), answerCounts ? Days.before(last) : last, NOT_COUNTED);
    }
}
