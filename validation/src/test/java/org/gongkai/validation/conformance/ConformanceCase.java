package org.gongkai.validation.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import org.gongkai.validation.BlankPolicy;

/**
 * Documents, and what comes of a rule when they are checked.
 *
 * @param ruleSet the id of the rule set
 * @param parameters what the rule set is made with, such as the day as of which it checks
 * @param rule the id of the rule
 * @param name which of the cases of the rule this is, such as {@code violated 2021}
 * @param documents the documents by name, whole
 * @param blankPolicy how blanks are read
 * @param expected what comes of the rule alone
 */
public record ConformanceCase(
        String ruleSet,
        JsonNode parameters,
        String rule,
        String name,
        JsonNode documents,
        BlankPolicy blankPolicy,
        Expected expected) {

    /** {@return the rule set, the rule, the case and the policy} */
    @Override
    public String toString() {
        return ruleSet + ' ' + rule + ' ' + name + ' ' + blankPolicy.token();
    }
}
