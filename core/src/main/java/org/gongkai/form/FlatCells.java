package org.gongkai.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.report.TableLayout;
import org.gongkai.text.CellText;

/** Makes rows of cells that stand one after the other, by the labels of the form among them. */
final class FlatCells {

    private static final List<FormLabels> ALL =
            List.of(FormLabels.PROACTIVE, FormLabels.APPLICATIONS, FormLabels.DISPUTES);
    private static final String RESULTS = CellText.key(FormLayout.RESULTS);
    private static final String NOTE = CellText.key(FormLayout.RECONCILIATION_NOTE);
    private static final List<String> OTHER_HEADS = List.of(
            FormLayout.CONTENT, FormLayout.APPLICANTS, FormLayout.ORGANIZATIONS, FormLayout.LITIGATION, RESULTS, NOTE);
    private static final Pattern BLOCK = Pattern.compile("第二十条第\\([一二三四五六七八九十]+\\)项");

    private static final int DISPUTE_CELLS = TableLayout.disputes().cellCount();

    private final List<PlainText.Cell> cells;
    private final boolean isFilledUp;
    private final List<Row> rows = new ArrayList<>();
    private List<PlainText.Cell> row = new ArrayList<>();

    /** The cells of the row up to the end of its label, 0 for a row without one. */
    private int labelEnd;

    /** The heads of columns before the row. */
    private int headCount;

    private Kind last = Kind.VALUE;

    private enum Kind {
        HEADING,
        HEAD,
        GROUP,
        LABEL,
        NOTE,
        VALUE
    }

    private record Row(List<PlainText.Cell> cells, int labelEnd) {

        String key() {
            return CellText.key(cells.get(0).text());
        }

        /** Blanks that fill the row up are taken away; where they are all it has behind its label, they are its cells. */
        List<PlainText.Cell> withoutFilling() {
            List<PlainText.Cell> stripped = TextTable.withoutBlanksAtEnd(cells);
            return stripped.size() == labelEnd ? cells : stripped;
        }

        /** The row of the dispute table has all its cells and no label; a blank can be the last of them. */
        List<PlainText.Cell> numbersOnly() {
            boolean whole = cells.size() == DISPUTE_CELLS
                    && cells.stream().allMatch(cell -> CellReader.looksLikeValue(cell.text()));
            return whole ? cells : TextTable.withoutBlanksAtEnd(cells);
        }
    }

    private FlatCells(List<PlainText.Cell> cells, boolean isFilledUp) {
        this.cells = cells;
        this.isFilledUp = isFilledUp;
    }

    static List<List<PlainText.Cell>> rows(List<PlainText.Cell> cells) {
        return new FlatCells(cells, false).rows();
    }

    /** The rows of cells among which are blanks that fill short rows up. */
    static List<List<PlainText.Cell>> rowsFilledUp(List<PlainText.Cell> cells) {
        return new FlatCells(cells, true).rows();
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
        return kind(FormLabels.key(text), Kind.VALUE).isPresent();
    }

    /** Whether a text is the head of columns or of a block, and nothing else. */
    static boolean isHead(String text) {
        return kind(FormLabels.key(text), Kind.VALUE)
                .filter(kind -> kind == Kind.HEAD || kind == Kind.HEADING)
                .isPresent();
    }

    private List<List<PlainText.Cell>> rows() {
        int next = 0;
        while (next < cells.size()) {
            int pieces = labelPieces(next);
            if (pieces == 0 && isFilling(cells.get(next))) {
                next++;
                continue;
            }
            if (pieces == 0) {
                add(kindOfText(next), cells.get(next));
                next++;
                continue;
            }
            String text = join(next, pieces);
            add(
                    kind(FormLabels.key(text), last).orElseThrow(),
                    new PlainText.Cell(text, cells.get(next).line()));
            next += pieces;
        }
        endRow();
        return withoutLeadingBlanks();
    }

    /** The heading that stands beside rows. */
    private static boolean isResults(String text) {
        return EditDistance.between(FormLabels.key(text), RESULTS, 1) <= 1;
    }

    /** How many of the next cells make the longest label, 0 if they begin none. */
    private int labelPieces(int from) {
        if (cells.get(from).text().length() > FormLabels.LONGEST
                || CellReader.looksLikeValue(cells.get(from).text())) {
            return 0;
        }
        int most = Math.min(RowLabel.MOST_PIECES, cells.size() - from);
        for (int pieces = most; pieces > 0; pieces--) {
            boolean endsWithText =
                    !CellReader.looksLikeValue(cells.get(from + pieces - 1).text());
            if (endsWithText && kind(FormLabels.key(join(from, pieces)), last).isPresent()) {
                return pieces;
            }
        }
        return 0;
    }

    /** Whether a blank fills up the heads before it. */
    private boolean isFilling(PlainText.Cell cell) {
        return isFilledUp && cell.text().isBlank() && (last == Kind.HEAD || last == Kind.HEADING);
    }

    /** What a cell is that has no text of the form. */
    private Kind kindOfText(int at) {
        String text = cells.get(at).text();
        if (CellReader.looksLikeValue(text)) {
            return Kind.VALUE;
        }
        String key = FormLabels.key(text);
        boolean isBelowHeads = last == Kind.HEAD || last == Kind.HEADING;
        if (isBelowHeads
                && ALL.stream().anyMatch(labels -> labels.damagedHead(key).isPresent())) {
            return Kind.HEAD;
        }
        if (isDamagedLabel(text)) {
            return Kind.LABEL;
        }
        if (!isBehindNumbers()) {
            return Kind.VALUE;
        }
        boolean isBeforeNumber = at + 1 < cells.size()
                && !cells.get(at + 1).text().isBlank()
                && CellReader.looksLikeValue(cells.get(at + 1).text());
        return isBeforeNumber ? Kind.LABEL : Kind.NOTE;
    }

    /** Whether a row with a label has as many cells as there are heads, and then nothing. */
    private boolean isBehindNumbers() {
        return last == Kind.VALUE
                && labelEnd > 0
                && headCount > 0
                && row.size() >= labelEnd + headCount
                && row.subList(labelEnd + headCount, row.size()).stream()
                        .allMatch(cell -> cell.text().isBlank());
    }

    private static boolean isDamagedLabel(String text) {
        if (CellReader.looksLikeValue(text)) {
            return false;
        }
        String key = FormLabels.key(text);
        return ALL.stream().anyMatch(labels -> labels.damagedRow(key).isPresent());
    }

    private String join(int from, int pieces) {
        StringBuilder text = new StringBuilder();
        cells.subList(from, from + pieces).forEach(cell -> text.append(cell.text()));
        return text.toString();
    }

    /** What a key is, where it can be both the head of a column and the label of a row by what stands before it. */
    private static Optional<Kind> kind(String key, Kind before) {
        if (BLOCK.matcher(key).matches()) {
            return Optional.of(Kind.HEADING);
        }
        boolean head = OTHER_HEADS.contains(key)
                || ALL.stream().anyMatch(labels -> labels.head(key).isPresent());
        boolean label = ALL.stream().anyMatch(labels -> labels.row(key).isPresent());
        boolean group = ALL.stream().anyMatch(labels -> labels.group(key).isPresent());
        if (FormLabels.DISPUTES.row(key).isPresent() || key.equals(FormLayout.LITIGATION)) {
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

    private void endRow() {
        if (!row.isEmpty()) {
            rows.add(new Row(row, labelEnd));
        }
        row = new ArrayList<>();
        labelEnd = 0;
    }

    /**
     * The rows of the cells. Blanks at the end of a row can be its own cells, or those that the next row begins with. They
     * are its own if all rows of the block that have a label have as many cells after it; else they are taken from all,
     * so that a row that lost a cell is never filled up with them.
     */
    private List<List<PlainText.Cell>> withoutLeadingBlanks() {
        List<List<PlainText.Cell>> result = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || BLOCK.matcher(rows.get(i).key()).matches()) {
                List<Row> block = rows.subList(from, i);
                boolean own = !isFilledUp
                        && block.stream()
                                        .filter(each -> each.labelEnd > 0)
                                        .mapToInt(each -> each.cells.size() - each.labelEnd)
                                        .distinct()
                                        .count()
                                == 1;
                block.stream()
                        .map(each -> each.labelEnd > 0
                                ? (own ? each.cells : each.withoutFilling())
                                : (isFilledUp ? TextTable.withoutBlanksAtEnd(each.cells) : each.numbersOnly()))
                        .filter(cells -> !cells.isEmpty())
                        .forEach(result::add);
                from = i;
            }
        }
        return result;
    }

    private void add(Kind kind, PlainText.Cell cell) {
        boolean startsRow = switch (kind) {
            case HEADING, NOTE -> true;
            case HEAD -> last != Kind.HEAD;
            case GROUP -> last != Kind.GROUP;
            case LABEL -> last != Kind.GROUP && last != Kind.LABEL;
            case VALUE -> last == Kind.HEAD || last == Kind.HEADING;
        };
        if (startsRow) {
            endRow();
            headCount = kind == Kind.HEAD && !isResults(cell.text()) ? 0 : headCount;
        }
        if (kind == Kind.HEAD && isHeadOfColumn(cell.text())) {
            headCount++;
        }
        row.add(cell);
        if (kind == Kind.LABEL) {
            labelEnd = row.size();
        }
        last = kind;
    }

    private static boolean isHeadOfColumn(String text) {
        String key = FormLabels.key(text);
        return ALL.stream().anyMatch(labels -> labels.damagedHead(key).isPresent());
    }
}
