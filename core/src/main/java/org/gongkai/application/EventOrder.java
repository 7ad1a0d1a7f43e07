package org.gongkai.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The state of an application while its events are gone through, and which events can come next. */
final class EventOrder {

    private ApplicationState state = ApplicationState.HANDLING;
    private LocalDate lastDay;
    private int number;
    private boolean extended;
    private boolean feeAsked;

    /** Whom a question is out to; third parties and agencies do not share names, for both are told apart by their type. */
    private final List<Object> consulted = new ArrayList<>(0);

    private EventOrder(LocalDate submittedOn) {
        this.lastDay = submittedOn;
    }

    static void check(Application application) {
        EventOrder order = new EventOrder(application.receipt().submittedOn());
        for (ApplicationEvent event : application.events()) {
            order.next(event);
        }
    }

    private void next(ApplicationEvent event) {
        number++;
        require(
                !event.on().isBefore(lastDay),
                event,
                "events stand in order of their days, and this is before " + lastDay);
        lastDay = event.on();
        require(!state.isEnded(), event, "an application ends once, by its reply or its withdrawal");
        switch (event.kind()) {
            case REPLY -> state = ApplicationState.REPLIED;
            case WITHDRAWAL -> state = ApplicationState.WITHDRAWN;
            default -> goOn(event);
        }
    }

    private void goOn(ApplicationEvent event) {
        boolean givenUp = state == ApplicationState.CORRECTION_OVERDUE || state == ApplicationState.FEE_OVERDUE;
        require(!givenUp, event, "an application that is given up can only be closed or withdrawn");
        switch (event.kind()) {
            case CORRECTION_ASKED, CORRECTION_MADE, CORRECTION_OVERDUE -> correction(event);
            case FEE_NOTICE, FEE_PAID, FEE_OVERDUE -> fee(event);
            case EXTENSION -> {
                require(!extended, event, "the reply period is extended once (Article 33)");
                extended = true;
            }
            default -> consultation(event);
        }
    }

    private void correction(ApplicationEvent event) {
        boolean awaited = state == ApplicationState.AWAITING_CORRECTION;
        if (event.kind() == EventKind.CORRECTION_ASKED) {
            require(!awaited, event, "the correction asked for before is still awaited");
            require(state != ApplicationState.AWAITING_PAYMENT, event, "the fee asked for is still awaited");
            state = ApplicationState.AWAITING_CORRECTION;
        } else {
            require(awaited, event, "no correction is awaited (Article 30)");
            state = event.kind() == EventKind.CORRECTION_MADE
                    ? ApplicationState.HANDLING
                    : ApplicationState.CORRECTION_OVERDUE;
        }
    }

    private void fee(ApplicationEvent event) {
        if (event.kind() == EventKind.FEE_NOTICE) {
            require(!feeAsked, event, "an application is charged once (fee measures)");
            require(state != ApplicationState.AWAITING_CORRECTION, event, "the correction asked for is still awaited");
            feeAsked = true;
            state = ApplicationState.AWAITING_PAYMENT;
        } else {
            require(state == ApplicationState.AWAITING_PAYMENT, event, "no fee is awaited (fee measures)");
            state = event.kind() == EventKind.FEE_PAID ? ApplicationState.HANDLING : ApplicationState.FEE_OVERDUE;
        }
    }

    private void consultation(ApplicationEvent event) {
        if (event instanceof ApplicationEvent.ThirdPartyConsulted asked) {
            ask(event, asked.party());
        } else if (event instanceof ApplicationEvent.AgencyConsulted asked) {
            ask(event, asked.agency());
        } else if (event instanceof ApplicationEvent.ThirdPartyAnswered answered) {
            answer(event, answered.party());
        } else if (event instanceof ApplicationEvent.AgencyAnswered answered) {
            answer(event, answered.agency());
        }
    }

    private void ask(ApplicationEvent event, Object whom) {
        require(!consulted.contains(whom), event, "the same question is out already and not answered");
        consulted.add(whom);
    }

    private void answer(ApplicationEvent event, Object who) {
        require(consulted.remove(who), event, "nobody of that name is asked and has not answered");
    }

    private void require(boolean possible, ApplicationEvent event, String rule) {
        if (!possible) {
            boolean consulting = state == ApplicationState.HANDLING && !consulted.isEmpty();
            throw new ImpossibleEventException(number, event, consulting ? ApplicationState.CONSULTING : state, rule);
        }
    }
}
