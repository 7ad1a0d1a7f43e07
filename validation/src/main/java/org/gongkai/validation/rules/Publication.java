package org.gongkai.validation.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;

/** When a report was published: on a day, or on one of a month. */
record Publication(Optional<LocalDate> day, Optional<YearMonth> month) {

    static Publication of(AnnualReport report) {
        return new Publication(report.publishedOn(), report.publishedIn());
    }

    /** The first day that it can be, empty if nothing is known. */
    private Optional<LocalDate> first() {
        return month.isPresent() ? month.map(each -> each.atDay(1)) : day;
    }

    /** The last day that it can be, likewise. */
    private Optional<LocalDate> last() {
        return month.isPresent() ? month.map(YearMonth::atEndOfMonth) : day;
    }

    /** The cell that says so. */
    Cell cell() {
        return month.map(each -> Cell.of("/publishedIn", "公布月份", Figure.of(each.toString())))
                .orElseGet(() -> Cell.of(
                        "/publishedOn",
                        "公布日期",
                        day.map(each -> Figure.of(each.toString())).orElse(Figure.notStated())));
    }

    boolean isStated() {
        return first().isPresent();
    }

    boolean isBy(LocalDate day) {
        return last().filter(end -> !end.isAfter(day)).isPresent();
    }

    boolean isAfter(LocalDate day) {
        return first().filter(start -> start.isAfter(day)).isPresent();
    }

    boolean isOnBothSidesOf(LocalDate day) {
        return isStated() && !isBy(day) && !isAfter(day);
    }

    /** The days after another, where the day is known. */
    OptionalLong daysAfter(LocalDate day) {
        return first().equals(last())
                ? first().stream()
                        .mapToLong(each -> ChronoUnit.DAYS.between(day, each))
                        .findFirst()
                : OptionalLong.empty();
    }

    /** What is added to a statement that the days of the month do not decide alike. */
    Text undecided() {
        String only = cell().value().toString();
        return Text.of("；只知公布于" + only + "，仅凭月份不能确定", "; only the month is known, which alone does not decide");
    }
}
