package org.gongkai.application;

/**
 * An event that cannot follow on those before it, such as an extension after the reply.
 *
 * <p>What is merely late is no such event: it is kept, and judged from the register.
 */
public final class ImpossibleEventException extends IllegalArgumentException {

    private final ApplicationEvent event;
    private final ApplicationState state;
    private final String rule;

    ImpossibleEventException(int number, ApplicationEvent event, ApplicationState state, String rule) {
        super("event " + number + ", " + event.kind().token() + " on " + event.on() + ", is impossible in the state "
                + state.token() + ": " + rule);
        this.event = event;
        this.state = state;
        this.rule = rule;
    }

    /** {@return the event} */
    public ApplicationEvent event() {
        return event;
    }

    /** {@return the state that the application was in before it} */
    public ApplicationState state() {
        return state;
    }

    /** {@return the rule that it breaks, in English} */
    public String rule() {
        return rule;
    }
}
