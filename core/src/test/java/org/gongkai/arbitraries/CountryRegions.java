package org.gongkai.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private static final double OF_PROVINCE = 12;
    private static final double OF_PREFECTURE = 4;

    private final int offset;

    /** An agency and what it has to do, times the work of a county. */
    record Body(Agency agency, Bureau bureau, double scale) {}

    CountryRegions(long seed) {
        this.offset = new Chance(seed, -1).below(FIRST.length() * SECOND.length());
    }

    List<Body> bodies(int count) {
        List<Body> bodies = new ArrayList<>();
        for (int province = 0; bodies.size() < count; province++) {
            addProvince(province, bodies);
        }
        return bodies.subList(0, count);
    }

    private void addProvince(int province, List<Body> bodies) {
        String name = place(province, 0) + "省";
        addOwn(name, code(province, 0, 0), AdministrativeLevel.PROVINCE, OF_PROVINCE, bodies);
        for (int i = 1; i <= PREFECTURES; i++) {
            String prefecture = place(province * PREFECTURES + i, 1) + "市";
            addOwn(prefecture, code(province, i, 0), AdministrativeLevel.PREFECTURE, OF_PREFECTURE, bodies);
            for (int county = 1; county <= COUNTIES; county++) {
                String own = place((province * PREFECTURES + i) * COUNTIES + county, 2) + "县";
                addCounty(prefecture + own, code(province, i, county), bodies);
            }
        }
    }

    private static void addOwn(
            String place, RegionCode code, AdministrativeLevel level, double scale, List<Body> bodies) {
        add(place, code, level, Bureau.OFFICE, scale, bodies);
        Bureau.DEPARTMENTS.forEach(bureau -> add(place, code, level, bureau, scale, bodies));
    }

    private void addCounty(String place, RegionCode code, List<Body> bodies) {
        add(place, code, AdministrativeLevel.COUNTY, Bureau.OFFICE, 1, bodies);
        Bureau.DEPARTMENTS
                .subList(0, BUREAUS_OF_COUNTY)
                .forEach(bureau -> add(place, code, AdministrativeLevel.COUNTY, bureau, 1, bodies));
        for (int i = 0; i < TOWNSHIPS; i++) {
            String township = place + place(Integer.parseInt(code.toString()) + i, 3) + "镇";
            add(township, code, AdministrativeLevel.TOWNSHIP, Bureau.TOWNSHIP, 1, bodies);
        }
    }

    private static void add(
            String place, RegionCode code, AdministrativeLevel level, Bureau bureau, double scale, List<Body> bodies) {
        Agency agency = Agency.builder()
                .name(place + bureau.name())
                .regionCode(code)
                .creditCode(Agencies.withCheck("11" + code + String.format(Locale.ROOT, "%09d", bodies.size())))
                .level(level)
                .kind(bureau == Bureau.TOWNSHIP ? AgencyKind.GOVERNMENT : AgencyKind.DEPARTMENT)
                .build();
        bodies.add(new Body(agency, bureau, scale));
    }

    private static RegionCode code(int province, int prefecture, int county) {
        return RegionCode.of(String.format(Locale.ROOT, "%02d%02d%02d", FIRST_PROVINCE + province, prefecture, county));
    }

    private String place(int number, int kind) {
        int names = FIRST.length() * SECOND.length();
        int name = Math.floorMod(offset + (long) number * STEPS[kind], names);
        return FIRST.substring(name / SECOND.length(), name / SECOND.length() + 1)
                + SECOND.charAt(name % SECOND.length());
    }
}
