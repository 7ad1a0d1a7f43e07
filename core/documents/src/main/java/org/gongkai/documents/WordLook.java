package org.gongkai.documents;

import java.util.HashSet;
import java.util.Set;
import org.gongkai.text.RaisedText;

/** What of the look of a text in a Word document matters, by the names of properties of runs that are set. */
record WordLook(Set<String> properties) {

    /** A text as any other. */
    static final WordLook PLAIN = new WordLook(Set.of());

    private static final String RAISED = "vertAlign";
    private static final Set<String> KNOWN = Set.of("vanish", "strike", "dstrike", RAISED);
    private static final Set<String> OFF = Set.of("0", "false", "off", "baseline");

    WordLook {
        properties = Set.copyOf(properties);
    }

    /** Whether a property of runs is one that matters. */
    static boolean matters(String property) {
        return KNOWN.contains(property);
    }

    /** The look with a property of a value, which is on where none is told. */
    WordLook with(String property, String value) {
        if (!matters(property)) {
            return this;
        }
        Set<String> all = new HashSet<>(properties);
        if (OFF.contains(value)) {
            all.remove(property);
        } else {
            all.add(property);
        }
        return new WordLook(all);
    }

    /**
     * A text of this look as it is read: not at all if it is hidden or struck out, and if it is raised, such as the number of
     * a note, so that it does not become digits of a number.
     */
    String read(String text) {
        if (properties.contains(RAISED) && properties.size() == 1) {
            return RaisedText.of(text);
        }
        return properties.isEmpty() ? text : "";
    }
}
