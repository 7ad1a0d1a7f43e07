package org.gongkai.check.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.check.file.FileName;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.check.output.OutputFiles;
import org.gongkai.validation.acceptance.AcceptancePolicy;
import org.gongkai.validation.stack.Overview;

/**
 * Where the tables of results are written: an Excel workbook with a sheet for each, or CSV, of which each table is a file of its
 * own, the findings under the name that is given.
 */
public final class TableFile {

    private static final String CSV = ".csv";
    private static final String EXCEL = ".xlsx";
    private static final List<String> BESIDE = List.of("reports", "indicators", "look");

    private final Path file;
    private final OutputFiles files;
    private final Locale locale;

    private TableFile(Path file, OutputFiles files, Locale locale) {
        this.file = file;
        this.files = files;
        this.locale = locale;
    }

    /**
     * {@return tables in a file}
     *
     * @param file the file, of one of the kinds that {@link #isKnown} tells; not null
     * @param files how it is written, not null
     * @param locale the language of the tables, not null
     */
    public static TableFile of(Path file, OutputFiles files, Locale locale) {
        return new TableFile(file, files, locale);
    }

    /**
     * {@return whether the name of a file says CSV or Excel}
     *
     * @param file the file, not null
     */
    public static boolean isKnown(Path file) {
        return isNamed(file, CSV) || isNamed(file, EXCEL);
    }

    private static boolean isNamed(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /**
     * Sees to it that no table takes the place of what is read or of what the user has not given up.
     *
     * @throws UnreadableInputException if a table cannot be written without loss
     */
    public void prepare() throws UnreadableInputException {
        files.require(files());
    }

    /**
     * Writes the tables.
     *
     * @param overview all reports, not null
     * @param policy what becomes of the reports, not null
     * @throws UnreadableInputException if one cannot be written
     */
    public void write(Overview overview, AcceptancePolicy policy) throws UnreadableInputException {
        List<ResultTable> tables = ResultTables.of(overview, policy, locale);
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        try {
            if (isNamed(file, EXCEL)) {
                contents.put(file, ExcelTables.of(tables));
            } else {
                for (int table = 0; table < tables.size(); table++) {
                    contents.put(
                            files().get(table), CsvTable.of(tables.get(table)).getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException unwritable) {
            throw files.unwritable(file, unwritable);
        }
        for (Map.Entry<Path, byte[]> each : contents.entrySet()) {
            files.write(each.getKey(), each.getValue());
        }
    }

    private List<Path> files() {
        if (isNamed(file, EXCEL)) {
            return List.of(file);
        }
        String name = FileName.of(file);
        String stem = name.substring(0, name.length() - CSV.length());
        return Stream.concat(
                        Stream.of(file), BESIDE.stream().map(table -> file.resolveSibling(stem + '-' + table + CSV)))
                .toList();
    }
}
