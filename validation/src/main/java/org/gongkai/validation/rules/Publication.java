package org.gongkai.validation.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;

/**
 * When a report was published: on a day, or on one of a month.
 *
 * @param first the first day that it can be, empty if nothing is known
 * @param last the last day that it can be, likewise
 * @param cell the cell that says so
 */
record Publication(Optional<LocalDate> first, Optional<LocalDate> last, Cell cell) {

    static Publication of(AnnualReport report) {
        return report.publishedIn()
                .map(month -> new Publication(
                        Optional.of(month.atDay(1)),
                        Optional.of(month.atEndOfMonth()),
                        Cell.of("/publishedIn", "公布月份", Figure.of(month.toString()))))
                .orElseGet(() -> new Publication(
                        report.publishedOn(),
                        report.publishedOn(),
                        Cell.of(
                                "/publishedOn",
                                "公布日期",
                                report.publishedOn()
                                        .map(day -> Figure.of(day.toString()))
                                        .orElse(Figure.notStated()))));
    }

    boolean isStated() {
        return first.isPresent();
    }

    boolean isBy(LocalDate day) {
        return last.filter(end -> !end.isAfter(day)).isPresent();
    }

    boolean isAfter(LocalDate day) {
        return first.filter(start -> start.isAfter(day)).isPresent();
    }

    boolean isOnBothSidesOf(LocalDate day) {
        return isStated() && !isBy(day) && !isAfter(day);
    }

    /** The days after another, where the day is known. */
    OptionalLong daysAfter(LocalDate day) {
        return first.equals(last)
                ? first.stream()
                        .mapToLong(each -> ChronoUnit.DAYS.between(day, each))
                        .findFirst()
                : OptionalLong.empty();
    }

    /** What is added to a statement that the days of the month do not decide alike. */
    Text undecided() {
        String month = cell.value().toString();
        return Text.of("；只知公布于" + month + "，仅凭月份不能确定", "; only the month is known, which alone does not decide");
    }
}
