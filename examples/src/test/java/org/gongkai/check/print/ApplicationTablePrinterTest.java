package org.gongkai.check.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.arbitraries.ApplicationTables;
import org.gongkai.check.console.Language;
import org.gongkai.law.FormEdition;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.TableRow;

class ApplicationTablePrinterTest {

    private static final int USUAL_WIDTH = 120;
    private static final long TEN_MILLION = 10_000_000;

    @Property
    void everyLineOfTheTableHasTheSameWidth(@ForAll("tables") ApplicationTable table, @ForAll Language language) {
        List<String> lines = lines(table, language);

        List<String> framed =
                lines.stream().filter(line -> !line.startsWith("- ")).toList();
        assertThat(framed.stream().map(DisplayText::width).distinct()).hasSize(1);
        assertThat(lines.size() - framed.size()).isEqualTo(table.isComplete() ? 0 : 1);
    }

    @Property
    void countsBelowTenMillionFitATerminal(
            @ForAll("ordinaryTables") ApplicationTable table, @ForAll Language language) {
        assertThat(lines(table, language)).allMatch(line -> DisplayText.width(line) <= USUAL_WIDTH);
    }

    @Property
    void theCellsOfEveryRowArePrintedInOrder(@ForAll("tables") ApplicationTable table, @ForAll Language language) {
        List<String> printed = lines(table, language).stream()
                .map(line -> line.split("\\|"))
                .filter(cells ->
                        cells.length > 2 && cells[cells.length - 1].strip().matches("\\d+|-"))
                .map(cells -> Arrays.stream(cells).skip(2).map(String::strip).collect(Collectors.joining(" ")))
                .toList();

        assertThat(printed)
                .isEqualTo(table.layout().rows().stream()
                        .map(row -> cells(table, row))
                        .toList());
    }

    @Property
    void everyLabelOfTheFormIsPrintedWhole(@ForAll("tables") ApplicationTable table, @ForAll Language language) {
        String labels = lines(table, language).stream()
                .filter(line -> line.startsWith("|"))
                .map(line -> line.split("\\|")[1].strip())
                .collect(Collectors.joining());

        for (TableRow row : table.layout().rows()) {
            assertThat(labels).contains(row.label().split(" ", 2));
        }
    }

    @Provide
    Arbitrary<ApplicationTable> tables() {
        return Arbitraries.oneOf(Stream.of(FormEdition.values())
                .map(ApplicationTables::ofAnyCells)
                .toList());
    }

    @Provide
    Arbitrary<ApplicationTable> ordinaryTables() {
        return tables().map(table -> {
            ApplicationTable ordinary = table;
            for (int cell = 0; cell < table.layout().cellCount(); cell++) {
                if (table.isStated(cell)) {
                    ordinary = ordinary.with(cell, table.orZero(cell) % TEN_MILLION);
                }
            }
            return ordinary;
        });
    }

    private static String cells(ApplicationTable table, TableRow row) {
        return Arrays.stream(row.cells())
                .mapToObj(cell -> table.isStated(cell) ? Long.toString(table.orZero(cell)) : "-")
                .collect(Collectors.joining(" "));
    }

    private static List<String> lines(ApplicationTable table, Language language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            ApplicationTablePrinter.print(table, language, out);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
