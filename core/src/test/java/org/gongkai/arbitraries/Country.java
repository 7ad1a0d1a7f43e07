package org.gongkai.arbitraries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.Agency;
import org.gongkai.agency.AgencyKind;
import org.gongkai.agency.RegionCode;
import org.gongkai.report.AnnualReport;
import org.gongkai.tabulation.Consolidation;

/**
 * A country that does not exist, with its regions, its agencies and their reports: the same for the same seed on every machine.
 *
 * <p>Figures are as in life, as far as statistics go: agencies differ by orders of magnitude, by what they have to do and by how
 * steady they are; years differ from each other, agencies grow and shrink; counts scatter more than by chance alone, and now and
 * then far more. In one report of 200 somebody sends many applications at once, in one of 300 powers go to or come from another
 * body, in one of 100 the office begins to reply in another way, and all of that is in order. Every reconciliation holds in each
 * report and over the years.
 *
 * <p>A larger country of one seed has all that a smaller one has. A country can have a number of {@linkplain #withFaults mistakes},
 * each with the truth. Of a large one the reports are made as a stream asks for them, so that memory does not grow with it.
 * Immutable.
 *
 * <pre>{@code
 * Country country = Country.ofSeed(7).withAgencies(1_000).withYears(2019, 2022);
 * List<AnnualReport> reports = country.reports();
 *
 * Country faulty = Country.ofSeed(7).withAgencies(250_000).withFaults(1_000);
 * faulty.stream().forEach(check);
 * Stream<PlantedFault> truth = faulty.faults();
 * }</pre>
 */
public final class Country {

    /** The most agencies that have names. */
    public static final int MOST_AGENCIES = 1_000_000;

    private static final int AGENCIES = 100;
    private static final int FIRST_YEAR = 2021;
    private static final int LAST_YEAR = 2024;

    private final long seed;
    private final int count;
    private final int firstYear;
    private final int lastYear;
    private final int faults;

    private Country(long seed, int count, int firstYear, int lastYear, int faults) {
        if (faults > count) {
            throw new IllegalArgumentException(faults + " faults are more than one for each of " + count + " agencies");
        }
        this.seed = seed;
        this.count = count;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.faults = faults;
    }

    /**
     * The country of a seed: 100 agencies, 2021 to 2024.
     *
     * @param seed any number
     * @return the country
     */
    public static Country ofSeed(long seed) {
        return new Country(seed, AGENCIES, FIRST_YEAR, LAST_YEAR, 0);
    }

    /**
     * The same with more or fewer agencies.
     *
     * @param agencies how many, from 1 to {@link #MOST_AGENCIES}
     * @return the country
     * @throws IllegalArgumentException if there are fewer or more, or fewer than faults
     */
    public Country withAgencies(int agencies) {
        if (agencies < 1 || agencies > MOST_AGENCIES) {
            throw new IllegalArgumentException("agencies " + agencies + " are not from 1 to " + MOST_AGENCIES);
        }
        return new Country(seed, agencies, firstYear, lastYear, faults);
    }

    /**
     * The same over other years; those before 2021 are on the form of 2019.
     *
     * @param first the first year, from 2019
     * @param last the last year, not before the first
     * @return the country
     * @throws IllegalArgumentException if the years are no such
     */
    public Country withYears(int first, int last) {
        if (first < AgencyYears.FIRST || last < first || last > AnnualReport.LAST_YEAR) {
            throw new IllegalArgumentException("years from " + first + " to " + last);
        }
        return new Country(seed, count, first, last, faults);
    }

    /**
     * The same with mistakes of every kind that a rule finds: each kind as often as the others where it can be made, at most one in
     * the years of an agency.
     *
     * @param number how many, from 0 to the number of agencies
     * @return the country
     * @throws IllegalArgumentException if there are fewer or more
     */
    public Country withFaults(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("faults " + number + " are less than 0");
        }
        return new Country(seed, count, firstYear, lastYear, number);
    }

    /** {@return the agencies, region by region; the governments that sum up what is below them are not among them} */
    public List<Agency> agencies() {
        return bodies().flatMap(List::stream).map(CountryRegions.Body::agency).toList();
    }

    /** {@return the own reports (本级) of every agency, agency by agency in the order of the years} */
    public List<AnnualReport> reports() {
        return stream().toList();
    }

    /** {@return the {@link #reports()}, each made when it is asked for} */
    public Stream<AnnualReport> stream() {
        return regions().flatMap(List::stream);
    }

    /** {@return the {@link #reports()} by region: those of a province's own agencies, of a prefecture's, of all of a county's} */
    public Stream<List<AnnualReport>> regions() {
        return bodies().map(bodies ->
                bodies.stream().flatMap(body -> years(body).stream()).toList());
    }

    /** {@return the mistakes in the {@link #reports()}, in their order} */
    public Stream<PlantedFault> faults() {
        Planting planting = planting();
        return bodies().flatMap(List::stream)
                .filter(body -> planting.isAt(body.number()))
                .map(body -> planting.fault(body.number(), honest(body)));
    }

    private List<AnnualReport> years(CountryRegions.Body body) {
        List<AnnualReport> honest = honest(body);
        Planting planting = planting();
        if (!planting.isAt(body.number())) {
            return honest;
        }
        AnnualReport broken = planting.fault(body.number(), honest).fault().broken();
        return honest.stream()
                .map(report -> report.year() == broken.year() ? broken : report)
                .toList();
    }

    private List<AnnualReport> honest(CountryRegions.Body body) {
        return AgencyYears.of(seed, body, firstYear, lastYear);
    }

    private Planting planting() {
        return new Planting(seed, count, faults);
    }

    /**
     * The reports of the governments of counties that sum up (汇总) those of the agencies of each.
     *
     * @param reports reports of this country, with whatever was changed in them; not null
     * @return one report for each county and year
     */
    public static List<AnnualReport> summaries(List<AnnualReport> reports) {
        Map<String, List<AnnualReport>> units = new LinkedHashMap<>();
        for (AnnualReport report : reports) {
            RegionCode region = report.agency().regionCode().orElseThrow();
            if (region.level() == AdministrativeLevel.COUNTY) {
                units.computeIfAbsent(region + " " + report.year(), key -> new ArrayList<>())
                        .add(report);
            }
        }
        return units.values().stream().map(Country::summary).toList();
    }

    private static AnnualReport summary(List<AnnualReport> units) {
        Agency office = units.get(0).agency();
        return Consolidation.of(units)
                .report(Agency.builder()
                        .name(office.name().substring(0, office.name().length() - "办公室".length()))
                        .regionCode(office.regionCode().orElseThrow())
                        .level(AdministrativeLevel.COUNTY)
                        .kind(AgencyKind.GOVERNMENT)
                        .build());
    }

    /**
     * A report of this country with what its agency says in words: an introduction and parts one, five and six, which agree with the
     * tables, whatever these say. The words are of this seed, and of an agency never those of the year before.
     *
     * @param report a report or summary of this country, with whatever was changed in its tables; not null
     * @return the report with all its parts
     */
    public AnnualReport told(AnnualReport report) {
        return ToldReport.of(seed, report);
    }

    private Stream<List<CountryRegions.Body>> bodies() {
        return new CountryRegions(seed).regions(count);
    }
}
