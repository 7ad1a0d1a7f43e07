package org.gongkai.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.application.ApplicantKind;
import org.gongkai.page.Block;
import org.gongkai.page.Page;
import org.gongkai.page.Place;
import org.gongkai.report.ReportSection;
import org.gongkai.report.RowName;
import org.gongkai.text.CellText;

/**
 * Finds the rows of the three tables on a page by what stands in them.
 *
 * <p>The three can stand in one table of the page, and one of them in several, such as where a page ends. A table of the
 * page that has nothing of the form is left alone.
 */
final class PageTables {

    private static final String NOTE = CellText.key(FormLayout.RECONCILIATION_NOTE);
    private static final String APPLICANTS = CellText.key(FormLayout.APPLICANTS);
    private static final String CONTENT = CellText.key(FormLayout.CONTENT);
    private static final String NATURAL_PERSON = ApplicantKind.NATURAL_PERSON.label();
    private static final String UPHELD = FormLabels.DISPUTES.heads().get(0);
    private static final String CORRECTED = FormLabels.DISPUTES.heads().get(1);
    private static final String RECONSIDERATION = FormLabels.DISPUTES.official("reconsideration");
    private static final int SHORTEST_CONTINUATION = 5;

    /** Parts without a table. */
    private static final Set<ReportSection> TEXTS =
            Set.of(ReportSection.OVERVIEW, ReportSection.PROBLEMS_AND_IMPROVEMENT, ReportSection.OTHER_MATTERS);

    private final Map<ReportSection, List<SheetRow>> rows = new EnumMap<>(ReportSection.class);
    private Optional<ReportSection> current = Optional.empty();

    PageTables(Page page) {
        page.tables().forEach(this::add);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The rows of the table of a part, at least one, where there are any. */
    Optional<List<SheetRow>> rows(ReportSection section) {
        return Optional.ofNullable(rows.get(section));
    }

    /** Where the table of a part begins: its line where the page has lines, else the table as a whole. */
    Place place(ReportSection section) {
        SheetRow first = rows(section).orElseThrow().get(0);
        return first.place().line() > 0 ? first.place() : Place.ofTable(first.tableNumber());
    }

    private void add(Block.Table table) {
        List<SheetRow> all = new ArrayList<>();
        for (int row = 0; row < table.grid().rowCount(); row++) {
            if (table.grid().columnCount(row) > 0) {
                all.add(new SheetRow(table, row));
            }
        }
        List<Optional<ReportSection>> beginnings =
                all.stream().map(PageTables::beginning).toList();
        if (beginnings.stream().noneMatch(Optional::isPresent) && !continues(all)) {
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            SheetRow row = all.get(i);
            current = beginnings.get(i).or(() -> isText(row) ? Optional.empty() : current);
            current.ifPresent(section ->
                    rows.computeIfAbsent(section, key -> new ArrayList<>()).add(row));
        }
    }

    /** The table that begins, or has its headings repeated, with a row. */
    private static Optional<ReportSection> beginning(SheetRow row) {
        if (row.blockHeading().isPresent() || row.has(CONTENT)) {
            return Optional.of(ReportSection.PROACTIVE_DISCLOSURE);
        }
        if (row.has(NOTE) || row.has(APPLICANTS) || row.has(NATURAL_PERSON) || isReceived(row)) {
            return Optional.of(ReportSection.APPLICATIONS);
        }
        if ((row.has(UPHELD) && row.has(CORRECTED)) || row.has(RECONSIDERATION)) {
            return Optional.of(ReportSection.DISPUTES);
        }
        return Optional.empty();
    }

    /** Whether the text of the report goes on with a row, as on the sheet of a workbook that has all of it. */
    private static boolean isText(SheetRow row) {
        return row.start() < row.size()
                && PartHeading.of(row.text(row.start()))
                        .flatMap(PartHeading::section)
                        .filter(TEXTS::contains)
                        .isPresent();
    }

    private static boolean isReceived(SheetRow row) {
        return row.keys().stream()
                .anyMatch(key -> FormLabels.APPLICATIONS
                        .row(key)
                        .filter(label -> label.name().equals(RowName.RECEIVED.token()))
                        .isPresent());
    }

    /** Whether a table without headings goes on with the one before it: the other part of a table that a page cut in two. */
    private boolean continues(List<SheetRow> all) {
        if (current.isEmpty()) {
            return false;
        }
        FormLabels labels = switch (current.get()) {
            case PROACTIVE_DISCLOSURE -> FormLabels.PROACTIVE;
            case APPLICATIONS -> FormLabels.APPLICATIONS;
            default -> FormLabels.DISPUTES;
        };
        boolean numbersOnly = current.get() == ReportSection.DISPUTES
                && all.stream()
                        .anyMatch(row -> row.size() >= SHORTEST_CONTINUATION
                                && row.keys().stream()
                                        .noneMatch(key -> key.codePoints().anyMatch(Character::isLetter)));
        return numbersOnly
                || all.stream()
                        .anyMatch(row -> row.keys().stream()
                                .anyMatch(key -> labels.row(key).isPresent()));
    }
}
