package org.gongkai.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.text.Term;

/** The English of a pointer into a report, or into several of which each has a name. */
final class CellName {

    private static final Set<String> TABLES = Set.of("proactive", "applications", "disputes");

    private static final Pattern SLASH = Pattern.compile("/");

    /** What stands between a table and its rows in JSON and not on the form. */
    private static final String OUTCOMES = "outcomes";

    private CellName() {}

    static String english(String pointer) {
        List<String> reports = new ArrayList<>();
        List<String> places = new ArrayList<>();
        String table = "";
        for (String part : SLASH.split(pointer, 0)) {
            if (TABLES.contains(part)) {
                reports = places;
                places = new ArrayList<>();
                table = part;
            } else if (!part.isEmpty() && !part.equals(OUTCOMES)) {
                places.add(Term.words(part.replace("~1", "/").replace("~0", "~")));
            }
        }
        String place = places.isEmpty() ? table : String.join(" / ", places);
        return reports.isEmpty() ? place : String.join(" ", reports) + ": " + place;
    }
}
