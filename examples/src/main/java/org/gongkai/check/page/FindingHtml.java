package org.gongkai.check.page;

import org.gongkai.check.console.Language;
import org.gongkai.check.stack.Wording;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleOutcome;

/** A finding as an item of a list: its symbol, its rule, what is wrong, and why it is waived if it is. */
final class FindingHtml {

    private FindingHtml() {}

    /**
     * {@return the item}
     *
     * @param more what follows the message, in which every text is escaped
     */
    static String item(Finding finding, String id, String more, Language language) {
        String waived = finding.waivedBecause()
                .map(reason -> "<p>" + ResultDocument.escape(Wording.WAIVED, language) + ResultDocument.escape(reason)
                        + "</p>\n")
                .orElse("");
        return "<li id=\"" + id + "\" class=\"" + style(finding) + "\"><p><strong>" + symbol(finding) + ' '
                + ResultDocument.escape(finding.rule().toString()) + "</strong> "
                + ResultDocument.escape(finding.message(language.locale())) + "</p>\n" + waived + more + "</li>\n";
    }

    static String style(Finding finding) {
        if (finding.outcome() == RuleOutcome.NOT_ASSESSABLE) {
            return "not-assessable";
        }
        return finding.isOpenViolation() ? "violated" : "waived";
    }

    static String symbol(Finding finding) {
        if (finding.outcome() == RuleOutcome.NOT_ASSESSABLE) {
            return "?";
        }
        return finding.isOpenViolation() ? "✗" : "△";
    }
}
