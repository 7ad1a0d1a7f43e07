package org.gongkai.arbitraries;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.Agency;
import org.gongkai.agency.AgencyKind;
import org.gongkai.agency.CreditCode;
import org.gongkai.agency.RegionCode;

/** Agencies and their codes. */
public final class Agencies {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int BASE = ALPHABET.length();

    private Agencies() {}

    /** {@return agencies of which some of the codes, the level and the kind are known} */
    public static Arbitrary<Agency> any() {
        return named(names());
    }

    /** {@return agencies with the names of {@link Oddities}} */
    public static Arbitrary<Agency> withOddNames() {
        return named(Oddities.names());
    }

    private static Arbitrary<Agency> named(Arbitrary<String> names) {
        return Combinators.combine(
                        names,
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

    private static Arbitrary<String> names() {
        return Combinators.combine(
                        Arbitraries.of("某", "甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"),
                        Arbitraries.of("县", "市", "区", "省", "镇"),
                        Arbitraries.of("人民政府", "财政局", "教育局", "公安局", "档案馆", "人民政府办公室", "卫生健康委员会"))
                .as((place, kind, body) -> place + kind + body);
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
