package org.gongkai.arbitraries;

/** The ways in which the events of an application break the law, each found by one rule. */
public enum Breach {
    /** The reply is after the end of its period. */
    LATE_REPLY("application.reply-in-time"),
    /** The correction is asked for later than seven working days after receipt. */
    LATE_CORRECTION_NOTICE("application.correction-notice-in-time"),
    /** The extension is told after the end of the period that it extends. */
    LATE_EXTENSION("application.extension-in-time"),
    /** The fee is asked for after the end of the reply period. */
    LATE_FEE_NOTICE("application.fee-notice-in-time"),
    /** The information is disclosed while a third party that has not answered still could. */
    DISCLOSED_BEFORE_ANSWER("application.third-party-wait"),
    /** A correction is asked for again before one came. */
    SECOND_CORRECTION("application.correction-once"),
    /** The extension is longer than 20 working days. */
    LONG_EXTENSION("application.extension-length"),
    /** The outcome is unclear after correction, and none was asked for. */
    OUTCOME_WITHOUT_EVENTS("application.outcome-follows-events"),
    /** The fee by page is not what the rates give. */
    WRONG_FEE("application.fee-by-page"),
    /** The reply period is extended twice. */
    SECOND_EXTENSION("application.extension-once"),
    /** The reply period is extended, counts anew after payment, and is extended again. */
    EXTENSION_ANEW("application.extended-anew"),
    /** A fee is asked for twice. */
    SECOND_FEE_NOTICE("application.fee-once"),
    /** A fee is paid that was not asked for. */
    UNASKED_PAYMENT("application.payment-asked"),
    /** An application by ordinary post is confirmed later than on its arrival. */
    LATE_POST_CONFIRMATION("application.post-confirmed-on-arrival"),
    /** The reply is dated before the day on which the application arrived. */
    REPLY_BEFORE_ARRIVAL("application.reply-after-arrival"),
    /** The application is replied to twice. */
    SECOND_REPLY("application.reply-once"),
    /** The reply period is extended after the reply. */
    EXTENSION_AFTER_REPLY("application.nothing-after-end"),
    /** The application is taken as given up, and no correction was asked for. */
    GIVEN_UP_UNASKED("application.given-up-asked"),
    /** The application is taken as given up before the day to correct has passed. */
    GIVEN_UP_BEFORE_CORRECTION_DAY("application.correction-day-passed"),
    /** The application is taken as given up before the time to pay has passed. */
    GIVEN_UP_BEFORE_PAYMENT_DAY("application.payment-day-passed"),
    /** A later day for the reply is told after the end of the reply period. */
    LATE_POSTPONEMENT("application.postponement-in-time"),
    /** A later day for the reply is set without asking for reasons. */
    POSTPONED_WITHOUT_REASONS("application.postponed-for-reasons"),
    /** The application is refused as excessive without asking for reasons. */
    EXCESS_WITHOUT_REASONS("application.excess-reasons-asked"),
    /** The information is refused for a third party that was not asked. */
    THIRD_PARTY_NOT_ASKED("application.third-party-asked"),
    /** The information is disclosed against an objection, and the third party is not told. */
    THIRD_PARTY_NOT_NOTIFIED("application.third-party-notified"),
    /** The information is disclosed against an objection, and the document gives no reasons. */
    DISCLOSED_WITHOUT_REASONS("application.third-party-reasons"),
    /** The ground of the reply is one of another outcome. */
    GROUND_OF_ANOTHER_OUTCOME("application.reply-ground-fits"),
    /** The document cites an article of another outcome. */
    BASIS_OF_ANOTHER_OUTCOME("application.reply-basis-fits"),
    /** A fee by page is asked for telling where to find what is public already. */
    PAGE_FEE_FOR_PUBLIC("application.no-page-fee-for-public"),
    /** The information is public already, and the document does not say where. */
    PUBLIC_WITHOUT_PLACE("application.reply-where-found"),
    /** The information is refused, and the document gives no reasons. */
    REFUSED_WITHOUT_REASONS("application.reply-reasons"),
    /** The information does not exist, and the document does not say how it was looked for. */
    SEARCH_NOT_TOLD("application.reply-search"),
    /** The information is another agency's, and the document does not name it. */
    AGENCY_NOT_NAMED("application.reply-responsible-agency"),
    /** The application is not handled again, and the one that was answered is not named. */
    EARLIER_APPLICATION_NOT_NAMED("application.reply-earlier-application"),
    /** The information is refused, and the document cites no article. */
    BASIS_NOT_CITED("application.reply-basis-cited"),
    /** The information is refused in 2024 or later, and the document does not tell of the reconsideration that comes first. */
    RECONSIDERATION_FIRST_NOT_TOLD("application.reply-reconsideration-first"),
    /** The information cannot be provided, and the document does not tell of reconsideration. */
    REMEDIES_NOT_TOLD("application.reply-remedies"),
    /** The document tells of three months to go to court. */
    SHORT_REMEDY_PERIOD("application.reply-remedy-period");

    private final String rule;

    Breach(String rule) {
        this.rule = rule;
    }

    /** {@return the id of the rule that finds it, such as {@code application.reply-in-time}} */
    public String rule() {
        return rule;
    }
}
