package org.gongkai.arbitraries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * <p>A larger country of one seed has all that a smaller one has. Immutable.
 *
 * <pre>{@code
 * Country country = Country.ofSeed(7).withAgencies(1_000).withYears(2019, 2022);
 * List<AnnualReport> reports = country.reports();
 * }</pre>
 */
public final class Country {

    /** The most agencies that have names. */
    public static final int MOST_AGENCIES = 80_000;

    private static final int AGENCIES = 100;
    private static final int FIRST_YEAR = 2021;
    private static final int LAST_YEAR = 2024;

    private final long seed;
    private final int count;
    private final int firstYear;
    private final int lastYear;

    private Country(long seed, int count, int firstYear, int lastYear) {
        this.seed = seed;
        this.count = count;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /**
     * The country of a seed: 100 agencies, 2021 to 2024.
     *
     * @param seed any number
     * @return the country
     */
    public static Country ofSeed(long seed) {
        return new Country(seed, AGENCIES, FIRST_YEAR, LAST_YEAR);
    }

    /**
     * The same with more or fewer agencies.
     *
     * @param agencies how many, from 1 to {@link #MOST_AGENCIES}
     * @return the country
     * @throws IllegalArgumentException if there are fewer or more
     */
    public Country withAgencies(int agencies) {
        if (agencies < 1 || agencies > MOST_AGENCIES) {
            throw new IllegalArgumentException("agencies " + agencies + " are not from 1 to " + MOST_AGENCIES);
        }
        return new Country(seed, agencies, firstYear, lastYear);
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
        return new Country(seed, count, first, last);
    }

    /** {@return the agencies, region by region; the governments that sum up what is below them are not among them} */
    public List<Agency> agencies() {
        return bodies().stream().map(CountryRegions.Body::agency).toList();
    }

    /** {@return the own reports (本级) of every agency, agency by agency in the order of the years} */
    public List<AnnualReport> reports() {
        List<CountryRegions.Body> bodies = bodies();
        List<AnnualReport> reports = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            reports.addAll(AgencyYears.of(seed, i, bodies.get(i), firstYear, lastYear));
        }
        return reports;
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

    private List<CountryRegions.Body> bodies() {
        return new CountryRegions(seed).bodies(count);
    }
}
