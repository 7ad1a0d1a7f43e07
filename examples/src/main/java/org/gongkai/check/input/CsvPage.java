package org.gongkai.check.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.check.file.RefusedException;
import org.gongkai.page.Grid;
import org.gongkai.page.Page;
import org.gongkai.text.Text;

/**
 * A table as text (RFC 4180), as spreadsheets save it: cells between commas, semicolons or tabs, by which of them the first rows
 * have most; those with one of them or a line break in them in quotation marks.
 */
final class CsvPage {

    private static final ObjectReader ROWS = CsvMapper.csvBuilder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .build()
            .readerForListOf(String.class);

    private static final String SEPARATORS = ",;\t";

    /** The line in which a spreadsheet is told the separator. */
    private static final String TOLD = "sep=";

    private static final char QUOTE = '"';
    private static final int HEAD = 8192;

    private CsvPage() {}

    static Page of(byte[] bytes) throws IOException {
        String text = TextDecoding.decode(bytes);
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
        PageSize size = new PageSize();
        List<List<String>> rows = new ArrayList<>();
        try (MappingIterator<List<String>> read =
                ROWS.with(schema).readValues(text.startsWith(TOLD) ? afterLine(text) : text)) {
            while (read.hasNextValue()) {
                List<String> row = read.nextValue();
                row.forEach(cell -> size.add(cell, 1, 1));
                rows.add(row);
            }
        } catch (JsonProcessingException malformed) {
            // What the library says quotes the text that it stumbled over.
            throw new RefusedException(
                    Text.of(
                            "第" + (rows.size() + 1) + "行起不是表格，引号可能没有成对",
                            "no table from row " + (rows.size() + 1) + " on; a quotation mark may not be closed"),
                    malformed);
        }
        return Page.of(Grid.of(rows));
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
