package org.gongkai.deadline;

import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.NoJsonForm;
import org.immutables.value.Value;

/**
 * How periods are counted where the Regulation leaves it open or says it elsewhere.
 *
 * <p>What is settled is no option: a correction starts the reply period anew (Article 30), and so does payment, from the day
 * after (fee measures); at most 20 working days of an extension count (Article 33); a third party's or a joint maker's
 * answer is waited for no longer than its 15 working days (Articles 32 and 34); a period in working days ends on a working
 * day.
 */
@Value.Immutable
@NoJsonForm
public abstract class Conventions extends BuiltValue {

    Conventions() {}

    /** {@return the conventions that each accessor names as its standard} */
    public static Conventions standard() {
        return ImmutableConventions.builder().build();
    }

    /**
     * Whether the day of receipt of the application, or of the corrected application, is the first day of the agency's
     * periods. Those of others, and that after a payment, always run from the next day.
     *
     * @return false as standard: a period runs from the next day (Civil Code, Article 201; the fee measures say 次日 in so
     *     many words)
     */
    @Value.Default
    public boolean countsDayOfReceipt() {
        return false;
    }

    /**
     * Which days of a consultation do not count.
     *
     * @return {@link StoppedDays#AFTER_LETTER_THROUGH_ANSWER} as standard; unsure in law
     */
    @Value.Default
    public StoppedDays stoppedDays() {
        return StoppedDays.AFTER_LETTER_THROUGH_ANSWER;
    }

    /**
     * Whether an extension told before the reply period started anew prolongs the new period too.
     *
     * @return false as standard: after payment or correction the period counts anew, and no text lets an extension of the old one
     *     prolong the new (Article 30; fee measures)
     */
    @Value.Default
    public boolean extensionOutlivesRestart() {
        return false;
    }

    /**
     * The same conventions with another first day.
     *
     * @param countsDayOfReceipt whether the day of receipt is the first day of the agency's periods
     * @return the conventions
     */
    public abstract Conventions withCountsDayOfReceipt(boolean countsDayOfReceipt);

    /**
     * The same conventions with other days of a consultation not counted.
     *
     * @param stoppedDays which days do not count, not null
     * @return the conventions
     */
    public abstract Conventions withStoppedDays(StoppedDays stoppedDays);

    /**
     * The same conventions with another effect of an earlier extension.
     *
     * @param extensionOutlivesRestart whether it prolongs a period that started anew after it
     * @return the conventions
     */
    public abstract Conventions withExtensionOutlivesRestart(boolean extensionOutlivesRestart);
}
