package org.gongkai.arbitraries;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.Agency;
import org.gongkai.agency.AgencyKind;
import org.gongkai.agency.CreditCode;
import org.gongkai.agency.RegionCode;

/** Agencies and their codes. */
public final class Agencies {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int BASE = ALPHABET.length();

    private static final String[] BUREAUS = {"人民政府办公室", "财政局", "教育局", "公安局", "卫生健康局", "自然资源和规划局", "市场监督管理局"};

    /** What stands after the name of a place. */
    private static final List<Body> LOCAL = Stream.of(
                    List.of(
                            Body.government("县人民政府", AdministrativeLevel.COUNTY),
                            Body.government("区人民政府", AdministrativeLevel.COUNTY),
                            Body.government("市人民政府", AdministrativeLevel.PREFECTURE),
                            Body.government("省人民政府", AdministrativeLevel.PROVINCE),
                            Body.government("镇人民政府", AdministrativeLevel.TOWNSHIP),
                            Body.government("乡人民政府", AdministrativeLevel.TOWNSHIP),
                            new Body("市住房公积金管理中心", AdministrativeLevel.PREFECTURE, AgencyKind.AUTHORIZED_ORGANIZATION)),
                    Body.departments("县", AdministrativeLevel.COUNTY, BUREAUS),
                    Body.departments("区", AdministrativeLevel.COUNTY, BUREAUS),
                    Body.departments("市", AdministrativeLevel.PREFECTURE, BUREAUS),
                    Body.departments("省", AdministrativeLevel.PROVINCE, "人民政府办公厅", "财政厅", "教育厅", "公安厅"))
            .flatMap(List::stream)
            .toList();

    private static final List<Body> NATIONAL =
            Body.departments("", AdministrativeLevel.NATIONAL, "教育部", "财政部", "自然资源部", "国家统计局");

    private Agencies() {}

    /** {@return agencies of which some of the codes, the level and the kind are known; what is known agrees with the name} */
    public static Arbitrary<Agency> any() {
        return Combinators.combine(
                        bodies(),
                        regionCodes(),
                        Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofLength(9),
                        Arbitraries.of(Known.class).set())
                .as(Agencies::agency);
    }

    /** What can be known of an agency besides its name. */
    private enum Known {
        CREDIT_CODE,
        REGION_CODE,
        LEVEL,
        KIND
    }

    private record Body(String name, AdministrativeLevel level, AgencyKind kind) {

        static Body government(String name, AdministrativeLevel level) {
            return new Body(name, level, AgencyKind.GOVERNMENT);
        }

        static List<Body> departments(String place, AdministrativeLevel level, String... names) {
            return Stream.of(names)
                    .map(name -> new Body(place + name, level, AgencyKind.DEPARTMENT))
                    .toList();
        }

        Body of(String place) {
            return new Body(place + name, level, kind);
        }
    }

    private static Arbitrary<Body> bodies() {
        Arbitrary<Body> local = Combinators.combine(
                        Arbitraries.of("某", "青阳", "临川", "安泰", "永宁", "云梁", "石泉", "平湖", "昌岭", "和康"),
                        Arbitraries.of(LOCAL))
                .as((place, body) -> body.of(place));
        return Arbitraries.frequencyOf(Tuple.of(20, local), Tuple.of(1, Arbitraries.of(NATIONAL)));
    }

    private static Agency agency(Body body, RegionCode place, String organization, Set<Known> known) {
        Agency.Builder agency = Agency.builder().name(body.name());
        RegionCode region = within(place, body.level());
        if (known.contains(Known.CREDIT_CODE)) {
            agency.creditCode(withCheck("11" + region + organization));
        }
        if (known.contains(Known.REGION_CODE)) {
            agency.regionCode(region);
        }
        if (known.contains(Known.LEVEL)) {
            agency.level(body.level());
        }
        if (known.contains(Known.KIND)) {
            agency.kind(body.kind());
        }
        return agency.build();
    }

    /** The division of a level in which a place lies. */
    private static RegionCode within(RegionCode place, AdministrativeLevel level) {
        String code = place.toString();
        return switch (level) {
            case NATIONAL -> RegionCode.of("100000");
            case PROVINCE -> RegionCode.of(code.substring(0, 2) + "0000");
            case PREFECTURE -> RegionCode.of(code.substring(0, 4) + "00");
            case COUNTY, TOWNSHIP -> place;
        };
    }

    /** {@return agencies with the names of {@link Oddities}, and with any codes, level and kind} */
    public static Arbitrary<Agency> withOddNames() {
        return Combinators.combine(
                        Oddities.names(),
                        creditCodes().optional(),
                        regionCodes().optional(),
                        Arbitraries.of(AdministrativeLevel.class).optional(),
                        Arbitraries.of(AgencyKind.class).optional())
                .as((name, creditCode, regionCode, level, kind) -> {
                    Agency.Builder agency = Agency.builder().name(name);
                    creditCode.ifPresent(agency::creditCode);
                    regionCode.ifPresent(agency::regionCode);
                    level.ifPresent(agency::level);
                    kind.ifPresent(agency::kind);
                    return agency.build();
                });
    }

    /** {@return divisions of every level} */
    public static Arbitrary<RegionCode> regionCodes() {
        return Combinators.combine(
                        Arbitraries.integers().between(10, 99),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 99))
                .as((province, prefecture, county) -> RegionCode.of(String.format(
                        Locale.ROOT, "%02d%02d%02d", province, prefecture, prefecture == 0 ? 0 : county)));
    }

    /** {@return credit codes of agencies and of others, with the check character that their characters give} */
    public static Arbitrary<CreditCode> creditCodes() {
        return Combinators.combine(
                        Arbitraries.of("11", "12", "51", "91"),
                        regionCodes(),
                        Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofLength(9))
                .as((kind, region, organization) -> withCheck(kind + region + organization));
    }

    /** Appends the check character of GB 32100-2015. */
    static CreditCode withCheck(String start) {
        int sum = 0;
        int weight = 1;
        for (char c : start.toCharArray()) {
            sum = (sum + weight * ALPHABET.indexOf(c)) % BASE;
            weight = weight * 3 % BASE;
        }
        return CreditCode.of(start + ALPHABET.charAt((BASE - sum) % BASE));
    }
}
