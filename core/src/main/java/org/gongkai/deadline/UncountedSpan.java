package org.gongkai.deadline;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.internal.Days;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.text.Text;

/**
 * Days in a row within a period that did not count for one reason.
 *
 * @param first the first of them, not null
 * @param last the last of them, not before the first; not null
 * @param reason why they did not count, without naming a day; not null
 */
@NoJsonForm
public record UncountedSpan(LocalDate first, LocalDate last, Text reason) implements Serializable {

    /**
     * Checks the parts.
     *
     * @param first the first of them
     * @param last the last of them
     * @param reason why they did not count
     * @throws IllegalArgumentException if {@code last} is before {@code first}
     */
    public UncountedSpan {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(reason, "reason");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last " + last + " is before first " + first);
        }
    }

    /** The same days in as few spans as there can be. */
    static List<UncountedSpan> joined(List<UncountedSpan> spans) {
        List<UncountedSpan> joined = new ArrayList<>();
        for (UncountedSpan span : spans) {
            UncountedSpan before = joined.isEmpty() ? span : joined.get(joined.size() - 1);
            if (Days.after(before.last).equals(span.first) && before.reason.equals(span.reason)) {
                joined.set(joined.size() - 1, new UncountedSpan(before.first, span.last, span.reason));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /** {@return how many days they are, 1 or more} */
    public int days() {
        return (int) (last.toEpochDay() - first.toEpochDay()) + 1;
    }

    /** {@return the first and last day with their days of the week, or the only one} */
    public Text span() {
        return first.equals(last)
                ? Text.ofDay(first)
                : Text.ofDay(first).concat(Text.of("至", " to ")).concat(Text.ofDay(last));
    }

    /** {@return one line: the days, how many they are where there are several, and the reason} */
    public Text text() {
        Text several = days() == 1 ? Text.of("", "") : Text.of("（" + days() + "日）", " (" + days() + " days)");
        return span().concat(several).concat(Text.of("：", ": ")).concat(reason);
    }

    /** {@return the line in English} */
    @Override
    public String toString() {
        return text().en();
    }
}
