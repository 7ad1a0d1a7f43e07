package org.gongkai.examples.benchmark;

import java.time.LocalDate;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;

/** The fold of a register into cells as one plain loop: nothing is kept but numbers. */
final class HandTabulation {

    private static final int KINDS = 6;
    private static final int RECEIVED = 0;
    private static final int CARRIED_IN = 1;
    private static final int FIRST_OUTCOME = 2;
    private static final int CARRIED_FORWARD = FIRST_OUTCOME + 21;

    private HandTabulation() {}

    static long[] tabulate(Iterable<Application> register, int year) {
        long[] cells = new long[(CARRIED_FORWARD + 1) * KINDS];
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        for (Application application : register) {
            LocalDate received = application.receivedOn();
            if (received.isAfter(last)) {
                continue;
            }
            int events = application.events().size();
            ApplicationEvent.Reply reply =
                    events > 0 && application.events().get(events - 1) instanceof ApplicationEvent.Reply answer
                            ? answer
                            : null;
            if (reply != null && reply.on().isBefore(first)) {
                continue;
            }
            int kind = application.applicant().kind().ordinal();
            cells[(received.isBefore(first) ? CARRIED_IN : RECEIVED) * KINDS + kind]++;
            boolean ended = reply != null && !reply.on().isAfter(last);
            int row = ended ? FIRST_OUTCOME + reply.outcome().ordinal() : CARRIED_FORWARD;
            cells[row * KINDS + kind]++;
        }
        return cells;
    }
}
