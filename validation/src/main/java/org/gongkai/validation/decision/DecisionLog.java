package org.gongkai.validation.decision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Waiver;

/**
 * What was decided, one decision after the other. It is kept as lines of JSON, one for each decision:
 *
 * <pre>{@code
 * DecisionLog log = DecisionLog.empty()
 *         .with(Decision.of(result.subject(), finding, Verdict.UPHELD, "须更正", "复核人", today));
 * try (OutputStream out = Files.newOutputStream(Path.of("decisions.jsonl"))) {
 *     DisclosureJson.writeLines(log.decisions(), out);
 * }
 * try (InputStream in = Files.newInputStream(Path.of("decisions.jsonl"))) {
 *     DecisionLog same = new DecisionLog(DisclosureJson.readLines(in, Decision.class).toList());
 * }
 * }</pre>
 *
 * @param decisions the decisions in the order in which they were made, unmodifiable
 */
@NoJsonForm
public record DecisionLog(List<Decision> decisions) implements Serializable {

    private static final DecisionLog EMPTY = new DecisionLog(List.of());

    /**
     * Copies the list.
     *
     * @param decisions the decisions
     */
    public DecisionLog {
        decisions = List.copyOf(Objects.requireNonNull(decisions, "decisions"));
    }

    /** {@return a log in which nothing is decided} */
    public static DecisionLog empty() {
        return EMPTY;
    }

    /**
     * The log with one more decision.
     *
     * @param decision the decision, not null
     * @return the log
     */
    public DecisionLog with(Decision decision) {
        Objects.requireNonNull(decision, "decision");
        return new DecisionLog(
                Stream.concat(decisions.stream(), Stream.of(decision)).toList());
    }

    /**
     * The log as it was at the end of a day.
     *
     * @param day the day, not null
     * @return the log without the decisions of later days
     */
    public DecisionLog asOf(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new DecisionLog(decisions.stream()
                .filter(decision -> !decision.decidedOn().isAfter(day))
                .toList());
    }

    /** {@return the decisions that hold: of those on the same the last, unless it withdraws what was decided} */
    public List<Decision> inForce() {
        Map<Object, Decision> last = new LinkedHashMap<>();
        for (Decision decision : decisions) {
            last.remove(decision.about());
            last.put(decision.about(), decision);
        }
        return last.values().stream()
                .filter(decision -> decision.verdict() != Verdict.WITHDRAWN)
                .toList();
    }

    /**
     * What is decided of one report, in the order of the log.
     *
     * @param report the report, not null
     * @return the decisions in force about its agency and year, and not about figures of another scope
     */
    public List<Decision> about(AnnualReport report) {
        Objects.requireNonNull(report, "report");
        return inForce().stream().filter(decision -> decision.isOf(report)).toList();
    }

    /**
     * What is excused, for a validator.
     *
     * @return the waivers of the decisions in force, whose reasons end in the role and the day, as in 已核实（复核人，2026-11-29）
     */
    public List<Waiver> waivers() {
        return inForce().stream()
                .filter(decision -> decision.verdict() == Verdict.EXCUSED)
                .map(DecisionLog::waiver)
                .toList();
    }

    private static Waiver waiver(Decision excused) {
        Waiver waiver = Waiver.of(
                        excused.subject(),
                        excused.rule().orElseThrow(),
                        excused.cells(),
                        excused.reason() + '（' + excused.role() + '，' + excused.decidedOn() + '）')
                .by(excused.role());
        return excused.expiresOn().map(waiver::until).orElse(waiver);
    }

    /**
     * Corrects a report by the decisions in force, one after the other.
     *
     * <p>A decision is applied as a whole where all of its cells are printed as they were when it was made, and no later one says
     * of such a cell that what is printed is right. Equal logs and reports give equal corrected reports, and replaying a log of
     * decisions that fitted when they were made on what it corrected changes nothing.
     *
     * @param report the report, not null
     * @return the corrected report, and what of the log it comes of
     */
    public Replay replay(AnnualReport report) {
        Objects.requireNonNull(report, "report");
        List<Decision> correcting = about(report).stream()
                .filter(decision -> decision.verdict().corrects())
                .toList();
        AnnualReport corrected = report;
        List<Decision> applied = new ArrayList<>();
        List<Decision> standing = new ArrayList<>();
        List<LapsedDecision> lapsed = new ArrayList<>();
        for (int i = 0; i < correcting.size(); i++) {
            Decision decision = correcting.get(i);
            try {
                ReportCells cells = ReportCells.of(corrected);
                if (decision.corrections().stream()
                        .allMatch(each -> each.corrected().equals(value(cells, each)))) {
                    standing.add(decision);
                    continue;
                }
                Optional<Text> why = misfit(decision, cells, correcting.subList(i + 1, correcting.size()));
                if (why.isEmpty()) {
                    decision.corrections().forEach(cells::put);
                    corrected = cells.report();
                    applied.add(decision);
                } else {
                    lapsed.add(new LapsedDecision(decision, why.get()));
                }
            } catch (IllegalArgumentException impossible) {
                lapsed.add(new LapsedDecision(decision, unfit(decision, impossible)));
            }
        }
        return new Replay(corrected, applied, standing, lapsed);
    }

    private static Text unfit(Decision decision, IllegalArgumentException impossible) {
        String changes = decision.corrections().stream()
                .map(correction -> correction.describe(Locale.CHINESE))
                .collect(Collectors.joining("；"));
        return Text.of("更正后不成其为年度报告：" + changes, "cannot be corrected so: " + impossible.getMessage());
    }

    private static Optional<Text> misfit(Decision decision, ReportCells cells, List<Decision> later) {
        for (Correction correction : decision.corrections()) {
            Cell cell = correction.cell();
            if (!value(cells, correction).equals(cell.value())) {
                return Optional.of(Text.of(
                        cell.label() + "现为 " + value(cells, correction) + "，决定时为 " + cell.value(),
                        cell.text().en() + " is " + value(cells, correction) + " now and was " + cell.value()));
            }
            boolean isRight = later.stream()
                    .flatMap(each -> each.corrections().stream())
                    .anyMatch(each -> each.cell().pointer().equals(cell.pointer())
                            && each.corrected().equals(cell.value()));
            if (isRight) {
                return Optional.of(Text.of(
                        cell.label() + "后来确定为 " + cell.value(),
                        cell.text().en() + " was later decided to be " + cell.value()));
            }
        }
        return Optional.empty();
    }

    private static Figure value(ReportCells cells, Correction correction) {
        return cells.value(correction.cell().pointer());
    }
}
