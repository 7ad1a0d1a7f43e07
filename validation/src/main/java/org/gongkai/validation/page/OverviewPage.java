package org.gongkai.validation.page;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.validation.stack.Overview;
import org.gongkai.validation.stack.ReadReport;

/**
 * The page over all reports of a run: a heat map that leads to their pages, what was found of several, and the rules.
 *
 * <pre>{@code
 * Overview overview = ReportChecks.standard().checkTogether(reports);
 * String html = OverviewPage.of(overview).linking(read -> "report?of=" + key(read)).html(Locale.CHINESE);
 * }</pre>
 */
@NoJsonForm
public final class OverviewPage {

    private final Overview overview;
    private final Function<ReadReport, String> addresses;

    private OverviewPage(Overview overview, Function<ReadReport, String> addresses) {
        this.overview = overview;
        this.addresses = addresses;
    }

    /**
     * The page of several reports, which leads to no pages of theirs.
     *
     * @param overview all reports, not null
     * @return the page
     */
    public static OverviewPage of(Overview overview) {
        return new OverviewPage(Objects.requireNonNull(overview, "overview"), read -> "");
    }

    /**
     * The page with links to those of the reports, and from a number to the finding in such a page.
     *
     * @param reportAddresses gives where the {@link ResultPage} of a report is, as an address in a link without {@code #}; never
     *     null, empty for none; not null
     * @return the page
     */
    public OverviewPage linking(Function<ReadReport, String> reportAddresses) {
        return new OverviewPage(overview, Objects.requireNonNull(reportAddresses, "reportAddresses"));
    }

    /**
     * The whole document, which needs no other file but those it leads to.
     *
     * @param locale the language, not null
     * @return the document
     */
    public String html(Locale locale) {
        return new OverviewHtml(overview, addresses, new PageText(Objects.requireNonNull(locale, "locale"))).html();
    }
}
