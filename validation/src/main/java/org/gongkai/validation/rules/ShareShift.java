package org.gongkai.validation.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Outcome;
import org.gongkai.application.OutcomeGroup;
import org.gongkai.law.FormEdition;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.gongkai.text.Text;
import org.gongkai.validation.BlankPolicy;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Two parts of the applications that exchange their shares from one year to the next.
 *
 * <p>The parts are the rows or columns that both editions have; the three rows of （六） in the form of 2021 are one part, as in
 * that of 2019.
 */
final class ShareShift {

    private static final long FEWEST_APPLICATIONS = 100;
    private static final double LEAST_SHARE = 0.1;
    private static final double LEAST_GAP = 0.2;
    private static final double MOST_DISTANCE = 0.05;

    private static final int TENTHS_OF_PERCENT = 1_000;
    private static final int TEN = 10;

    private static final ShareShift OUTCOMES =
            new ShareShift(outcomeLabels(), outcomeNames(), ShareShift::outcomeCells);
    private static final ShareShift APPLICANTS = new ShareShift(
            Arrays.stream(ApplicantKind.values()).map(ApplicantKind::label).toList(),
            Arrays.stream(ApplicantKind.values()).map(ApplicantKind::token).toList(),
            ShareShift::applicantCells);

    private final List<String> labels;
    private final List<String> names;

    /** The cells of each part, by edition. */
    private final int[][][] cells;

    private ShareShift(List<String> labels, List<String> names, Function<FormEdition, int[][]> cells) {
        this.labels = labels;
        this.names = names;
        this.cells = Arrays.stream(FormEdition.values()).map(cells).toArray(int[][][]::new);
    }

    private static List<String> outcomeLabels() {
        TableLayout layout = TableLayout.applications(FormEdition.FORM_2019);
        return Outcome.of(FormEdition.FORM_2019).stream()
                .map(outcome -> layout.row(outcome).label())
                .toList();
    }

    private static List<String> outcomeNames() {
        return Outcome.of(FormEdition.FORM_2019).stream().map(Outcome::token).toList();
    }

    private static int[][] outcomeCells(FormEdition edition) {
        TableLayout layout = TableLayout.applications(edition);
        return Outcome.of(FormEdition.FORM_2019).stream()
                .map(part -> Outcome.of(edition).stream()
                        .filter(outcome -> part.group() == OutcomeGroup.OTHER
                                ? outcome.group() == OutcomeGroup.OTHER
                                : outcome == part)
                        .mapToInt(outcome -> layout.row(outcome).cell(ColumnName.TOTAL))
                        .toArray())
                .toArray(int[][]::new);
    }

    private static int[][] applicantCells(FormEdition edition) {
        TableRow received = TableLayout.applications(edition).row(RowName.RECEIVED);
        return Arrays.stream(ApplicantKind.values())
                .map(kind -> new int[] {received.cell(ColumnName.of(kind))})
                .toArray(int[][]::new);
    }

    /** Checks the outcomes, by their totals. */
    static void ofOutcomes(SuccessiveReports years, Text title, Check check) {
        OUTCOMES.check(years, title, check);
    }

    /** Checks the kinds of applicant, by the applications received. */
    static void ofApplicants(SuccessiveReports years, Text title, Check check) {
        APPLICANTS.check(years, title, check);
    }

    private void check(SuccessiveReports years, Text title, Check check) {
        ApplicationTable before = years.before().applications();
        ApplicationTable after = years.after().applications();
        long[] earlier = counts(before);
        long[] later = counts(after);
        long sumEarlier = LongStream.of(earlier).sum();
        long sumLater = LongStream.of(later).sum();
        if (sumEarlier < FEWEST_APPLICATIONS || sumLater < FEWEST_APPLICATIONS) {
            return;
        }
        Exchange exchange = exchange(shares(earlier, sumEarlier), shares(later, sumLater));
        boolean complete = before.isComplete() && after.isComplete();
        List<Cell> blanks = new ArrayList<>();
        if (!complete) {
            IntStream.range(0, cells(after).length).forEach(part -> addCells(years, part, blanks));
            blanks.removeIf(cell -> cell.value().isStated());
        }
        report(years, title, exchange, blanks, check);
    }

    private void report(
            SuccessiveReports years, Text title, @Nullable Exchange exchange, List<Cell> blanks, Check check) {
        if (exchange == null && blanks.isEmpty()) {
            check.holds();
        } else if (exchange == null && check.blankPolicy() == BlankPolicy.AS_ZERO) {
            check.holdsWithBlanks(years.statement(title), blanks);
        } else if (exchange == null || !blanks.isEmpty()) {
            check.notAssessable(years.statement(title), blanks);
        } else {
            List<Cell> cells = new ArrayList<>();
            addCells(years, exchange.one(), cells);
            addCells(years, exchange.other(), cells);
            String earlier = percent(exchange.earlierOne()) + " / " + percent(exchange.earlierOther());
            String later = percent(exchange.laterOne()) + " / " + percent(exchange.laterOther());
            Text statement = Text.of(
                    "“" + labels.get(exchange.one()) + "”与“" + labels.get(exchange.other()) + "”的占比与上一年度恰好互换（上一年度 "
                            + earlier + "，本年度 " + later + "），请核对是否填反",
                    names.get(exchange.one()) + " and " + names.get(exchange.other())
                            + " exchange their shares of the year before (" + earlier + ", now " + later
                            + "): to be looked at");
            check.violated(years.statement(statement), cells, Figure.notStated(), Figure.notStated());
        }
    }

    private int[][] cells(ApplicationTable table) {
        return cells[table.edition().ordinal()];
    }

    private long[] counts(ApplicationTable table) {
        int[][] parts = cells(table);
        long[] counts = new long[parts.length];
        for (int part = 0; part < parts.length; part++) {
            for (int cell : parts[part]) {
                counts[part] += table.orZero(cell);
            }
        }
        return counts;
    }

    private void addCells(SuccessiveReports years, int part, List<Cell> named) {
        ApplicationTable before = years.before().applications();
        ApplicationTable after = years.after().applications();
        for (int cell : cells(after)[part]) {
            named.add(years.placeAfter().cell(after, cell));
        }
        for (int cell : cells(before)[part]) {
            named.add(years.placeBefore().cell(before, cell));
        }
    }

    private static double[] shares(long[] counts, long sum) {
        double[] shares = new double[counts.length];
        Arrays.setAll(shares, part -> (double) counts[part] / sum);
        return shares;
    }

    /** Two parts and their shares in both years. */
    private record Exchange(
            int one, int other, double earlierOne, double earlierOther, double laterOne, double laterOther) {}

    private static @Nullable Exchange exchange(double[] earlier, double[] later) {
        double distance = 0;
        for (int part = 0; part < earlier.length; part++) {
            distance += Math.abs(later[part] - earlier[part]);
        }
        for (int one = 0; one < earlier.length; one++) {
            for (int other = one + 1; other < earlier.length; other++) {
                if (Math.abs(earlier[one] - earlier[other]) >= LEAST_GAP
                        && Math.min(earlier[one], earlier[other]) >= LEAST_SHARE
                        && exchanged(earlier, later, one, other, distance) <= MOST_DISTANCE) {
                    return new Exchange(one, other, earlier[one], earlier[other], later[one], later[other]);
                }
            }
        }
        return null;
    }

    /** How far apart all shares are once two of the later ones change places. */
    private static double exchanged(double[] earlier, double[] later, int one, int other, double distance) {
        return distance
                - Math.abs(later[one] - earlier[one])
                - Math.abs(later[other] - earlier[other])
                + Math.abs(later[one] - earlier[other])
                + Math.abs(later[other] - earlier[one]);
    }

    private static String percent(double share) {
        long tenths = Math.round(share * TENTHS_OF_PERCENT);
        return tenths / TEN + "." + tenths % TEN + '%';
    }
}
