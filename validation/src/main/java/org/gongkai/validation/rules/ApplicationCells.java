package org.gongkai.validation.rules;

import java.util.List;
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
        return Cell.of(
                "/events/" + application.events().indexOf(event) + "/on",
                event.kind().label(),
                Figure.of(event.on().toString()));
    }

    static Cell missingEvent(String label) {
        return Cell.of("/events", label, Figure.notStated());
    }

    static List<Cell> with(Application application, Cell cell) {
        return List.of(registrationNumber(application), cell);
    }
}
