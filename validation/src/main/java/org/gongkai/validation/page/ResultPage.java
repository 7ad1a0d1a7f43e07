package org.gongkai.validation.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.validation.acceptance.Acceptance;
import org.gongkai.validation.decision.Decision;
import org.gongkai.validation.stack.CheckedReport;

/**
 * A page that shows a checked report: the official tables with the cells of violated rules marked, and what is wrong with them.
 * A mark is a symbol and a colour; it leads to its finding, and the finding to its cells.
 *
 * <p>It is a document of its own, or its two parts stand in a document of a user that has the {@link HtmlPage#style}:
 *
 * <pre>{@code
 * CheckedReport checked = ReportChecks.standard().check(ReadReport.of("2020.json", report));
 * ResultPage page = ResultPage.of(checked);
 * Files.writeString(Path.of("result.html"), page.html(Locale.CHINESE));
 * String part = "<div class=\"gongkai\">" + page.verdict(Locale.CHINESE) + page.form(Locale.CHINESE) + "</div>";
 * }</pre>
 */
@NoJsonForm
public final class ResultPage {

    private final CheckedReport checked;
    private final Optional<String> overview;
    private final Optional<Acceptance> acceptance;
    private final List<Decision> decisions;

    private ResultPage(
            CheckedReport checked,
            Optional<String> overview,
            Optional<Acceptance> acceptance,
            List<Decision> decisions) {
        this.checked = checked;
        this.overview = overview;
        this.acceptance = acceptance;
        this.decisions = decisions;
    }

    /**
     * The page of a report.
     *
     * @param checked the report, not null
     * @return the page
     */
    public static ResultPage of(CheckedReport checked) {
        return new ResultPage(
                Objects.requireNonNull(checked, "checked"), Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * The page with a link to the page that shows all reports.
     *
     * @param address where that page is, not null
     * @return the page
     */
    public ResultPage withOverview(String address) {
        return new ResultPage(checked, Optional.of(Objects.requireNonNull(address, "address")), acceptance, decisions);
    }

    /**
     * The page with what becomes of the report.
     *
     * @param decided whether the report is accepted, by the findings of the page and by others, which are told; not null
     * @return the page
     */
    public ResultPage withAcceptance(Acceptance decided) {
        return new ResultPage(checked, overview, Optional.of(Objects.requireNonNull(decided, "decided")), decisions);
    }

    /**
     * The page with what reviewers decided of the report.
     *
     * @param made the decisions, not null
     * @return the page
     */
    public ResultPage withDecisions(List<Decision> made) {
        return new ResultPage(checked, overview, acceptance, List.copyOf(Objects.requireNonNull(made, "made")));
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
     * The part that says what was found, with links to the cells of {@link #form}.
     *
     * @param locale the language, not null
     * @return a {@code section} element
     */
    public String verdict(Locale locale) {
        return in(locale).verdict();
    }

    /**
     * The part that shows the report in the official form, with links to {@link #verdict}.
     *
     * @param locale the language of what stands beside the report, not null
     * @return an {@code article} element
     */
    public String form(Locale locale) {
        return in(locale).form();
    }

    private ResultHtml in(Locale locale) {
        return new ResultHtml(
                checked, overview, acceptance, decisions, new PageText(Objects.requireNonNull(locale, "locale")));
    }
}
