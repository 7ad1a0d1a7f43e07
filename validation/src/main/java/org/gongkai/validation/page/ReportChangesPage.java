package org.gongkai.validation.page;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.ValidationResults;
import org.gongkai.validation.change.ReportChanges;

/**
 * A page that shows what changed between two versions of a report: the later version in the official form, in which a changed cell
 * has the former figure struck out beside the new one, and the text with what was removed and added.
 *
 * <pre>{@code
 * Files.writeString(Path.of("changes.html"), ReportChangesPage.of(published, corrected).html(Locale.CHINESE));
 * }</pre>
 */
@NoJsonForm
public final class ReportChangesPage {

    private final AnnualReport after;
    private final ReportChanges changes;
    private final Optional<Results> results;

    /** What came of checking each version. */
    record Results(ValidationResults before, ValidationResults after) {}

    private ReportChangesPage(AnnualReport after, ReportChanges changes, Optional<Results> results) {
        this.after = after;
        this.changes = changes;
        this.results = results;
    }

    /**
     * The page of two versions.
     *
     * @param before the earlier version, not null
     * @param after the later version, not null
     * @return the page
     */
    public static ReportChangesPage of(AnnualReport before, AnnualReport after) {
        return new ReportChangesPage(
                Objects.requireNonNull(after, "after"),
                ReportChanges.between(Objects.requireNonNull(before, "before"), after),
                Optional.empty());
    }

    /**
     * The page with what became of the findings.
     *
     * @param before what came of checking the earlier version, not null
     * @param now what came of checking the later version, not null
     * @return the page
     */
    public ReportChangesPage withResults(ValidationResults before, ValidationResults now) {
        return new ReportChangesPage(
                after,
                changes,
                Optional.of(new Results(Objects.requireNonNull(before, "before"), Objects.requireNonNull(now, "now"))));
    }

    /**
     * The whole document, which needs no other file.
     *
     * @param locale the language, not null
     * @return the document
     */
    public String html(Locale locale) {
        return new ReportChangesHtml(after, changes, results, new PageText(Objects.requireNonNull(locale, "locale")))
                .html();
    }
}
