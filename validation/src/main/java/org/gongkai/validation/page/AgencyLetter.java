package org.gongkai.validation.page;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.validation.acceptance.AcceptancePolicy;
import org.gongkai.validation.stack.AgencyReports;
import org.gongkai.validation.stack.Overview;

/**
 * A letter that gives an agency back what was found in its reports of all years: what becomes of each of them, what is to be
 * mended and how, and their tables with the cells marked. What is suggested is the likeliest reading and not the correct value.
 *
 * <p>Of other agencies it says what the rules for a summary say of its units, and nothing else.
 *
 * <pre>{@code
 * Overview overview = ReportChecks.standard().checkTogether(List.of(ReadReport.of("2020.json", report)));
 * for (AgencyReports agency : overview.agencies()) {
 *     String html = AgencyLetter.of(overview, agency, LocalDate.of(2025, 2, 10)).html(Locale.CHINESE);
 * }
 * }</pre>
 */
@NoJsonForm
public final class AgencyLetter {

    private final Overview overview;
    private final AgencyReports agency;
    private final LocalDate asOf;
    private final AcceptancePolicy policy;

    private AgencyLetter(Overview overview, AgencyReports agency, LocalDate asOf, AcceptancePolicy policy) {
        this.overview = overview;
        this.agency = agency;
        this.asOf = asOf;
        this.policy = policy;
    }

    /**
     * A letter that decides by {@link AcceptancePolicy#standard}.
     *
     * @param overview all reports, not null
     * @param agency one of its agencies, not null
     * @param asOf the day as of which they were checked, which is that of the letter; not null
     * @return the letter
     */
    public static AgencyLetter of(Overview overview, AgencyReports agency, LocalDate asOf) {
        return new AgencyLetter(
                Objects.requireNonNull(overview, "overview"),
                Objects.requireNonNull(agency, "agency"),
                Objects.requireNonNull(asOf, "asOf"),
                AcceptancePolicy.standard());
    }

    /**
     * The letter with what becomes of each report by a policy.
     *
     * @param acceptance the policy, not null
     * @return the letter
     */
    public AgencyLetter accepting(AcceptancePolicy acceptance) {
        return new AgencyLetter(overview, agency, asOf, Objects.requireNonNull(acceptance, "acceptance"));
    }

    /**
     * The whole document, which needs no other file.
     *
     * @param locale the language, not null
     * @return the document
     */
    public String html(Locale locale) {
        return in(locale).html();
    }

    /**
     * The letter as a part of a document that has the {@link HtmlPage#style}.
     *
     * @param locale the language, not null
     * @return an {@code article} element
     */
    public String article(Locale locale) {
        return in(locale).article();
    }

    private LetterHtml in(Locale locale) {
        return new LetterHtml(
                new LetterFindings(overview, agency),
                policy,
                asOf,
                new PageText(Objects.requireNonNull(locale, "locale")));
    }
}
