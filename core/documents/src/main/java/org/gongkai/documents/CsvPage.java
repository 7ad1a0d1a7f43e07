package org.gongkai.documents;

import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.gongkai.page.Grid;
import org.gongkai.page.Page;

/**
 * A table as text, as spreadsheets save it: cells between commas, semicolons or tabs, by which of them the first rows have most.
 */
final class CsvPage {

    private static final String SEPARATORS = ",;\t";

    /** The line in which a spreadsheet is told the separator. */
    private static final String TOLD = "sep=";

    private static final char QUOTE = '"';
    private static final int HEAD = 8192;

    private CsvPage() {}

    static DocumentPart part(byte[] bytes) throws CharacterCodingException {
        String text = TextDecoding.decode(bytes);
        CsvRows rows = CsvRows.read(text.startsWith(TOLD) ? afterLine(text) : text, separator(text));
        List<List<String>> cells = rows.rows();
        return new DocumentPart("", Page.of(Grid.of(cells)), rows.problems());
    }

    private static String afterLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? "" : text.substring(end + 1);
    }

    private static char separator(String text) {
        if (text.startsWith(TOLD) && text.length() > TOLD.length()) {
            return text.charAt(TOLD.length());
        }
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < Math.min(HEAD, text.length()); i++) {
            char c = text.charAt(i);
            quoted ^= c == QUOTE;
            int which = quoted ? -1 : SEPARATORS.indexOf(c);
            if (which >= 0) {
                counts[which]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }
}
