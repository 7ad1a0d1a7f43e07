package org.gongkai.validation.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Outcome;
import org.gongkai.application.OutcomeGroup;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.narrative.Statement;
import org.gongkai.narrative.StatementSubject;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ProactiveTable2019;
import org.gongkai.report.ProactiveTable2021;
import org.gongkai.report.RowName;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;

/** The cells of the tables that a statement of the text can be held against, and the place of the statement itself. */
final class NarrativeCells {

    private static final DisputeKind[] LITIGATION = {
        DisputeKind.DIRECT_LITIGATION, DisputeKind.LITIGATION_AFTER_RECONSIDERATION
    };

    private static final Set<StatementSubject> INTAKE =
            EnumSet.of(StatementSubject.APPLICATIONS, StatementSubject.RECEIVED_AND_CARRIED_IN);
    private static final List<String> HANDLED = List.of("办理", "处理", "承办");

    /** Numbers that a statement can mean, each the sum of some cells; it agrees if it is one of them. */
    private final List<Sum> sums;

    private NarrativeCells(List<Sum> sums) {
        this.sums = sums;
    }

    /**
     * One number that a statement can mean.
     *
     * @param cells the cells, in the order of the form
     * @param value their sum, none if one of them is blank
     */
    record Sum(List<Cell> cells, Optional<BigDecimal> value) {}

    /** The cells for what a statement is about, none if no table of the report has them. */
    static NarrativeCells of(AnnualReport report, Statement statement) {
        List<Sum> sums = sums(report, statement.subject());
        return new NarrativeCells(
                isOfHandled(statement) ? either(sums, applications(report, RowName.PROCESSED)) : sums);
    }

    /** Whether it counts what was handled (办理), which is as often what was concluded as what came in. */
    private static boolean isOfHandled(Statement statement) {
        return INTAKE.contains(statement.subject()) && HANDLED.stream().anyMatch(statement.noun()::startsWith);
    }

    List<Sum> sums() {
        return sums;
    }

    static Cell text(Statement statement) {
        return Cell.of(
                "/narrative/" + statement.section().token(),
                statement.section().heading(),
                Figure.of(statement.sentence()));
    }

    private static List<Sum> sums(AnnualReport report, StatementSubject subject) {
        return switch (subject) {
            case RECEIVED -> applications(report, RowName.RECEIVED);
            case CARRIED_IN -> applications(report, RowName.CARRIED_IN);
            case RECEIVED_AND_CARRIED_IN -> applications(report, RowName.RECEIVED, RowName.CARRIED_IN);
            case APPLICATIONS ->
                either(
                        applications(report, RowName.RECEIVED),
                        applications(report, RowName.RECEIVED, RowName.CARRIED_IN));
            case PROCESSED -> applications(report, RowName.PROCESSED);
            case CARRIED_FORWARD -> applications(report, RowName.CARRIED_FORWARD);
            case REFUSED -> outcomes(report, outcome -> outcome.group() == OutcomeGroup.REFUSED);
            case UNAVAILABLE -> outcomes(report, outcome -> outcome.group() == OutcomeGroup.UNAVAILABLE);
            case NOT_HANDLED -> outcomes(report, outcome -> outcome.group() == OutcomeGroup.NOT_HANDLED);
            case OTHER_HANDLING -> outcomes(report, outcome -> outcome.group() == OutcomeGroup.OTHER);
            case NATURAL_PERSON,
                    COMMERCIAL_ENTERPRISE,
                    RESEARCH_INSTITUTION,
                    PUBLIC_WELFARE_ORGANIZATION,
                    LEGAL_SERVICE_ORGANIZATION -> applicants(report, List.of(ApplicantKind.valueOf(subject.name())));
            case ORGANIZATION ->
                applicants(
                        report,
                        Arrays.stream(ApplicantKind.values())
                                .filter(ApplicantKind::isOrganization)
                                .toList());
            case DISPUTES -> disputes(report, ColumnName.TOTAL, DisputeKind.values());
            case RECONSIDERATION -> disputes(report, ColumnName.TOTAL, DisputeKind.RECONSIDERATION);
            case RECONSIDERATION_UPHELD -> disputes(report, ColumnName.UPHELD, DisputeKind.RECONSIDERATION);
            case RECONSIDERATION_CORRECTED -> disputes(report, ColumnName.CORRECTED, DisputeKind.RECONSIDERATION);
            case RECONSIDERATION_OTHER_RESULT -> disputes(report, ColumnName.OTHER_RESULT, DisputeKind.RECONSIDERATION);
            case RECONSIDERATION_PENDING -> disputes(report, ColumnName.PENDING, DisputeKind.RECONSIDERATION);
            case LITIGATION -> disputes(report, ColumnName.TOTAL, LITIGATION);
            case LITIGATION_UPHELD -> disputes(report, ColumnName.UPHELD, LITIGATION);
            case LITIGATION_CORRECTED -> disputes(report, ColumnName.CORRECTED, LITIGATION);
            case LITIGATION_OTHER_RESULT -> disputes(report, ColumnName.OTHER_RESULT, LITIGATION);
            case LITIGATION_PENDING -> disputes(report, ColumnName.PENDING, LITIGATION);
            case DIRECT_LITIGATION -> disputes(report, ColumnName.TOTAL, DisputeKind.DIRECT_LITIGATION);
            case LITIGATION_AFTER_RECONSIDERATION ->
                disputes(report, ColumnName.TOTAL, DisputeKind.LITIGATION_AFTER_RECONSIDERATION);
            case NORMATIVE_DOCUMENTS_ISSUED,
                    NORMATIVE_DOCUMENTS_REPEALED,
                    NORMATIVE_DOCUMENTS_IN_FORCE,
                    LICENSE_DECISIONS,
                    PENALTY_DECISIONS,
                    COMPULSION_DECISIONS,
                    ADMINISTRATIVE_FEE,
                    PROCUREMENT_PROJECTS,
                    PROCUREMENT_AMOUNT -> proactive(report, subject);
            case REPLIED,
                    PROCESSING_FEE,
                    PROACTIVE_ITEMS,
                    POLICY_DOCUMENTS,
                    INTERPRETATIONS,
                    INTERPRETATION_RATE,
                    LETTERS,
                    OTHER -> List.of();
            default -> outcomes(report, Outcome.valueOf(subject.name())::equals);
        };
    }

    private static List<Sum> either(List<Sum> one, List<Sum> other) {
        List<Sum> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private static List<Sum> applications(AnnualReport report, RowName... rows) {
        CountTable table = report.applications();
        int[] cells = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            cells[i] = table.layout().row(rows[i]).cell(ColumnName.TOTAL);
        }
        return sum(table, cells);
    }

    private static List<Sum> outcomes(AnnualReport report, Predicate<Outcome> ofSubject) {
        ApplicationTable table = report.applications();
        return sum(
                table,
                Outcome.of(table.edition()).stream()
                        .filter(ofSubject)
                        .mapToInt(outcome -> table.layout().row(outcome).cell(ColumnName.TOTAL))
                        .toArray());
    }

    /** Of those received, of those received and carried in, or of those processed: the text rarely says which. */
    private static List<Sum> applicants(AnnualReport report, List<ApplicantKind> kinds) {
        CountTable table = report.applications();
        List<Sum> sums = new ArrayList<>();
        for (List<RowName> rows : List.of(
                List.of(RowName.RECEIVED), List.of(RowName.RECEIVED, RowName.CARRIED_IN), List.of(RowName.PROCESSED))) {
            sums.addAll(sum(
                    table,
                    rows.stream()
                            .map(table.layout()::row)
                            .flatMapToInt(row -> kinds.stream().mapToInt(kind -> row.cell(ColumnName.of(kind))))
                            .toArray()));
        }
        return sums;
    }

    private static List<Sum> disputes(AnnualReport report, ColumnName column, DisputeKind... kinds) {
        CountTable table = report.disputes();
        int[] cells = new int[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            cells[i] = table.layout().row(kinds[i]).cell(column);
        }
        return sum(table, cells);
    }

    private static List<Sum> proactive(AnnualReport report, StatementSubject subject) {
        ProactiveTable table = report.proactive();
        boolean is2021 = table.edition() == FormEdition.FORM_2021;
        return switch (subject) {
            case NORMATIVE_DOCUMENTS_ISSUED ->
                cell(table, RowName.NORMATIVE_DOCUMENT, is2021 ? ColumnName.ISSUED : ColumnName.NEWLY_MADE);
            case NORMATIVE_DOCUMENTS_REPEALED ->
                is2021 ? cell(table, RowName.NORMATIVE_DOCUMENT, ColumnName.REPEALED) : List.of();
            case NORMATIVE_DOCUMENTS_IN_FORCE ->
                is2021 ? cell(table, RowName.NORMATIVE_DOCUMENT, ColumnName.IN_FORCE) : List.of();
            case LICENSE_DECISIONS -> cell(table, RowName.LICENSE, ColumnName.DECISIONS);
            case PENALTY_DECISIONS -> cell(table, RowName.PENALTY, ColumnName.DECISIONS);
            case COMPULSION_DECISIONS -> cell(table, RowName.ADMINISTRATIVE_COMPULSION, ColumnName.DECISIONS);
            case PROCUREMENT_PROJECTS ->
                is2021 ? List.of() : cell(table, RowName.CENTRALIZED_PROCUREMENT, ColumnName.PROJECTS);
            case ADMINISTRATIVE_FEE ->
                table instanceof ProactiveTable2021 of2021
                        ? amount(table, "行政事业性收费 / 本年收费金额", of2021.administrativeFeeAmount())
                        : List.of();
            case PROCUREMENT_AMOUNT ->
                table instanceof ProactiveTable2019 of2019
                        ? amount(table, "政府集中采购 / 采购总金额", of2019.centralizedProcurementAmount())
                        : List.of();
            default -> List.of();
        };
    }

    private static List<Sum> cell(CountTable table, RowName row, ColumnName column) {
        return sum(table, table.layout().row(row).cell(column));
    }

    private static List<Sum> amount(CountTable table, String label, Optional<Yuan> amount) {
        String pointer = table.layout().amountPointer().orElseThrow();
        Figure figure = amount.map(Yuan::toString).map(Figure::of).orElse(Figure.notStated());
        return List.of(new Sum(List.of(Cell.of(pointer, label, figure)), amount.map(Yuan::amount)));
    }

    private static List<Sum> sum(CountTable table, int... numbers) {
        long sum = 0;
        boolean isStated = true;
        List<Cell> cells = new ArrayList<>(numbers.length);
        for (int number : numbers) {
            sum += table.orZero(number);
            isStated = isStated && table.isStated(number);
            cells.add(Cell.of(table, number));
        }
        return List.of(new Sum(cells, isStated ? Optional.of(BigDecimal.valueOf(sum)) : Optional.empty()));
    }
}
