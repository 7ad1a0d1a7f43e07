package org.gongkai.validation.diagnosis;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Text;

/** What came of decoding a table by a {@link Decoder}. */
public enum DecodingStatus {
    /** Everything balances as it was read, and no other table is likelier. */
    AS_READ("asRead", Text.of("识读结果各项勾稽关系均成立", "everything balances as it was read")),
    /** The likeliest table was found. */
    DECODED("decoded", Text.of("已得出可能性最大的识读结果", "the likeliest reading was found")),
    /** The search ended at its limit of nodes: there can be a likelier table than the one that is given, if one is. */
    GAVE_UP("gaveUp", Text.of("可能的误读太多，未能全部查找", "there are too many possible misreadings to look at all")),
    /** No table that balances can have been read so by the mistakes that are reckoned with. */
    NOT_FOUND("notFound", Text.of("所考虑的误读解释不了识读结果", "no misreadings that are reckoned with explain what was read"));

    private final String token;
    private final Text text;

    DecodingStatus(String token, Text text) {
        this.token = token;
        this.text = text;
    }

    /** {@return the word in JSON} */
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return what it is, in words} */
    public Text text() {
        return text;
    }
}
