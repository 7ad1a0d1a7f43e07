package org.gongkai.validation.arbitraries;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.gongkai.arbitraries.Texts;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Finding;
import org.gongkai.validation.Subject;
import org.gongkai.validation.Validator;
import org.gongkai.validation.decision.Correction;
import org.gongkai.validation.decision.Decision;
import org.gongkai.validation.decision.DecisionLog;
import org.gongkai.validation.decision.LapsedDecision;
import org.gongkai.validation.decision.Replay;
import org.gongkai.validation.decision.Verdict;
import org.gongkai.validation.diagnosis.Diagnoser;
import org.gongkai.validation.diagnosis.Repair;
import org.gongkai.validation.rules.AnnualReportRules;

/** What reviewers decide of reports with a mistake: each kind of decision, and logs of them. */
public final class Decisions {

    private static final Validator<AnnualReport> VALIDATOR = Validator.of(AnnualReportRules.ruleSet());
    private static final Diagnoser DIAGNOSER =
            Diagnoser.of(AnnualReportRules.ruleSet()).withMaxCells(2);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 1);
    private static final int DAYS = 30;
    private static final int MOST = 6;
    private static final int MOST_CELLS = 8;
    private static final double BLANKS = 0.2;
    private static final long MOST_COUNTED = 3;
    private static final String ROLE = "复核人";
    private static final String REASON = "与登记簿核对无误";

    private Decisions() {}

    /** What is decided in one step, as numbers that pick it. */
    private record Choice(Verdict verdict, int finding, int cell, Figure corrected, int day) {}

    /** {@return reports with a mistake, each with a log whose decisions fit it or what earlier ones made of it} */
    public static Arbitrary<Tuple2<AnnualReport, DecisionLog>> decided() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, Integer.MAX_VALUE);
        Arbitrary<Figure> figures = Arbitraries.longs()
                .between(0, MOST_COUNTED)
                .map(Figure::of)
                .injectNull(BLANKS)
                .map(figure -> Objects.requireNonNullElse(figure, Figure.notStated()));
        Arbitrary<Choice> choices = Combinators.combine(
                        Arbitraries.of(Verdict.class),
                        any,
                        Arbitraries.integers().between(0, MOST_CELLS),
                        figures,
                        Arbitraries.integers().between(0, DAYS))
                .as(Choice::new);
        return Combinators.combine(
                        Diagnoses.faults(), choices.list().ofMinSize(1).ofMaxSize(MOST))
                .as((fault, picked) -> decided(fault.broken(), picked))
                .withoutEdgeCases();
    }

    private static Tuple2<AnnualReport, DecisionLog> decided(AnnualReport report, List<Choice> choices) {
        DecisionLog log = DecisionLog.empty();
        for (Choice choice : choices) {
            log = log.with(decision(log.replay(report).corrected(), choice));
        }
        return Tuple.of(report, log);
    }

    private static Decision decision(AnnualReport report, Choice choice) {
        LocalDate day = FIRST_DAY.plusDays(choice.day());
        List<Finding> findings = VALIDATOR.validate(report).findings();
        List<Correction> corrections = switch (choice.verdict()) {
            case CORRECTED -> List.of(Correction.of(report, pointer(report, choice.cell()), choice.corrected()));
            case REPAIR_ACCEPTED ->
                DIAGNOSER.diagnose(report).repairs().stream()
                        .findFirst()
                        .map(Decisions::corrections)
                        .orElse(List.of());
            default -> List.of();
        };
        if (findings.isEmpty()
                || choice.verdict() == Verdict.CORRECTED
                || choice.verdict().corrects() == corrections.isEmpty()) {
            return Decision.correcting(
                    report,
                    List.of(Correction.of(report, pointer(report, choice.cell()), choice.corrected())),
                    REASON,
                    ROLE,
                    day);
        }
        Finding finding = findings.get(choice.finding() % findings.size());
        if (choice.verdict() == Verdict.REPAIR_ACCEPTED) {
            return Decision.correcting(report, corrections, REASON, ROLE, day).acceptingRepairOf(finding);
        }
        Decision decision = Decision.of(Subject.of(report), finding, choice.verdict(), REASON, ROLE, day)
                .inScope(report.scope());
        return choice.verdict() == Verdict.EXCUSED ? decision.until(day.plusYears(1)) : decision;
    }

    /** One of the first cells of a table, which are few, so that decisions meet in one. */
    private static String pointer(AnnualReport report, int cell) {
        List<CountTable> tables = List.of(report.proactive(), report.applications(), report.disputes());
        return tables.get(cell % tables.size()).layout().pointer(cell / tables.size());
    }

    /** {@return what a repair corrects} */
    public static List<Correction> corrections(Repair repair) {
        return repair.changes().stream()
                .map(change -> new Correction(change.cell(), Figure.of(change.suggested())))
                .toList();
    }

    /** {@return decisions of every verdict} */
    public static Arbitrary<Decision> any() {
        return decided().map(each -> each.get2().decisions().get(0));
    }

    /** {@return corrections of single cells} */
    public static Arbitrary<Correction> corrections() {
        return decided()
                .map(each -> each.get2().decisions().stream()
                        .flatMap(decision -> decision.corrections().stream())
                        .findFirst())
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    /** {@return logs of decisions} */
    public static Arbitrary<DecisionLog> logs() {
        return decided().map(Tuple2::get2);
    }

    /** {@return what comes of replaying such logs} */
    public static Arbitrary<Replay> replays() {
        return decided().map(each -> each.get2().replay(each.get1()));
    }

    /** {@return decisions with why they do not fit} */
    public static Arbitrary<LapsedDecision> lapsed() {
        return Combinators.combine(any(), Texts.any()).as(LapsedDecision::new);
    }
}
