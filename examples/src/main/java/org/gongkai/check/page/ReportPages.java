package org.gongkai.check.page;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.check.console.Language;
import org.gongkai.check.input.ReportSource;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.check.output.OutputFiles;
import org.gongkai.validation.ValidationResults;
import org.gongkai.validation.acceptance.Acceptance;
import org.gongkai.validation.acceptance.AcceptancePolicy;
import org.gongkai.validation.decision.Decision;
import org.gongkai.validation.page.OverviewPage;
import org.gongkai.validation.page.ResultPage;
import org.gongkai.validation.stack.CheckedReport;
import org.gongkai.validation.stack.Overview;

/** Where pages of results are written: one file for one report, or a directory of pages with an overview. */
public final class ReportPages {

    private final Path target;
    private final boolean isFolder;
    private final OutputFiles files;
    private final Language language;

    private ReportPages(Path target, boolean isFolder, OutputFiles files, Language language) {
        this.target = target;
        this.isFolder = isFolder;
        this.files = files;
        this.language = language;
    }

    /**
     * {@return one page}
     *
     * @param file the page, not null
     * @param files how it is written, not null
     * @param language its language, not null
     */
    public static ReportPages file(Path file, OutputFiles files, Language language) {
        return new ReportPages(file, false, files, language);
    }

    /**
     * {@return pages in a directory}
     *
     * @param folder the directory, not null
     * @param files how they are written, not null
     * @param language the language of the pages, not null
     */
    public static ReportPages folder(Path folder, OutputFiles files, Language language) {
        return new ReportPages(folder, true, files, language);
    }

    /**
     * Sees to it that no page takes the place of what is read or of what the user has not given up, and makes the directory.
     *
     * @param sources where reports are read from, each of which can get a page; not null
     * @throws UnreadableInputException if a page cannot be written without loss, or the directory cannot be made
     */
    public void prepare(List<ReportSource> sources) throws UnreadableInputException {
        files.require(pages(sources));
        if (isFolder) {
            files.makeFolder(target);
        }
    }

    private List<Path> pages(List<ReportSource> sources) {
        return isFolder
                ? Stream.concat(
                                sources.stream().map(ReportSource::name).map(PageName::of),
                                Stream.of(PageName.OVERVIEW))
                        .map(target::resolve)
                        .toList()
                : List.of(target);
    }

    /**
     * Writes the page of a report.
     *
     * @param checked the report, not null
     * @param acceptance what becomes of it, not null
     * @param decisions what reviewers decided of it, not null
     * @throws UnreadableInputException if the page cannot be written
     */
    public void write(CheckedReport checked, Acceptance acceptance, List<Decision> decisions)
            throws UnreadableInputException {
        ResultPage page = ResultPage.of(checked).withAcceptance(acceptance).withDecisions(decisions);
        if (isFolder) {
            String name = PageName.of(checked.read().source());
            write(target.resolve(name), page.withOverview(PageName.OVERVIEW).html(language.locale()));
        } else {
            write(target, page.html(language.locale()));
        }
    }

    /**
     * Writes the overview, which only a directory has.
     *
     * @param overview all reports, not null
     * @param policy what becomes of the reports, not null
     * @param earlier the results of an earlier run, where it is held against one; not null
     * @throws UnreadableInputException if the page cannot be written
     */
    public void write(Overview overview, AcceptancePolicy policy, Optional<ValidationResults> earlier)
            throws UnreadableInputException {
        if (isFolder) {
            OverviewPage page = OverviewPage.of(overview).accepting(policy).linking(read -> PageName.of(read.source()));
            write(
                    target.resolve(PageName.OVERVIEW),
                    earlier.map(page::comparedWith).orElse(page).html(language.locale()));
        }
    }

    /** Half a surrogate pair, which a hostile text can have, becomes a question mark. */
    private void write(Path page, String content) throws UnreadableInputException {
        files.write(page, content.getBytes(StandardCharsets.UTF_8));
    }
}
