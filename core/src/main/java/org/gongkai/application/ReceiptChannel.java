package org.gongkai.application;

import static org.gongkai.law.LegalDocument.REGULATION;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.gongkai.law.Citation;
import org.gongkai.text.Term;

/** The ways by which an application reaches the agency, each with its own day of receipt (Article 31). */
public enum ReceiptChannel implements Term {
    /** Handed in (当面提交), or spoken and written down by the agency: received that day. */
    IN_PERSON("inPerson", "当面提交", 1, false),
    /** Post that is signed for (邮寄): received on the day of signature. */
    SIGNED_POST("signedPost", "邮寄", 2, false),
    /** Ordinary post without signature (平常信函): received on the day on which the agency confirms it with the applicant. */
    ORDINARY_POST("ordinaryPost", "平常信函", 2, true),
    /** An internet channel (互联网渠道): received on the day that both sides confirm. */
    INTERNET("internet", "互联网渠道", 3, true),
    /** The fax of the disclosure office (传真): received on the day that both sides confirm. */
    FAX("fax", "传真", 3, true);

    private final String token;
    private final String label;
    private final Citation basis;
    private final boolean confirmed;

    ReceiptChannel(String token, String label, int item, boolean confirmed) {
        this.token = token;
        this.label = label;
        this.basis = REGULATION.article(31).item(item);
        this.confirmed = confirmed;
    }

    /**
     * The channel of a label or a word for it.
     *
     * @param text the label in Chinese, with or without its number, or the {@linkplain #token() word in JSON}, with white space, brackets
     *     and full-width characters as they come; not null
     * @return the channel, empty where the text is neither
     */
    public static Optional<ReceiptChannel> find(String text) {
        return Term.find(ReceiptChannel.class, text);
    }

    /** {@return the word for this channel in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the channel in Chinese} */
    @Override
    public String label() {
        return label;
    }

    /** {@return the item of Article 31 that fixes the day of receipt} */
    public Citation basis() {
        return basis;
    }

    /** {@return whether the day of receipt is the day of a confirmation, and not that of the arrival} */
    public boolean isConfirmed() {
        return confirmed;
    }
}
