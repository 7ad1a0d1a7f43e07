package org.gongkai.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.text.Text;
import org.gongkai.validation.wording.BlankWords;

/**
 * Names blank cells: a few one by one, and many by the column or the row in which they are, since a column left blank is one
 * thing to say and not one for each of its cells.
 */
final class BlankNames {

    private BlankNames() {}

    /** The names of some cells, all of them blank. */
    static Text of(List<Cell> blanks) {
        return Text.of(
                names(blanks.stream().map(Cell::label).distinct().toList(), Locale.CHINESE),
                names(blanks.stream().map(cell -> cell.text().en()).distinct().toList(), Locale.ENGLISH));
    }

    private static String names(List<String> cells, Locale language) {
        String joint = BlankWords.JOINT.in(language);
        if (cells.size() <= BlankWords.MOST_NAMED) {
            return String.join(joint, cells);
        }
        Map<String, List<String>> byRow = new LinkedHashMap<>();
        Map<String, List<String>> byColumn = new LinkedHashMap<>();
        for (String cell : cells) {
            int end = Math.max(0, cell.lastIndexOf(BlankWords.BETWEEN));
            byRow.computeIfAbsent(end == 0 ? cell : cell.substring(0, end), row -> new ArrayList<>())
                    .add(cell);
            byColumn.computeIfAbsent(
                            end == 0 ? cell : cell.substring(end + BlankWords.BETWEEN.length()),
                            column -> new ArrayList<>())
                    .add(cell);
        }
        Map<String, List<String>> lines = byRow.size() < byColumn.size() ? byRow : byColumn;
        Text format = lines == byRow ? BlankWords.OF_ROW : BlankWords.OF_COLUMN;
        String named = lines.entrySet().stream()
                .limit(BlankWords.MOST_LINES)
                .map(line -> line.getValue().size() == 1
                        ? line.getValue().get(0)
                        : String.format(
                                Locale.ROOT,
                                format.in(language),
                                line.getKey(),
                                line.getValue().size()))
                .collect(Collectors.joining(joint));
        return lines.size() > BlankWords.MOST_LINES
                ? named + String.format(Locale.ROOT, BlankWords.REST.in(language), cells.size())
                : named;
    }
}
