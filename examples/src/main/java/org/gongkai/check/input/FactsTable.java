package org.gongkai.check.input;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gongkai.check.file.InputFile;
import org.gongkai.check.file.RefusedException;
import org.gongkai.report.ReportScope;
import org.gongkai.text.Text;

/**
 * A table of what is said of reports, one file a line, whose cells stand between tabs or commas. Its first line has the names
 * of the columns: {@code file} and any of {@code agency}, {@code year}, {@code scope} and {@code published}. A blank cell
 * says nothing.
 */
public final class FactsTable {

    private static final String FILE = "file";
    private static final String AGENCY = "agency";
    private static final String YEAR = "year";
    private static final String SCOPE = "scope";
    private static final String PUBLISHED = "published";
    private static final Set<String> COLUMNS = Set.of(FILE, AGENCY, YEAR, SCOPE, PUBLISHED);
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char QUOTE = '"';

    private final Map<String, Row> rows = new LinkedHashMap<>();

    /** What a line says, and where it stands. */
    private record Row(String place, ReportFacts facts) {}

    private FactsTable() {}

    /**
     * {@return the table in a file}
     *
     * @param file the file, in UTF-8; not null
     * @param bad is given each line that cannot be used, which costs no other; not null
     * @throws UnreadableInputException if the file cannot be read, or its first line has other names
     */
    public static FactsTable read(Path file, Consumer<UnreadableInputException> bad) throws UnreadableInputException {
        FactsTable table = new FactsTable();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(InputFile.open(file), StandardCharsets.UTF_8.newDecoder()))) {
            String head = Optional.ofNullable(lines.readLine()).orElse("");
            String names = head.startsWith(BYTE_ORDER_MARK) ? head.substring(1) : head;
            char separator = names.indexOf('\t') < 0 ? ',' : '\t';
            List<String> columns = columns(names, separator);
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String place = file + ":" + number;
                try {
                    if (!line.isBlank()) {
                        table.add(place, columns, cells(line, separator));
                    }
                } catch (RefusedException | IllegalArgumentException unusable) {
                    bad.accept(UnreadableInputException.of(place, unusable));
                }
            }
            return table;
        } catch (CharacterCodingException otherCharset) {
            throw new UnreadableInputException(file.toString(), Text.of("编码不是 UTF-8", "not UTF-8"), otherCharset);
        } catch (Exception | Error failure) {
            throw UnreadableInputException.of(file.toString(), failure);
        }
    }

    private static List<String> columns(String line, char separator) throws RefusedException {
        List<String> columns = cells(line, separator);
        Set<String> distinct = new HashSet<>(columns);
        if (!distinct.contains(FILE) || !COLUMNS.containsAll(distinct) || distinct.size() < columns.size()) {
            throw new RefusedException(Text.of(
                    "首行应为列名：file，以及 agency、year、scope、published 中的若干列",
                    "the first line must name the columns: file, and any of agency, year, scope, published"));
        }
        return columns;
    }

    private static List<String> cells(String line, char separator) throws RefusedException {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            boolean isDoubled = isQuoted && line.startsWith("\"\"", i);
            if (isDoubled) {
                cell.append(QUOTE);
                i++;
            } else if (character == QUOTE) {
                isQuoted = !isQuoted;
            } else if (character == separator && !isQuoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        if (isQuoted) {
            throw new RefusedException(Text.of("引号没有成对", "a quotation mark that is not closed"));
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    private void add(String place, List<String> columns, List<String> cells) throws RefusedException {
        if (cells.size() > columns.size()) {
            throw new RefusedException(Text.of(
                    "有" + cells.size() + "格，列名只有" + columns.size() + "个",
                    cells.size() + " cells under " + columns.size() + " names of columns"));
        }
        Map<String, String> stated = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                stated.put(columns.get(i), cells.get(i));
            }
        }
        String file = stated.get(FILE);
        if (file == null) {
            throw new RefusedException(Text.of("没有写明文件", "no file is named"));
        }
        Row row = new Row(place, facts(stated));
        if (rows.putIfAbsent(file, row) != null) {
            throw new RefusedException(Text.of("“" + file + "”重复出现", "\"" + file + "\" is there twice"));
        }
    }

    private static ReportFacts facts(Map<String, String> stated) throws RefusedException {
        OptionalInt year = OptionalInt.empty();
        Optional<ReportScope> scope = Optional.empty();
        Optional<LocalDate> publishedOn = Optional.empty();
        for (Map.Entry<String, String> cell : stated.entrySet()) {
            String value = cell.getValue();
            try {
                switch (cell.getKey()) {
                    case YEAR -> year = OptionalInt.of(Integer.parseInt(value));
                    case SCOPE -> scope = Optional.of(scope(value));
                    case PUBLISHED -> publishedOn = Optional.of(LocalDate.parse(value));
                    default -> {
                        // A name of a file or of an agency is any text.
                    }
                }
            } catch (IllegalArgumentException | DateTimeParseException unknown) {
                throw new RefusedException(
                        Text.of(cell.getKey() + " 不能是“" + value + "”", cell.getKey() + " cannot be \"" + value + "\""),
                        unknown);
            }
        }
        return new ReportFacts(Optional.ofNullable(stated.get(AGENCY)), year, scope, publishedOn);
    }

    private static ReportScope scope(String token) {
        return Arrays.stream(ReportScope.values())
                .filter(each -> each.token().equals(token))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(token));
    }

    /**
     * {@return what is said of a source}
     *
     * @param name the name of the source as it is printed, not null
     */
    public ReportFacts of(String name) {
        Row row = rows.get(name);
        return row == null ? ReportFacts.NONE : row.facts;
    }

    /**
     * {@return the lines whose file is none of the sources, each with its place}
     *
     * @param sources the sources, not null
     */
    public List<UnreadableInputException> withoutSource(List<ReportSource> sources) {
        Set<String> known = sources.stream().map(ReportSource::name).collect(Collectors.toSet());
        return rows.entrySet().stream()
                .filter(row -> !known.contains(row.getKey()))
                .map(row -> new UnreadableInputException(
                        row.getValue().place,
                        List.of(Text.of(
                                "没有读入名为“" + row.getKey() + "”的文件", "no input is named \"" + row.getKey() + "\""))))
                .toList();
    }
}
