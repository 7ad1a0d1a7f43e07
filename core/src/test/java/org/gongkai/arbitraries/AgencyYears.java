package org.gongkai.arbitraries;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.application.Outcome;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ReportScope;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;

/** The years of one agency of a {@link Country}, from 2019 on, each going on from the one before. */
final class AgencyYears {

    static final int FIRST = 2019;

    private static final int KINDS = 6;
    private static final double[] KIND_WEIGHTS = {.86, .09, .003, .007, .02, .02};

    private static final List<Outcome> OUTCOMES = Outcome.of(FormEdition.FORM_2021);
    private static final double[] OUTCOME_WEIGHTS =
            OUTCOMES.stream().mapToDouble(AgencyYears::weight).toArray();

    private static final double[] RESULT_WEIGHTS = {.6, .15, .15, .1};
    private static final double[] SETTLED_WEIGHTS = {.6, .15, .15, 0};
    private static final int[] REPEATED = {
        OUTCOMES.indexOf(Outcome.REPEATED_APPLICATION),
        OUTCOMES.indexOf(Outcome.NOT_HELD),
        OUTCOMES.indexOf(Outcome.DISCLOSED),
        OUTCOMES.indexOf(Outcome.PETITION_OR_COMPLAINT)
    };

    private final long seed;
    private final CountryRegions.Body body;
    private final Chance chance;

    private final double unsteadiness;
    private final double trend;
    private final double applications;
    private final double pending;
    private final double disputes;
    private final double documents;
    private final boolean hasFixedFee;

    private double[] kinds;
    private double[] outcomes;
    private double licenses;
    private double penalties;
    private double compulsions;
    private double fees;

    private long[] carried = new long[KINDS];
    private final long[] unsettled = new long[TableLayout.disputes().rows().size()];
    private long inForce;
    private long disclosed;
    private final long[] items = new long[RowName.values().length];

    private AgencyYears(long seed, CountryRegions.Body body) {
        this.seed = seed;
        this.body = body;
        this.chance = new Chance(seed, body.number());
        double size = body.scale() * chance.factor(0.7);
        unsteadiness = 0.25 * chance.factor(0.5);
        trend = 0.08 * chance.normal();
        applications = size * body.bureau().applications() * chance.factor(0.7);
        pending = 0.04 * chance.factor(0.6);
        disputes = 0.03 * chance.factor(0.8);
        documents = body.bureau().documents() * chance.factor(0.6) * StrictMath.sqrt(size);
        hasFixedFee = chance.oneIn(40);
        kinds = chance.around(KIND_WEIGHTS, 0.6);
        outcomes = chance.around(OUTCOME_WEIGHTS, 0.7);
        licenses = work(body.bureau().licenses(), size);
        penalties = work(body.bureau().penalties(), size);
        compulsions = work(body.bureau().compulsions(), size);
        fees = work(body.bureau().fees(), size);
        inForce = chance.poisson(12 * documents);
        disclosed = inForce + chance.poisson(documents);
        Arrays.setAll(items, row -> chance.poisson(20));
    }

    /** What the body has to do of something; some have none of it. */
    private double work(double common, double size) {
        return chance.oneIn(8) ? 0 : common * size * chance.factor(0.8);
    }

    private static double weight(Outcome outcome) {
        return switch (outcome) {
            case DISCLOSED -> .4;
            case PARTLY_DISCLOSED -> .09;
            case NOT_HELD -> .22;
            case OTHER_OUTCOME -> .05;
            case PETITION_OR_COMPLAINT, PROCESS_INFORMATION, UNCLEAR_AFTER_CORRECTION -> .03;
            case REPEATED_APPLICATION, ADMINISTRATIVE_INQUIRY -> .02;
            case STATE_SECRET, FEE_UNPAID -> .001;
            default -> .008;
        };
    }

    static List<AnnualReport> of(long seed, CountryRegions.Body body, int first, int last) {
        AgencyYears agency = new AgencyYears(seed, body);
        List<AnnualReport> reports = new ArrayList<>();
        for (int year = FIRST; year <= last; year++) {
            AnnualReport report = agency.next(year);
            if (year >= first) {
                reports.add(report);
            }
        }
        return reports;
    }

    private AnnualReport next(int year) {
        if (chance.oneIn(300)) {
            licenses *= chance.oneIn(2) ? 0.02 : 8;
            penalties *= chance.oneIn(2) ? 0.1 : 4;
        }
        if (chance.oneIn(100)) {
            outcomes = chance.around(OUTCOME_WEIGHTS, 1);
            kinds = chance.around(KIND_WEIGHTS, 0.8);
        }
        FormEdition edition = FormEdition.forYear(year);
        ProactiveTable proactive = edition == FormEdition.FORM_2019 ? proactive2019(year) : proactive2021(year);
        ApplicationTable table = applications(edition, year);
        return AnnualReport.builder()
                .agency(body.agency())
                .year(year)
                .scope(ReportScope.OWN)
                .publishedOn(LocalDate.of(year + 1, 1, 4 + chance.below(25)))
                .proactive(proactive)
                .applications(table)
                .disputes(disputes(table))
                .build();
    }

    /** What is counted in a year, of what is usual: by the trend, by what the year was like for all, and by chance. */
    private double scattered(double usual, int year, int kind) {
        double ofYear = new Chance(seed, -1_000L * kind - year).factor(0.12);
        return usual * ofYear * StrictMath.exp(trend * (year - FIRST)) * chance.unsteady(unsteadiness);
    }

    private long counted(double usual, int year, int kind) {
        return chance.poisson(scattered(usual, year, kind));
    }

    private ApplicationTable applications(FormEdition edition, int year) {
        TableLayout layout = TableLayout.applications(edition);
        long[] cells = new long[layout.cellCount()];
        long[] received = chance.sharedOut(counted(applications, year, 1), chance.around(kinds, 0.15));
        double[] weights = chance.around(outcomes, 0.25);
        if (chance.oneIn(200)) {
            double times = chance.between(2, 9);
            received[0] += chance.poisson(times * applications);
            double sum = Arrays.stream(weights).sum();
            weights[REPEATED[chance.below(REPEATED.length)]] += sum * times;
        }
        for (int kind = 0; kind < KINDS; kind++) {
            long all = received[kind] + carried[kind];
            long forward = chance.binomial(all, Math.min(pending, 0.5));
            cells[layout.row(RowName.RECEIVED).cell(kind)] = received[kind];
            cells[layout.row(RowName.CARRIED_IN).cell(kind)] = carried[kind];
            cells[layout.row(RowName.PROCESSED).cell(kind)] = all - forward;
            cells[layout.row(RowName.CARRIED_FORWARD).cell(kind)] = forward;
            long[] processed = chance.sharedOut(all - forward, weights);
            for (int i = 0; i < processed.length; i++) {
                Outcome outcome = OUTCOMES.get(i).isIn(edition) ? OUTCOMES.get(i) : Outcome.OTHER_OUTCOME;
                cells[layout.row(outcome).cell(kind)] += processed[i];
            }
            carried[kind] = forward;
        }
        for (TableRow row : layout.rows()) {
            for (int kind = 0; kind < KINDS; kind++) {
                cells[row.cell(KINDS)] += cells[row.cell(kind)];
            }
        }
        return ApplicationTable.of(edition, cells);
    }

    private DisputeTable disputes(ApplicationTable applications) {
        TableLayout layout = TableLayout.disputes();
        long processed = applications.processed().total().orElse(0);
        // A year with disputes and without applications is unusual.
        boolean hasMore = applications.carriedForward().total().orElse(0) > 0;
        long[] cells = new long[layout.cellCount()];
        for (TableRow row : layout.rows()) {
            double share = row.index() == 0 ? disputes : disputes / 3;
            long all = unsettled[row.index()] + chance.poisson(processed * share * chance.unsteady(unsteadiness));
            long[] results = chance.sharedOut(all, hasMore ? RESULT_WEIGHTS : SETTLED_WEIGHTS);
            System.arraycopy(results, 0, cells, row.cell(0), results.length);
            cells[row.cell(ColumnName.TOTAL)] = all;
            unsettled[row.index()] = cells[row.cell(ColumnName.PENDING)];
        }
        return DisputeTable.of(cells);
    }

    private ProactiveTable proactive2021(int year) {
        TableLayout layout = TableLayout.proactive(FormEdition.FORM_2021);
        long[] cells = new long[layout.cellCount()];
        TableRow normative = layout.row(RowName.NORMATIVE_DOCUMENT);
        long issued = counted(documents, year, 2);
        long repealed = Math.min(inForce, counted(chance.oneIn(12) ? 5 * documents : 0.7 * documents, year, 3));
        inForce += issued - repealed;
        cells[normative.cell(ColumnName.ISSUED)] = issued;
        cells[normative.cell(ColumnName.REPEALED)] = repealed;
        cells[normative.cell(ColumnName.IN_FORCE)] = inForce;
        decisions(layout, year, cells);
        return ProactiveTable.of(
                FormEdition.FORM_2021, Optional.of(tenThousands(hasFixedFee ? fees : scattered(fees, year, 7))), cells);
    }

    private void decisions(TableLayout layout, int year, long[] cells) {
        cells[layout.row(RowName.LICENSE).cell(ColumnName.DECISIONS)] = counted(licenses, year, 4);
        cells[layout.row(RowName.PENALTY).cell(ColumnName.DECISIONS)] = counted(penalties, year, 5);
        cells[layout.row(RowName.ADMINISTRATIVE_COMPULSION).cell(ColumnName.DECISIONS)] = counted(compulsions, year, 6);
    }

    private ProactiveTable proactive2019(int year) {
        TableLayout layout = TableLayout.proactive(FormEdition.FORM_2019);
        long[] cells = new long[layout.cellCount()];
        TableRow normative = layout.row(RowName.NORMATIVE_DOCUMENT);
        long made = counted(documents, year, 2);
        disclosed += made - chance.binomial(disclosed, 0.03);
        inForce = disclosed;
        cells[normative.cell(ColumnName.NEWLY_MADE)] = made;
        cells[normative.cell(ColumnName.NEWLY_DISCLOSED)] = made;
        cells[normative.cell(ColumnName.TOTAL_DISCLOSED)] = disclosed;
        for (TableRow row : layout.rows()) {
            if (row.columns().contains(ColumnName.LAST_YEAR_ITEMS)) {
                long change = chance.oneIn(2) ? 0 : chance.poisson(3) - 2;
                change = Math.max(change, -items[row.index()]);
                cells[row.cell(ColumnName.LAST_YEAR_ITEMS)] = items[row.index()];
                cells[row.cell(ColumnName.CHANGE)] = change;
                items[row.index()] += change;
            }
        }
        cells[layout.row(RowName.OTHER_EXTERNAL_MATTER).cell(ColumnName.DECISIONS)] = counted(licenses / 10, year, 8);
        decisions(layout, year, cells);
        long projects = counted(5 * body.scale(), year, 9);
        cells[layout.row(RowName.CENTRALIZED_PROCUREMENT).cell(ColumnName.PROJECTS)] = projects;
        return ProactiveTable.of(
                FormEdition.FORM_2019, Optional.of(tenThousands(projects * 40 * chance.factor(0.5))), cells);
    }

    private static Yuan tenThousands(double amount) {
        return Yuan.ofTenThousands(BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP));
    }
}
