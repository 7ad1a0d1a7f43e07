package org.gongkai.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.money.Yuan;

/**
 * One thing that happened to an application after it was submitted, on a day.
 *
 * <p>An event records what was done, late or not; whether it was done in time is judged from it later. Every constructor
 * rejects null with a {@code NullPointerException}.
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2024, 2, 1);
 * Application corrected = application
 *         .with(new ApplicationEvent.CorrectionAsked(day, day.plusDays(20)))
 *         .with(new ApplicationEvent.CorrectionMade(day.plusDays(5)));   // or CorrectionOverdue(day.plusDays(21))
 * }</pre>
 *
 * <p>Others are asked before it is answered, and the reply may come later for it:
 *
 * <pre>{@code
 * Agency bureau = Agency.of("某县自然资源局");
 * Application consulted = corrected
 *         .with(new ApplicationEvent.ThirdPartyConsulted(day.plusDays(6), "B-1", day.plusDays(7)))
 *         .with(new ApplicationEvent.ThirdPartyAnswered(day.plusDays(9), "B-1", ConsultationAnswer.OBJECTS))
 *         .with(new ApplicationEvent.AgencyConsulted(
 *                 day.plusDays(9), bureau, ConsultedAgency.JOINT_MAKER, day.plusDays(10)))
 *         .with(new ApplicationEvent.AgencyAnswered(day.plusDays(12), bureau, ConsultationAnswer.AGREES))
 *         .with(new ApplicationEvent.Extension(day.plusDays(13), 20))
 *         .with(new ApplicationEvent.ThirdPartyNotified(day.plusDays(14), "B-1"))
 *         .with(new ApplicationEvent.Reply(day.plusDays(15), Outcome.PARTLY_DISCLOSED));
 * }</pre>
 *
 * <p>Who asks for very much may be asked for reasons, and for a fee:
 *
 * <pre>{@code
 * Application costly = application
 *         .with(new ApplicationEvent.ReasonsAsked(day))
 *         .with(new ApplicationEvent.ReasonsGiven(day.plusDays(3)))
 *         .with(new ApplicationEvent.ReplyPostponed(day.plusDays(4), day.plusDays(60)))
 *         .with(new ApplicationEvent.FeeNotice(day.plusDays(5), FeeMode.PER_ITEM, 40, Yuan.of(1000), day.plusDays(6)))
 *         .with(new ApplicationEvent.FeePaid(day.plusDays(8)));   // or FeeOverdue, or a Withdrawal at any time
 * System.out.println(costly.events(ApplicationEvent.FeeNotice.class).get(0).amount());
 * }</pre>
 */
@JsonForm(EventJson.class)
public sealed interface ApplicationEvent extends Serializable {

    /** {@return the day on which it happened} */
    LocalDate on();

    /** {@return what kind of event it is} */
    EventKind kind();

    /**
     * Shows the event to a visitor, by the method for its kind.
     *
     * @param <R> what the visitor makes of it
     * @param visitor the visitor, not null
     * @return what the visitor made of it
     */
    <R> R accept(EventVisitor<R> visitor);

    /**
     * The agency told the applicant what to correct (补正告知书, Article 30).
     *
     * @param on the day of the notice, not null
     * @param dueOn the last day to correct, which the agency sets; not before the notice; not null
     */
    record CorrectionAsked(LocalDate on, LocalDate dueOn) implements ApplicationEvent {

        /**
         * Checks the parts.
         *
         * @param on the day of the notice
         * @param dueOn the last day to correct
         */
        public CorrectionAsked {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(dueOn, "dueOn");
            EventChecks.notBefore("dueOn", dueOn, on);
        }

        @Override
        public EventKind kind() {
            return EventKind.CORRECTION_ASKED;
        }

        @Override
        public <R> R accept(EventVisitor<R> visitor) {
            Objects.requireNonNull(visitor, "visitor");
            return visitor.correctionAsked(this);
        }
    }

    /**
     * The agency received the corrected application, from which the reply period counts (Article 30).
     *
     * @param on the day of receipt, not null
     */
    record CorrectionMade(LocalDate on) implements ApplicationEvent {

        /**
         * Checks the parts.
         *
         * @param on the day of receipt
         */
        public CorrectionMade {
            Objects.requireNonNull(on, "on");
        }

        @Override
        public EventKind kind() {
            return EventKind.CORRECTION_MADE;
        }

        @Override
        public <R> R accept(EventVisitor<R> visitor) {
            Objects.requireNonNull(visitor, "visitor");
            return visitor.correctionMade(this);
        }
    }

    /**
     * The agency recorded that no correction came in time and for no good reason (Article 30). The application is given up; the
     * {@link Reply} that closes it carries {@link Outcome#CORRECTION_OVERDUE}.
     *
     * @param on the day, not null
     */
    record CorrectionOverdue(LocalDate on) implements ApplicationEvent {

        /**
         * Checks the parts.
         *
         * @param on the day
         */
        public CorrectionOverdue {
            Objects.requireNonNull(on, "on");
        }

        @Override
        public EventKind kind() {
            return EventKind.CORRECTION_OVERDUE;
        }

        @Override
        public <R> R accept(EventVisitor<R> visitor) {
            Objects.requireNonNull(visitor, "visitor");
            return visitor.correctionOverdue(this);
        }
    }

    /**
     * The agency asked a third party in writing (征求第三方意见, Article 32).
     *
     * @param on the day on which the letter was sent, not null
     * @param party the agency's reference for the third party, no personal datum; not blank
     * @param letterReceivedOn the day on which the third party received it, from which its 15 working days run; not before it was
     *     sent; not null
     */
    record ThirdPartyConsulted(LocalDate on, String party, LocalDate letterReceivedOn) implements ApplicationEvent {

        /**
         * Checks the parts.
         *
         * @param on the day on which the letter was sent
         * @param party the agency's reference for the third party
         * @param letterReceivedOn the day on which the third party received it
         */
        public ThirdPartyConsulted {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(party, "party");
            Objects.requireNonNull(letterReceivedOn, "letterReceivedOn");
            EventChecks.notBlank("party", party);
            EventChecks.notBefore("letterReceivedOn", letterReceivedOn, on);
        }

        /**
         * A letter that was received on the day on which it was sent, or whose receipt is not known.
         *
         * @param on the day, not null
         * @param party the agency's reference for the third party, no personal datum; not blank
         */
        public ThirdPartyConsulted(LocalDate on, String party) {
            this(on, party, on);
        }

        @Override
        public EventKind kind() {
            return EventKind.THIRD_PARTY_CONSULTED;
        }

        @Override
        public <R> R accept(EventVisitor<R> visitor) {
            Objects.requireNonNull(visitor, "visitor");
            return visitor.thirdPartyConsulted(this);
        }
    }

    /**
     * A third party answered (Article 32). Its silence is no event, and no consent.
     *
     * @param on the day on which the agency received the answer, not null
     * @param party the agency's reference for the third party, no personal datum; not blank
     * @param answer what it answered, not null
     */
    record ThirdPartyAnswered(LocalDate on, String party, ConsultationAnswer answer) implements ApplicationEvent {

        /**
         * Checks the parts.
         *
         * @param on the day on which the agency received the answer
         * @param party the agency's reference for the third party
         * @param answer what it answered
         */
        public ThirdPartyAnswered {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(party, "party");
            Objects.requireNonNull(answer, "answer");
            EventChecks.notBlank("party", party);
        }

        @Override
        public EventKind kind() {
            return EventKind.THIRD_PARTY_ANSWERED;
        }

        @Override
        public <R> R accept(EventVisitor<R> visitor) {
            Objects.requireNonNull(visitor, "visitor");
            return visitor.thirdPartyAnswered(this);
        }
    }

    /**
     * The agency told a third party in writing what it decided to disclose and why (书面告知第三方, Article 32), as it must where it
     * discloses against an objection.
     *
     * @param on the day of the notice, not null
     * @param party the agency's reference for the third party, no personal datum; not blank
     */
    record ThirdPartyNotified(LocalDate on, String party) implements ApplicationEvent {

        /**
         * Checks the parts.
         *
         * @param on the day of the notice
         * @param party the agency's reference for the third party
         */
        public ThirdPartyNotified {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(party, "party");
            EventChecks.notBlank("party", party);
        }

        @Override
        public EventKind kind() {
            return EventKind.THIRD_PARTY_NOTIFIED;
        }

        @Override
        public <R> R accept(EventVisitor<R> visitor) {
            Objects.requireNonNull(visitor, "visitor");
            return visitor.thirdPartyNotified(this);
        }
    }

    /**
     * The agency asked another agency (征求其他机关意见, Articles 33 and 34).
     *
     * @param on the day on which the letter was sent, not null
     * @param agency the agency that is asked, not null
     * @param role why that agency is asked, not null
     * @param letterReceivedOn the day on which it received the letter, not before it was sent; not null
     */
    record AgencyConsulted(LocalDate on, Agency agency, ConsultedAgency role, LocalDate letterReceivedOn)
            implements ApplicationEvent {

        /**
         * Checks the parts.
         *
         * @param on the day on which the letter was sent
         * @param agency the agency that is asked
         * @param role why that agency is asked
         * @param letterReceivedOn the day on which it received the letter
         */
        public AgencyConsulted {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(agency, "agency");
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(letterReceivedOn, "letterReceivedOn");
            EventChecks.notBefore("letterReceivedOn", letterReceivedOn, on);
        }

        /**
         * A letter that was received on the day on which it was sent, or whose receipt is not known.
         *
         * @param on the day, not null
         * @param agency the agency that is asked, not null
         * @param role why that agency is asked, not null
         */
        public AgencyConsulted(LocalDate on, Agency agency, ConsultedAgency role) {
            this(on, agency, role, on);
        }

        @Override
        public EventKind kind() {
            return EventKind.AGENCY_CONSULTED;
        }

        @Override
        public <R> R accept(EventVisitor<R> visitor) {
            Objects.requireNonNull(visitor, "visitor");
            return visitor.agencyConsulted(this);
        }
    }

    /**
     * Another agency answered.
     *
     * @param on the day on which the answer was received, not null
     * @param agency the agency that was asked, not null
     * @param answer what it answered, not null
     */
    record AgencyAnswered(LocalDate on, Agency agency, ConsultationAnswer answer) implements ApplicationEvent {

        /**
         * Checks the parts.
         *
         * @param on the day on which the answer was received
         * @param agency the agency that was asked
         * @param answer what it answered
         */
        public AgencyAnswered {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(agency, "agency");
            Objects.requireNonNull(answer, "answer");
        }

        @Override
        public EventKind kind() {
            return EventKind.AGENCY_ANSWERED;
        }

        @Override
        public <R> R accept(EventVisitor<R> visitor) {
            Objects.requireNonNull(visitor, "visitor");
            return visitor.agencyAnswered(this);
        }
    }

    /**
     * The agency prolonged the reply period and told the applicant (延长答复期限, Article 33).
     *
     * @param on the day on which the applicant was told, not null
     * @param workingDays by how many working days, from 1 to 250; the law allows at most 20, and more is recorded, not granted
     */
    record Extension(LocalDate on, int workingDays) implements ApplicationEvent {

        /**
         * Checks the parts.
         *
         * @param on the day on which the applicant was told
         * @param workingDays by how many working days
         */
        public Extension {
            Objects.requireNonNull(on, "on");
            EventChecks.inRange("workingDays", workingDays, 250);
        }

        @Override
        public EventKind kind() {
            return EventKind.EXTENSION;
        }

        @Override
        public <R> R accept(EventVisitor<R> visitor) {
            Objects.requireNonNull(visitor, "visitor");
            return visitor.extension(this);
        }
    }

    /**
     * The agency asked for reasons (要求说明理由), because the number or frequency of the applicant's applications is clearly beyond
     * reason (Article 35).
     *
     * @param on the day of the request, not null
     */
    record ReasonsAsked(LocalDate on) implements ApplicationEvent {

        /**
         * Checks the parts.
         *
         * @param on the day of the request
         */
        public ReasonsAsked {
            Objects.requireNonNull(on, "on");
        }

        @Override
        public EventKind kind() {
            return EventKind.REASONS_ASKED;
        }

        @Override
        public <R> R accept(EventVisitor<R> visitor) {
            Objects.requireNonNull(visitor, "visitor");
            return visitor.reasonsAsked(this);
        }
    }

    /**
     * The applicant gave reasons for the number or frequency of applications (说明理由, Article 35).
     *
     * @param on the day on which the agency received them, not null
     */
    record ReasonsGiven(LocalDate on) implements ApplicationEvent {

        /**
         * Checks the parts.
         *
         * @param on the day on which the agency received them
         */
        public ReasonsGiven {
            Objects.requireNonNull(on, "on");
        }

        @Override
        public EventKind kind() {
            return EventKind.REASONS_GIVEN;
        }

        @Override
        public <R> R accept(EventVisitor<R> visitor) {
            Objects.requireNonNull(visitor, "visitor");
            return visitor.reasonsGiven(this);
        }
    }

    /**
     * The agency found the reasons good, set a later day for the reply and told the applicant (延迟答复, Article 35). The reply is
     * then due on that day.
     *
     * @param on the day on which the applicant was told, not null
     * @param dueOn the last day to reply, which the agency sets; not before it was told; not null
     */
    record ReplyPostponed(LocalDate on, LocalDate dueOn) implements ApplicationEvent {

        /**
         * Checks the parts.
         *
         * @param on the day on which the applicant was told
         * @param dueOn the last day to reply
         */
        public ReplyPostponed {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(dueOn, "dueOn");
            EventChecks.notBefore("dueOn", dueOn, on);
        }

        @Override
        public EventKind kind() {
            return EventKind.REPLY_POSTPONED;
        }

        @Override
        public <R> R accept(EventVisitor<R> visitor) {
            Objects.requireNonNull(visitor, "visitor");
            return visitor.replyPostponed(this);
        }
    }

    /**
     * The agency asked for a processing fee (收费通知).
     *
     * @param on the day of the notice, not null
     * @param mode the way of charging, not null
     * @param quantity the items that the application is split into, or the pages; from 1 to 1 000 000
     * @param amount the fee, not null
     * @param noticeReceivedOn the day on which the applicant received the notice, from which 20 working days to pay run; not before
     *     the notice; not null
     */
    record FeeNotice(LocalDate on, FeeMode mode, int quantity, Yuan amount, LocalDate noticeReceivedOn)
            implements ApplicationEvent {

        /**
         * Checks the parts.
         *
         * @param on the day of the notice
         * @param mode the way of charging
         * @param quantity the items or pages charged for
         * @param amount the fee
         * @param noticeReceivedOn the day on which the applicant received the notice
         */
        public FeeNotice {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(mode, "mode");
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(noticeReceivedOn, "noticeReceivedOn");
            EventChecks.inRange("quantity", quantity, 1_000_000);
            EventChecks.notBefore("noticeReceivedOn", noticeReceivedOn, on);
        }

        /**
         * A notice that was received on its day, or whose receipt is not known.
         *
         * @param on the day, not null
         * @param mode the way of charging, not null
         * @param quantity the items that the application is split into, or the pages; from 1 to 1 000 000
         * @param amount the fee, not null
         */
        public FeeNotice(LocalDate on, FeeMode mode, int quantity, Yuan amount) {
            this(on, mode, quantity, amount, on);
        }

        @Override
        public EventKind kind() {
            return EventKind.FEE_NOTICE;
        }

        @Override
        public <R> R accept(EventVisitor<R> visitor) {
            Objects.requireNonNull(visitor, "visitor");
            return visitor.feeNotice(this);
        }
    }

    /**
     * The applicant paid the fee. The reply period starts anew on the day after.
     *
     * @param on the day of payment, not null
     */
    record FeePaid(LocalDate on) implements ApplicationEvent {

        /**
         * Checks the parts.
         *
         * @param on the day of payment
         */
        public FeePaid {
            Objects.requireNonNull(on, "on");
        }

        @Override
        public EventKind kind() {
            return EventKind.FEE_PAID;
        }

        @Override
        public <R> R accept(EventVisitor<R> visitor) {
            Objects.requireNonNull(visitor, "visitor");
            return visitor.feePaid(this);
        }
    }

    /**
     * The agency recorded that the fee was not paid in time. The application is given up; the {@link Reply} that closes it carries
     * {@link Outcome#FEE_UNPAID}.
     *
     * @param on the day, not null
     */
    record FeeOverdue(LocalDate on) implements ApplicationEvent {

        /**
         * Checks the parts.
         *
         * @param on the day
         */
        public FeeOverdue {
            Objects.requireNonNull(on, "on");
        }

        @Override
        public EventKind kind() {
            return EventKind.FEE_OVERDUE;
        }

        @Override
        public <R> R accept(EventVisitor<R> visitor) {
            Objects.requireNonNull(visitor, "visitor");
            return visitor.feeOverdue(this);
        }
    }

    /**
     * The applicant withdrew the application (撤回), which ends it; it is counted as {@link Outcome#OTHER_OUTCOME}.
     *
     * @param on the day, not null
     */
    record Withdrawal(LocalDate on) implements ApplicationEvent {

        /**
         * Checks the parts.
         *
         * @param on the day
         */
        public Withdrawal {
            Objects.requireNonNull(on, "on");
        }

        @Override
        public EventKind kind() {
            return EventKind.WITHDRAWAL;
        }

        @Override
        public <R> R accept(EventVisitor<R> visitor) {
            Objects.requireNonNull(visitor, "visitor");
            return visitor.withdrawal(this);
        }
    }

    /**
     * The agency replied or otherwise closed the application (答复). The first reply ends it.
     *
     * @param on the day by which it is judged whether it came in time: that on which it was given to the post or, handed over, was
     *     signed for (国办公开办函〔2016〕235号, point 4), not the date of the document; not null
     * @param outcome the one outcome that the application is counted under, not null
     * @param restReasons why the rest is not disclosed, where it was {@linkplain Outcome#PARTLY_DISCLOSED partly disclosed}: refusals, what
     *     cannot be provided or is not handled, each once; empty where not recorded and for every other outcome; not null
     * @param details what else is recorded of it, such as its document; not null
     */
    record Reply(LocalDate on, Outcome outcome, List<Outcome> restReasons, ReplyDetails details)
            implements ApplicationEvent {

        /**
         * Checks the parts.
         *
         * @param on the day
         * @param outcome the one outcome that the application is counted under
         * @param restReasons why the rest is not disclosed
         * @param details what else is recorded of it
         */
        public Reply {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(restReasons, "restReasons");
            Objects.requireNonNull(details, "details");
            restReasons = List.copyOf(restReasons);
            EventChecks.restReasons(outcome, restReasons);
        }

        /**
         * A reply of which no more is recorded.
         *
         * @param on the day, not null
         * @param outcome the one outcome that the application is counted under, not null
         * @param restReasons why the rest is not disclosed, empty where not recorded and for every other outcome; not null
         */
        public Reply(LocalDate on, Outcome outcome, List<Outcome> restReasons) {
            this(on, outcome, restReasons, ReplyDetails.none());
        }

        /**
         * A reply without reasons for a rest.
         *
         * @param on the day, not null
         * @param outcome the one outcome that the application is counted under, not null
         */
        public Reply(LocalDate on, Outcome outcome) {
            this(on, outcome, List.of());
        }

        /**
         * The same reply with other details.
         *
         * @param details what else is recorded of it, not null
         * @return the reply
         */
        public Reply with(ReplyDetails details) {
            return new Reply(on, outcome, restReasons, details);
        }

        /**
         * The same reply with its document.
         *
         * @param document the document, not null
         * @return the reply
         */
        public Reply with(ReplyDocument document) {
            return with(ReplyDetails.builder().from(details).document(document).build());
        }

        /** {@return which of the grounds it rests on that the form counts in one row, where recorded} */
        public Optional<ReplyGround> ground() {
            return details.ground();
        }

        /** {@return the document by which it was given, where recorded} */
        public Optional<ReplyDocument> document() {
            return details.document();
        }

        @Override
        public EventKind kind() {
            return EventKind.REPLY;
        }

        @Override
        public <R> R accept(EventVisitor<R> visitor) {
            Objects.requireNonNull(visitor, "visitor");
            return visitor.reply(this);
        }
    }
}
