package org.gongkai.deadline;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.internal.RecordParts;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.text.Text;

/**
 * The last day of something that is still due by one calendar or the other, where it is not the same by both.
 *
 * @param registrationNumber the number of the application, not null
 * @param kind what is due, not null
 * @param before the last day by the one calendar; empty where it can no longer be done in time, not null
 * @param after the last day by the other; empty where it can no longer be done in time, not null
 */
@NoJsonForm
public record DeadlineChange(
        String registrationNumber, DeadlineKind kind, Optional<DueDate> before, Optional<DueDate> after)
        implements Serializable {

    /**
     * Checks the parts.
     *
     * @param registrationNumber the number of the application
     * @param kind what is due
     * @param before the last day by the one calendar
     * @param after the last day by the other
     */
    public DeadlineChange {
        Objects.requireNonNull(registrationNumber, "registrationNumber");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    static List<DeadlineChange> between(ClockReading before, ClockReading after) {
        List<DeadlineChange> changes = new ArrayList<>();
        for (DeadlineKind kind : DeadlineKind.values()) {
            List<Deadline> one = before.deadlines(kind);
            List<Deadline> other = after.deadlines(kind);
            for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
                Optional<Deadline> was = i < one.size() ? Optional.of(one.get(i)) : Optional.empty();
                Optional<Deadline> is = i < other.size() ? Optional.of(other.get(i)) : Optional.empty();
                boolean open = was.filter(Deadline::isOpen)
                        .or(() -> is.filter(Deadline::isOpen))
                        .isPresent();
                if (open && !was.map(Deadline::due).equals(is.map(Deadline::due))) {
                    changes.add(new DeadlineChange(
                            before.registrationNumber(), kind, was.map(Deadline::due), is.map(Deadline::due)));
                }
            }
        }
        return changes;
    }

    /** {@return what is due, and its last day by both calendars, in both languages} */
    public Text text() {
        Text none = Text.of("无", "none");
        return Text.of(registrationNumber + "，", registrationNumber + ", ")
                .concat(kind.text())
                .concat(Text.of("：", ": "))
                .concat(before.map(DueDate::text).orElse(none))
                .concat(Text.of("→", " -> "))
                .concat(after.map(DueDate::text).orElse(none));
    }

    /** {@return what is due, and its last day by both calendars, in English} */
    @Override
    public String toString() {
        return text().en();
    }

    @Serial
    private Object writeReplace() {
        return RecordParts.of(this);
    }
}
