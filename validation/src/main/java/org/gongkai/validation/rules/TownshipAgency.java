package org.gongkai.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from its name whether an agency is one of a township. Names of counties and of departments can have its words too. */
final class TownshipAgency {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、，,;；/\\s]+");
    private static final Pattern COUNTY_NAME = Pattern.compile("^.*(?:县|市|旗|(?<![社辖景园发])区)(?=.)");
    private static final Pattern DEPARTMENT_WORDS = Pattern.compile("农业农村|乡村振兴|乡村产业|农村|城乡|城镇");
    private static final Pattern TOWNSHIP = Pattern.compile("[镇乡村]|街道|社区");
    private static final Pattern COUNTY = Pattern.compile("[县市区旗]");
    private static final Pattern ZONE = Pattern.compile("开发区|景区|园区");
    private static final List<String> OFFICES = List.of("局", "委员会", "委", "办公室", "办", "中心", "政府", "部门");

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
            county |= isOfCounty(agency);
        }
        return county ? Optional.of(false) : Optional.empty();
    }

    /** Whether the name has that of a county before the office that it ends with. */
    private static boolean isOfCounty(String agency) {
        Matcher county = COUNTY.matcher(agency);
        return !ZONE.matcher(agency).find()
                && county.find()
                && OFFICES.stream()
                        .anyMatch(
                                office -> agency.endsWith(office) && county.end() <= agency.length() - office.length());
    }
}
