package org.gongkai.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.application.FeeMode;
import org.gongkai.money.Yuan;
import org.jspecify.annotations.Nullable;

/** Reads the text form of a fee schedule line by line. */
final class FeeScheduleParser {

    private static final Pattern FROM = Pattern.compile("from\\s+(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern RATE = Pattern.compile(
            "(perItem|perPage)\\s+(\\d{1,7})\\s+(\\d{1,7}(?:\\.\\d{1,2})?)(?:\\s+\\+(\\d{1,7})/(\\d{1,7}))?");

    /** A rate at which a fee for all that can be charged would be more than an amount can be. */
    private static final Yuan TOO_MUCH = Yuan.of(1_000_000_000_000L);

    private final EnumMap<FeeMode, List<FeeRate>> rates = new EnumMap<>(FeeMode.class);
    private @Nullable LocalDate from;

    void read(String line) {
        Matcher day = FROM.matcher(line);
        Matcher rate = RATE.matcher(line);
        if (day.matches()) {
            require(from == null, "expected one day from which the rates hold", line);
            from = day(day.group(1), line);
        } else {
            require(rate.matches(), "expected \"from 2021-01-01\" or \"perItem 31 200 +100/10\"", line);
            add(rate, line);
        }
    }

    private static LocalDate day(String text, String line) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notDate) {
            throw wrong("expected a day of the calendar", line);
        }
    }

    private void add(Matcher text, String line) {
        FeeMode mode = text.group(1).equals(FeeMode.PER_ITEM.token()) ? FeeMode.PER_ITEM : FeeMode.PER_PAGE;
        int first = Integer.parseInt(text.group(2));
        List<FeeRate> modeRates = rates.computeIfAbsent(mode, key -> new ArrayList<>());
        if (modeRates.isEmpty()) {
            require(first == 1, "expected the first bracket of " + mode.token() + " from 1", line);
        } else {
            int before = modeRates.get(modeRates.size() - 1).first();
            require(
                    first > before && first <= FeeSchedule.MAX_QUANTITY,
                    "expected a bracket from " + (before + 1) + " to " + FeeSchedule.MAX_QUANTITY,
                    line);
        }
        modeRates.add(rate(first, text, line));
    }

    private static FeeRate rate(int first, Matcher text, String line) {
        BigDecimal yuan = new BigDecimal(text.group(3));
        if (text.group(4) == null) {
            return new FeeRate(first, yuan, BigDecimal.ZERO, 0);
        }
        int rise = Integer.parseInt(text.group(4));
        int step = Integer.parseInt(text.group(5));
        require(
                rise > 0 && step > 0 && first + step <= FeeSchedule.MAX_QUANTITY,
                "expected a rate that rises up to " + FeeSchedule.MAX_QUANTITY,
                line);
        FeeRate rising = new FeeRate(first, yuan, BigDecimal.valueOf(rise), step);
        require(
                rising.at(FeeSchedule.MAX_QUANTITY).compareTo(TOO_MUCH) < 0,
                "expected a rate that stays below " + TOO_MUCH,
                line);
        return rising;
    }

    private static void require(boolean holds, String problem, String line) {
        if (!holds) {
            throw wrong(problem, line);
        }
    }

    private static IllegalArgumentException wrong(String problem, String line) {
        return new IllegalArgumentException(problem + ", but was \"" + line + '"');
    }

    FeeSchedule schedule() {
        if (from == null || rates.size() < FeeMode.values().length) {
            throw new IllegalArgumentException(
                    "a fee schedule needs the day from which it holds and rates of both modes");
        }
        return new FeeSchedule(from, rates);
    }
}
