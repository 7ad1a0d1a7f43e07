package org.gongkai.application;

import org.gongkai.internal.json.NoJsonForm;

/**
 * What is done with an {@link ApplicationEvent}, by its kind: one method for each, so that code which forgets a kind does not
 * compile.
 *
 * <pre>{@code
 * EventVisitor<String> whoActs = new EventVisitor<>() {
 *     public String correctionAsked(ApplicationEvent.CorrectionAsked event) { return "agency"; }
 *     public String correctionMade(ApplicationEvent.CorrectionMade event) { return "applicant"; }
 *     public String correctionOverdue(ApplicationEvent.CorrectionOverdue event) { return "nobody"; }
 *     public String thirdPartyConsulted(ApplicationEvent.ThirdPartyConsulted event) { return "agency"; }
 *     public String thirdPartyAnswered(ApplicationEvent.ThirdPartyAnswered event) { return event.party(); }
 *     public String thirdPartyNotified(ApplicationEvent.ThirdPartyNotified event) { return "agency"; }
 *     public String agencyConsulted(ApplicationEvent.AgencyConsulted event) { return "agency"; }
 *     public String agencyAnswered(ApplicationEvent.AgencyAnswered event) { return event.agency().name(); }
 *     public String extension(ApplicationEvent.Extension event) { return "agency"; }
 *     public String reasonsAsked(ApplicationEvent.ReasonsAsked event) { return "agency"; }
 *     public String reasonsGiven(ApplicationEvent.ReasonsGiven event) { return "applicant"; }
 *     public String replyPostponed(ApplicationEvent.ReplyPostponed event) { return "agency"; }
 *     public String feeNotice(ApplicationEvent.FeeNotice event) { return "agency"; }
 *     public String feePaid(ApplicationEvent.FeePaid event) { return "applicant"; }
 *     public String feeOverdue(ApplicationEvent.FeeOverdue event) { return "nobody"; }
 *     public String withdrawal(ApplicationEvent.Withdrawal event) { return "applicant"; }
 *     public String reply(ApplicationEvent.Reply event) { return "agency"; }
 * };
 * application.events().forEach(event -> System.out.println(event.on() + " " + event.accept(whoActs)));
 * }</pre>
 *
 * @param <R> what a visit results in
 * @see ApplicationEvent#accept
 */
@NoJsonForm
public interface EventVisitor<R> {

    /**
     * {@return the result for a notice to correct}
     *
     * @param event the event, not null
     */
    R correctionAsked(ApplicationEvent.CorrectionAsked event);

    /**
     * {@return the result for a correction}
     *
     * @param event the event, not null
     */
    R correctionMade(ApplicationEvent.CorrectionMade event);

    /**
     * {@return the result for a correction that did not come in time}
     *
     * @param event the event, not null
     */
    R correctionOverdue(ApplicationEvent.CorrectionOverdue event);

    /**
     * {@return the result for a letter to a third party}
     *
     * @param event the event, not null
     */
    R thirdPartyConsulted(ApplicationEvent.ThirdPartyConsulted event);

    /**
     * {@return the result for the answer of a third party}
     *
     * @param event the event, not null
     */
    R thirdPartyAnswered(ApplicationEvent.ThirdPartyAnswered event);

    /**
     * {@return the result for a notice to a third party}
     *
     * @param event the event, not null
     */
    R thirdPartyNotified(ApplicationEvent.ThirdPartyNotified event);

    /**
     * {@return the result for a letter to another agency}
     *
     * @param event the event, not null
     */
    R agencyConsulted(ApplicationEvent.AgencyConsulted event);

    /**
     * {@return the result for the answer of another agency}
     *
     * @param event the event, not null
     */
    R agencyAnswered(ApplicationEvent.AgencyAnswered event);

    /**
     * {@return the result for an extension}
     *
     * @param event the event, not null
     */
    R extension(ApplicationEvent.Extension event);

    /**
     * {@return the result for a request for reasons}
     *
     * @param event the event, not null
     */
    R reasonsAsked(ApplicationEvent.ReasonsAsked event);

    /**
     * {@return the result for reasons given}
     *
     * @param event the event, not null
     */
    R reasonsGiven(ApplicationEvent.ReasonsGiven event);

    /**
     * {@return the result for a later day for the reply}
     *
     * @param event the event, not null
     */
    R replyPostponed(ApplicationEvent.ReplyPostponed event);

    /**
     * {@return the result for a fee notice}
     *
     * @param event the event, not null
     */
    R feeNotice(ApplicationEvent.FeeNotice event);

    /**
     * {@return the result for a payment}
     *
     * @param event the event, not null
     */
    R feePaid(ApplicationEvent.FeePaid event);

    /**
     * {@return the result for a payment that did not come in time}
     *
     * @param event the event, not null
     */
    R feeOverdue(ApplicationEvent.FeeOverdue event);

    /**
     * {@return the result for a withdrawal}
     *
     * @param event the event, not null
     */
    R withdrawal(ApplicationEvent.Withdrawal event);

    /**
     * {@return the result for a reply}
     *
     * @param event the event, not null
     */
    R reply(ApplicationEvent.Reply event);
}
