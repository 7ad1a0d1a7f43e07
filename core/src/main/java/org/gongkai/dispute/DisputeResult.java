package org.gongkai.dispute;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/**
 * How a dispute ended: the first three columns of each group of the dispute table.
 *
 * <p>The form's own notes on what counts as which are not known. The reading here is that of the statistics before it; an
 * agency that reads them otherwise records the result as it counts it.
 */
public enum DisputeResult implements Term {
    /** The agency was upheld (结果维持): the decision was upheld or the claim rejected after examination. */
    UPHELD("upheld", "结果维持"),
    /** The agency was corrected (结果纠正): annulled, changed, declared unlawful or void, or ordered to perform. */
    CORRECTED("corrected", "结果纠正"),
    /** Any other result (其他结果): not accepted, withdrawn, mediated, terminated, the action dismissed. */
    OTHER_RESULT("otherResult", "其他结果");

    private final String token;
    private final String label;

    DisputeResult(String token, String label) {
        this.token = token;
        this.label = label;
    }

    /** {@return the word for this result in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the label on the form} */
    @Override
    public String label() {
        return label;
    }
}
