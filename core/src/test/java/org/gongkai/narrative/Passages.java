package org.gongkai.narrative;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.gongkai.agency.Agency;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSection;

/** Passages of reports, each with what a reader holds against the tables. */
final class Passages {

    private static final int COLUMNS = 5;

    private final List<String> missed = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private int count;
    private int stated;

    private Passages() {}

    /**
     * A passage.
     *
     * @param expected the statements, each as {@code subject=number}; of several with a stroke between them any is right
     */
    record Passage(ReportSection section, int year, String agency, String text, List<String> expected) {

        List<String> found() {
            AnnualReport report = AnnualReport.builder()
                    .agency(Agency.builder().name(agency).build())
                    .year(year)
                    .scope(ReportScope.OWN)
                    .proactive(ProactiveTable.notStated(FormEdition.FORM_2021))
                    .applications(ApplicationTable.notStated(FormEdition.FORM_2021))
                    .disputes(DisputeTable.notStated())
                    .putNarrative(section, text)
                    .build();
            return Narrative.of(report).statements().stream()
                    .filter(each -> each.subject().table().isPresent() && each.subject() != StatementSubject.REPLIED)
                    .map(each -> each.subject().token() + '=' + plain(each.value()))
                    .toList();
        }

        private static String plain(BigDecimal value) {
            return value.stripTrailingZeros().toPlainString();
        }
    }

    /** Reads every passage of a file and compares what is found with what is expected. */
    static Passages of(String file) {
        Passages passages = new Passages();
        read(file).forEach(passages::compare);
        return passages;
    }

    private void compare(Passage passage) {
        count++;
        stated += passage.expected().size();
        List<String> left = new ArrayList<>(passage.expected());
        for (String each : passage.found()) {
            if (!left.removeIf(first(left, each)::equals)) {
                wrong.add(each + " in " + passage.text());
            }
        }
        left.forEach(each -> missed.add(each + " in " + passage.text()));
    }

    private static String first(List<String> expected, String found) {
        return expected.stream()
                .filter(each -> Arrays.asList(each.split("\\|")).contains(found))
                .findFirst()
                .orElse("");
    }

    int count() {
        return count;
    }

    int stated() {
        return stated;
    }

    double recall() {
        return (double) (stated - missed.size()) / stated;
    }

    List<String> missed() {
        return missed;
    }

    List<String> wrong() {
        return wrong;
    }

    static List<Passage> read(String file) {
        try (InputStream in = Objects.requireNonNull(Passages.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Passages::passage)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Passage passage(String line) {
        String[] columns = line.split("\t", COLUMNS);
        ReportSection section = switch (columns[0]) {
            case "O" -> ReportSection.OVERVIEW;
            case "P" -> ReportSection.PROACTIVE_DISCLOSURE;
            case "A" -> ReportSection.APPLICATIONS;
            case "D" -> ReportSection.DISPUTES;
            default -> throw new IllegalArgumentException(line);
        };
        List<String> expected = columns[4].isBlank() ? List.of() : List.of(columns[4].split(" "));
        return new Passage(section, Integer.parseInt(columns[1]), columns[2], columns[3], expected);
    }
}
