package org.gongkai.validation.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Outcome;
import org.gongkai.application.OutcomeGroup;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.narrative.Statement;
import org.gongkai.narrative.StatementSubject;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ProactiveTable2019;
import org.gongkai.report.ProactiveTable2021;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;

/** The cells of the tables that a statement of the text can be held against, and the place of the statement itself. */
final class NarrativeCells {

    private static final String TOTAL = "total";

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

    /** The cells for a subject, none if no table of the report has them. */
    static NarrativeCells of(AnnualReport report, StatementSubject subject) {
        return new NarrativeCells(sums(report, subject));
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
            case RECEIVED -> applications(report, TOTAL, "received");
            case CARRIED_IN -> applications(report, TOTAL, "carriedIn");
            case RECEIVED_AND_CARRIED_IN -> applications(report, TOTAL, "received", "carriedIn");
            case APPLICATIONS ->
                either(applications(report, TOTAL, "received"), applications(report, TOTAL, "received", "carriedIn"));
            case PROCESSED -> applications(report, TOTAL, "processed");
            case CARRIED_FORWARD -> applications(report, TOTAL, "carriedForward");
            case REFUSED -> group(report, OutcomeGroup.REFUSED);
            case UNAVAILABLE -> group(report, OutcomeGroup.UNAVAILABLE);
            case NOT_HANDLED -> group(report, OutcomeGroup.NOT_HANDLED);
            case OTHER_HANDLING -> group(report, OutcomeGroup.OTHER);
            case NATURAL_PERSON,
                    COMMERCIAL_ENTERPRISE,
                    RESEARCH_INSTITUTION,
                    PUBLIC_WELFARE_ORGANIZATION,
                    LEGAL_SERVICE_ORGANIZATION -> applicants(report, subject.token());
            case ORGANIZATION ->
                applicants(
                        report,
                        Arrays.stream(ApplicantKind.values())
                                .filter(kind -> kind != ApplicantKind.NATURAL_PERSON)
                                .map(ApplicantKind::token)
                                .toArray(String[]::new));
            case DISPUTES,
                    RECONSIDERATION,
                    LITIGATION,
                    DIRECT_LITIGATION,
                    LITIGATION_AFTER_RECONSIDERATION,
                    RECONSIDERATION_UPHELD,
                    RECONSIDERATION_CORRECTED,
                    RECONSIDERATION_OTHER_RESULT,
                    RECONSIDERATION_PENDING,
                    LITIGATION_UPHELD,
                    LITIGATION_CORRECTED,
                    LITIGATION_OTHER_RESULT,
                    LITIGATION_PENDING -> disputes(report, subject);
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
            default -> applications(report, TOTAL, subject.token());
        };
    }

    private static List<Sum> either(List<Sum> one, List<Sum> other) {
        List<Sum> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private static List<Sum> applications(AnnualReport report, String column, String... rows) {
        CountTable table = report.applications();
        return sum(
                table,
                Arrays.stream(rows)
                        .mapToInt(row -> table.layout().row(row).cell(column))
                        .toArray());
    }

    private static List<Sum> group(AnnualReport report, OutcomeGroup group) {
        return applications(
                report,
                TOTAL,
                Outcome.of(report.applications().edition()).stream()
                        .filter(outcome -> outcome.group() == group)
                        .map(Outcome::token)
                        .toArray(String[]::new));
    }

    /** Of those received, of those received and carried in, or of those processed: the text rarely says which. */
    private static List<Sum> applicants(AnnualReport report, String... columns) {
        List<Sum> sums = new ArrayList<>();
        for (List<String> rows : List.of(List.of("received"), List.of("received", "carriedIn"), List.of("processed"))) {
            CountTable table = report.applications();
            sums.addAll(sum(
                    table,
                    rows.stream()
                            .flatMapToInt(row -> Arrays.stream(columns)
                                    .mapToInt(column -> table.layout().row(row).cell(column)))
                            .toArray()));
        }
        return sums;
    }

    private static List<Sum> disputes(AnnualReport report, StatementSubject subject) {
        String name = subject.name();
        String column = name.endsWith("_UPHELD")
                ? "upheld"
                : name.endsWith("_CORRECTED")
                        ? "corrected"
                        : name.endsWith("_OTHER_RESULT")
                                ? "otherResult"
                                : name.endsWith("_PENDING") ? "pending" : TOTAL;
        List<String> rows = switch (subject) {
            case DISPUTES -> List.of("reconsideration", "directLitigation", "litigationAfterReconsideration");
            case DIRECT_LITIGATION -> List.of("directLitigation");
            case LITIGATION_AFTER_RECONSIDERATION -> List.of("litigationAfterReconsideration");
            case LITIGATION, LITIGATION_UPHELD, LITIGATION_CORRECTED, LITIGATION_OTHER_RESULT, LITIGATION_PENDING ->
                List.of("directLitigation", "litigationAfterReconsideration");
            default -> List.of("reconsideration");
        };
        CountTable table = report.disputes();
        return sum(
                table,
                rows.stream()
                        .mapToInt(row -> table.layout().row(row).cell(column))
                        .toArray());
    }

    private static List<Sum> proactive(AnnualReport report, StatementSubject subject) {
        ProactiveTable table = report.proactive();
        boolean is2021 = table.edition() == FormEdition.FORM_2021;
        return switch (subject) {
            case NORMATIVE_DOCUMENTS_ISSUED -> cell(table, "normativeDocument", is2021 ? "issued" : "newlyMade");
            case NORMATIVE_DOCUMENTS_REPEALED -> is2021 ? cell(table, "normativeDocument", "repealed") : List.of();
            case NORMATIVE_DOCUMENTS_IN_FORCE -> is2021 ? cell(table, "normativeDocument", "inForce") : List.of();
            case LICENSE_DECISIONS -> cell(table, "license", "decisions");
            case PENALTY_DECISIONS -> cell(table, "penalty", "decisions");
            case COMPULSION_DECISIONS -> cell(table, "administrativeCompulsion", "decisions");
            case PROCUREMENT_PROJECTS -> is2021 ? List.of() : cell(table, "centralizedProcurement", "projects");
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

    private static List<Sum> cell(CountTable table, String row, String column) {
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
        List<Cell> cells = new ArrayList<>();
        for (int number : numbers) {
            sum += table.orZero(number);
            isStated = isStated && table.isStated(number);
            cells.add(Cell.of(table, number));
        }
        return List.of(new Sum(cells, isStated ? Optional.of(BigDecimal.valueOf(sum)) : Optional.empty()));
    }
}
