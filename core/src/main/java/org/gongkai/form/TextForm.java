package org.gongkai.form;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.CountTable;
import org.gongkai.report.TableRow;

/** Writes a table as aligned text: one line of cells a row, the labels of groups before those of their rows. */
final class TextForm {

    private static final int LABEL_WIDTH = 44;
    private static final String FIRST = "| ";
    private static final String NEXT = " | ";
    private static final String LAST = " |\n";

    private final FormLayout form;
    private final CountTable table;

    /** The lines still without padding; the head of a block of rows begins a new block. */
    private final List<List<List<String>>> blocks = new ArrayList<>();

    private TextForm(CountTable table) {
        this.form = FormLayout.of(table);
        this.table = table;
    }

    static String table(CountTable table) {
        return new TextForm(table).text();
    }

    private String text() {
        List<String> open = List.of();
        for (TableRow row : form.table().rows()) {
            List<String> heads = FormLayout.heads(row);
            if (!heads.equals(open)) {
                open = heads;
                List<List<String>> block = new ArrayList<>();
                blocks.add(block);
                addLines(block, corner(), heads);
            }
            addLines(blocks.get(blocks.size() - 1), row.label(), values(row));
        }
        StringBuilder text = new StringBuilder();
        blocks.forEach(block -> append(text, block));
        return text.toString();
    }

    /** What stands over the labels: what the form has there, or nothing. */
    private String corner() {
        return switch (form.table().section()) {
            case PROACTIVE_DISCLOSURE -> FormLayout.CONTENT;
            case APPLICATIONS -> FormLayout.APPLICANTS;
            default -> "";
        };
    }

    private List<String> values(TableRow row) {
        List<String> values = new ArrayList<>();
        for (FormEntry entry : form.entries()) {
            boolean ofRow = entry.cell().isPresent()
                    ? form.table().rowOf(entry.cell().getAsInt()) == row
                    : row.amountLabel().isPresent();
            if (ofRow) {
                values.add(Printed.of(table, entry));
            }
        }
        return values;
    }

    /** Adds the lines of a row, the label broken where it is long and the values on the last line. */
    private static void addLines(List<List<String>> block, String label, List<String> values) {
        List<String> labels = broken(label);
        for (String line : labels.subList(0, labels.size() - 1)) {
            List<String> cells = new ArrayList<>(List.of(line));
            values.forEach(value -> cells.add(""));
            block.add(cells);
        }
        List<String> cells = new ArrayList<>(List.of(labels.get(labels.size() - 1)));
        cells.addAll(values);
        block.add(cells);
    }

    private static List<String> broken(String label) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int width = 0;
        for (int point : label.codePoints().toArray()) {
            if (width + DisplayWidth.of(point) > LABEL_WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
                width = 0;
            }
            line.appendCodePoint(point);
            width += DisplayWidth.of(point);
        }
        lines.add(line.toString());
        return lines;
    }

    private static void append(StringBuilder text, List<List<String>> block) {
        int[] widths = new int[block.get(0).size()];
        for (List<String> row : block) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
            }
        }
        for (List<String> row : block) {
            for (int i = 0; i < widths.length; i++) {
                String padding = " ".repeat(widths[i] - DisplayWidth.of(row.get(i)));
                text.append(i == 0 ? FIRST : NEXT);
                text.append(i == 0 ? row.get(i) + padding : padding + row.get(i));
            }
            text.append(LAST);
        }
    }
}
