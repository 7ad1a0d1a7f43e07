package org.gongkai.validation.rules;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.AgencyName;

/** Tells whether one of the agencies named in a cell is one of a township, or of a village or community of it. */
final class TownshipAgency {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、，,;；/\\s]+");

    /** Words of departments; 乡镇 and 村 in none of them are of townships. */
    private static final Pattern DEPARTMENT_WORDS = Pattern.compile("农业农村|乡村振兴|乡村产业|农村|城乡|城镇");

    /** Branches of departments, which can be those of a township's own area (Regulation, Article 10). */
    private static final Pattern BRANCH = Pattern.compile("(?:分局|分中心|所|站|中队)$");

    private static final Pattern BELOW_COUNTY = Pattern.compile("乡镇|镇街|村|社区");

    private TownshipAgency() {}

    /** Whether one of the agencies named is of a township; nothing where no name tells. */
    static Optional<Boolean> isNamedIn(String agencies) {
        boolean above = false;
        for (String agency : BETWEEN_NAMES.split(agencies, -1)) {
            Set<AdministrativeLevel> levels = AgencyName.of(agency).levels();
            if (levels.equals(Set.of(AdministrativeLevel.TOWNSHIP))
                    || BELOW_COUNTY
                            .matcher(DEPARTMENT_WORDS.matcher(agency).replaceAll(""))
                            .find()) {
                return Optional.of(true);
            }
            above |= !levels.contains(AdministrativeLevel.TOWNSHIP)
                    && !BRANCH.matcher(agency).find();
        }
        return above ? Optional.of(false) : Optional.empty();
    }
}
