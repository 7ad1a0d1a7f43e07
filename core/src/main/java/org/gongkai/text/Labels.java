package org.gongkai.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The constants of a vocabulary by the labels that forms print for them, with or without numbers in front, and by their tokens. */
final class Labels {

    /** Of a part, a group and a row, as in 三、（三）1. */
    private static final int MOST_NUMBERS = 3;

    private static final Map<Class<?>, Labels> BY_VOCABULARY = new ConcurrentHashMap<>();

    private final Map<String, Term> byKey = new HashMap<>();

    private Labels(Term[] terms) {
        for (Term term : terms) {
            byKey.put(CellText.key(term.token()), term);
            term.labels().forEach(label -> byKey.put(CellText.key(label), term));
        }
    }

    static <T extends Enum<T> & Term> Labels of(Class<T> vocabulary) {
        return BY_VOCABULARY.computeIfAbsent(vocabulary, type -> new Labels(vocabulary.getEnumConstants()));
    }

    Optional<Term> find(String text) {
        String key = text;
        Term found = null;
        for (int i = 0; i < MOST_NUMBERS && found == null; i++) {
            key = CellText.key(key);
            found = byKey.get(key);
        }
        return Optional.ofNullable(found);
    }
}
