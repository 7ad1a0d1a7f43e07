package org.gongkai.validation.rules;

import java.util.List;
import org.gongkai.agency.Agency;
import org.gongkai.text.CellText;

/** Compares agencies that keep directories, whose names are printed in several ways. */
final class KeeperName {

    private static final List<String> BODIES = List.of("人民政府", "政府", "办事处");
    private static final String DIVISIONS = "省市县区旗州盟";

    private KeeperName() {}

    /** Whether two are one body: of one code where both have one, and of one name in its plain form where not. */
    static boolean isSame(Agency one, Agency other) {
        return one.isSameAs(other)
                || (!areCoded(one, other) && CellText.plain(one.name()).equals(CellText.plain(other.name())));
    }

    /** Whether two can be one body, since the name of one is that of the other without its division or the word for the body. */
    static boolean canBeSame(Agency one, Agency other) {
        String shorter = place(one);
        String longer = place(other);
        return !areCoded(one, other) && (isBelow(shorter, longer) || isBelow(longer, shorter));
    }

    private static boolean areCoded(Agency one, Agency other) {
        return one.creditCode().isPresent() && other.creditCode().isPresent();
    }

    private static String place(Agency agency) {
        String plain = CellText.plain(agency.name());
        return BODIES.stream()
                .filter(plain::endsWith)
                .findFirst()
                .map(body -> plain.substring(0, plain.length() - body.length()))
                .orElse(plain);
    }

    /** Whether a place is the other, or the other with the name of a division before it. */
    private static boolean isBelow(String place, String whole) {
        int rest = whole.length() - place.length();
        return rest >= 0
                && !place.isEmpty()
                && whole.endsWith(place)
                && (rest == 0 || DIVISIONS.indexOf(whole.charAt(rest - 1)) >= 0);
    }
}
