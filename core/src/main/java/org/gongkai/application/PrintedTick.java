package org.gongkai.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.page.internal.PrintedDay;
import org.gongkai.text.CellText;

/** What stands in a column for 是 or 否: whether it is so, and the day or the number of days where they are told there. */
record PrintedTick(boolean isSo, Optional<LocalDate> day, Optional<PrintedPeriod> period) {

    static final PrintedTick NO = new PrintedTick(false, Optional.empty(), Optional.empty());

    private static final Pattern BETWEEN = Pattern.compile("[,;、()]+");
    private static final Set<String> SO = Set.of("是", "有", "√", "✓", "✔", "☑", "已延期", "已征求", "已补正", "收费", "已收费");
    private static final Set<String> NOT_SO =
            Set.of("否", "未", "不", "没有", "不涉及", "未延期", "未征求", "未补正", "不需要", "无需", "×", "免费", "未收费", "不收费", "免收");

    /** {@return what a text says, if that is one of the two and no more than goes with it} */
    static Optional<PrintedTick> read(String text) {
        String plain = CellText.plain(text);
        if (NOT_SO.contains(plain)) {
            return Optional.of(NO);
        }
        Optional<LocalDate> day = day(text);
        if (day.isPresent()) {
            return Optional.of(new PrintedTick(true, day, Optional.empty()));
        }
        Optional<PrintedPeriod> period = Optional.empty();
        for (String part : BETWEEN.split(plain, 0)) {
            Optional<LocalDate> asDay = day(part);
            Optional<PrintedPeriod> asPeriod =
                    PrintedPeriod.read(part).filter(each -> each.unit() != PrintedPeriod.Unit.NOT_STATED);
            if (asDay.isPresent() && day.isEmpty()) {
                day = asDay;
            } else if (asPeriod.isPresent() && period.isEmpty()) {
                period = asPeriod;
            } else if (!SO.contains(part)) {
                return Optional.empty();
            }
        }
        return Optional.of(new PrintedTick(true, day, period));
    }

    private static Optional<LocalDate> day(String text) {
        return PrintedDay.read(text).filter(day -> !day.isNone()).map(PrintedDay::day);
    }
}
