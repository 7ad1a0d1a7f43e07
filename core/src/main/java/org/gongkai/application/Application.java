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
 * <p>What happened are its {@linkplain #events events} in order. Events that cannot follow on each other are rejected with
 * an {@link ImpossibleEventException}: two replies, an extension after the reply, a second extension, a payment that nobody
 * asked for. Events that are late, or that the law does not allow, are kept.
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

    /** {@return the reply, where the application ended with one} */
    public Optional<ApplicationEvent.Reply> reply() {
        return last() instanceof ApplicationEvent.Reply reply ? Optional.of(reply) : Optional.empty();
    }

    /** {@return whether the application ended, by a reply or a withdrawal} */
    public boolean isEnded() {
        return last() instanceof ApplicationEvent.Reply || last() instanceof ApplicationEvent.Withdrawal;
    }

    /** {@return the day of the reply or withdrawal, where the application ended} */
    public Optional<LocalDate> endedOn() {
        ApplicationEvent last = last();
        return last != null && isEnded() ? Optional.of(last.on()) : Optional.empty();
    }

    /** {@return the outcome it is counted under, where it ended: that of the reply, or other for a withdrawal} */
    public Optional<Outcome> outcome() {
        if (last() instanceof ApplicationEvent.Reply reply) {
            return Optional.of(reply.outcome());
        }
        return isEnded() ? Optional.of(Outcome.OTHER_OUTCOME) : Optional.empty();
    }

    private @Nullable ApplicationEvent last() {
        List<ApplicationEvent> events = events();
        return events.isEmpty() ? null : events.get(events.size() - 1);
    }

    /**
     * The same application after one more event.
     *
     * @param event the event, not null
     * @return the application
     * @throws ImpossibleEventException if the event cannot follow on those before it
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

    @Value.Check
    void check() {
        if (registrationNumber().isBlank()) {
            throw new IllegalArgumentException("registrationNumber of an application must not be blank");
        }
        if (informationWanted().isBlank()) {
            throw new IllegalArgumentException("informationWanted of an application must not be blank");
        }
        EventOrder.check(this);
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
         * @throws ImpossibleEventException if an event cannot follow on those before it
         */
        public abstract Application build();
    }
}
