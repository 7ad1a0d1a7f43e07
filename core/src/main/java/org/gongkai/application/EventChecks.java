package org.gongkai.application;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/** What the parts of an event must be. */
final class EventChecks {

    private EventChecks() {}

    static void notBefore(String part, LocalDate day, LocalDate on) {
        if (day.isBefore(on)) {
            throw new IllegalArgumentException(part + " " + day + " is before the event on " + on);
        }
    }

    static void notBlank(String part, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(part + " of an event must not be blank");
        }
    }

    static void inRange(String part, int number, int max) {
        if (number < 1 || number > max) {
            throw new IllegalArgumentException(part + " " + number + " is not from 1 to " + max);
        }
    }

    static void restReasons(Outcome outcome, List<Outcome> reasons) {
        if (outcome != Outcome.PARTLY_DISCLOSED && !reasons.isEmpty()) {
            throw new IllegalArgumentException("restReasons are given for the outcome " + outcome.token()
                    + "; only an application that is partly disclosed has a rest (Article 37)");
        }
        for (Outcome reason : reasons) {
            boolean withholds = switch (reason.group()) {
                case REFUSED, UNAVAILABLE, NOT_HANDLED -> true;
                case DISCLOSED, PARTLY_DISCLOSED, OTHER -> false;
            };
            if (!withholds) {
                throw new IllegalArgumentException(
                        "restReasons hold " + reason.token() + ", which is no reason to withhold (Article 37)");
            }
        }
        if (new HashSet<>(reasons).size() < reasons.size()) {
            throw new IllegalArgumentException("restReasons name a reason twice");
        }
    }
}
