package org.gongkai.application;

import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.text.Text;

/**
 * An event that cannot follow on those before it, such as an extension after the reply.
 *
 * <p>What is merely late is no such event: it is kept, and judged from the register.
 */
@NoJsonForm
public final class ImpossibleEventException extends IllegalArgumentException {

    private final ApplicationEvent event;
    private final ApplicationState state;
    private final int number;
    private final Text rule;

    ImpossibleEventException(int number, ApplicationEvent event, ApplicationState state, Text rule) {
        super("event " + number + ", " + event.kind().token() + " on " + event.on() + ", is impossible in the state "
                + state.token() + ": " + rule.en());
        this.number = number;
        this.event = event;
        this.state = state;
        this.rule = rule;
    }

    /** {@return what is impossible and why, in both languages; the message has the English with the words of JSON} */
    public Text text() {
        return Text.of(
                        "第" + number + "项（" + event.on() + "，" + event.kind().label() + "）在“" + state.label()
                                + "”状态下不能发生：",
                        "event " + number + ", " + event.kind().text().en() + " on " + event.on()
                                + ", is impossible in the state \""
                                + state.text().en() + "\": ")
                .concat(rule);
    }

    /** {@return the event} */
    public ApplicationEvent event() {
        return event;
    }

    /** {@return the state that the application was in before it} */
    public ApplicationState state() {
        return state;
    }

    /** {@return the rule that it breaks} */
    public Text rule() {
        return rule;
    }
}
