package org.gongkai.validation.plausibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Outcome;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;

/**
 * Mistakes of which no reconciliation knows. Each changes its main figure by a factor of three or more and, where it is a count, by
 * thirty or more: less than that happens from year to year without any mistake, and nobody can tell it from one.
 */
enum UnseenFault {
    /** A digit of the applications received of one kind is swapped, lost or added, and outcome and totals follow. */
    DIGIT_IN_APPLICATIONS {
        @Override
        boolean change(Case of) {
            AnnualReport report = of.report();
            ApplicationTable table = report.applications();
            TableLayout layout = table.layout();
            ColumnName kind = ColumnName.of(of.any(ApplicantKind.values()));
            int received = layout.row(RowName.RECEIVED).cell(kind);
            long wrong = slip(table.orZero(received), of);
            long more = wrong - table.orZero(received);
            Optional<TableRow> outcome = Outcome.of(table.edition()).stream()
                    .map(layout::row)
                    .filter(row -> table.orZero(row.cell(kind)) + more >= 0)
                    .max((one, other) -> Long.compare(table.orZero(one.cell(kind)), table.orZero(other.cell(kind))));
            if (isTrivial(table.orZero(received), wrong) || outcome.isEmpty()) {
                return false;
            }
            ApplicationTable changed = table;
            for (TableRow row : List.of(layout.row(RowName.RECEIVED), outcome.get(), layout.row(RowName.PROCESSED))) {
                for (int cell : new int[] {row.cell(kind), row.cell(ColumnName.TOTAL)}) {
                    changed = changed.with(cell, changed.orZero(cell) + more);
                }
            }
            return of.put(report.withApplications(changed));
        }
    },

    /** A digit of the decisions on licences, penalties or compulsion is swapped, lost or added. */
    DIGIT_IN_DECISIONS {
        @Override
        boolean change(Case of) {
            return decisions(of, right -> slip(right, of));
        }
    },

    /** The decisions are ten times too many or a tenth. */
    FACTOR_TEN {
        @Override
        boolean change(Case of) {
            boolean isMore = of.random.nextBoolean();
            return decisions(of, right -> isMore ? right * 10 : right / 10);
        }
    },

    /** A digit of the cases of one kind that were upheld is swapped, lost or added, and the total follows. */
    DIGIT_IN_DISPUTES {
        @Override
        boolean change(Case of) {
            DisputeTable table = of.report().disputes();
            TableRow row = table.layout().rows().get(of.random.nextInt(3));
            int cell = row.cell(ColumnName.UPHELD);
            int total = row.cell(ColumnName.TOTAL);
            long wrong = slip(table.orZero(cell), of);
            long more = wrong - table.orZero(cell);
            return !isTrivial(table.orZero(cell), wrong)
                    && of.put(
                            of.report().withDisputes(table.with(cell, wrong).with(total, table.orZero(total) + more)));
        }
    },

    /** The point of an amount stands one, two or three digits too far to the left or the right. */
    POINT_IN_AMOUNT {
        @Override
        boolean change(Case of) {
            int places = of.random.nextInt(3) + 1;
            return amount(of, of.random.nextBoolean() ? places : -places);
        }
    },

    /** An agency puts its fees down in yuan instead of ten thousands of them, in every year in which the form asks for them. */
    FEES_IN_YUAN_EVERY_YEAR {
        @Override
        boolean change(Case of) {
            boolean any = false;
            for (int i = 0; i < of.years.size(); i++) {
                of.year = i;
                any |= of.report().proactive().edition() == FormEdition.FORM_2021 && amount(of, 4);
            }
            return any;
        }
    },

    /** Decisions on licences, penalties and compulsion of two neighbouring agencies are exchanged. */
    SWAPPED_BETWEEN_AGENCIES {
        @Override
        boolean change(Case of) {
            ProactiveTable other = of.neighbour.get(of.year).proactive();
            ProactiveTable table = of.report().proactive();
            ProactiveTable changed = table;
            boolean isTrivial = true;
            for (int cell : decisionCells(table)) {
                isTrivial &= isTrivial(table.orZero(cell), other.orZero(cell));
                changed = changed.with(cell, other.orZero(cell));
            }
            return !isTrivial && of.put(of.report().withProactive(changed));
        }
    },

    /** The decisions of one row are exchanged between two years that follow one another. */
    SWAPPED_BETWEEN_YEARS {
        @Override
        boolean change(Case of) {
            if (of.year == 0) {
                return false;
            }
            ProactiveTable after = of.report().proactive();
            ProactiveTable before = of.years.get(of.year - 1).proactive();
            if (after.edition() != before.edition()) {
                return false;
            }
            int cell = decisionCells(after)[of.random.nextInt(3)];
            if (isTrivial(after.orZero(cell), before.orZero(cell))) {
                return false;
            }
            of.put(of.report().withProactive(after.with(cell, before.orZero(cell))));
            of.year--;
            return of.put(of.report().withProactive(before.with(cell, after.orZero(cell))));
        }
    },

    /** The decisions and the amount of part two are those of the year before. */
    YEAR_BEFORE_COPIED {
        @Override
        boolean change(Case of) {
            if (of.year == 0) {
                return false;
            }
            ProactiveTable table = of.report().proactive();
            ProactiveTable before = of.years.get(of.year - 1).proactive();
            int[] cells = decisionCells(table);
            if (table.edition() != before.edition()
                    || Arrays.stream(cells)
                                    .filter(cell -> before.orZero(cell) >= LEAST_CHANGE
                                            && before.orZero(cell) != table.orZero(cell))
                                    .count()
                            < 2) {
                return false;
            }
            ProactiveTable changed = withAmount(table, before.amount().orElseThrow());
            for (int cell : cells) {
                changed = changed.with(cell, before.orZero(cell));
            }
            return of.put(of.report().withProactive(changed));
        }
    },

    /** Natural persons and enterprises are exchanged in the whole table of applications. */
    SWAPPED_COLUMNS {
        @Override
        boolean change(Case of) {
            ApplicationTable table = of.report().applications();
            TableRow received = table.layout().row(RowName.RECEIVED);
            return !isTrivial(
                            table.orZero(received.cell(ColumnName.NATURAL_PERSON)),
                            table.orZero(received.cell(ColumnName.COMMERCIAL_ENTERPRISE)))
                    && of.put(of.report()
                            .withApplications(swapped(table, table.layout().rows())));
        }

        private ApplicationTable swapped(ApplicationTable table, List<TableRow> rows) {
            ApplicationTable changed = table;
            for (TableRow row : rows) {
                int one = row.cell(ColumnName.NATURAL_PERSON);
                int other = row.cell(ColumnName.COMMERCIAL_ENTERPRISE);
                changed = changed.with(one, table.orZero(other)).with(other, table.orZero(one));
            }
            return changed;
        }
    },

    /** Two rows of outcomes are exchanged. */
    SWAPPED_OUTCOMES {
        @Override
        boolean change(Case of) {
            ApplicationTable table = of.report().applications();
            List<Outcome> outcomes = Outcome.of(table.edition());
            int one = of.random.nextInt(outcomes.size() - 1);
            TableRow row = table.layout().row(outcomes.get(one));
            TableRow next = table.layout().row(outcomes.get(one + 1));
            if (isTrivial(table.orZero(row.cell(ColumnName.TOTAL)), table.orZero(next.cell(ColumnName.TOTAL)))) {
                return false;
            }
            ApplicationTable changed = table;
            for (int i = 0; i < row.cellCount(); i++) {
                changed = changed.with(row.cell(i), table.orZero(next.cell(i)))
                        .with(next.cell(i), table.orZero(row.cell(i)));
            }
            return of.put(of.report().withApplications(changed));
        }
    },

    /** In the form of 2019, the documents disclosed in total are those of the year alone. */
    FLOW_FOR_STOCK {
        @Override
        boolean change(Case of) {
            ProactiveTable table = of.report().proactive();
            if (table.edition() != FormEdition.FORM_2019) {
                return false;
            }
            TableRow row = table.layout().row(RowName.NORMATIVE_DOCUMENT);
            int stock = row.cell(ColumnName.TOTAL_DISCLOSED);
            long flow = table.orZero(row.cell(ColumnName.NEWLY_DISCLOSED));
            return !isTrivial(table.orZero(stock), flow) && of.put(of.report().withProactive(table.with(stock, flow)));
        }
    };

    private static final long LEAST_CHANGE = 30;
    private static final double LEAST_FACTOR = 3;

    abstract boolean change(Case of);

    /** The reports of an agency, in one year of which a mistake is to be made. */
    static final class Case {

        private final Random random;
        private final List<AnnualReport> years;
        private final List<AnnualReport> neighbour;
        private final TreeMap<Integer, AnnualReport> changed = new TreeMap<>();
        private int year;

        Case(Random random, List<AnnualReport> years, List<AnnualReport> neighbour) {
            this.random = random;
            this.years = new ArrayList<>(years);
            this.neighbour = neighbour;
            this.year = random.nextInt(years.size());
        }

        AnnualReport report() {
            return years.get(year);
        }

        boolean put(AnnualReport report) {
            changed.put(year, report);
            return true;
        }

        <T> T any(T[] values) {
            return values[random.nextInt(values.length)];
        }

        /** {@return what was changed, by the place of its year} */
        Map<Integer, AnnualReport> changed() {
            return changed;
        }
    }

    private static boolean isTrivial(long right, long wrong) {
        return Math.abs(right - wrong) < LEAST_CHANGE || isTrivial(1.0 * right, wrong);
    }

    private static boolean isTrivial(double right, double wrong) {
        return Math.max(right, wrong) < LEAST_FACTOR * Math.min(right, wrong);
    }

    /** Two digits swapped, one lost or one too many. */
    private static long slip(long right, Case of) {
        StringBuilder digits = new StringBuilder(Long.toString(right));
        int place = of.random.nextInt(digits.length());
        switch (of.random.nextInt(3)) {
            case 0 -> digits.deleteCharAt(place);
            case 1 -> digits.insert(place, of.random.nextInt(10));
            default ->
                digits.insert(Math.max(0, place - 1), digits.charAt(place)).deleteCharAt(place + 1);
        }
        return digits.isEmpty() ? 0 : Long.parseLong(digits.toString());
    }

    private static int[] decisionCells(CountTable table) {
        return List.of(RowName.LICENSE, RowName.PENALTY, RowName.ADMINISTRATIVE_COMPULSION).stream()
                .mapToInt(row -> table.layout().row(row).cell(ColumnName.DECISIONS))
                .toArray();
    }

    private static boolean decisions(Case of, UnaryOperator<Long> wrongly) {
        ProactiveTable table = of.report().proactive();
        int cell = decisionCells(table)[of.random.nextInt(3)];
        long wrong = wrongly.apply(table.orZero(cell));
        return !isTrivial(table.orZero(cell), wrong) && of.put(of.report().withProactive(table.with(cell, wrong)));
    }

    private static boolean amount(Case of, int places) {
        ProactiveTable table = of.report().proactive();
        BigDecimal right = table.amount().orElseThrow().amount();
        return right.signum() > 0
                && of.put(of.report().withProactive(withAmount(table, Yuan.of(right.movePointRight(places)))));
    }

    private static ProactiveTable withAmount(ProactiveTable table, Yuan amount) {
        long[] cells = new long[table.layout().cellCount()];
        Arrays.setAll(cells, table::orZero);
        return ProactiveTable.of(table.edition(), Optional.of(amount), cells);
    }
}
