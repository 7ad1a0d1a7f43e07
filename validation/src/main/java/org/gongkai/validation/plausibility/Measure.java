package org.gongkai.validation.plausibility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.jspecify.annotations.Nullable;

/** A figure of a report that can be compared with those of other reports, by itself or as a part of another. */
final class Measure {

    /** The least part of an amount in which most are given: a hundredth of 万元. */
    static final double YUAN = 100;

    private static final int NONE = -1;
    private static final int AMOUNT = -2;

    private static final String RECEIVED = "/applications/received/total";

    private static final String DECISIONS = '/' + ColumnName.DECISIONS.token();

    private static final Map<FormEdition, Map<String, Measure>> PROACTIVE = new EnumMap<>(FormEdition.class);
    private static final Map<FormEdition, Map<String, Measure>> APPLICATIONS = new EnumMap<>(FormEdition.class);
    private static final Map<String, Measure> DISPUTES = byKey(disputes());
    private static final Set<String> KEYS = new TreeSet<>(DISPUTES.keySet());
    private static final Set<String> OF_WORK = new HashSet<>(Set.of(RECEIVED));

    static {
        for (FormEdition edition : FormEdition.values()) {
            Map<String, Measure> proactive = byKey(proactive(TableLayout.proactive(edition)));
            Map<String, Measure> applications = byKey(applications(edition));
            PROACTIVE.put(edition, proactive);
            APPLICATIONS.put(edition, applications);
            KEYS.addAll(proactive.keySet());
            KEYS.addAll(applications.keySet());
            proactive.values().stream()
                    .filter(Measure::isDecisionsOrAmount)
                    .map(Measure::key)
                    .forEach(OF_WORK::add);
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

    private static Map<String, Measure> byKey(List<Measure> measures) {
        return measures.stream().collect(Collectors.toMap(Measure::key, measure -> measure));
    }

    /** The keys of the measures of all editions, in their order. */
    static Set<String> keys() {
        return Collections.unmodifiableSet(KEYS);
    }

    static OfKey ofKey(String key) {
        return new OfKey(byEdition(PROACTIVE, key), byEdition(APPLICATIONS, key), DISPUTES.get(key));
    }

    private static Map<FormEdition, Measure> byEdition(Map<FormEdition, Map<String, Measure>> tables, String key) {
        Map<FormEdition, Measure> measures = new EnumMap<>(FormEdition.class);
        tables.forEach((edition, byKey) -> {
            if (byKey.containsKey(key)) {
                measures.put(edition, byKey.get(key));
            }
        });
        return measures;
    }

    /** The measure of a key in each table, by the edition of the form. */
    record OfKey(
            Map<FormEdition, Measure> proactive,
            Map<FormEdition, Measure> applications,
            @Nullable Measure disputes) {

        /** What a report states of the measure, by the edition of its table. */
        Optional<Observation> read(AnnualReport report) {
            Measure measure = proactive.get(report.proactive().edition());
            if (measure == null) {
                measure = applications.get(report.applications().edition());
            }
            if (measure == null) {
                measure = disputes;
            }
            return measure == null ? Optional.empty() : measure.read(report);
        }
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
    private Optional<Observation> read(AnnualReport report) {
        CountTable read = table.apply(report);
        if (cell == AMOUNT) {
            return report.proactive()
                    .amount()
                    .filter(amount -> amount.amount().signum() > 0)
                    .map(amount -> new Observation(report, this, amount.amount().doubleValue() / YUAN, 1, 0));
        }
        if (!read.isStated(cell)) {
            return Optional.empty();
        }
        if (whole == NONE) {
            long outside = base == NONE ? 0 : Math.min(read.orZero(base), read.orZero(cell));
            return Optional.of(new Observation(report, this, read.orZero(cell) - outside, 1, outside));
        }
        return read.orZero(whole) > 0
                ? Optional.of(new Observation(report, this, read.orZero(cell), read.orZero(whole), 0))
                : Optional.empty();
    }

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

    /** Whether the measures of a key tell of how steady the work of an agency is. */
    static boolean isOfWork(String key) {
        return OF_WORK.contains(key);
    }

    /** The place with what stands there. */
    Cell cell(AnnualReport report, ReportPlace place) {
        return isAmount() ? place.amount(report.proactive()) : place.cell(table.apply(report), cell);
    }
}
