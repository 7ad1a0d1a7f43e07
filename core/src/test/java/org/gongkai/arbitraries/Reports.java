package org.gongkai.arbitraries;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.gongkai.agency.Agency;
import org.gongkai.application.ApplicantKind;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.CountRow;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSection;

/**
 * Annual reports: by default of either edition and such that every reconciliation holds.
 *
 * <p>{@code Reports.annual().edition(FormEdition.FORM_2021).scaledTo(Scale.PROVINCE).withBlanks()} is an arbitrary like any other.
 * A report of zeros, one with a single column and one with the greatest count are among the edge cases, and a blank one where
 * blanks are asked for.
 */
public final class Reports extends ArbitraryDecorator<AnnualReport> {

    private static final int FIRST_OF_2019 = 2019;
    private static final int FIRST_OF_2021 = 2021;
    private static final int LAST = 2030;
    private static final int LITTLE = 10;

    /** In place of the day of January on which a report was published. */
    private static final int MONTH_ALONE = 0;

    private final Set<FormEdition> editions;
    private final OptionalInt year;
    private final Cells cells;
    private final Optional<Scale> scale;
    private final Words words;

    private Reports(Set<FormEdition> editions, OptionalInt year, Cells cells, Optional<Scale> scale, Words words) {
        this.editions = editions;
        this.year = year;
        this.cells = cells;
        this.scale = scale;
        this.words = words;
    }

    /** What stands in the cells of the tables. */
    private enum Cells {
        CONSISTENT,
        WITH_BLANK_ZEROS,
        WITH_BLANKS,
        ANY
    }

    /** What the text around the tables is. */
    private enum Words {
        READABLE,
        NONE,
        ODD
    }

    /** {@return reports of either edition that add up} */
    public static Reports annual() {
        return new Reports(
                EnumSet.allOf(FormEdition.class),
                OptionalInt.empty(),
                Cells.CONSISTENT,
                Optional.empty(),
                Words.READABLE);
    }

    /**
     * Restricts the edition of the tables, and the year to one that calls for it where none is given.
     *
     * @param edition the edition, not null
     * @return the reports
     */
    public Reports edition(FormEdition edition) {
        return new Reports(EnumSet.of(edition), year, cells, scale, words);
    }

    /**
     * Gives the year, and restricts the edition of the tables to the one that it calls for; an {@link
     * #edition(FormEdition)} called for later overrides that, as in a report on the wrong form.
     *
     * @param year the year, from {@link AnnualReport#FIRST_YEAR} to 9998
     * @return the reports
     */
    public Reports year(int year) {
        return new Reports(EnumSet.of(FormEdition.forYear(year)), OptionalInt.of(year), cells, scale, words);
    }

    /**
     * Sets how large the figures are; without it they are of all sizes.
     *
     * @param scale the scale, not null
     * @return the reports; those {@linkplain #ofAnyCells of any cells} have a scale of their own
     */
    public Reports scaledTo(Scale scale) {
        return new Reports(editions, year, cells, Optional.of(scale), words);
    }

    /**
     * Leaves cells blank as agencies do: for zeros, for totals that they did not work out, for parts of a total that they state, in
     * whole rows and whole tables.
     *
     * <p>Where only zeros are blank, as in some of the tables, all adds up with blanks read as 0. In the others some
     * reconciliations do not and cannot be assessed; none is violated, since what was there would make it true.
     *
     * @return the reports, with nothing else changed
     */
    public Reports withBlanks() {
        return new Reports(editions, year, Cells.WITH_BLANKS, scale, words);
    }

    /** {@return the same reports with some zeros left blank and nothing else, so that they add up where a blank is read as 0} */
    public Reports withBlankZeros() {
        return new Reports(editions, year, Cells.WITH_BLANK_ZEROS, scale, words);
    }

    /** {@return the same reports with anything or nothing in every cell, so that little adds up} */
    public Reports ofAnyCells() {
        return new Reports(editions, year, Cells.ANY, scale, words);
    }

    /** {@return the same reports with the names and texts of {@link Oddities}} */
    public Reports withOddTexts() {
        return new Reports(editions, year, cells, scale, Words.ODD);
    }

    /** {@return the same reports without text} */
    public Reports withoutNarrative() {
        return new Reports(editions, year, cells, scale, Words.NONE);
    }

    /**
     * Pairs of years that carry over, the earlier one as these reports are.
     *
     * @return the pairs, with what is told of {@link #series(int)}
     * @throws IllegalStateException if these are reports of any cells
     */
    public Arbitrary<YearPair> pairs() {
        return series(2).map(reports -> new YearPair(reports.get(0), reports.get(1)));
    }

    /**
     * Reports of one agency on years that follow one another, each carrying in what the one before carried forward, in every
     * column; with the items of last year that there were, in the form of 2019; and with as much in force as there was, with what
     * was issued and without what was repealed, in that of 2021. Where no scale is asked for, it is that of a county.
     *
     * <p>The first year is the one given, if any; the tables are of the edition that each year calls for unless an edition was
     * asked for after the year.
     *
     * @param years how many, 1 or more
     * @return the series, in order of the years
     * @throws IllegalArgumentException if {@code years} is less than 1
     * @throws IllegalStateException if these are reports of any cells, which carry nothing over
     */
    public Arbitrary<List<AnnualReport>> series(int years) {
        if (years < 1) {
            throw new IllegalArgumentException("a series of " + years + " years: expected 1 or more");
        }
        if (cells == Cells.ANY) {
            throw new IllegalStateException("reports of any cells carry nothing over");
        }
        return new Series(scale.isPresent() ? this : scaledTo(Scale.COUNTY), years).arbitrary();
    }

    @Override
    protected Arbitrary<AnnualReport> arbitrary() {
        return Arbitraries.of(editions)
                .flatMap(MadeOnce.of(edition ->
                        Arbitraries.frequencyOf(Tuple.of(20, ofEdition(edition)), Tuple.of(1, ofOneColumn(edition)))));
    }

    /** Those of each part by itself are many, and combine to reports that are hardly different from any other. */
    @Override
    public EdgeCases<AnnualReport> edgeCases(int maxEdgeCases) {
        return Arbitraries.oneOf(editions.stream()
                        .flatMap(edition -> Stream.of(ofOneColumn(edition), Arbitraries.of(empty(edition))))
                        .toList())
                .edgeCases(maxEdgeCases);
    }

    private Arbitrary<AnnualReport> ofEdition(FormEdition edition) {
        Arbitrary<Integer> of = year.isPresent() ? Arbitraries.just(year.getAsInt()) : years(edition);
        return switch (cells) {
            case CONSISTENT -> consistent(edition, of);
            case WITH_BLANK_ZEROS, WITH_BLANKS ->
                Combinators.combine(consistent(edition, of), blanks(edition)).as(Blanks::in);
            case ANY ->
                of(
                        of,
                        ProactiveTables.ofAnyCells(edition),
                        ApplicationTables.ofAnyCells(edition),
                        DisputeTables.ofAnyCells());
        };
    }

    Arbitrary<AnnualReport> consistent(FormEdition edition, Arbitrary<Integer> of) {
        return of(
                        of,
                        scale.map(each -> ProactiveTables.consistent(edition, each))
                                .orElseGet(() -> ProactiveTables.consistent(edition)),
                        scale.map(each -> ApplicationTables.consistent(edition, each))
                                .orElseGet(() -> ApplicationTables.consistent(edition)),
                        scale.map(DisputeTables::consistent).orElseGet(DisputeTables::consistent))
                .map(Reports::withoutUnheardOfDisputes);
    }

    /** Nobody disputes the handling of an application where there was none. */
    private static AnnualReport withoutUnheardOfDisputes(AnnualReport report) {
        ApplicationTable table = report.applications();
        return table.received().sum() + table.carriedIn().sum() > 0
                ? report
                : report.withDisputes(DisputeTable.builder().remainingZero().build());
    }

    private Arbitrary<AnnualReport> of(
            Arbitrary<Integer> of,
            Arbitrary<ProactiveTable> proactive,
            Arbitrary<ApplicationTable> applications,
            Arbitrary<DisputeTable> disputes) {
        Arbitrary<AnnualReport> reports = Combinators.combine(
                        words == Words.ODD ? Agencies.withOddNames() : Agencies.any(),
                        of,
                        Arbitraries.of(ReportScope.class),
                        Arbitraries.integers().between(MONTH_ALONE, 31).optional(),
                        proactive,
                        applications,
                        disputes,
                        narratives())
                .as(Reports::report);
        return words == Words.NONE
                ? reports
                : Combinators.combine(reports, introductions().optional()).as(Reports::introduced);
    }

    /** {@return the blanks to be left in a report of an edition: none where none are asked for} */
    Arbitrary<Blanks> blanks(FormEdition edition) {
        return switch (cells) {
            case WITH_BLANKS -> Blanks.of(edition, BlankCells::any);
            case WITH_BLANK_ZEROS -> Blanks.of(edition, BlankCells::ofZeros);
            case CONSISTENT, ANY -> Arbitraries.just(Blanks.NONE);
        };
    }

    /** {@return the edition of the tables of a year in a series} */
    FormEdition editionOf(int each) {
        boolean asked =
                editions.size() == 1 && (year.isEmpty() || !editions.contains(FormEdition.forYear(year.getAsInt())));
        return asked ? editions.iterator().next() : FormEdition.forYear(each);
    }

    /** {@return the years in which a series of some years can begin} */
    Arbitrary<Integer> firstYears(int years) {
        if (year.isPresent()) {
            return Arbitraries.just(year.getAsInt());
        }
        int first = editions.contains(FormEdition.FORM_2019) ? FIRST_OF_2019 : FIRST_OF_2021;
        return Arbitraries.integers().between(first, Math.max(first, LAST - years + 1));
    }

    static Arbitrary<Integer> years(FormEdition edition) {
        return edition == FormEdition.FORM_2019
                ? Arbitraries.integers().between(FIRST_OF_2019, FIRST_OF_2021 - 1)
                : Arbitraries.integers().between(FIRST_OF_2021, LAST);
    }

    /** Reports of zeros but for one column, which holds little or nearly as much as it can. */
    private Arbitrary<AnnualReport> ofOneColumn(FormEdition edition) {
        long most = scale.isEmpty() || scale.get() == Scale.LIMIT ? CountRow.MAX_COUNT : LITTLE * 2;
        Arbitrary<Long> counts = CellCounts.of(
                        random -> random.nextInt(2) * (most - LITTLE) + random.nextInt(LITTLE + 1),
                        0,
                        1,
                        2,
                        most - 1,
                        most)
                .single();
        return Combinators.combine(Arbitraries.of(ApplicantKind.class), counts)
                .as((kind, count) -> bare(
                        edition,
                        ProactiveTables.zero(edition),
                        ApplicationTables.ofOneColumn(edition, kind, count),
                        DisputeTable.builder().remainingZero().build()));
    }

    private List<AnnualReport> empty(FormEdition edition) {
        AnnualReport zero = bare(
                edition,
                ProactiveTables.zero(edition),
                ApplicationTable.builder(edition).remainingZero().build(),
                DisputeTable.builder().remainingZero().build());
        AnnualReport blank = bare(
                edition,
                ProactiveTable.notStated(edition),
                ApplicationTable.notStated(edition),
                DisputeTable.notStated());
        return cells == Cells.CONSISTENT ? List.of(zero) : List.of(zero, blank);
    }

    private AnnualReport bare(
            FormEdition edition, ProactiveTable proactive, ApplicationTable applications, DisputeTable disputes) {
        int first = edition == FormEdition.FORM_2019 ? FIRST_OF_2019 : FIRST_OF_2021;
        return report(
                Agency.of("某县人民政府"),
                year.orElse(first),
                ReportScope.OWN,
                Optional.empty(),
                proactive,
                applications,
                disputes,
                Map.of());
    }

    private static AnnualReport report(
            Agency agency,
            int year,
            ReportScope scope,
            Optional<Integer> dayOfJanuary,
            ProactiveTable proactive,
            ApplicationTable applications,
            DisputeTable disputes,
            Map<ReportSection, String> narrative) {
        AnnualReport.Builder report = AnnualReport.builder()
                .agency(agency)
                .year(year)
                .scope(scope)
                .proactive(proactive)
                .applications(applications)
                .disputes(disputes);
        dayOfJanuary
                .filter(day -> day != MONTH_ALONE)
                .ifPresent(day -> report.publishedOn(LocalDate.of(year + 1, 1, day)));
        dayOfJanuary
                .filter(day -> day == MONTH_ALONE)
                .ifPresent(alone -> report.publishedIn(YearMonth.of(year + 1, 1)));
        narrative.forEach(report::putNarrative);
        return report.build();
    }

    private Arbitrary<Map<ReportSection, String>> narratives() {
        if (words == Words.NONE) {
            return Arbitraries.just(Map.of());
        }
        return Arbitraries.maps(
                        Arbitraries.of(ReportSection.class), words == Words.ODD ? Oddities.texts() : sentences())
                .ofMaxSize(ReportSection.values().length);
    }

    private static AnnualReport introduced(AnnualReport report, Optional<String> introduction) {
        return introduction
                .map(text ->
                        AnnualReport.builder().from(report).introduction(text).build())
                .orElse(report);
    }

    private Arbitrary<String> introductions() {
        return words == Words.ODD
                ? Oddities.texts()
                : Arbitraries.of("本报告所列数据的统计期限为当年1月1日至12月31日。", "本报告的电子版可在本机关网站查阅。")
                        .list()
                        .uniqueElements()
                        .ofMinSize(1)
                        .map(sentences -> String.join("\n", sentences));
    }

    private static Arbitrary<String> sentences() {
        return Arbitraries.of(
                        "本年度新收申请3件。",
                        "及时更新政府网站专栏。",
                        "一是健全制度，二是加强培训。",
                        "下一步将改进“依申请公开”工作；无其他事项。",
                        "全年未收取信息处理费。",
                        "规范性文件均在二十个工作日内公开，并同步发布解读。",
                        "政策解读形式较为单一，基层公开的针对性还不强。")
                .list()
                .ofMaxSize(3)
                .map(sentences -> String.join("\n", sentences));
    }
}
