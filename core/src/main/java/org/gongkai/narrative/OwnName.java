package org.gongkai.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names by which the text of a report calls the agency whose report it is: 某县水务局, 县水务局, 水务局, 县局.
 *
 * <p>A short name leaves out characters and changes none (县住建局 for 某县住房和城乡建设局), says the place from the
 * lowest level upwards or not at all, and ends as the whole name does. So 市水务局 is not 某市某县水务局.
 */
final class OwnName {

    private static final int LONGEST = 30;
    private static final int SHORTEST_OFFICE = 3;

    /** What a name ends with, and what its short forms may end with instead. */
    private static final Map<String, List<String>> ENDS = Map.of(
            "人民政府", List.of(""),
            "街道办事处", List.of("街道", "街道办", "街办"),
            "委员会", List.of("委"),
            "办公室", List.of("办"));

    /** The level at which a place ends, where it is no part of another word (市场监管, 城乡建设). */
    private static final Pattern PLACE =
            Pattern.compile("[省州盟旗]|(?<!城)[县区](?!域)|(?<!城)乡(?![镇村])|镇(?!街)|市(?![场政容民])(?!(?<=城市)[管更建综])");

    /** What makes another name of it: 县政府网站, 水务局各科室. */
    private static final Pattern OTHER_NAME = Pattern.compile("网|门户|公报|信息|集中|部门|系统|各|办公|所属|下属|直属|机关|党|工作");

    private final String agency;
    private final String place;
    private final String office;
    private final List<String> ends = new ArrayList<>();

    OwnName(String agency) {
        this.agency = agency;
        int lowest = 0;
        Matcher level = PLACE.matcher(agency);
        while (level.find()) {
            lowest = level.end();
        }
        this.place = agency.substring(0, lowest);
        this.office = agency.substring(lowest);
        ends.add(office.isEmpty() ? "" : office.substring(office.length() - 1));
        ENDS.forEach((end, shorter) -> {
            if (office.endsWith(end)) {
                ends.addAll(shorter);
            }
        });
    }

    /** Tells whether a character is one of the whole name. */
    boolean has(char c) {
        return agency.indexOf(c) >= 0;
    }

    /** Tells whether a name is one of the agency's. */
    boolean matches(String name) {
        if (name.length() < 2 || name.length() > LONGEST) {
            return false;
        }
        if (agency.endsWith(name) || name.endsWith(agency)) {
            return true;
        }
        // The longest stretch of the place that the name can begin with leaves the least to be said by the office.
        for (int start = 0; start <= place.length(); start++) {
            String said = place.substring(start);
            boolean isEnough = !said.isEmpty() || name.length() >= SHORTEST_OFFICE || ends.contains(name);
            if (isEnough && name.startsWith(said) && isOffice(name.substring(said.length()), said.length() > 1)) {
                return true;
            }
        }
        return false;
    }

    /** The length of the name that a phrase begins with, 0 if it begins with none. */
    int lengthIn(String phrase) {
        // Whatever is said of it, a name begins as a part of the whole name does, or has all of that in it.
        if (phrase.isEmpty() || (agency.indexOf(phrase.charAt(0)) < 0 && !phrase.contains(agency))) {
            return 0;
        }
        for (int end = Math.min(phrase.length(), LONGEST); end > 1; end--) {
            if (matches(phrase.substring(0, end))
                    && !OTHER_NAME.matcher(phrase.substring(end)).lookingAt()) {
                return end;
            }
        }
        return 0;
    }

    private boolean isOffice(String name, boolean isPlaceNamed) {
        if (name.isEmpty()) {
            return isPlaceNamed && ends.contains("");
        }
        return isEnded(name) && isShortened(name);
    }

    private boolean isEnded(String name) {
        for (String end : ends) {
            if (!end.isEmpty() && name.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private boolean isShortened(String name) {
        int at = 0;
        for (int i = 0; i < name.length(); i++) {
            at = office.indexOf(name.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
