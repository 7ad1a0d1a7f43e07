package org.gongkai.check.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.check.console.Language;
import org.gongkai.check.input.UnreadableReportException;
import org.gongkai.check.stack.CheckedReport;
import org.gongkai.check.stack.Overview;
import org.gongkai.text.Text;

/** Where pages of results are written: one file for one report, or a directory of pages with an overview. */
public final class ReportPages {

    private final Path target;
    private final boolean isFolder;
    private final Language language;

    private ReportPages(Path target, boolean isFolder, Language language) {
        this.target = target;
        this.isFolder = isFolder;
        this.language = language;
    }

    /**
     * {@return one page}
     *
     * @param file the page, not null
     * @param language its language, not null
     */
    public static ReportPages file(Path file, Language language) {
        return new ReportPages(file, false, language);
    }

    /**
     * {@return pages in a directory, which is made}
     *
     * @param folder the directory, not null
     * @param language the language of the pages, not null
     * @throws UnreadableReportException if the directory cannot be made
     */
    public static ReportPages folder(Path folder, Language language) throws UnreadableReportException {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UnreadableReportException(folder.toString(), "cannot be written", unwritable);
        }
        return new ReportPages(folder, true, language);
    }

    /**
     * Writes the page of a report.
     *
     * @param checked the report, not null
     * @throws UnreadableReportException if the page cannot be written
     */
    public void write(CheckedReport checked) throws UnreadableReportException {
        if (isFolder) {
            String name = PageName.of(checked.read().source());
            write(target.resolve(name), ResultPage.of(checked, PageName.OVERVIEW, language));
        } else {
            write(target, ResultPage.of(checked, language));
        }
    }

    /**
     * Writes the overview, which only a directory has.
     *
     * @param overview all reports, not null
     * @param counts how many there are, not null
     * @throws UnreadableReportException if the page cannot be written
     */
    public void write(Overview overview, Text counts) throws UnreadableReportException {
        if (isFolder) {
            write(target.resolve(PageName.OVERVIEW), OverviewPage.of(overview, counts, language));
        }
    }

    private static void write(Path page, String content) throws UnreadableReportException {
        try {
            Files.writeString(page, content);
        } catch (IOException unwritable) {
            throw new UnreadableReportException(page.toString(), "cannot be written", unwritable);
        }
    }
}
