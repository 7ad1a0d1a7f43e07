package org.gongkai.validation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.EventKind;

/** What happened to an application up to its end, that included. */
record Handling(List<ApplicationEvent> events) {

    static Handling of(Application application) {
        List<ApplicationEvent> events = application.events();
        return new Handling(
                events.subList(0, events.size() - application.eventsAfterEnd().size()));
    }

    <E extends ApplicationEvent> List<E> all(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    <E extends ApplicationEvent> Optional<E> last(Class<E> type) {
        return all(type).stream().reduce((first, last) -> last);
    }

    boolean has(Class<? extends ApplicationEvent> type) {
        return events.stream().anyMatch(type::isInstance);
    }

    /** Whether something happened by a day; within a day the order of events proves nothing. */
    boolean hasBy(LocalDate day, Class<? extends ApplicationEvent> type) {
        return events.stream()
                .anyMatch(event -> type.isInstance(event) && !event.on().isAfter(day));
    }

    /** Whether the one happened, and the other did not follow on the last time of it. */
    boolean isUnanswered(Class<? extends ApplicationEvent> one, Class<? extends ApplicationEvent> other) {
        return last(one).filter(last -> !after(last).has(other)).isPresent();
    }

    /** The stretches between the events of some kinds, which belong to none. */
    List<Handling> between(Set<EventKind> kinds) {
        List<Handling> stretches = new ArrayList<>();
        int first = 0;
        for (int i = 0; i <= events.size(); i++) {
            if (i == events.size() || kinds.contains(events.get(i).kind())) {
                stretches.add(new Handling(events.subList(first, i)));
                first = i + 1;
            }
        }
        return stretches;
    }

    /** What happened before an event. */
    Handling before(ApplicationEvent event) {
        return new Handling(events.subList(0, events.indexOf(event)));
    }

    /** What happened after an event. */
    Handling after(ApplicationEvent event) {
        return new Handling(events.subList(events.indexOf(event) + 1, events.size()));
    }
}
