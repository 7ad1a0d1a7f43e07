package org.gongkai.validation.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.directory.TimeLimit;
import org.gongkai.directory.TimeLimit.Clause;
import org.gongkai.text.Text;

/**
 * How often something is published anew: the months, quarters, halves or years of the calendar.
 *
 * @param months 1, 2, 3, 4, 6 or 12 months
 */
record Cycle(int months) {

    private static final int MONTHS_OF_YEAR = 12;
    private static final List<String> QUARTERS = List.of("一", "二", "三", "四");

    /** The cycle that is all that a limit says of all of an item, where it is one that parts the year evenly. */
    static Optional<Cycle> of(TimeLimit limit) {
        if (!limit.isUnderstood()
                || limit.parts().size() != 1
                || !limit.parts().get(0).label().isEmpty()) {
            return Optional.empty();
        }
        return of(limit.parts().get(0).clause()).filter(cycle -> MONTHS_OF_YEAR % cycle.months == 0);
    }

    private static Optional<Cycle> of(Clause clause) {
        if (clause instanceof Clause.Every every) {
            return switch (every.unit()) {
                case MONTHS -> Optional.of(new Cycle(every.count()));
                case YEARS -> every.count() == 1 ? Optional.of(new Cycle(MONTHS_OF_YEAR)) : Optional.empty();
                default -> Optional.empty();
            };
        }
        return clause instanceof Clause.Before ? Optional.of(new Cycle(MONTHS_OF_YEAR)) : Optional.empty();
    }

    /** The number of the period that a day is in; the period after it has the next number. */
    long period(LocalDate day) {
        return Math.floorDiv(day.getLong(ChronoField.PROLEPTIC_MONTH), months);
    }

    /** What a period is called. */
    Text name(long period) {
        long year = period * months / MONTHS_OF_YEAR;
        int month = (int) (period * months % MONTHS_OF_YEAR) + 1;
        return switch (months) {
            case 1 -> Text.of(year + "年" + month + "月", String.format(Locale.ROOT, "%d-%02d", year, month));
            case 3 -> Text.of(year + "年第" + QUARTERS.get(month / 3) + "季度", year + " quarter " + (month / 3 + 1));
            case 6 ->
                Text.of(year + (month == 1 ? "年上半年" : "年下半年"), (month == 1 ? "first" : "second") + " half of " + year);
            case MONTHS_OF_YEAR -> Text.of(year + "年", Long.toString(year));
            default ->
                Text.of(
                        year + "年" + month + "至" + (month + months - 1) + "月",
                        year + " months " + month + "-" + (month + months - 1));
        };
    }
}
