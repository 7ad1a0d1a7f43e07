package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Period;
import org.gongkai.text.Term;

/** How often something must be renewed that keeps a cycle (更新周期). */
public enum RenewalCycle implements Term {
    /** Every two weeks. */
    TWO_WEEKS("twoWeeks", "每两周", Period.ofWeeks(2)),
    /** Every month. */
    MONTH("month", "每月", Period.ofMonths(1)),
    /** Every three months. */
    QUARTER("quarter", "每季度", Period.ofMonths(3)),
    /** Every six months. */
    HALF_YEAR("halfYear", "每半年", Period.ofMonths(6)),
    /** Every year. */
    YEAR("year", "每年", Period.ofYears(1));

    private final String token;
    private final String label;
    private final Period period;

    RenewalCycle(String token, String label, Period period) {
        this.token = token;
        this.label = label;
        this.period = period;
    }

    /** {@return the word in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the official label} */
    @Override
    public String label() {
        return label;
    }

    /** {@return how long it is from one renewal to the last day of the next} */
    public Period period() {
        return period;
    }
}
