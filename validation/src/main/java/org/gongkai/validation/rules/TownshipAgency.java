package org.gongkai.validation.rules;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells from its name whether an agency is one of a township. Names of counties and of departments can have its words too. */
final class TownshipAgency {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、，,;；/\\s]+");
    private static final Pattern COUNTY_NAME = Pattern.compile("^.*(?:县|市|旗|(?<![社辖景园发])区)(?=.)");
    private static final Pattern DEPARTMENT_WORDS = Pattern.compile("农业农村|乡村振兴|乡村产业|农村|城乡|城镇");
    private static final Pattern TOWNSHIP = Pattern.compile("[镇乡村]|街道|社区");
    private static final Pattern COUNTY = Pattern.compile("(?!.*(?:开发区|景区|园区)).*[县市区旗].*(?:局|委员会|委|办公室|办|中心|政府|部门)");

    private TownshipAgency() {}

    /** Whether one of the agencies named is of a township; nothing where no name tells. */
    static Optional<Boolean> isNamedIn(String agencies) {
        boolean county = false;
        for (String agency : BETWEEN_NAMES.split(agencies, -1)) {
            String own = DEPARTMENT_WORDS
                    .matcher(COUNTY_NAME.matcher(agency).replaceFirst(""))
                    .replaceAll("");
            if (TOWNSHIP.matcher(own).find()) {
                return Optional.of(true);
            }
            county |= COUNTY.matcher(agency).matches();
        }
        return county ? Optional.of(false) : Optional.empty();
    }
}
