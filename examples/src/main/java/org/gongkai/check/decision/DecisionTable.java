package org.gongkai.check.decision;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.gongkai.check.file.FileName;
import org.gongkai.check.file.InputFile;
import org.gongkai.check.file.RefusedException;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.documents.DocumentPart;
import org.gongkai.documents.Documents;
import org.gongkai.page.Block;
import org.gongkai.page.Grid;
import org.gongkai.text.Text;

/** The rows of a table of findings in which a reviewer filled in a verdict. */
public final class DecisionTable {

    private static final int DATE_PARTS = 3;

    private final Asked defaults;
    private final List<Asked> rows = new ArrayList<>();

    private DecisionTable(Asked defaults) {
        this.defaults = defaults;
    }

    /**
     * {@return the rows with a verdict}
     *
     * @param file the table, not null
     * @param defaults the reason, role and day of rows that do not state them, and the last day of what is excused; not null
     * @param bad is given each row that cannot be used, which costs no other; not null
     * @throws UnreadableInputException if the file cannot be read, or has no such table
     */
    public static List<Asked> read(Path file, Asked defaults, Consumer<UnreadableInputException> bad)
            throws UnreadableInputException {
        DecisionTable table = new DecisionTable(defaults);
        String name = FileName.of(file);
        try (InputStream in = InputFile.open(file)) {
            boolean isFound = false;
            for (DocumentPart part :
                    Documents.read(in.readNBytes(Documents.MAX_BYTES + 1), name).parts()) {
                for (Block.Table each : part.page().tables()) {
                    isFound |= table.add(each.grid(), name, bad);
                }
            }
            if (!isFound) {
                throw new RefusedException(
                        Text.of("没有同时带“编号”和“决定”两列的表格", "no table with the columns \"key\" and \"verdict\""));
            }
            return table.rows;
        } catch (IOException unreadable) {
            throw UnreadableInputException.of(name, unreadable);
        }
    }

    private boolean add(Grid grid, String name, Consumer<UnreadableInputException> bad) {
        for (int row = 0; row < grid.rowCount(); row++) {
            Map<String, Integer> columns = columns(grid.row(row));
            if (columns.containsKey(DecisionColumns.KEY.zh()) && columns.containsKey(DecisionColumns.VERDICT.zh())) {
                addRows(grid, row + 1, columns, name, bad);
                return true;
            }
        }
        return false;
    }

    /** The columns by their Chinese heads, whatever the language of the table. */
    private static Map<String, Integer> columns(List<String> heads) {
        Map<String, Integer> columns = new TreeMap<>();
        for (Text head : DecisionColumns.heads()) {
            for (int column = 0; column < heads.size(); column++) {
                String text = heads.get(column).strip();
                if (text.equals(head.zh()) || text.toLowerCase(Locale.ROOT).equals(head.en())) {
                    columns.putIfAbsent(head.zh(), column);
                }
            }
        }
        return columns;
    }

    private void addRows(
            Grid grid, int from, Map<String, Integer> columns, String name, Consumer<UnreadableInputException> bad) {
        for (int row = from; row < grid.rowCount(); row++) {
            String place = name + ':' + (row + 1);
            List<String> cells = grid.row(row);
            String verdict = cell(DecisionColumns.VERDICT, columns, cells);
            String reason = cell(DecisionColumns.REASON, columns, cells);
            try {
                if (!verdict.isEmpty()) {
                    rows.add(asked(place, verdict, reason, columns, cells));
                } else if (!reason.isEmpty()) {
                    throw new RefusedException(Text.of("写了理由，没有写决定", "a reason and no verdict"));
                }
            } catch (RefusedException unusable) {
                bad.accept(UnreadableInputException.of(place, unusable));
            }
        }
    }

    private Asked asked(String place, String verdict, String reason, Map<String, Integer> columns, List<String> cells)
            throws RefusedException {
        String key = cell(DecisionColumns.KEY, columns, cells);
        if (key.isEmpty()) {
            throw new RefusedException(Text.of("没有编号", "no key"));
        }
        String role = cell(DecisionColumns.ROLE, columns, cells);
        String day = cell(DecisionColumns.DAY, columns, cells);
        return new Asked(
                place,
                Optional.of(key),
                verdict,
                cell(DecisionColumns.SUGGESTIONS, columns, cells),
                reason.isEmpty() ? defaults.reason() : reason,
                role.isEmpty() ? defaults.role() : role,
                day.isEmpty() ? defaults.day() : day(day),
                defaults.until());
    }

    private static String cell(Text head, Map<String, Integer> columns, List<String> cells) {
        Integer column = columns.get(head.zh());
        return column == null || column >= cells.size() ? "" : cells.get(column).strip();
    }

    /** A day as spreadsheets show it: 2026-11-29, 2026/11/29, 2026年11月29日; in digits of any width. */
    private static LocalDate day(String text) throws RefusedException {
        List<Integer> numbers = new ArrayList<>();
        int number = -1;
        for (char c : (text + ' ').toCharArray()) {
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                number = Math.min(Math.max(number, 0) * 10 + digit, LocalDate.MAX.getYear());
            } else if (number >= 0) {
                numbers.add(number);
                number = -1;
            }
        }
        try {
            if (numbers.size() >= DATE_PARTS && numbers.get(0) >= 1_000) {
                return LocalDate.of(numbers.get(0), numbers.get(1), numbers.get(2));
            }
        } catch (DateTimeException noDay) {
            throw refused(text);
        }
        throw refused(text);
    }

    private static RefusedException refused(String day) {
        return new RefusedException(
                Text.of("日期应写作 2026-11-29，不是“" + day + "”", "a day is 2026-11-29, not \"" + day + '"'));
    }
}
