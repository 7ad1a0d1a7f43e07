package org.gongkai.check.corpus;

import java.util.List;
import java.util.Locale;
import org.gongkai.documents.Paper;
import org.gongkai.page.Page;
import org.gongkai.report.AnnualReport;

/**
 * A report as it is laid out, whatever kind of file it becomes.
 *
 * @param report the report
 * @param layout how it is laid out
 * @param number its number among those of this layout
 * @param paper what it is printed on
 * @param pages its paragraphs and tables, each page from the top of a sheet
 */
record Print(AnnualReport report, Layout layout, int number, Paper paper, List<Page> pages) {

    /** A name for files, which no other has. */
    String fileName() {
        return layout.name().toLowerCase(Locale.ROOT) + '-' + number;
    }
}
