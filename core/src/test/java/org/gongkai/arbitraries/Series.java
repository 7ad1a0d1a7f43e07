package org.gongkai.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.report.AnnualReport;

/** Reports of one agency on years that follow one another and carry over. */
record Series(Reports reports, int years) {

    Arbitrary<List<AnnualReport>> arbitrary() {
        return reports.firstYears(years).flatMap(MadeOnce.of(this::from));
    }

    private Arbitrary<List<AnnualReport>> from(int first) {
        // The edge cases of each year by itself have little to do with those of the series, and are many.
        List<Arbitrary<AnnualReport>> each = IntStream.range(first, first + years)
                .mapToObj(year -> reports.consistent(reports.editionOf(year), Arbitraries.just(year))
                        .withoutEdgeCases())
                .toList();
        List<Arbitrary<Blanks>> blanks = IntStream.range(first, first + years)
                .mapToObj(year -> reports.blanks(reports.editionOf(year)).withoutEdgeCases())
                .toList();
        return Combinators.combine(
                        Combinators.combine(each).as(Series::carriedOver),
                        Combinators.combine(blanks).as(List::copyOf))
                .as(Series::blanked);
    }

    private static List<AnnualReport> carriedOver(List<AnnualReport> drawn) {
        List<AnnualReport> series = new ArrayList<>();
        for (AnnualReport report : drawn) {
            series.add(series.isEmpty() ? report : after(series.get(series.size() - 1), report));
        }
        return series;
    }

    private static AnnualReport after(AnnualReport previous, AnnualReport report) {
        return AnnualReport.builder()
                .from(report)
                .agency(previous.agency())
                .scope(previous.scope())
                .applications(ApplicationTables.carryingIn(report.applications(), previous.applications()))
                .proactive(ProactiveTables.goingOn(report.proactive(), previous.proactive()))
                .build();
    }

    private static List<AnnualReport> blanked(List<AnnualReport> series, List<Blanks> blanks) {
        return IntStream.range(0, series.size())
                .mapToObj(year -> Blanks.in(series.get(year), blanks.get(year)))
                .toList();
    }
}
