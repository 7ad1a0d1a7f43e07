package org.gongkai.arbitraries;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.Agency;
import org.gongkai.agency.AgencyKind;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.CountTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ReportScope;
import org.gongkai.report.TableLayout;

/**
 * Summary reports of a county with the reports of its units: every cell of the summary, totals and the amount of money
 * included, is the sum of that cell over the units.
 *
 * <p>{@code Summaries.annual().edition(FormEdition.FORM_2021).ofUnits(2, 30)} is an arbitrary like any other. A summary shrinks
 * to the fewest units, with reports of zeros.
 */
public final class Summaries extends ArbitraryDecorator<Summary> {

    private static final int FEW = 2;
    private static final int MANY = 6;

    /** The most units, so that the sums stay below the greatest count at every scale. */
    private static final int MOST_UNITS = 200;

    private final Optional<FormEdition> edition;
    private final Scale scale;
    private final int fewest;
    private final int most;

    private Summaries(Optional<FormEdition> edition, Scale scale, int fewest, int most) {
        this.edition = edition;
        this.scale = scale;
        this.fewest = fewest;
        this.most = most;
    }

    /** {@return summaries of two to six units of the size of a township, of either edition} */
    public static Summaries annual() {
        return new Summaries(Optional.empty(), Scale.TOWNSHIP, FEW, MANY);
    }

    /**
     * Restricts the edition of the tables, and the year to one that calls for it.
     *
     * @param edition the edition, not null
     * @return the summaries
     */
    public Summaries edition(FormEdition edition) {
        return new Summaries(Optional.of(edition), scale, fewest, most);
    }

    /**
     * Sets how large the figures of the units are.
     *
     * @param scale the scale, not {@link Scale#LIMIT}, at which nothing can be summed up; not null
     * @return the summaries
     * @throws IllegalArgumentException if the scale is {@code LIMIT}
     */
    public Summaries scaledTo(Scale scale) {
        if (scale == Scale.LIMIT) {
            throw new IllegalArgumentException("cells as large as they can be have no sum that is a count");
        }
        return new Summaries(edition, scale, fewest, most);
    }

    /**
     * Sets how many units there are.
     *
     * @param fewest the fewest, from 1
     * @param most the most, from {@code fewest} to 200
     * @return the summaries
     * @throws IllegalArgumentException if a number is out of range
     */
    public Summaries ofUnits(int fewest, int most) {
        if (fewest < 1 || most < fewest || most > MOST_UNITS) {
            throw new IllegalArgumentException(
                    "units from " + fewest + " to " + most + ": expected 1 or more, at most " + MOST_UNITS);
        }
        return new Summaries(edition, scale, fewest, most);
    }

    @Override
    protected Arbitrary<Summary> arbitrary() {
        Arbitrary<FormEdition> editions = edition.<Arbitrary<FormEdition>>map(Arbitraries::just)
                .orElseGet(() -> Arbitraries.of(FormEdition.class));
        return editions.flatMap(MadeOnce.of(
                        form -> Reports.years(form).flatMap(MadeOnce.of(year -> units(form, year)))))
                .map(Summaries::summed);
    }

    private Arbitrary<List<AnnualReport>> units(FormEdition form, int year) {
        return Reports.annual()
                .year(year)
                .edition(form)
                .scaledTo(scale)
                .withoutNarrative()
                .list()
                .ofMinSize(fewest)
                .ofMaxSize(most)
                .map(reports -> IntStream.range(0, reports.size())
                        .mapToObj(unit -> ofUnit(reports.get(unit), unit + 1))
                        .toList());
    }

    private static AnnualReport ofUnit(AnnualReport report, int number) {
        return AnnualReport.builder()
                .from(report)
                .agency(Agency.builder()
                        .name("某县第" + number + "镇人民政府")
                        .level(AdministrativeLevel.TOWNSHIP)
                        .kind(AgencyKind.GOVERNMENT)
                        .build())
                .scope(ReportScope.OWN)
                .build();
    }

    private static Summary summed(List<AnnualReport> units) {
        AnnualReport first = units.get(0);
        FormEdition form = first.applications().edition();
        AnnualReport summary = AnnualReport.builder()
                .agency(Agency.builder()
                        .name("某县人民政府")
                        .level(AdministrativeLevel.COUNTY)
                        .kind(AgencyKind.GOVERNMENT)
                        .build())
                .year(first.year())
                .scope(ReportScope.SUMMARY)
                .applications(ApplicationTable.of(form, sums(units, AnnualReport::applications)))
                .disputes(DisputeTable.of(sums(units, AnnualReport::disputes)))
                .proactive(ProactiveTable.of(form, amount(units), sums(units, AnnualReport::proactive)))
                .build();
        return new Summary(summary, units);
    }

    private static long[] sums(List<AnnualReport> units, Function<AnnualReport, CountTable> table) {
        TableLayout layout = table.apply(units.get(0)).layout();
        return IntStream.range(0, layout.cellCount())
                .mapToLong(cell -> units.stream()
                        .mapToLong(unit -> table.apply(unit).orZero(cell))
                        .sum())
                .toArray();
    }

    private static Optional<Yuan> amount(List<AnnualReport> units) {
        return units.stream()
                .flatMap(unit -> unit.proactive().amount().stream())
                .reduce(Yuan::plus);
    }
}
