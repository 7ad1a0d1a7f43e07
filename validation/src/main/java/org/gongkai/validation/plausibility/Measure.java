package org.gongkai.validation.plausibility;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Outcome;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountTable;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.gongkai.validation.Cell;
import org.gongkai.validation.ReportPlace;

/** A figure of a report that can be compared with those of other reports, by itself or as a part of another. */
final class Measure {

    /** The least part of an amount in which most are given: a hundredth of 万元. */
    static final double YUAN = 100;

    private static final int NONE = -1;
    private static final int AMOUNT = -2;

    private static final String RECEIVED = "/applications/received/total";

    private static final String DECISIONS = '/' + ColumnName.DECISIONS.token();

    private static final Map<FormEdition, List<Measure>> PROACTIVE = new EnumMap<>(FormEdition.class);
    private static final Map<FormEdition, List<Measure>> APPLICATIONS = new EnumMap<>(FormEdition.class);
    private static final List<Measure> DISPUTES = disputes();

    static {
        for (FormEdition edition : FormEdition.values()) {
            PROACTIVE.put(edition, proactive(TableLayout.proactive(edition)));
            APPLICATIONS.put(edition, applications(edition));
        }
    }

    private final String pointer;
    private final String group;
    private final int cell;
    private final int whole;
    private final int base;
    private final Function<AnnualReport, CountTable> table;

    private Measure(String pointer, String group, int cell, int whole, Function<AnnualReport, CountTable> table) {
        this(pointer, group, cell, whole, NONE, table);
    }

    private Measure(
            String pointer, String group, int cell, int whole, int base, Function<AnnualReport, CountTable> table) {
        this.pointer = pointer;
        this.group = group;
        this.cell = cell;
        this.whole = whole;
        this.base = base;
        this.table = table;
    }

    /** The measures of a report, by the edition of each table. */
    static List<Measure> of(AnnualReport report) {
        List<Measure> measures =
                new ArrayList<>(PROACTIVE.get(report.proactive().edition()));
        measures.addAll(APPLICATIONS.get(report.applications().edition()));
        measures.addAll(DISPUTES);
        return measures;
    }

    /** What is in force follows from the year before and is reconciled; of what is disclosed in total, the part that does. */
    private static List<Measure> proactive(TableLayout layout) {
        List<Measure> measures = new ArrayList<>();
        for (TableRow row : layout.rows()) {
            for (ColumnName column : row.columns()) {
                int cell = row.cell(column);
                if (!layout.isSigned(cell) && column != ColumnName.IN_FORCE) {
                    int base = column == ColumnName.TOTAL_DISCLOSED ? row.cell(ColumnName.NEWLY_DISCLOSED) : NONE;
                    measures.add(
                            new Measure(layout.pointer(cell), row.name(), cell, NONE, base, AnnualReport::proactive));
                }
            }
            if (row.amountLabel().isPresent()) {
                measures.add(new Measure(
                        layout.amountPointer().orElseThrow(), row.name(), AMOUNT, NONE, AnnualReport::proactive));
            }
        }
        return measures;
    }

    private static List<Measure> applications(FormEdition edition) {
        TableLayout layout = TableLayout.applications(edition);
        TableRow received = layout.row(RowName.RECEIVED);
        int whole = received.cell(ColumnName.TOTAL);
        int processed = layout.row(RowName.PROCESSED).cell(ColumnName.TOTAL);
        List<Measure> measures = new ArrayList<>();
        measures.add(ofApplications(layout, whole, NONE));
        for (ApplicantKind kind : ApplicantKind.values()) {
            measures.add(ofApplications(layout, received.cell(ColumnName.of(kind)), NONE));
            measures.add(ofApplications(layout, received.cell(ColumnName.of(kind)), whole));
        }
        for (Outcome outcome : Outcome.of(edition)) {
            int total = layout.row(outcome).cell(ColumnName.TOTAL);
            measures.add(ofApplications(layout, total, NONE));
            measures.add(ofApplications(layout, total, processed));
        }
        int forward = layout.row(RowName.CARRIED_FORWARD).cell(ColumnName.TOTAL);
        measures.add(ofApplications(layout, forward, processed));
        return measures;
    }

    private static Measure ofApplications(TableLayout layout, int cell, int whole) {
        return new Measure(layout.pointer(cell), layout.name(), cell, whole, AnnualReport::applications);
    }

    private static List<Measure> disputes() {
        TableLayout layout = TableLayout.disputes();
        List<Measure> measures = new ArrayList<>();
        for (TableRow row : layout.rows()) {
            int total = row.cell(ColumnName.TOTAL);
            measures.add(new Measure(layout.pointer(total), layout.name(), total, NONE, AnnualReport::disputes));
            for (ColumnName result : List.of(ColumnName.UPHELD, ColumnName.CORRECTED)) {
                int cell = row.cell(result);
                measures.add(new Measure(layout.pointer(cell), layout.name(), cell, total, AnnualReport::disputes));
            }
        }
        return measures;
    }

    /** By which it is the same in both editions: its place, and whether it is looked at as a part of another. */
    String key() {
        return isShare() ? pointer + " share" : pointer;
    }

    /** Figures of one group are put down and mistaken together; of these only the strangest is told. */
    String group() {
        return group;
    }

    /**
     * What stands in a report, where both the figure and what it is a part of are stated. Whether there is an amount at all is
     * another matter than how much, so that none of 0 is taken.
     */
    Optional<Reading> read(AnnualReport report) {
        CountTable read = table.apply(report);
        if (cell == AMOUNT) {
            return report.proactive()
                    .amount()
                    .filter(amount -> amount.amount().signum() > 0)
                    .map(amount -> new Reading(amount.amount().doubleValue() / YUAN, 1, 0));
        }
        if (!read.isStated(cell)) {
            return Optional.empty();
        }
        if (whole == NONE) {
            long outside = base == NONE ? 0 : Math.min(read.orZero(base), read.orZero(cell));
            return Optional.of(new Reading(read.orZero(cell) - outside, 1, outside));
        }
        return read.orZero(whole) > 0
                ? Optional.of(new Reading(read.orZero(cell), read.orZero(whole), 0))
                : Optional.empty();
    }

    /** A figure without what is no matter in it, what it is a part of or 1, and what is no matter. */
    record Reading(double value, double whole, double base) {}

    boolean isAmount() {
        return cell == AMOUNT;
    }

    boolean isShare() {
        return whole != NONE;
    }

    /** Whether it tells what an agency did or took in a year. */
    boolean isDecisionsOrAmount() {
        return isAmount() || pointer.endsWith(DECISIONS);
    }

    /** Whether it tells of how steady the work of an agency is. */
    boolean isOfWork() {
        return isDecisionsOrAmount() || (pointer.equals(RECEIVED) && !isShare());
    }

    /** The place with what stands there. */
    Cell cell(AnnualReport report, ReportPlace place) {
        return isAmount() ? place.amount(report.proactive()) : place.cell(table.apply(report), cell);
    }
}
