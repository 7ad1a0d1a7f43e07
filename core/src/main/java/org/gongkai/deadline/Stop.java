package org.gongkai.deadline;

import java.time.LocalDate;
import org.gongkai.law.Citation;
import org.gongkai.text.Text;

/** A consultation: the first and last day that do not count, none where the last is before the first. */
record Stop(LocalDate first, DueDate last, Citation basis) {

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last.day());
    }

    Text why(LocalDate day) {
        return Text.of(day + "：", day + ": ").concat(reason());
    }

    Text reason() {
        return Text.of("征求意见，不计算在期限内（" + basis + '）', "consultation, not counted (" + basis + ')');
    }
}
