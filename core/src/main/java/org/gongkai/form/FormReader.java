package org.gongkai.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.agency.Agency;
import org.gongkai.agency.AgencyKind;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.law.FormEdition;
import org.gongkai.money.MoneyUnit;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeCollector;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Page;
import org.gongkai.page.Place;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSection;

/**
 * Reads reports as agencies publish them.
 *
 * <p>The three tables are found by what stands in them, wherever they are on the page. Each is of the edition whose rows and
 * columns it has, whatever its year. Rows and columns are known by their labels, however these are numbered, spaced and
 * quoted. Nothing is invented: what cannot be read is a problem that names its place, and what was understood with some
 * doubt is a notice. A reader is immutable and can be shared between threads.
 *
 * <pre>{@code
 * FormReading reading = FormReader.create().read(Files.readString(Path.of("report.txt")));
 * reading.problems().forEach(System.out::println);
 * reading.report().ifPresent(report -> System.out.println(FormRenderer.official().text(report)));
 * }</pre>
 */
@NoJsonForm
public final class FormReader {

    private static final String AGENCY = "行政机关名称";
    private static final String YEAR = "报告年度";
    private static final String SCOPE = "统计范围";
    private static final String PUBLISHED = "公布日期";
    private static final String REPORT = "政府信息公开工作年度报告";
    private static final Pattern MARKUP =
            Pattern.compile("<(?:!doctype|html|body|table|tr|td)(?:\\s[^<>]*)?>", Pattern.CASE_INSENSITIVE);
    private static final String GOVERNMENT = "人民政府";

    private final Optional<Agency> agency;
    private final OptionalInt year;
    private final Optional<ReportScope> scope;
    private final Optional<LocalDate> publishedOn;
    private final Optional<MoneyUnit> amountUnit;

    private FormReader(
            Optional<Agency> agency,
            OptionalInt year,
            Optional<ReportScope> scope,
            Optional<LocalDate> publishedOn,
            Optional<MoneyUnit> amountUnit) {
        this.agency = agency;
        this.year = year;
        this.scope = scope;
        this.publishedOn = publishedOn;
        this.amountUnit = amountUnit;
    }

    /** {@return a reader that takes everything from the page} */
    public static FormReader create() {
        return new FormReader(
                Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A reader of the reports of one agency, whatever name the page has.
     *
     * @param agency the agency, not null
     * @return the reader
     */
    public FormReader withAgency(Agency agency) {
        Objects.requireNonNull(agency, "agency");
        return new FormReader(Optional.of(agency), year, scope, publishedOn, amountUnit);
    }

    /**
     * A reader of the reports of one year, whatever year the page has.
     *
     * @param year the year reported on, from {@link AnnualReport#FIRST_YEAR} to {@link AnnualReport#LAST_YEAR}
     * @return the reader
     * @throws IllegalArgumentException if the year is out of range
     */
    public FormReader withYear(int year) {
        if (year < AnnualReport.FIRST_YEAR || year > AnnualReport.LAST_YEAR) {
            throw new IllegalArgumentException(
                    "year " + year + " is not from " + AnnualReport.FIRST_YEAR + " to " + AnnualReport.LAST_YEAR);
        }
        return new FormReader(agency, OptionalInt.of(year), scope, publishedOn, amountUnit);
    }

    /**
     * A reader of reports of one scope, which the form does not print.
     *
     * @param scope whose figures the reports give, not null
     * @return the reader
     */
    public FormReader withScope(ReportScope scope) {
        Objects.requireNonNull(scope, "scope");
        return new FormReader(agency, year, Optional.of(scope), publishedOn, amountUnit);
    }

    /**
     * A reader of reports that were published on one day, whatever day the page has.
     *
     * @param day the day of publication, of a year from 0 to {@link AnnualReport#LAST_YEAR}; not null
     * @return the reader
     * @throws IllegalArgumentException if the year is out of range
     */
    public FormReader withPublishedOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        if (day.getYear() < 0 || day.getYear() > AnnualReport.LAST_YEAR) {
            throw new IllegalArgumentException("day " + day + " is not of a year from 0 to " + AnnualReport.LAST_YEAR);
        }
        return new FormReader(agency, year, scope, Optional.of(day), amountUnit);
    }

    /**
     * A reader that takes amounts printed without a unit to be in a given one.
     *
     * <p>Without this they are taken to be in 万元, the unit of the form of 2021. Either way there is a notice.
     *
     * @param unit the unit, not null
     * @return the reader
     */
    public FormReader withAmountUnit(MoneyUnit unit) {
        Objects.requireNonNull(unit, "unit");
        return new FormReader(agency, year, scope, publishedOn, Optional.of(unit));
    }

    /**
     * Reads a report that is plain text.
     *
     * <p>Cells stand between strokes, after tabs, or one a line; a table ends where a part of the report begins. HTML is not
     * read but said to be a problem: {@link #read(Page)} takes what it says.
     *
     * @param text the text, not null
     * @return the report, or what keeps it from being read
     * @throws IllegalArgumentException if the text has more than {@link org.gongkai.page.Grid#MAX_CELLS} cells
     */
    public FormReading read(String text) {
        if (MARKUP.matcher(Objects.requireNonNull(text, "text")).find()) {
            NoticeCollector noticing = new NoticeCollector();
            noticing.add(NoticeKind.MARKUP, Place.PAGE, "");
            Head given = new Head(agency, year, Optional.empty(), Optional.empty());
            Sections none = new Sections(Page.builder().build());
            return reading(noticing, Optional.empty(), none, given, Tables.NONE, Optional.empty());
        }
        return read(PlainText.page(text));
    }

    /**
     * Reads a report that stands on a page.
     *
     * @param page the page, not null
     * @return the report, or what keeps it from being read
     */
    public FormReading read(Page page) {
        Objects.requireNonNull(page, "page");
        NoticeCollector noticing = new NoticeCollector();
        PageTables tables = new PageTables(page);
        Sections sections = new Sections(page);
        TitlePage title = new TitlePage(sections.front(), sections.beginning());
        Optional<String> printedName = title.agencyName();
        OptionalInt printedYear = title.year();
        OptionalInt reported = year.isPresent() ? year : printedYear;
        Optional<LocalDate> printedDay = title.publishedOn(reported);
        Optional<YearMonth> printedMonth = title.publishedIn(reported);
        Head head = new Head(
                agency.or(() -> printedName.map(FormReader::agencyOf)),
                reported,
                publishedOn.or(() -> printedDay),
                publishedOn.isPresent() ? Optional.empty() : printedMonth);
        if (!title.hasTitle() && tables.isEmpty() && sections.narrative().isEmpty()) {
            noticing.add(NoticeKind.NOTHING_FOUND, Place.PAGE, REPORT);
            return reading(noticing, Optional.empty(), sections, head, Tables.NONE, Optional.empty());
        }
        Tables read = new Tables(
                tables.rows(ReportSection.PROACTIVE_DISCLOSURE)
                        .flatMap(rows -> ProactiveSheet.read(rows, unit(), noticing)),
                tables.rows(ReportSection.APPLICATIONS).flatMap(rows -> ApplicationSheet.read(rows, noticing)),
                tables.rows(ReportSection.DISPUTES).flatMap(rows -> DisputeSheet.read(rows, noticing)));
        for (ReportSection section : ReportSection.values()) {
            if (isTabular(section) && tables.rows(section).isEmpty()) {
                noticing.add(NoticeKind.NOTHING_FOUND, Place.PAGE, section.heading());
            }
            if (!sections.narrative().containsKey(section)) {
                noticing.add(NoticeKind.SECTION_MISSING, Place.PAGE, section.heading());
            }
        }
        sections.notice(noticing);
        if (year.isEmpty() && title.hasSeveralYears()) {
            noticing.add(NoticeKind.ASSUMED, Place.PAGE, YEAR, "", Integer.toString(head.year.orElse(0)));
        }
        noticeOverruled(AGENCY, printedName, agency.map(Agency::name), noticing);
        noticeOverruled(YEAR, boxed(printedYear), boxed(year), noticing);
        noticeOverruled(PUBLISHED, printedDay, publishedOn, noticing);
        noticeOverruled(
                PUBLISHED,
                printedMonth.filter(month -> publishedOn
                        .filter(day -> YearMonth.from(day).equals(month))
                        .isEmpty()),
                publishedOn,
                noticing);
        if (head.agency.isEmpty()) {
            noticing.add(NoticeKind.NOT_STATED, Place.PAGE, AGENCY);
        }
        if (head.year.isEmpty()) {
            noticing.add(NoticeKind.NOT_STATED, Place.PAGE, YEAR);
        } else {
            int stated = head.year.getAsInt();
            noticeEdition(
                    tables,
                    ReportSection.PROACTIVE_DISCLOSURE,
                    read.proactive.map(ProactiveTable::edition),
                    stated,
                    noticing);
            noticeEdition(
                    tables,
                    ReportSection.APPLICATIONS,
                    read.applications.map(ApplicationTable::edition),
                    stated,
                    noticing);
        }
        ReportScope ofReport = scope(sections, head, noticing);
        if (noticing.problemCount() > 0) {
            Optional<CutPage> cut = CutPage.of(page, tables, sections, noticing.problems());
            return reading(noticing, cut, sections, head, read, Optional.empty());
        }
        AnnualReport.Builder report = AnnualReport.builder()
                .agency(head.agency.orElseThrow())
                .year(head.year.orElseThrow())
                .scope(ofReport)
                .proactive(read.proactive.orElseThrow())
                .applications(read.applications.orElseThrow())
                .disputes(read.disputes.orElseThrow());
        head.publishedOn.ifPresent(report::publishedOn);
        head.publishedIn.ifPresent(report::publishedIn);
        sections.introduction().ifPresent(report::introduction);
        sections.narrative().forEach(report::putNarrative);
        return reading(noticing, Optional.empty(), sections, head, read, Optional.of(report.build()));
    }

    private static FormReading reading(
            NoticeCollector noticing,
            Optional<CutPage> cut,
            Sections sections,
            Head head,
            Tables tables,
            Optional<AnnualReport> report) {
        return new FormReading(
                report,
                head.agency,
                head.year,
                head.publishedOn,
                head.publishedIn,
                tables.proactive,
                tables.applications,
                tables.disputes,
                sections.preamble(),
                sections.narrative(),
                unexplained(noticing.notices(), cut),
                Stream.concat(cut.map(CutPage::problem).stream(), unexplained(noticing.problems(), cut).stream())
                        .toList());
    }

    private static List<Notice> unexplained(List<Notice> notices, Optional<CutPage> cut) {
        return cut.map(page -> notices.stream()
                        .filter(notice -> !page.explains(notice))
                        .toList())
                .orElse(notices);
    }

    private MoneyUnit unit() {
        return amountUnit.orElse(MoneyUnit.TEN_THOUSAND_YUAN);
    }

    private static boolean isTabular(ReportSection section) {
        return switch (section) {
            case PROACTIVE_DISCLOSURE, APPLICATIONS, DISPUTES -> true;
            case OVERVIEW, PROBLEMS_AND_IMPROVEMENT, OTHER_MATTERS -> false;
        };
    }

    private static Agency agencyOf(String name) {
        Agency.Builder agency = Agency.builder().name(name);
        return (name.endsWith(GOVERNMENT) ? agency.kind(AgencyKind.GOVERNMENT) : agency).build();
    }

    /** What is given; else what the words make likely, of which only those of a summary are a statement. */
    private ReportScope scope(Sections sections, Head head, NoticeCollector noticing) {
        ReportScope assumed = AssumedScope.of(
                sections.preamble(),
                sections.narrative(),
                head.agency.map(Agency::name).orElse(""));
        if (scope.isEmpty()) {
            noticing.add(NoticeKind.ASSUMED, Place.PAGE, SCOPE, "", assumed.label());
        } else if (assumed == ReportScope.SUMMARY) {
            noticeOverruled(SCOPE, Optional.of(assumed.label()), scope.map(ReportScope::label), noticing);
        }
        return scope.orElse(assumed);
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.stream().boxed().findFirst();
    }

    private static void noticeOverruled(String label, Optional<?> ofPage, Optional<?> given, NoticeCollector noticing) {
        if (ofPage.isPresent() && given.isPresent() && !ofPage.equals(given)) {
            noticing.add(
                    NoticeKind.OVERRULED,
                    Place.PAGE,
                    label,
                    ofPage.get().toString(),
                    given.get().toString());
        }
    }

    private static void noticeEdition(
            PageTables tables,
            ReportSection section,
            Optional<FormEdition> edition,
            int year,
            NoticeCollector noticing) {
        edition.filter(each -> each != FormEdition.forYear(year))
                .ifPresent(each -> noticing.add(
                        NoticeKind.EDITION_OFF_YEAR,
                        tables.place(section),
                        section.heading(),
                        each.token(),
                        Integer.toString(year)));
    }

    /** Whose report it is, of which year, and when it was published, as far as that is known. */
    private record Head(
            Optional<Agency> agency,
            OptionalInt year,
            Optional<LocalDate> publishedOn,
            Optional<YearMonth> publishedIn) {}

    /** The tables that could be read. */
    private record Tables(
            Optional<ProactiveTable> proactive,
            Optional<ApplicationTable> applications,
            Optional<DisputeTable> disputes) {

        static final Tables NONE = new Tables(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
