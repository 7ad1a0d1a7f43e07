package org.gongkai.documents;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.page.Place;
import org.gongkai.text.Text;

/**
 * The rows of a table as text (RFC 4180): cells with a separator or a line break in them stand in quotation marks, and those of
 * their text are doubled.
 *
 * <p>A quotation mark that is not closed, or closed in the middle of a cell that goes on over separators or lines, costs its row
 * and the lines after it up to the next as wide as the table, which alone is sure to be a row of its own.
 */
final class CsvRows {

    private static final char QUOTE = '"';

    /** How spreadsheets are made to take a number as text. */
    private static final String AS_TEXT = "=\"";

    /** The longest cell of a spreadsheet. */
    private static final int LONGEST = 32_767;

    /** So much is looked at in vain, in characters, before the rest is given up. */
    private static final int MOST_IN_VAIN = 4_000_000;

    private final String text;
    private final char separator;
    private final PageSize size = new PageSize();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int at;
    private int width;
    private int inVain;

    private CsvRows(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    static CsvRows read(String text, char separator) {
        CsvRows all = new CsvRows(text, separator);
        while (all.at < text.length()) {
            List<String> row = new ArrayList<>();
            int start = all.at;
            if (all.readRow(row)) {
                all.add(row);
            } else {
                all.at = start;
                all.passOver();
            }
        }
        return all;
    }

    /** The rows; blank ones in place of those that could not be read. */
    List<List<String>> rows() {
        return rows;
    }

    List<Problem> problems() {
        return problems;
    }

    private void add(List<String> row) {
        row.forEach(cell -> size.add(cell, 1, 1));
        width = Math.max(width, row.size());
        rows.add(row);
    }

    /** Goes on at the next line that is a row as wide as the table. */
    private void passOver() {
        int lines = 0;
        boolean isRow = false;
        while (!isRow && at < text.length() && inVain < MOST_IN_VAIN) {
            lines++;
            at = afterLine(at);
            int start = at;
            List<String> row = new ArrayList<>();
            isRow = readRow(row) && row.size() >= width;
            inVain += at - start;
            at = start;
        }
        at = isRow ? at : text.length();
        Text reason = isRow
                ? Text.of(
                        "引号没有成对，自此" + lines + "行文字未读入",
                        "a quotation mark is not closed; lines that are not read: " + lines)
                : Text.of("引号没有成对，自此以下未读入", "a quotation mark is not closed; what follows is not read");
        problems.add(new Problem(Place.ofCell(1, rows.size() + 1, 0), reason));
        rows.add(List.of());
    }

    /** Reads a row from here, if it is one. */
    private boolean readRow(List<String> row) {
        while (true) {
            StringBuilder cell = new StringBuilder();
            if (!readCell(cell)) {
                return false;
            }
            row.add(plain(cell.toString()));
            if (at == text.length() || text.charAt(at) != separator) {
                at = at == text.length() ? at : afterLine(at);
                return true;
            }
            at++;
        }
    }

    private boolean readCell(StringBuilder cell) {
        int start = at;
        if (at < text.length() && text.charAt(at) == QUOTE) {
            boolean isClosed = readQuoted(cell);
            int end = at;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            if (isClosed && isEndOfCell(at)) {
                return true;
            }
            if (!isClosed || !isOfOneCell(start, end)) {
                return false;
            }
            cell.setLength(0);
            at = start;
        }
        while (!isEndOfCell(at)) {
            at++;
        }
        cell.append(text, start, at);
        return true;
    }

    private boolean readQuoted(StringBuilder cell) {
        at++;
        while (at < text.length() && cell.length() <= LONGEST) {
            char c = text.charAt(at);
            at++;
            if (c == QUOTE) {
                if (at == text.length() || text.charAt(at) != QUOTE) {
                    return true;
                }
                at++;
            }
            cell.append(c);
        }
        return false;
    }

    private boolean isEndOfCell(int index) {
        return index == text.length() || isEndOfCell(text.charAt(index));
    }

    private boolean isEndOfCell(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    /** Whether a text has no separator and no line break. */
    private boolean isOfOneCell(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isEndOfCell(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private int afterLine(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        boolean isPair = text.startsWith("\r\n", end);
        return Math.min(text.length(), end + (isPair ? 2 : 1));
    }

    private static String plain(String cell) {
        int last = cell.length() - 1;
        boolean isText = cell.startsWith(AS_TEXT) && cell.indexOf(QUOTE, AS_TEXT.length()) == last;
        return isText ? cell.substring(AS_TEXT.length(), last) : cell;
    }
}
