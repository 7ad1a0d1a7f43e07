package org.gongkai.form;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.report.AnnualReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a text is read in which one line is odd, in every shape of text, held to a file as in {@link OddTablesTest}. */
// Mutants that survive: PlainText: one more or less of a bound that keeps an odd page from taking long.
class OddTextTest {

    private static final AnnualReport TANCHENG = Tancheng.report2020();
    private static final int EVERY = 29;

    enum Shape {
        /** Each cell on a line of its own after a tab, a blank line after each row. */
        TABS,
        /** Each cell on a line of its own between strokes. */
        STROKES,
        /** Each cell on a line of its own, and nothing else. */
        BARE,
        /** Each row on a line, strokes between the cells. */
        ROWS;

        String text() throws IOException {
            if (this == ROWS) {
                return FormRenderer.official().text(TANCHENG);
            }
            try (InputStream in = Objects.requireNonNull(OddTextTest.class.getResourceAsStream("tancheng-2020.txt"))) {
                String tabs = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return switch (this) {
                    case STROKES -> tabs.replaceAll("(?m)^\t(.*)$", "| $1 |");
                    case BARE -> tabs.replaceAll("(?m)^\t\\s*$\n", "").replaceAll("(?m)^\t", "");
                    default -> tabs;
                };
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOddIsReadAsWrittenDown(Shape shape) throws IOException {
        List<String> lines = shape.text().lines().toList();
        StringBuilder read = new StringBuilder();
        describe("as it is", lines, read);
        for (int i = 0; i < lines.size(); i += shape == Shape.ROWS ? 3 : EVERY) {
            int line = i;
            String name = (line + 1) + " " + lines.get(line).strip();
            describe("missing line " + name, edited(lines, line, (all, at) -> all.remove(at.intValue())), read);
            describe("blank line before " + name, edited(lines, line, (all, at) -> all.add(at, "")), read);
            describe("remark before " + name, edited(lines, line, (all, at) -> all.add(at, "说明：数字均已核对")), read);
            describe("number before " + name, edited(lines, line, (all, at) -> all.add(at, "\t7")), read);
            if (line + 1 < lines.size()) {
                describe(
                        "line joined with the next " + name,
                        edited(
                                lines,
                                line,
                                (all, at) -> all.set(
                                        at, all.get(at) + all.remove(at + 1).strip())),
                        read);
            }
        }

        OddTablesTest.assertWritten("odd/text-" + shape.name().toLowerCase(Locale.ROOT) + ".txt", read.toString());
    }

    private static List<String> edited(List<String> lines, int line, BiConsumer<List<String>, Integer> edit) {
        List<String> edited = new ArrayList<>(lines);
        edit.accept(edited, line);
        return edited;
    }

    private static void describe(String words, List<String> lines, StringBuilder read) {
        FormReading reading = FormReader.create()
                .withAgency(TANCHENG.agency())
                .withYear(TANCHENG.year())
                .withScope(TANCHENG.scope())
                .read(lines.stream().collect(joining("\n")));
        read.append("= ").append(words).append('\n');
        OddTablesTest.append(OddTablesTest.noticed(reading, Locale.CHINESE), read);
        List<String> differences = new ArrayList<>();
        differences.addAll(OddTablesTest.differences(TANCHENG.proactive(), reading.proactive()));
        differences.addAll(OddTablesTest.differences(TANCHENG.applications(), reading.applications()));
        differences.addAll(OddTablesTest.differences(TANCHENG.disputes(), reading.disputes()));
        OddTablesTest.append(differences, read);
    }
}
