package org.gongkai.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonForm;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A request for government information (依申请公开), as an agency registers it: who asked whom for what, when it was received,
 * and what happened then.
 *
 * <p>What happened are its {@linkplain #events events} in the order of their days, lawful or not: a second extension, a second
 * fee notice, a reply dated before receipt, a second reply, a question after the reply and a payment that nobody asked for are
 * kept, to be judged from the register. Only a list that is not in the order of its days is rejected, with an {@link
 * ImpossibleEventException} that names the event.
 *
 * <p>An application ends once, with its first reply or withdrawal: that one stops the reply period (Article 33), and by it the
 * application is counted once, in the year in which it ended. What follows, such as a reply given anew after a judgment, does
 * not change a year that was reported on.
 *
 * <p>The text form and the JSON of an application hold no personal data of the applicant; see {@link OfficeView}. In the
 * JSON, the description and the names of third parties have each mention of them masked, however it is spelt. Java
 * serialization writes an application whole, with the personal data.
 *
 * <pre>{@code
 * Application application = Application.builder()
 *         .registrationNumber("2020-017")
 *         .agency(Agency.of("郯城县人民政府"))
 *         .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON, "A-1"))
 *         .receipt(Receipt.inPerson(LocalDate.parse("2020-01-17")))
 *         .informationWanted("2019年征地补偿安置方案")
 *         .build()
 *         .with(new ApplicationEvent.Reply(LocalDate.parse("2020-02-21"), Outcome.DISCLOSED));
 * }</pre>
 */
@Value.Immutable
@JsonForm(value = ApplicationJson.Open.class, schema = "application-1")
public abstract class Application extends BuiltValue {

    Application() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableApplication.builder();
    }

    /** {@return the number in the register (登记编号), which no other application of the agency has; not blank} */
    public abstract String registrationNumber();

    /** {@return the agency that was asked} */
    public abstract Agency agency();

    /** {@return who asked} */
    public abstract Applicant applicant();

    /** {@return how and when the application was received} */
    public abstract Receipt receipt();

    /**
     * What is asked for.
     *
     * @return the title, document number or other description of the information (Article 29), not blank; it is published
     *     with the data of the applicant masked, so that what tells of others should be replaced when it is registered
     */
    public abstract String informationWanted();

    /** {@return the form in which the information is wanted, where stated} */
    public abstract Optional<ProvisionForm> formWanted();

    /** {@return what happened to the application, in order; unmodifiable} */
    public abstract List<ApplicationEvent> events();

    /** {@return the day of receipt (收到申请之日) by Article 31} */
    public LocalDate receivedOn() {
        return receipt().receivedOn();
    }

    /**
     * The events of one type.
     *
     * @param <E> the type
     * @param type the type of event, such as {@link ApplicationEvent.Extension}; not null
     * @return the events of that type in order; empty if there are none
     */
    public <E extends ApplicationEvent> List<E> events(Class<E> type) {
        Objects.requireNonNull(type, "type");
        return events().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** {@return the reply that ended the application, which is its first; empty where it is open or was withdrawn before} */
    public Optional<ApplicationEvent.Reply> reply() {
        return end() instanceof ApplicationEvent.Reply reply ? Optional.of(reply) : Optional.empty();
    }

    /** {@return whether the application ended, by a reply or a withdrawal} */
    public boolean isEnded() {
        return end() != null;
    }

    /** {@return the day of the first reply or withdrawal, where the application ended} */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(end()).map(ApplicationEvent::on);
    }

    /** {@return the outcome it is counted under, where it ended: that of its first reply, or other for a withdrawal before it} */
    public Optional<Outcome> outcome() {
        ApplicationEvent end = end();
        if (end instanceof ApplicationEvent.Reply reply) {
            return Optional.of(reply.outcome());
        }
        return end == null ? Optional.empty() : Optional.of(Outcome.OTHER_OUTCOME);
    }

    private @Nullable ApplicationEvent end() {
        for (ApplicationEvent event : events()) {
            if (event.kind().isEnd()) {
                return event;
            }
        }
        return null;
    }

    /** {@return what happened after the application had ended, in order; empty if nothing did} */
    public List<ApplicationEvent> eventsAfterEnd() {
        ApplicationEvent end = end();
        List<ApplicationEvent> events = events();
        return end == null ? List.of() : events.subList(events.indexOf(end) + 1, events.size());
    }

    /**
     * The same application after one more event.
     *
     * @param event the event, not null
     * @return the application
     * @throws ImpossibleEventException if the event is before the last of those there are
     */
    public Application with(ApplicationEvent event) {
        Objects.requireNonNull(event, "event");
        return ImmutableApplication.builder().from(this).addEvents(event).build();
    }

    /**
     * The same application from another applicant, such as {@linkplain Applicant#withoutIdentity one without personal data}.
     *
     * @param applicant the applicant, not null
     * @return the application
     */
    public abstract Application withApplicant(Applicant applicant);

    /**
     * The same application with other events and none of those there are.
     *
     * @param events what happened, in order; neither the list nor its elements null
     * @return the application
     * @throws ImpossibleEventException if an event is before the one before it
     */
    public Application withEvents(List<? extends ApplicationEvent> events) {
        Objects.requireNonNull(events, "events");
        return ImmutableApplication.builder().from(this).events(events).build();
    }

    @Value.Check
    void check() {
        if (registrationNumber().isBlank()) {
            throw new IllegalArgumentException("registrationNumber of an application must not be blank");
        }
        if (informationWanted().isBlank()) {
            throw new IllegalArgumentException("informationWanted of an application must not be blank");
        }
        requireOrder(events());
    }

    private static void requireOrder(List<ApplicationEvent> events) {
        for (int i = 1; i < events.size(); i++) {
            LocalDate before = events.get(i - 1).on();
            if (events.get(i).on().isBefore(before)) {
                throw new ImpossibleEventException(i + 1, events.get(i), before);
            }
        }
    }

    /** {@return the number, the agency, the kind of applicant, the day of receipt and the kinds of the events} */
    @Override
    public final String toString() {
        return "Application{" + registrationNumber() + ", " + agency().name() + ", " + applicant() + ", received "
                + receivedOn() + ", events "
                + events().stream()
                        .map(event -> event.on() + " " + event.kind().token())
                        .toList() + '}';
    }

    /** Makes an {@link Application}; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder {

        Builder() {}

        /**
         * Starts from another application, its events included.
         *
         * @param instance the application whose parts are taken over, not null
         * @return this builder
         */
        public abstract Builder from(Application instance);

        /**
         * Sets the number in the register.
         *
         * @param registrationNumber the number, not blank
         * @return this builder
         */
        public abstract Builder registrationNumber(String registrationNumber);

        /**
         * Sets the agency that was asked.
         *
         * @param agency the agency, not null
         * @return this builder
         */
        public abstract Builder agency(Agency agency);

        /**
         * Sets who asked.
         *
         * @param applicant the applicant, not null
         * @return this builder
         */
        public abstract Builder applicant(Applicant applicant);

        /**
         * Sets how and when the application was received.
         *
         * @param receipt the receipt, not null
         * @return this builder
         */
        public abstract Builder receipt(Receipt receipt);

        /**
         * Sets what is asked for.
         *
         * @param informationWanted the description, without personal data; not blank
         * @return this builder
         */
        public abstract Builder informationWanted(String informationWanted);

        /**
         * Sets the form in which the information is wanted.
         *
         * @param formWanted the form, not null
         * @return this builder
         */
        public abstract Builder formWanted(ProvisionForm formWanted);

        /**
         * Adds events after those there are.
         *
         * @param events the events in order, not null
         * @return this builder
         */
        public abstract Builder addEvents(ApplicationEvent... events);

        /**
         * Adds events after those there are.
         *
         * @param events the events in order, not null
         * @return this builder
         */
        public abstract Builder addAllEvents(Iterable<? extends ApplicationEvent> events);

        /**
         * {@return the application}
         *
         * @throws IllegalStateException if a part is not set, naming what is missing
         * @throws IllegalArgumentException if the number or the description is blank
         * @throws ImpossibleEventException if an event is before the one that it follows on
         */
        public abstract Application build();
    }
}
