package org.gongkai.columns;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;

/**
 * Asks the questions of the guide of an export, each five times, and prints the median of the times and whether the answer is that of the
 * library. It is given the lines that were exported, agency by agency, and the directory; it runs in the directory of the
 * module.
 */
public final class LargeExport {

    private static final int TIMES = 5;
    private static final double NANOS_OF_A_MILLI = 1e6;

    private LargeExport() {}

    public static void main(String[] args) throws IOException, SQLException {
        Answers answers = new Answers();
        try (InputStream in = Files.newInputStream(Path.of(args[0]));
                Stream<AnnualReport> reports = DisclosureJson.readLines(in, AnnualReport.class)) {
            reports.forEach(answers::add);
        }
        List<List<List<String>>> expected = answers.all();
        List<Question> questions = Question.all();
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:")) {
            Question.makeViews(database, Path.of(args[1]), ColumnFormat.PARQUET);
            for (int i = 0; i < questions.size(); i++) {
                long[] nanos = new long[TIMES];
                List<List<String>> rows = List.of();
                for (int time = 0; time < TIMES; time++) {
                    long start = System.nanoTime();
                    rows = Question.ask(database, questions.get(i).sql());
                    nanos[time] = System.nanoTime() - start;
                }
                Arrays.sort(nanos);
                System.out.printf(
                        Locale.ROOT,
                        "%6.1f ms, %d rows, %s: %s%n",
                        nanos[TIMES / 2] / NANOS_OF_A_MILLI,
                        rows.size(),
                        rows.equals(expected.get(i)) ? "equal" : "DIFFERENT",
                        questions.get(i));
            }
        }
    }
}
