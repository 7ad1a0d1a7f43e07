package org.gongkai.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.grid.CellText;

/** Makes rows of cells that stand one after the other, by the labels of the form among them. */
final class FlatCells {

    private static final List<FormLabels> ALL =
            List.of(FormLabels.PROACTIVE, FormLabels.APPLICATIONS, FormLabels.DISPUTES);
    private static final String NOTE = CellText.key(FormLayout.RECONCILIATION_NOTE);
    private static final List<String> OTHER_HEADS = List.of(
            FormLayout.CONTENT,
            FormLayout.APPLICANTS,
            FormLayout.ORGANIZATIONS,
            FormLayout.LITIGATION,
            CellText.key(FormLayout.RESULTS),
            NOTE);
    private static final Pattern BLOCK = Pattern.compile("第二十条第\\([一二三四五六七八九十]+\\)项");

    private final List<PlainText.Cell> cells;
    private final List<List<PlainText.Cell>> rows = new ArrayList<>();
    private List<PlainText.Cell> row = new ArrayList<>();
    private Kind last = Kind.VALUE;

    private enum Kind {
        HEADING,
        HEAD,
        GROUP,
        LABEL,
        VALUE
    }

    private FlatCells(List<PlainText.Cell> cells) {
        this.cells = cells;
    }

    static List<List<PlainText.Cell>> rows(List<PlainText.Cell> cells) {
        return new FlatCells(cells).rows();
    }

    /** Whether a table of the form begins with a line. */
    static boolean begins(String line) {
        String key = CellText.key(line);
        return key.equals(NOTE)
                || key.equals(FormLayout.APPLICANTS)
                || key.equals(FormLabels.DISPUTES.official("reconsideration"))
                || BLOCK.matcher(key).matches();
    }

    static boolean isLabel(String text) {
        return !CellText.key(text).isEmpty() && kind(text, Kind.VALUE).isPresent();
    }

    private List<List<PlainText.Cell>> rows() {
        int next = 0;
        while (next < cells.size()) {
            int pieces = labelPieces(next);
            if (pieces == 0) {
                add(isDamagedLabel(cells.get(next).text()) ? Kind.LABEL : Kind.VALUE, cells.get(next));
                next++;
                continue;
            }
            String text = join(next, pieces);
            add(
                    kind(text, last).orElseThrow(),
                    new PlainText.Cell(text, cells.get(next).line()));
            next += pieces;
        }
        endRow();
        return rows;
    }

    /** How many of the next cells make the longest label, 0 if they begin none. */
    private int labelPieces(int from) {
        if (CellReader.looksLikeValue(cells.get(from).text())) {
            return 0;
        }
        int most = Math.min(RowLabel.MOST_PIECES, cells.size() - from);
        for (int pieces = most; pieces > 0; pieces--) {
            if (kind(join(from, pieces), last).isPresent()) {
                return pieces;
            }
        }
        return 0;
    }

    private static boolean isDamagedLabel(String text) {
        return !CellReader.looksLikeValue(text)
                && ALL.stream().anyMatch(labels -> labels.damagedRow(text).isPresent());
    }

    private String join(int from, int pieces) {
        StringBuilder text = new StringBuilder();
        cells.subList(from, from + pieces).forEach(cell -> text.append(cell.text()));
        return text.toString();
    }

    /** What a text is, where it can be both the head of a column and the label of a row by what stands before it. */
    private static Optional<Kind> kind(String text, Kind before) {
        String key = CellText.key(text);
        if (BLOCK.matcher(key).matches()) {
            return Optional.of(Kind.HEADING);
        }
        boolean head = OTHER_HEADS.contains(key)
                || ALL.stream().anyMatch(labels -> labels.head(text).isPresent());
        boolean label = ALL.stream().anyMatch(labels -> labels.row(text).isPresent());
        boolean group = ALL.stream().anyMatch(labels -> labels.group(text).isPresent());
        if (FormLabels.DISPUTES.row(text).isPresent() || key.equals(FormLayout.LITIGATION)) {
            return Optional.of(Kind.HEAD);
        }
        if (head && (!label || before == Kind.HEAD)) {
            return Optional.of(Kind.HEAD);
        }
        if (label) {
            return Optional.of(Kind.LABEL);
        }
        return group ? Optional.of(Kind.GROUP) : Optional.empty();
    }

    /** Blanks at the end can be those that the next row begins with, so that they are never taken for cells of this one. */
    private void endRow() {
        while (!row.isEmpty() && row.get(row.size() - 1).text().isBlank()) {
            row.remove(row.size() - 1);
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }

    private void add(Kind kind, PlainText.Cell cell) {
        boolean startsRow = switch (kind) {
            case HEADING -> true;
            case HEAD -> last != Kind.HEAD;
            case GROUP -> last != Kind.GROUP;
            case LABEL -> last != Kind.GROUP && last != Kind.LABEL;
            case VALUE -> last == Kind.HEAD || last == Kind.HEADING;
        };
        if (startsRow) {
            endRow();
        }
        row.add(cell);
        last = kind;
    }
}
