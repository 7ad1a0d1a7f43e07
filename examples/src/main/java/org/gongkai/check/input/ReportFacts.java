package org.gongkai.check.input;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.agency.Agency;
import org.gongkai.form.FormReader;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Place;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;
import org.gongkai.validation.diagnosis.Readings;
import org.gongkai.validation.stack.ReadReport;

/**
 * What a user says of a report because its document does not; it wins over what the document says.
 *
 * @param agency the name of the agency that reports, not blank; not null
 * @param year the year reported on, from {@link AnnualReport#FIRST_YEAR} to {@link AnnualReport#LAST_YEAR}; not null
 * @param scope whose figures these are, not null
 * @param publishedOn the day of publication, of a year up to {@link AnnualReport#LAST_YEAR}; not null
 */
public record ReportFacts(
        Optional<String> agency, OptionalInt year, Optional<ReportScope> scope, Optional<LocalDate> publishedOn) {

    /** Nothing. */
    public static final ReportFacts NONE =
            new ReportFacts(Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());

    /**
     * Checks what is said.
     *
     * @param agency the name of the agency
     * @param year the year reported on
     * @param scope whose figures these are
     * @param publishedOn the day of publication
     * @throws IllegalArgumentException if the name is blank, or the year or that of the day is out of range
     */
    public ReportFacts {
        Objects.requireNonNull(agency, "agency").ifPresent(Agency::of);
        Objects.requireNonNull(year, "year").ifPresent(ReportFacts::requireYear);
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(publishedOn, "publishedOn").ifPresent(day -> requireYear(day.getYear()));
    }

    private static void requireYear(int year) {
        if (year < AnnualReport.FIRST_YEAR || year > AnnualReport.LAST_YEAR) {
            throw new IllegalArgumentException(
                    "year " + year + " is not from " + AnnualReport.FIRST_YEAR + " to " + AnnualReport.LAST_YEAR);
        }
    }

    /**
     * {@return these facts, and those of others where these say nothing}
     *
     * @param others what is said besides, not null
     */
    public ReportFacts or(ReportFacts others) {
        return new ReportFacts(
                agency.or(others::agency),
                year.isPresent() ? year : others.year,
                scope.or(others::scope),
                publishedOn.or(others::publishedOn));
    }

    /** A reader of pages that takes these facts for granted. */
    FormReader reader() {
        FormReader reader = FormReader.create();
        if (agency.isPresent()) {
            reader = reader.withAgency(Agency.of(agency.get()));
        }
        if (year.isPresent()) {
            reader = reader.withYear(year.getAsInt());
        }
        if (scope.isPresent()) {
            reader = reader.withScope(scope.get());
        }
        return publishedOn.isPresent() ? reader.withPublishedOn(publishedOn.get()) : reader;
    }

    /** A report that is no page, with these facts in place of its own. */
    ReadReport in(String source, AnnualReport report) {
        List<Notice> notices = new ArrayList<>();
        boolean isMonthOverruled =
                publishedOn.isPresent() && report.publishedIn().isPresent();
        AnnualReport.Builder told =
                AnnualReport.builder().from(isMonthOverruled ? report.withoutPublication() : report);
        if (isOther("行政机关名称", Optional.of(report.agency().name()), agency, notices)) {
            told.agency(Agency.of(agency.orElseThrow()));
        }
        if (isOther("报告年度", Optional.of(report.year()), year.stream().boxed().findFirst(), notices)) {
            told.year(year.orElseThrow());
        }
        if (isOther("统计范围", Optional.of(report.scope().label()), scope.map(ReportScope::label), notices)) {
            told.scope(scope.orElseThrow());
        }
        Optional<YearMonth> otherMonth = report.publishedIn()
                .filter(month -> publishedOn
                        .filter(day -> YearMonth.from(day).equals(month))
                        .isEmpty());
        if (isOther(
                "公布日期", report.publishedOn().isPresent() ? report.publishedOn() : otherMonth, publishedOn, notices)) {
            told.publishedOn(publishedOn.orElseThrow());
        }
        return new ReadReport(source, told.build(), notices, List.of());
    }

    /** Readings, with these facts in place of what each says. */
    Readings in(String source, Readings readings) {
        return new Readings(
                readings.reports().stream()
                        .map(report -> in(source, report).report())
                        .toList(),
                readings.candidates(),
                readings.known());
    }

    /** Whether something is told that the report does not have; noticed where it has something else. */
    private static boolean isOther(String label, Optional<?> own, Optional<?> told, List<Notice> notices) {
        if (told.isEmpty() || told.equals(own)) {
            return false;
        }
        own.ifPresent(printed -> notices.add(new Notice(
                NoticeKind.OVERRULED,
                Place.PAGE,
                label,
                printed.toString(),
                told.orElseThrow().toString())));
        return true;
    }
}
