package org.gongkai.validation.page;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.validation.ValidationResults;
import org.gongkai.validation.acceptance.AcceptancePolicy;
import org.gongkai.validation.stack.Overview;
import org.gongkai.validation.stack.ReadReport;

/**
 * The page over all reports of a run: what was found of each agency in each year with links to their pages, the worst first; the
 * figures to be looked at; the rules, a heat map, what was found of several reports together, and every file.
 *
 * <p>Everything is there without a script; the one it has sorts tables and hides what nobody asked for.
 *
 * <pre>{@code
 * Overview overview = ReportChecks.standard().checkTogether(List.of(ReadReport.of("2020.json", report)));
 * String html = OverviewPage.of(overview).linking(read -> "report?of=" + read.source()).html(Locale.CHINESE);
 * }</pre>
 */
@NoJsonForm
public final class OverviewPage {

    private final Overview overview;
    private final Function<ReadReport, String> addresses;
    private final Optional<ValidationResults> earlier;
    private final AcceptancePolicy policy;

    private OverviewPage(
            Overview overview,
            Function<ReadReport, String> addresses,
            Optional<ValidationResults> earlier,
            AcceptancePolicy policy) {
        this.overview = overview;
        this.addresses = addresses;
        this.earlier = earlier;
        this.policy = policy;
    }

    /**
     * The page of several reports, which leads to no pages of theirs and decides by {@link AcceptancePolicy#standard}.
     *
     * @param overview all reports, not null
     * @return the page
     */
    public static OverviewPage of(Overview overview) {
        return new OverviewPage(
                Objects.requireNonNull(overview, "overview"),
                read -> "",
                Optional.empty(),
                AcceptancePolicy.standard());
    }

    /**
     * The page with links to those of the reports, and from a number to the finding in such a page.
     *
     * @param reportAddresses gives where the {@link ResultPage} of a report is, as an address in a link without {@code #}; never
     *     null, empty for none; not null
     * @return the page
     */
    public OverviewPage linking(Function<ReadReport, String> reportAddresses) {
        return new OverviewPage(overview, Objects.requireNonNull(reportAddresses, "reportAddresses"), earlier, policy);
    }

    /**
     * The page with what became of the violations of an earlier run: which are new, still there, and fixed.
     *
     * @param results the results of the earlier run, not null
     * @return the page
     */
    public OverviewPage comparedWith(ValidationResults results) {
        return new OverviewPage(overview, addresses, Optional.of(Objects.requireNonNull(results, "results")), policy);
    }

    /**
     * The page with what becomes of each report by a policy.
     *
     * @param acceptance the policy, not null
     * @return the page
     */
    public OverviewPage accepting(AcceptancePolicy acceptance) {
        return new OverviewPage(overview, addresses, earlier, Objects.requireNonNull(acceptance, "acceptance"));
    }

    /**
     * The whole document, which needs no other file but those it leads to.
     *
     * @param locale the language, not null
     * @return the document
     */
    public String html(Locale locale) {
        return new OverviewHtml(
                        overview, addresses, earlier, policy, new PageText(Objects.requireNonNull(locale, "locale")))
                .html();
    }
}
