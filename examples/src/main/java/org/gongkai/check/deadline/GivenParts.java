package org.gongkai.check.deadline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The parts that are told of one event, by the words that tell them. */
final class GivenParts {

    private final Map<EventPart<?>, String> words = new HashMap<>();

    /** Takes a word for a part, if it tells it and no other does. */
    boolean take(EventPart<?> part, String word) {
        return part.form().read(word).isPresent() && words.putIfAbsent(part, word) == null;
    }

    boolean has(EventPart<?> part) {
        return words.containsKey(part);
    }

    <T> Optional<T> find(EventPart<T> part) {
        return Optional.ofNullable(words.get(part)).flatMap(part.form()::read);
    }

    /** A part that is a day before another day, as it is told. */
    Optional<String> dayBefore(LocalDate other, EventPart<?> part) {
        return Optional.ofNullable(words.get(part))
                .filter(word -> part.form().equals(WordForm.DAY)
                        && WordForm.DAY.read(word).filter(other::isAfter).isPresent());
    }

    <T> T get(EventPart<T> part) {
        return find(part).orElseThrow();
    }
}
