package org.gongkai.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import org.gongkai.arbitraries.Fault;
import org.gongkai.arbitraries.Faults;
import org.gongkai.arbitraries.Reports;
import org.gongkai.arbitraries.Samples;
import org.gongkai.arbitraries.Scale;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ReportAndPrevious;
import org.gongkai.validation.Cell;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is diagnosed of faults of every kind in both editions, held to a file; {@code -Ddiagnoses.write} writes it anew. */
class DiagnosesTest {

    private static final long SEED = 5;
    private static final int OF_EACH = 12;
    private static final int MOST_REPAIRS = 6;
    private static final Map<String, Function<Faults, Arbitrary<Fault>>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("one cell", Faults::oneCell);
        KINDS.put("two cells", Faults::twoCells);
        KINDS.put("digits swapped", Faults::swappedDigits);
        KINDS.put("digit replaced", Faults::digitReplaced);
        KINDS.put("digit missing", Faults::digitMissing);
        KINDS.put("digit extra", Faults::digitExtra);
        KINDS.put("neighbouring columns", Faults::neighbourColumn);
        KINDS.put("row shifted", Faults::shiftedRow);
        KINDS.put("stale totals", Faults::staleTotal);
        KINDS.put("forward row empty", Faults::forwardRowEmpty);
        KINDS.put("blanked total", Faults::blankedTotal);
        KINDS.put("outcomes swapped", Faults::swappedOutcomes);
        KINDS.put("columns swapped", Faults::swappedColumns);
        KINDS.put("received and carried in swapped", Faults::swappedReceived);
        KINDS.put("dispute cell", Faults::disputeCell);
        KINDS.put("dispute total stale", Faults::disputeStaleTotal);
        KINDS.put("dispute total blank", Faults::disputeBlankedTotal);
    }

    @ParameterizedTest
    @CsvSource({"2019, zh", "2021, en"})
    void faultsAreDiagnosedAsWrittenDown(String edition, Locale locale) throws IOException {
        AnnualReport report = edition.equals("2019") ? Tancheng.report2020() : report2021();
        Diagnoser diagnoser = Diagnoser.of(AnnualReportRules.ruleSet());
        StringBuilder text = new StringBuilder();
        KINDS.forEach((words, faults) -> {
            for (Fault fault : Samples.of(faults.apply(Faults.in(report)), SEED, OF_EACH)) {
                text.append("= ")
                        .append(words)
                        .append(fault.pointers().stream().limit(4).collect(Collectors.joining(" ", " ", "\n")));
                describe(diagnoser.diagnose(fault.broken()), locale, text);
            }
        });
        for (Fault fault : Samples.of(Faults.in(report).swappedReceived(), SEED, OF_EACH)) {
            AnnualReport previous = before(fault.truth());
            text.append("= received and carried in swapped, with the year before\n");
            describe(diagnoser.diagnose(new ReportAndPrevious(fault.broken(), previous)), locale, text);
        }

        assertWritten(edition + ".txt", text.toString());
    }

    /** A report for the year before whose carried-forward row is what the report has as carried in. */
    private static AnnualReport before(AnnualReport report) {
        ApplicationTable table = report.applications();
        return AnnualReport.builder()
                .from(report)
                .year(report.year() - 1)
                .applications(ApplicationTable.builder(table.edition())
                        .received(table.carriedIn())
                        .carriedForward(table.carriedIn())
                        .remainingZero()
                        .build())
                .build();
    }

    private static AnnualReport report2021() {
        return Samples.of(Reports.annual().edition(FormEdition.FORM_2021).scaledTo(Scale.COUNTY), SEED, 1)
                .get(0);
    }

    private static void describe(Diagnosis diagnosis, Locale locale, StringBuilder text) {
        text.append("  ")
                .append(diagnosis.status())
                .append(diagnosis.exhaustive() ? ", exhaustive" : "")
                .append(", at least ")
                .append(diagnosis.lowerBound())
                .append("; certain ")
                .append(pointers(diagnosis.certain()))
                .append("; suspects ")
                .append(pointers(diagnosis.suspects()))
                .append('\n');
        text.append("  ").append(diagnosis.describe(locale)).append('\n');
        diagnosis.repairs().stream()
                .limit(MOST_REPAIRS)
                .forEach(repair -> text.append("  - ")
                        .append(repair.describe(locale))
                        .append(" mends ")
                        .append(diagnosis.violated().size())
                        .append('\n'));
        text.append("  repairs ").append(diagnosis.repairs().size());
        diagnosis
                .deduced()
                .forEach(change -> text.append("; ")
                        .append(change.cell().pointer())
                        .append(" is ")
                        .append(change.suggested()));
        text.append('\n');
    }

    private static List<String> pointers(List<Cell> cells) {
        return cells.stream().map(Cell::pointer).limit(4).toList();
    }

    private static void assertWritten(String name, String text) throws IOException {
        if (System.getProperty("diagnoses.write") != null) {
            Files.writeString(Path.of("src/test/resources/org/gongkai/validation/diagnosis", name), text);
            return;
        }
        try (InputStream in = Objects.requireNonNull(DiagnosesTest.class.getResourceAsStream(name), name)) {
            assertThat(text).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
