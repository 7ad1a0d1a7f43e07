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

    private static final String UPHELD = FormLabels.DISPUTES.heads().get(0);
    private static final String CORRECTED = FormLabels.DISPUTES.heads().get(1);

    /** The tables that begin with some keys, besides that of the first row of the second. */
    private static final Map<String, ReportSection> BEGINNINGS = Map.of(
            CellText.key(FormLayout.CONTENT), ReportSection.PROACTIVE_DISCLOSURE,
            CellText.key(FormLayout.RECONCILIATION_NOTE), ReportSection.APPLICATIONS,
            CellText.key(FormLayout.APPLICANTS), ReportSection.APPLICATIONS,
            ApplicantKind.NATURAL_PERSON.label(), ReportSection.APPLICATIONS,
            FormLabels.DISPUTES.official("reconsideration"), ReportSection.DISPUTES);

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
        List<SheetRow> all = SheetRow.of(table);
        List<Optional<ReportSection>> beginnings = new ArrayList<>(all.size());
        boolean begins = false;
        for (SheetRow row : all) {
            Optional<ReportSection> beginning = beginning(row);
            beginnings.add(beginning);
            begins |= beginning.isPresent();
        }
        if (!begins && !continues(all)) {
            return;
        }
        // A label can begin many rows, which it spans; it is looked at once.
        String label = "";
        for (int i = 0; i < all.size(); i++) {
            String first = all.get(i).firstText();
            if (beginnings.get(i).isPresent()) {
                current = beginnings.get(i);
            } else if (current.isPresent() && !first.equals(label)) {
                if (isText(first)) {
                    current = Optional.empty();
                } else {
                    label = first;
                }
            }
            if (current.isPresent()) {
                rows.computeIfAbsent(current.get(), key -> new ArrayList<>()).add(all.get(i));
            }
        }
    }

    /** The table that begins, or has its headings repeated, with a row. */
    private static Optional<ReportSection> beginning(SheetRow row) {
        if (row.blockHeading().isPresent()) {
            return Optional.of(ReportSection.PROACTIVE_DISCLOSURE);
        }
        Optional<ReportSection> first = Optional.empty();
        for (String key : row.distinctKeys()) {
            Optional<ReportSection> beginning = isReceived(key)
                    ? Optional.of(ReportSection.APPLICATIONS)
                    : Optional.ofNullable(BEGINNINGS.get(key));
            boolean isFirst =
                    first.isEmpty() || (beginning.isPresent() && beginning.get().compareTo(first.get()) < 0);
            first = isFirst ? beginning : first;
        }
        return first.isEmpty() && row.has(UPHELD) && row.has(CORRECTED) ? Optional.of(ReportSection.DISPUTES) : first;
    }

    /** Whether the text of the report goes on with the first text of a row, as on the sheet of a workbook that has all of it. */
    private static boolean isText(String first) {
        return PartHeading.of(first)
                .flatMap(PartHeading::section)
                .filter(TEXTS::contains)
                .isPresent();
    }

    private static boolean isReceived(String key) {
        Optional<FormLabels.Label> label = FormLabels.APPLICATIONS.row(key);
        return label.isPresent() && label.get().name().equals(RowName.RECEIVED.token());
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
                                && row.distinctKeys().stream()
                                        .noneMatch(key -> key.codePoints().anyMatch(Character::isLetter)));
        return numbersOnly
                || all.stream()
                        .anyMatch(row -> row.distinctKeys().stream()
                                .anyMatch(key -> labels.row(key).isPresent()));
    }
}
