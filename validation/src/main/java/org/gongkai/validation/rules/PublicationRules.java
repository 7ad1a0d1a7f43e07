package org.gongkai.validation.rules;

import static org.gongkai.law.LegalDocument.REGULATION;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.calendar.DayNotCoveredException;
import org.gongkai.calendar.WorkingCalendar;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** What must hold of the days of entries; a set of rules has these with those of {@link CatalogRules}. */
public final class PublicationRules {

    private static final int DAYS_TO_PUBLISH = 20;

    private PublicationRules() {}

    /**
     * The rule that information is published within 20 working days.
     *
     * @param calendar counts the working days, not null
     * @return the rule
     */
    public static Rule<Catalog<CatalogEntry>> inTime(WorkingCalendar calendar) {
        Objects.requireNonNull(calendar, "calendar");
        return Rule.<Catalog<CatalogEntry>>builder("catalog.published-in-time")
                .title("信息形成之日起20个工作日内公开", "information is published within 20 working days")
                .severity(Severity.WARNING)
                .basis(Basis.of(BasisKind.LEGAL, REGULATION.article(26)))
                .check((catalog, check) -> PlacedEntry.of(catalog, CatalogEntry.class)
                        .forEach(each -> checkPublished(each, calendar, check)));
    }

    private static void checkPublished(PlacedEntry<CatalogEntry> each, WorkingCalendar calendar, Check check) {
        Text statement = Text.of("公开不晚于形成之日起20个工作日（第二十六条）", "published within 20 working days (Article 26)");
        Optional<LocalDate> created = each.entry().createdOn();
        Optional<LocalDate> published = each.entry().publishedOn();
        if (created.isEmpty() || published.isEmpty()) {
            List<Cell> cells = new ArrayList<>(List.of(each.title()));
            if (created.isEmpty()) {
                cells.add(each.blank("createdOn", "生成日期"));
            }
            if (published.isEmpty()) {
                cells.add(each.blank("publishedOn", "发布日期"));
            }
            check.notAssessable(statement, cells);
            return;
        }
        if (!published.get().isAfter(created.get().plusDays(DAYS_TO_PUBLISH))) {
            // Twenty working days are never fewer than twenty days, whatever the calendar covers.
            check.holds();
            return;
        }
        LocalDate due;
        try {
            due = calendar.plusWorkingDays(created.get(), DAYS_TO_PUBLISH);
        } catch (DayNotCoveredException notCovered) {
            check.notAssessable(
                    statement,
                    List.of(each.title(), Cell.of("/calendar", "工作日历 " + notCovered.day(), Figure.notStated())));
            return;
        }
        if (published.get().isAfter(due)) {
            check.violated(
                    statement,
                    List.of(
                            each.title(),
                            each.cell("createdOn", "生成日期", created.get()),
                            each.cell("publishedOn", "发布日期", published.get())),
                    Figure.of(due.toString()),
                    Figure.of(published.get().toString()),
                    OptionalLong.of(ChronoUnit.DAYS.between(due, published.get())));
        } else {
            check.holds();
        }
    }
}
