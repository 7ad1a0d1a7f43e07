package org.gongkai.application;

import static org.gongkai.law.LegalDocument.FEE_MEASURES;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.law.Citation;
import org.gongkai.text.Term;

/** The two ways of charging a processing fee (信息处理费); one application is charged by one of them. */
public enum FeeMode implements Term {
    /** By item (按件计收): the applications of one applicant in a calendar month, cumulated. */
    PER_ITEM("perItem", "按件计收", "件", 4),
    /** By page (按量计收): the pages of one application, not cumulated. */
    PER_PAGE("perPage", "按量计收", "页", 5);

    private final String token;
    private final String label;
    private final String unit;
    private final Citation basis;

    FeeMode(String token, String label, String unit, int article) {
        this.token = token;
        this.label = label;
        this.unit = unit;
        this.basis = FEE_MEASURES.article(article);
    }

    /** {@return the word for this mode in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the mode in Chinese} */
    @Override
    public String label() {
        return label;
    }

    /** {@return the unit that is counted, 件 or 页} */
    public String unit() {
        return unit;
    }

    /** {@return the article of the fee measures} */
    public Citation basis() {
        return basis;
    }
}
