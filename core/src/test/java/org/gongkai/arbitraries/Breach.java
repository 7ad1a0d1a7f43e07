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
    /** A correction is asked for twice. */
    SECOND_CORRECTION("application.correction-once"),
    /** The extension is longer than 20 working days. */
    LONG_EXTENSION("application.extension-length"),
    /** The outcome is unclear after correction, and none was asked for. */
    OUTCOME_WITHOUT_EVENTS("application.outcome-follows-events"),
    /** The outcome is one that the form of the year does not have. */
    OUTCOME_OF_OTHER_EDITION("application.outcome-of-edition"),
    /** The fee by page is not what the rates give. */
    WRONG_FEE("application.fee-by-page");

    private final String rule;

    Breach(String rule) {
        this.rule = rule;
    }

    /** {@return the id of the rule that finds it, such as {@code application.reply-in-time}} */
    public String rule() {
        return rule;
    }
}
