package org.gongkai.check.decision;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision as a reviewer puts it, not yet held against the findings.
 *
 * @param place where it is put, such as a row of a table; not null
 * @param key the key of the finding, where it is about one; not null
 * @param verdict what is decided, in words; not null
 * @param suggestions the repairs that the reviewer was shown, empty where that is not known; not null
 * @param reason why, not null
 * @param role the role of who decides, not null
 * @param day the day of the decision, not null
 * @param until the last day on which it excuses anything, where that ends; not null
 */
public record Asked(
        String place,
        Optional<String> key,
        String verdict,
        String suggestions,
        String reason,
        String role,
        LocalDate day,
        Optional<LocalDate> until) {}
