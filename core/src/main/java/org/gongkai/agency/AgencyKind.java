package org.gongkai.agency;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/**
 * What sort of body an agency is, as far as the Regulation treats them differently: Article 49 gives departments and
 * governments different days for their annual report.
 */
public enum AgencyKind implements Term {
    /** A people's government (人民政府), of any level. */
    GOVERNMENT("government", "人民政府"),
    /** A department of a government, or a body that works as one (政府部门). */
    DEPARTMENT("department", "政府部门"),
    /** An organisation that laws and regulations authorise to manage public affairs (Article 54). */
    AUTHORIZED_ORGANIZATION("authorizedOrganization", "法律、法规授权的组织");

    private final String token;
    private final String label;

    AgencyKind(String token, String label) {
        this.token = token;
        this.label = label;
    }

    /** {@return the word for this kind in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the Chinese name of this kind} */
    @Override
    public String label() {
        return label;
    }
}
