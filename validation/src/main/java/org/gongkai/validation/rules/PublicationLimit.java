package org.gongkai.validation.rules;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.calendar.WorkingCalendar;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Derivation;

/**
 * That entries are published within so many working days of one of their days. Of those that do not state both days it says
 * once that they cannot be assessed, so that they do not bury what can.
 *
 * @param statement what must hold of each
 * @param workingDays the number of working days
 * @param calendar counts them
 * @param part the name of the day from which they count
 * @param label its label
 * @param start the day of an entry
 */
record PublicationLimit<E extends CatalogEntry>(
        Text statement,
        int workingDays,
        WorkingCalendar calendar,
        String part,
        String label,
        Derivation<E, Optional<LocalDate>> start)
        implements Serializable {

    void check(List<PlacedEntry<E>> entries, Check check) {
        WorkingDayLimit limit = new WorkingDayLimit(statement, workingDays, calendar);
        List<Cell> blanks = new ArrayList<>();
        int silent = 0;
        for (PlacedEntry<E> each : entries) {
            Optional<LocalDate> from = start.apply(each.entry());
            Optional<LocalDate> published = each.entry().publishedOn();
            if (from.isPresent() && published.isPresent()) {
                limit.check(
                        from.get(),
                        published.get(),
                        each.title(),
                        List.of(
                                each.title(),
                                each.cell(part, label, from.get()),
                                each.cell("publishedOn", "发布日期", published.get())),
                        check);
                continue;
            }
            silent++;
            if (from.isEmpty()) {
                blanks.add(each.blank(part, label));
            }
            if (published.isEmpty()) {
                blanks.add(each.blank("publishedOn", "发布日期"));
            }
        }
        if (silent > 0) {
            check.notAssessable(
                    Text.of(
                            statement.zh() + "，" + silent + "条未同时注明" + label + "和发布日期",
                            statement.en() + "; entries that do not state both days: " + silent),
                    blanks);
        }
    }
}
