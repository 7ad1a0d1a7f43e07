package org.gongkai.validation.rules;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;

/** Parts of an application as cells of a finding; none of them is a personal datum. */
final class ApplicationCells {

    private ApplicationCells() {}

    static Cell registrationNumber(Application application) {
        return Cell.of("/registrationNumber", "登记编号", Figure.of(application.registrationNumber()));
    }

    /** The day of an event, at its place among the events. */
    static Cell event(Application application, ApplicationEvent event) {
        return partOf(
                application,
                event,
                "on",
                event.kind().label(),
                Figure.of(event.on().toString()));
    }

    /** Something of an event, at its place in JSON under that of the event. */
    static Cell partOf(Application application, ApplicationEvent event, String place, String label, Figure value) {
        return Cell.of("/events/" + indexOf(event, application.events()) + '/' + place, label, value);
    }

    /** Where the event itself stands, and not another that tells the same. */
    private static int indexOf(ApplicationEvent event, List<ApplicationEvent> events) {
        return IntStream.range(0, events.size())
                .filter(i -> events.get(i) == event)
                .findFirst()
                .orElseThrow();
    }

    /** The number and the days of some events. */
    static List<Cell> events(Application application, List<? extends ApplicationEvent> events) {
        return Stream.concat(
                        Stream.of(registrationNumber(application)),
                        events.stream().map(event -> event(application, event)))
                .toList();
    }

    static Cell missingEvent(String label) {
        return Cell.of("/events", label, Figure.notStated());
    }

    static List<Cell> with(Application application, Cell cell) {
        return List.of(registrationNumber(application), cell);
    }
}
