package org.gongkai.application;

import java.time.LocalDate;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.text.Text;

/**
 * An event that stands after one of a later day, so that the list of events tells no order in which they can have happened.
 *
 * <p>What is late, or not lawful, is no such event: it is kept, and judged from the register.
 */
@NoJsonForm
public final class ImpossibleEventException extends IllegalArgumentException {

    private final ApplicationEvent event;
    private final int number;
    private final Text rule;

    ImpossibleEventException(int number, ApplicationEvent event, LocalDate before) {
        this(number, event, rule(before));
    }

    private ImpossibleEventException(int number, ApplicationEvent event, Text rule) {
        super("event " + number + ", " + event.kind().token() + " on " + event.on() + ", is impossible: " + rule.en());
        this.number = number;
        this.event = event;
        this.rule = rule;
    }

    private static Text rule(LocalDate before) {
        return Text.of(
                "各项应按日期先后排列，此项早于前一项的" + before,
                "events stand in order of their days, and this is before that of the one before it, " + before);
    }

    /** {@return what is impossible and why, in both languages; the message has the English with the words of JSON} */
    public Text text() {
        return Text.of(
                        "第" + number + "项（" + event.on() + "，" + event.kind().label() + "）不能发生：",
                        "event " + number + ", " + event.kind().text().en() + " on " + event.on() + ", is impossible: ")
                .concat(rule);
    }

    /** {@return the event} */
    public ApplicationEvent event() {
        return event;
    }

    /** {@return its number in the list of events, from 1} */
    public int number() {
        return number;
    }

    /** {@return the rule that it breaks} */
    public Text rule() {
        return rule;
    }
}
