package org.gongkai.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.page.Block;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Page;
import org.gongkai.page.Place;
import org.gongkai.report.ReportSection;

/**
 * A page that ends in the middle of a report: with a table that lacks its last row, or before the next one.
 *
 * @param section the part whose table the page ends with
 * @param first the first row of that table
 * @param last the last row of that table
 * @param problem says where the page ends
 */
record CutPage(ReportSection section, SheetRow first, SheetRow last, Notice problem) {

    private static final List<ReportSection> TABULAR =
            List.of(ReportSection.DISPUTES, ReportSection.APPLICATIONS, ReportSection.PROACTIVE_DISCLOSURE);

    /** What a table lacks that ends before its last row. */
    private static final Set<NoticeKind> LACK = Set.of(
            NoticeKind.ROW_MISSING, NoticeKind.ROW_LENGTH, NoticeKind.COLUMN_MISSING, NoticeKind.EDITION_UNCLEAR);

    private static final Set<NoticeKind> LATER = Set.of(NoticeKind.NOTHING_FOUND, NoticeKind.SECTION_MISSING);

    private static final int LONGEST_BEGINNING = 60;

    /** The page as one that was cut, if it has a part with its heading and ends with the table of that part. */
    static Optional<CutPage> of(Page page, PageTables tables, Sections sections, List<Notice> problems) {
        return TABULAR.stream()
                .filter(section -> tables.rows(section).isPresent())
                .findFirst()
                .filter(sections.narrative()::containsKey)
                .flatMap(section -> of(section, tables.rows(section).orElseThrow(), page))
                .filter(cut -> cut.lacks(problems));
    }

    private static Optional<CutPage> of(ReportSection section, List<SheetRow> rows, Page page) {
        SheetRow last = rows.get(rows.size() - 1);
        return end(last, page).map(problem -> new CutPage(section, rows.get(0), last, problem));
    }

    /** Where the page ends: with a row, or with the beginning of a line behind it. */
    private static Optional<Notice> end(SheetRow row, Page page) {
        Notice end = new Notice(NoticeKind.CUT_OFF, row.place(), "", row.join(0, row.size()), "");
        boolean isBehind = false;
        int lines = 0;
        for (Block block : page.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                if (isBehind && !paragraph.text().isBlank()) {
                    lines += length(paragraph.text());
                    end = new Notice(NoticeKind.CUT_OFF, paragraph.place(), "", paragraph.text(), "");
                }
            } else if (block instanceof Block.Table table) {
                lines += isBehind ? Math.min(table.grid().rowCount(), 2) : 0;
                isBehind = isBehind || table.number() == row.tableNumber();
            }
        }
        return lines <= 1 ? Optional.of(end) : Optional.empty();
    }

    /** No line for a heading, one for what can be the beginning of a line, and more for what goes on. */
    private static int length(String text) {
        if (Sections.isHeading(text)) {
            return 0;
        }
        return text.length() <= LONGEST_BEGINNING && text.indexOf('。') < 0 ? 1 : 2;
    }

    /** Whether the table is without its last row, or that of the next part is not there. */
    private boolean lacks(List<Notice> problems) {
        return section != ReportSection.DISPUTES
                || problems.stream().anyMatch(problem -> LACK.contains(problem.kind()) && isOfTable(problem.place()));
    }

    private boolean isOfTable(Place place) {
        return place.equals(first.place())
                || (place.table() == last.place().table()
                        && place.row() >= first.place().row()
                        && place.line() >= first.place().line()
                        && place.line() <= last.place().line());
    }

    /** Whether a notice says no more than that the page ends here. */
    boolean explains(Notice notice) {
        return LATER.contains(notice.kind()) ? isOfLaterPart(notice) : isOfEnd(notice);
    }

    private boolean isOfLaterPart(Notice notice) {
        return Stream.of(ReportSection.values())
                .anyMatch(each -> each.compareTo(section) > 0 && each.heading().equals(notice.label()));
    }

    private boolean isOfEnd(Notice notice) {
        Place place = notice.place();
        Place end = last.place();
        boolean isInLastRow = place.table() == end.table() && place.row() == end.row() && place.line() == end.line();
        boolean isOfRow = notice.kind() == NoticeKind.ROW_LENGTH;
        return notice.kind().isProblem()
                && (isInLastRow || (LACK.contains(notice.kind()) && !isOfRow && isOfTable(place)));
    }
}
