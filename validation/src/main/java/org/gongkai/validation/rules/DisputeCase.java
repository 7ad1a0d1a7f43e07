package org.gongkai.validation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gongkai.agency.Agency;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.dispute.Dispute;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.dispute.DisputeResult;
import org.gongkai.text.Term;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;

/**
 * A case with what belongs to it in its register.
 *
 * @param at its place among the cases
 * @param dispute the case
 * @param application the application that it is about
 * @param sameNumber the first application with that number, of whatever agency
 * @param reconsideration of a lawsuit after reconsideration, the last reconsideration before it
 */
record DisputeCase(
        int at,
        Dispute dispute,
        Optional<Placed<Application>> application,
        Optional<Placed<Application>> sameNumber,
        Optional<Placed<Dispute>> reconsideration) {

    /**
     * A value at its place in a list.
     *
     * @param at the place
     * @param value the value
     */
    record Placed<T>(int at, T value) {}

    /** What one agency registered under one number. */
    private record Registered(Agency agency, String number) {}

    /** All cases of a register. */
    static List<DisputeCase> of(DisputeRegister register) {
        Map<Registered, Placed<Application>> applications = new HashMap<>();
        Map<String, Placed<Application>> byNumber = new HashMap<>();
        for (Placed<Application> each : placed(register.applications())) {
            String number = each.value().registrationNumber();
            applications.putIfAbsent(new Registered(each.value().agency(), number), each);
            byNumber.putIfAbsent(number, each);
        }
        List<Placed<Dispute>> disputes = placed(register.disputes());
        Map<Registered, NavigableMap<LocalDate, Placed<Dispute>>> reconsidered = new HashMap<>();
        Map<Registered, Placed<Dispute>> reconsiderations = new HashMap<>();
        for (Placed<Dispute> each : disputes) {
            if (each.value().kind() == DisputeKind.RECONSIDERATION) {
                reconsiderations.putIfAbsent(
                        new Registered(each.value().agency(), each.value().caseNumber()), each);
                application(each.value())
                        .ifPresent(key -> reconsidered
                                .computeIfAbsent(key, none -> new TreeMap<>())
                                .put(each.value().filedOn(), each));
            }
        }
        List<DisputeCase> cases = new ArrayList<>(disputes.size());
        for (Placed<Dispute> each : disputes) {
            Dispute dispute = each.value();
            Optional<Registered> key = application(dispute);
            Optional<Placed<Dispute>> before = dispute.reconsiderationNumber()
                    .map(number -> new Registered(dispute.agency(), number))
                    .map(named -> Optional.ofNullable(reconsiderations.get(named)))
                    .orElseGet(() -> key.map(reconsidered::get)
                            .map(days -> days.floorEntry(dispute.filedOn()))
                            .map(Map.Entry::getValue));
            cases.add(new DisputeCase(
                    each.at(),
                    dispute,
                    key.map(applications::get),
                    dispute.registrationNumber().map(byNumber::get),
                    before.filter(found -> dispute.kind() == DisputeKind.LITIGATION_AFTER_RECONSIDERATION)));
        }
        return cases;
    }

    private static <T> List<Placed<T>> placed(List<T> values) {
        return IntStream.range(0, values.size())
                .mapToObj(at -> new Placed<>(at, values.get(at)))
                .toList();
    }

    private static Optional<Registered> application(Dispute dispute) {
        return dispute.registrationNumber().map(number -> new Registered(dispute.agency(), number));
    }

    /** Whether it ended without a decision on the merits, which is how a case ends that was not to be heard. */
    boolean isEndedOtherwise() {
        return dispute.result().filter(DisputeResult.OTHER_RESULT::equals).isPresent();
    }

    /** The last reply to the application before the case was filed. */
    Optional<Reply> reply() {
        return last(Reply.class);
    }

    <E extends ApplicationEvent> Optional<E> last(Class<E> type) {
        return application().stream()
                .flatMap(each -> each.value().events(type).stream())
                .filter(event -> !event.on().isAfter(dispute.filedOn()))
                .reduce((first, last) -> last);
    }

    Cell number() {
        return cell("caseNumber", "案号", Figure.of(dispute.caseNumber()));
    }

    Cell kind() {
        return cell("kind", "案件类型", Figure.of(dispute.kind().label()));
    }

    Cell ground() {
        return cell("ground", "争议事项", figure(dispute.ground().map(Term::label)));
    }

    Cell knownOn() {
        return cell("knownOn", "知道之日", figure(dispute.knownOn()));
    }

    Cell filedOn() {
        return cell("filedOn", "提出之日", Figure.of(dispute.filedOn().toString()));
    }

    Cell acceptedOn() {
        return cell("acceptedOn", "受理之日", figure(dispute.acceptedOn()));
    }

    Cell closedOn() {
        return cell("closedOn", "审结之日", figure(dispute.closedOn()));
    }

    Cell result() {
        return cell("result", "审理结果", figure(dispute.result().map(Term::label)));
    }

    private Cell cell(String property, String label, Figure value) {
        return Cell.of("/disputes/" + at + '/' + property, label, value);
    }

    /** An event of the application. */
    static Cell event(Placed<Application> application, ApplicationEvent event) {
        return within(application, ApplicationCells.event(application.value(), event));
    }

    static Cell within(Placed<Application> application, Cell cell) {
        return Cell.of("/applications/" + application.at() + cell.pointer(), cell.label(), cell.value());
    }

    private static Figure figure(Optional<?> value) {
        return value.map(Object::toString).map(Figure::of).orElse(Figure.notStated());
    }
}
