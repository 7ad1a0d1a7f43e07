package org.gongkai.application;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.text.CellText;
import org.gongkai.text.Term;

/** The constants of a vocabulary by the labels that forms print for them, with or without numbers in front, and by their tokens. */
final class Labels<T> {

    /** Of a part, a group and a row, as in 三、（三）1. */
    private static final int MOST_NUMBERS = 3;

    private final Map<String, T> byKey = new HashMap<>();

    static <T extends Term> Labels<T> of(T[] terms) {
        Labels<T> labels = new Labels<>();
        for (T term : terms) {
            labels.add(term.label(), term);
            labels.add(term.token(), term);
        }
        return labels;
    }

    void add(String label, T value) {
        byKey.put(CellText.key(label), value);
    }

    Optional<T> find(String text) {
        String key = Objects.requireNonNull(text, "text");
        T found = null;
        for (int i = 0; i < MOST_NUMBERS && found == null; i++) {
            key = CellText.key(key);
            found = byKey.get(key);
        }
        return Optional.ofNullable(found);
    }
}
