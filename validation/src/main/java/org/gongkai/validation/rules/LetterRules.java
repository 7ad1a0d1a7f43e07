package org.gongkai.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.calendar.WorkingCalendar;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.LetterStatistics;
import org.gongkai.catalog.PublicLetter;
import org.gongkai.law.LegalDocument;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** What must hold of the letters in a catalog; a set of rules has these with those of {@link CatalogRules}. */
public final class LetterRules {

    private static final LegalDocument SITE_CONTENT = LegalDocument.of("关于加强政府网站信息内容建设的意见", "国办发〔2014〕57号");

    /**
     * As many letters are answered as came in.
     *
     * <p>Those of the last days of a period can be answered after it, so a violation is to be looked at, and may be right.
     */
    public static final Rule<Catalog<CatalogEntry>> ALL_ANSWERED = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.letters-answered")
            .title("来信件件有答复", "every letter is answered")
            .severity(Severity.INFO)
            .basis(Basis.of(BasisKind.HEURISTIC, SITE_CONTENT.at("与公众的互动交流")))
            .check(LetterRules::checkAllAnswered);

    private LetterRules() {}

    /**
     * The rule that a letter is answered within so many working days.
     *
     * <p>The opinions ask for seven working days, and fifteen where it is not simple; regions and mailboxes set others.
     *
     * @param calendar counts the working days, not null
     * @param workingDays the number of working days, 1 or more
     * @return the rule
     * @throws IllegalArgumentException if {@code workingDays} is less than 1
     */
    public static Rule<Catalog<CatalogEntry>> answeredInTime(WorkingCalendar calendar, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("working days must be 1 or more, but are " + workingDays);
        }
        WorkingDayLimit limit = new WorkingDayLimit(
                Text.of(
                        "来信在" + workingDays + "个工作日内答复",
                        "the letter is answered within " + workingDays + " working days"),
                workingDays,
                Objects.requireNonNull(calendar, "calendar"));
        return Rule.<Catalog<CatalogEntry>>builder("catalog.letter-answered-in-time")
                .title("来信按时答复", "a letter is answered in time")
                .severity(Severity.INFO)
                .basis(Basis.of(BasisKind.INFERRED, SITE_CONTENT.at("与公众的互动交流")))
                .check((catalog, check) -> checkInTime(catalog, limit, check));
    }

    private static void checkInTime(Catalog<CatalogEntry> catalog, WorkingDayLimit limit, Check check) {
        SilentEntries silent = new SilentEntries();
        for (PlacedEntry<PublicLetter> each : PlacedEntry.of(catalog, PublicLetter.class)) {
            Optional<LocalDate> received = each.entry().receivedOn();
            Optional<LocalDate> answered = each.entry().answeredOn();
            if (received.isEmpty()) {
                silent.add(each, "receivedOn", "来信日期");
            } else if (answered.isPresent()) {
                limit.check(
                        received.get(),
                        answered.get(),
                        each.title(),
                        List.of(
                                each.title(),
                                each.cell("receivedOn", "来信日期", received.get()),
                                each.cell("answeredOn", "答复日期", answered.get())),
                        check);
            } else if (each.entry().answer().isPresent()) {
                silent.add(each, "answeredOn", "答复日期");
            } else if (!limit.isSurelyKept(received.get(), catalog.asOf())) {
                limit.check(
                        received.get(),
                        catalog.asOf(),
                        each.title(),
                        List.of(each.title(), each.blank("answeredOn", "答复日期")),
                        check);
            }
        }
        silent.report(limit.statement(), check);
    }

    private static void checkAllAnswered(Catalog<CatalogEntry> catalog, Check check) {
        Text statement = Text.of("来信件件有答复", "every letter is answered");
        SilentEntries silent = new SilentEntries();
        for (PlacedEntry<LetterStatistics> each : PlacedEntry.of(catalog, LetterStatistics.class)) {
            int received = each.entry().received();
            if (each.entry().answered().isEmpty()) {
                silent.add(each, "answered", "答复件数");
            } else if (each.entry().answered().getAsInt() == received) {
                check.holds();
            } else {
                int answered = each.entry().answered().getAsInt();
                check.violated(
                        statement,
                        List.of(
                                each.title(),
                                each.cell("received", "收到件数", received),
                                each.cell("answered", "答复件数", answered)),
                        Figure.of(received),
                        Figure.of(answered));
            }
        }
        silent.report(statement, check);
    }
}
