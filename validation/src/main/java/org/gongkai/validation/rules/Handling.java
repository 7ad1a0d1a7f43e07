package org.gongkai.validation.rules;

import java.util.List;
import java.util.Optional;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;

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

    /** What happened before an event. */
    Handling before(ApplicationEvent event) {
        return new Handling(events.subList(0, events.indexOf(event)));
    }

    /** What happened after an event. */
    Handling after(ApplicationEvent event) {
        return new Handling(events.subList(events.indexOf(event) + 1, events.size()));
    }
}
