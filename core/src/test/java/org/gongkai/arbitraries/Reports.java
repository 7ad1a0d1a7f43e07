package org.gongkai.arbitraries;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final List<FormEdition> editions;
    private final boolean anyCells;
    private final boolean narrative;

    private Reports(List<FormEdition> editions, boolean anyCells, boolean narrative) {
        this.editions = editions;
        this.anyCells = anyCells;
        this.narrative = narrative;
    }

    /** {@return reports of either edition that add up} */
    public static Reports annual() {
        return new Reports(List.of(FormEdition.values()), false, true);
    }

    /**
     * Restricts the edition of the tables, and the year to one that calls for it.
     *
     * @param edition the edition
     * @return the reports
     */
    public Reports edition(FormEdition edition) {
        return new Reports(List.of(edition), anyCells, narrative);
    }

    /** {@return the same reports with anything or nothing in every cell, so that little adds up} */
    public Reports ofAnyCells() {
        return new Reports(editions, true, narrative);
    }

    /** {@return the same reports without text} */
    public Reports withoutNarrative() {
        return new Reports(editions, anyCells, false);
    }

    @Override
    protected Arbitrary<AnnualReport> arbitrary() {
        return Arbitraries.of(editions).flatMap(this::ofEdition);
    }

    private Arbitrary<AnnualReport> ofEdition(FormEdition edition) {
        Arbitrary<Integer> years = edition == FormEdition.FORM_2019
                ? Arbitraries.integers().between(FIRST_OF_2019, FIRST_OF_2021 - 1)
                : Arbitraries.integers().between(FIRST_OF_2021, LAST);
        Arbitrary<ProactiveTable> proactive =
                anyCells ? ProactiveTables.ofAnyCells(edition) : ProactiveTables.consistent(edition);
        Arbitrary<ApplicationTable> applications =
                anyCells ? ApplicationTables.ofAnyCells(edition) : ApplicationTables.consistent(edition);
        Arbitrary<DisputeTable> disputes = anyCells ? DisputeTables.ofAnyCells() : DisputeTables.consistent();
        return Combinators.combine(
                        Agencies.any(),
                        years,
                        Arbitraries.of(ReportScope.class),
                        Arbitraries.integers().between(1, 31).optional(),
                        proactive,
                        applications,
                        disputes,
                        narratives())
                .as(Reports::report);
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
}
