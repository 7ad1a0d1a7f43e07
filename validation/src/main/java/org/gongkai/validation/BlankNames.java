package org.gongkai.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.text.Text;

/**
 * Names blank cells: a few one by one, and many by the column or the row in which they are, since a column left blank is one
 * thing to say and not one for each of its cells.
 */
final class BlankNames {

    private static final int MOST_NAMED = 3;
    private static final int MOST_LINES = 6;

    private final String between;
    private final String ofColumn;
    private final String ofRow;
    private final String joint;
    private final String rest;

    private BlankNames(String between, String ofColumn, String ofRow, String joint, String rest) {
        this.between = between;
        this.ofColumn = ofColumn;
        this.ofRow = ofRow;
        this.joint = joint;
        this.rest = rest;
    }

    /** The names of some cells, all of them blank. */
    static Text of(List<Cell> blanks) {
        BlankNames zh = new BlankNames(" / ", "“%s”一列的%d格", "“%s”一行的%d格", "、", "等共%d格");
        BlankNames en =
                new BlankNames(" / ", "%2$d of column %1$s", "%2$d of row %1$s", ", ", " and others, %d in all");
        return Text.of(
                zh.names(blanks.stream().map(Cell::label).distinct().toList()),
                en.names(
                        blanks.stream().map(cell -> cell.text().en()).distinct().toList()));
    }

    private String names(List<String> cells) {
        if (cells.size() <= MOST_NAMED) {
            return String.join(joint, cells);
        }
        Map<String, List<String>> byRow = new LinkedHashMap<>();
        Map<String, List<String>> byColumn = new LinkedHashMap<>();
        for (String cell : cells) {
            int end = Math.max(0, cell.lastIndexOf(between));
            byRow.computeIfAbsent(end == 0 ? cell : cell.substring(0, end), row -> new ArrayList<>())
                    .add(cell);
            byColumn.computeIfAbsent(
                            end == 0 ? cell : cell.substring(end + between.length()), column -> new ArrayList<>())
                    .add(cell);
        }
        Map<String, List<String>> lines = byRow.size() < byColumn.size() ? byRow : byColumn;
        String format = lines == byRow ? ofRow : ofColumn;
        String named = lines.entrySet().stream()
                .limit(MOST_LINES)
                .map(line -> line.getValue().size() == 1
                        ? line.getValue().get(0)
                        : String.format(
                                Locale.ROOT,
                                format,
                                line.getKey(),
                                line.getValue().size()))
                .collect(Collectors.joining(joint));
        return lines.size() > MOST_LINES ? named + String.format(Locale.ROOT, rest, cells.size()) : named;
    }
}
