package org.gongkai.arbitraries;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.gongkai.agency.Agency;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSection;

/**
 * Annual reports: by default of either edition and such that every reconciliation holds.
 *
 * <p>{@code Reports.annual().edition(FormEdition.FORM_2021).ofAnyCells()} is an arbitrary like any other.
 */
public final class Reports extends ArbitraryDecorator<AnnualReport> {

    private static final int FIRST_OF_2019 = 2019;
    private static final int FIRST_OF_2021 = 2021;
    private static final int LAST = 2030;

    private final Set<FormEdition> editions;
    private final OptionalInt year;
    private final Cells cells;
    private final boolean narrative;

    private Reports(Set<FormEdition> editions, OptionalInt year, Cells cells, boolean narrative) {
        this.editions = editions;
        this.year = year;
        this.cells = cells;
        this.narrative = narrative;
    }

    /** {@return reports of either edition that add up} */
    public static Reports annual() {
        return new Reports(EnumSet.allOf(FormEdition.class), OptionalInt.empty(), Cells.CONSISTENT, true);
    }

    /**
     * Restricts the edition of the tables, and the year to one that calls for it where none is given.
     *
     * @param edition the edition
     * @return the reports
     */
    public Reports edition(FormEdition edition) {
        return new Reports(EnumSet.of(edition), year, cells, narrative);
    }

    /**
     * Gives the year, and restricts the edition of the tables to the one that it calls for; an {@link
     * #edition(FormEdition)} called for later overrides that, as in a report on the wrong form.
     *
     * @param year the year, from {@link AnnualReport#FIRST_YEAR} to 9998
     * @return the reports
     */
    public Reports year(int year) {
        return new Reports(EnumSet.of(FormEdition.forYear(year)), OptionalInt.of(year), cells, narrative);
    }

    /** {@return the same reports with some zeros left blank, so that they add up where a blank is read as 0} */
    public Reports withBlanks() {
        return new Reports(editions, year, Cells.WITH_BLANKS, narrative);
    }

    /** {@return the same reports with anything or nothing in every cell, so that little adds up} */
    public Reports ofAnyCells() {
        return new Reports(editions, year, Cells.ANY, narrative);
    }

    /** {@return the same reports without text} */
    public Reports withoutNarrative() {
        return new Reports(editions, year, cells, false);
    }

    @Override
    protected Arbitrary<AnnualReport> arbitrary() {
        return Arbitraries.of(editions).flatMap(this::ofEdition);
    }

    private Arbitrary<AnnualReport> ofEdition(FormEdition edition) {
        return Combinators.combine(
                        Agencies.any(),
                        years(edition),
                        Arbitraries.of(ReportScope.class),
                        Arbitraries.integers().between(1, 31).optional(),
                        cells.proactive(edition),
                        cells.applications(edition),
                        cells.disputes(),
                        narratives())
                .as(Reports::report);
    }

    private Arbitrary<Integer> years(FormEdition edition) {
        if (year.isPresent()) {
            return Arbitraries.just(year.getAsInt());
        }
        return edition == FormEdition.FORM_2019
                ? Arbitraries.integers().between(FIRST_OF_2019, FIRST_OF_2021 - 1)
                : Arbitraries.integers().between(FIRST_OF_2021, LAST);
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
        dayOfJanuary.ifPresent(day -> report.publishedOn(LocalDate.of(year + 1, 1, day)));
        narrative.forEach(report::putNarrative);
        return report.build();
    }

    private Arbitrary<Map<ReportSection, String>> narratives() {
        if (!narrative) {
            return Arbitraries.just(Map.of());
        }
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.of("", "本年度新收申请3件。", "一是\n二是\t\"三\""),
                Arbitraries.strings().withChars("公开\u0000\n\"\\😀 a").ofMaxLength(20));
        return Arbitraries.maps(Arbitraries.of(ReportSection.class), texts).ofMaxSize(ReportSection.values().length);
    }

    /** What stands in the cells of the tables. */
    private enum Cells {
        CONSISTENT,
        WITH_BLANKS,
        ANY;

        Arbitrary<ProactiveTable> proactive(FormEdition edition) {
            return switch (this) {
                case CONSISTENT -> ProactiveTables.consistent(edition);
                case WITH_BLANKS -> ProactiveTables.withBlanks(edition);
                case ANY -> ProactiveTables.ofAnyCells(edition);
            };
        }

        Arbitrary<ApplicationTable> applications(FormEdition edition) {
            return switch (this) {
                case CONSISTENT -> ApplicationTables.consistent(edition);
                case WITH_BLANKS -> ApplicationTables.withBlanks(edition);
                case ANY -> ApplicationTables.ofAnyCells(edition);
            };
        }

        Arbitrary<DisputeTable> disputes() {
            return switch (this) {
                case CONSISTENT -> DisputeTables.consistent();
                case WITH_BLANKS -> DisputeTables.withBlanks();
                case ANY -> DisputeTables.ofAnyCells();
            };
        }
    }
}
