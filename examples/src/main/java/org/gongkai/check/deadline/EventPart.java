package org.gongkai.check.deadline;

import org.gongkai.text.Text;

/**
 * What is told of an event besides its day and its kind.
 *
 * @param <T> what it is
 * @param name its name where it is told by name
 * @param label its name to people, of which the Chinese can be used as well
 * @param form the word that tells it
 * @param presence whether it can be left out
 */
record EventPart<T>(String name, Text label, WordForm<T> form, Presence presence) {

    /** Whether a part can be left out. */
    enum Presence {
        REQUIRED,
        OPTIONAL
    }

    static <T> EventPart<T> required(String name, Text label, WordForm<T> form) {
        return new EventPart<>(name, label, form, Presence.REQUIRED);
    }

    static <T> EventPart<T> optional(String name, Text label, WordForm<T> form) {
        return new EventPart<>(name, label, form, Presence.OPTIONAL);
    }

    boolean isRequired() {
        return presence == Presence.REQUIRED;
    }

    boolean isNamed(String word) {
        return word.equalsIgnoreCase(name) || word.equals(label.zh());
    }

    /** The name as usage shows it, in brackets where the part can be left out. */
    Text usage() {
        return isRequired() ? Text.of(label.zh(), name) : Text.of('[' + label.zh() + ']', '[' + name + ']');
    }

    /** What is expected of it. */
    Text expected() {
        return Text.of(
                label.zh() + "（" + form.expected().zh() + "）",
                name + " (" + label.en() + ": " + form.expected().en() + ')');
    }
}
