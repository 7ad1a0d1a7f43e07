package org.gongkai.report;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/**
 * Whose figures a report gives. The form does not say which of the two a government's report is, so it is data here.
 */
public enum ReportScope implements Term {
    /** The agency alone (本级, 本机关). */
    OWN("own", "本级"),
    /** The agency with its departments and subordinate units (汇总). */
    SUMMARY("summary", "汇总");

    private final String token;
    private final String label;

    ReportScope(String token, String label) {
        this.token = token;
        this.label = label;
    }

    /** {@return the word for this scope in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the Chinese name of this scope} */
    @Override
    public String label() {
        return label;
    }
}
