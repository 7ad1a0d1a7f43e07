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
        return Combinators.combine(
                        names(),
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
        return Arbitraries.oneOf(
                Arbitraries.of("某县人民政府", "某市财政局", "某镇人民政府", "某省档案馆"),
                Arbitraries.strings()
                        .withChars("机关 \"\\/\u2028<&é😀")
                        .ofMinLength(1)
                        .ofMaxLength(12)
                        .filter(name -> !name.isBlank()));
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
    private static CreditCode withCheck(String start) {
        int sum = 0;
        int weight = 1;
        for (char c : start.toCharArray()) {
            sum = (sum + weight * ALPHABET.indexOf(c)) % BASE;
            weight = weight * 3 % BASE;
        }
        return CreditCode.of(start + ALPHABET.charAt((BASE - sum) % BASE));
    }
}
