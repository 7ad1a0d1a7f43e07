package org.gongkai.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.Agency;
import org.gongkai.agency.AgencyKind;
import org.gongkai.agency.RegionCode;

/**
 * The provinces, prefectures and counties of a {@link Country} with the agencies of each: of a province and of a prefecture those
 * of its own and then those below, of a county its office, its bureaus and its townships.
 */
final class CountryRegions {

    private static final String FIRST = "青云白金石清永安长平临东南西宁和德广明新文武景丰昌宜兴泰嘉惠";
    private static final String SECOND = "阳川台山河江泉源溪陵原峰州城水岭湖津桥康乐宁林远定化岩梁浦隆";

    /** By kind of region: numbers without a factor in common with that of the names, so that all are met before one comes again. */
    private static final int[] STEPS = {577, 601, 607, 611};

    private static final int PREFECTURES = 8;
    private static final int COUNTIES = 5;
    private static final int BUREAUS_OF_COUNTY = 12;
    private static final int TOWNSHIPS = 7;
    private static final int FIRST_PROVINCE = 10;
    private static final int PROVINCES = 90;

    private static final int HUNDRED = 100;

    private static final double SCALE_OF_PROVINCE = 12;
    private static final double SCALE_OF_PREFECTURE = 4;

    private static final int OF_COUNTY = 1 + BUREAUS_OF_COUNTY + TOWNSHIPS;
    private static final int OF_OWN = 1 + Bureau.DEPARTMENTS.size();
    private static final int OF_PREFECTURES = PREFECTURES * (OF_OWN + COUNTIES * OF_COUNTY);

    private final int offset;

    /**
     * An agency and what it has to do.
     *
     * @param number which agency of the country it is, from 0
     * @param agency the agency
     * @param bureau its kind
     * @param scale what it has to do, times the work of a county
     */
    record Body(int number, Agency agency, Bureau bureau, double scale) {}

    /** A region and the bodies of it that are not of a region below, of which the first has the given number. */
    private record Region(String name, RegionCode code, AdministrativeLevel level, double scale, int first) {

        List<Body> bodies() {
            List<Body> bodies = new ArrayList<>();
            add(bodies, name, level, Bureau.OFFICE);
            boolean isCounty = level == AdministrativeLevel.COUNTY;
            for (Bureau bureau : isCounty ? Bureau.DEPARTMENTS.subList(0, BUREAUS_OF_COUNTY) : Bureau.DEPARTMENTS) {
                add(bodies, name, level, bureau);
            }
            return bodies;
        }

        void add(List<Body> bodies, String place, AdministrativeLevel ofBody, Bureau bureau) {
            int number = first + bodies.size();
            Agency agency = Agency.builder()
                    .name(place + bureau.name())
                    .regionCode(code)
                    .creditCode(Agencies.withCheck("11" + code + digits(number, 9)))
                    .level(ofBody)
                    .kind(bureau == Bureau.TOWNSHIP ? AgencyKind.GOVERNMENT : AgencyKind.DEPARTMENT)
                    .build();
            bodies.add(new Body(number, agency, bureau, scale));
        }
    }

    CountryRegions(long seed) {
        this.offset = new Chance(seed, -1).below(FIRST.length() * SECOND.length());
    }

    /** The bodies region by region, as they are asked for. */
    Stream<List<Body>> regions(int count) {
        return IntStream.iterate(0, region -> region + 1)
                .mapToObj(this::bodies)
                .takeWhile(bodies -> bodies.get(0).number() < count)
                .map(bodies -> bodies.subList(
                        0, Math.min(bodies.size(), count - bodies.get(0).number())));
    }

    /** The bodies of a region: in the first round of a province's own and of its prefectures, in later ones of these alone. */
    private List<Body> bodies(int region) {
        int ofLater = PREFECTURES * (1 + COUNTIES);
        int later = region - PROVINCES * (1 + ofLater);
        if (later >= 0) {
            int province = later / ofLater;
            int first = PROVINCES * (OF_OWN + OF_PREFECTURES) + province * OF_PREFECTURES;
            return bodies(1 + province / PROVINCES, province % PROVINCES, later % ofLater, first);
        }
        int province = region / (1 + ofLater);
        int first = province * (OF_OWN + OF_PREFECTURES);
        int inProvince = region % (1 + ofLater);
        if (inProvince > 0) {
            return bodies(0, province, inProvince - 1, first + OF_OWN);
        }
        return new Region(
                        province(province),
                        code(province, 0, 0),
                        AdministrativeLevel.PROVINCE,
                        SCALE_OF_PROVINCE,
                        first)
                .bodies();
    }

    /** The bodies of a prefecture or county; from the second round on names come again, and that of the province before them. */
    private List<Body> bodies(int round, int province, int region, int firstOfRound) {
        int inRound = region / (1 + COUNTIES);
        int county = region % (1 + COUNTIES);
        int prefecture = round * PREFECTURES + inRound + 1;
        int number = province * PREFECTURES + prefecture;
        String name = (round == 0 ? "" : province(province)) + place(number, 1) + "市";
        int first = firstOfRound + inRound * (OF_PREFECTURES / PREFECTURES);
        RegionCode code = code(province, prefecture, county);
        return county == 0
                ? new Region(name, code, AdministrativeLevel.PREFECTURE, SCALE_OF_PREFECTURE, first).bodies()
                : county(new Region(
                        name + place(number * COUNTIES + county, 2) + "县",
                        code,
                        AdministrativeLevel.COUNTY,
                        1,
                        first + OF_OWN + (county - 1) * OF_COUNTY));
    }

    private String province(int number) {
        return place(number, 0) + "省";
    }

    private List<Body> county(Region county) {
        List<Body> bodies = county.bodies();
        for (int i = 0; i < TOWNSHIPS; i++) {
            String township =
                    county.name() + place(Integer.parseInt(county.code().toString()) + i, 3) + "镇";
            county.add(bodies, township, AdministrativeLevel.TOWNSHIP, Bureau.TOWNSHIP);
        }
        return bodies;
    }

    private static RegionCode code(int province, int prefecture, int county) {
        return RegionCode.of(digits(((FIRST_PROVINCE + province) * HUNDRED + prefecture) * HUNDRED + county, 6));
    }

    private static String digits(int number, int length) {
        String digits = Integer.toString(number);
        return "0".repeat(length - digits.length()) + digits;
    }

    private String place(int number, int kind) {
        int names = FIRST.length() * SECOND.length();
        int name = Math.floorMod(offset + (long) number * STEPS[kind], names);
        return FIRST.substring(name / SECOND.length(), name / SECOND.length() + 1)
                + SECOND.charAt(name % SECOND.length());
    }
}
