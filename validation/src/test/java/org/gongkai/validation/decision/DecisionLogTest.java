package org.gongkai.validation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import org.gongkai.arbitraries.Fault;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountRow;
import org.gongkai.report.ReportScope;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Finding;
import org.gongkai.validation.ResultsComparison;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.ValidationResults;
import org.gongkai.validation.Validator;
import org.gongkai.validation.Waiver;
import org.gongkai.validation.arbitraries.Decisions;
import org.gongkai.validation.arbitraries.Diagnoses;
import org.gongkai.validation.diagnosis.Diagnoser;
import org.gongkai.validation.diagnosis.Repair;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.api.Test;

class DecisionLogTest {

    private static final Validator<AnnualReport> VALIDATOR = Validator.of(AnnualReportRules.ruleSet());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final String POINTER = "/applications/received/naturalPerson";

    private final AnnualReport report = Tancheng.report2020();
    private final AnnualReport broken =
            report.withApplications(report.applications().with(0, 59));
    private final ValidationResult result = VALIDATOR.validate(broken);
    private final Finding finding = result.findings().get(0);

    private Decision of(Verdict verdict) {
        return Decision.of(Subject.of(broken), finding, verdict, "已核实", "复核人", DAY);
    }

    private static DecisionLog correcting(AnnualReport from, String pointer, Figure corrected) {
        return DecisionLog.empty()
                .with(Decision.correcting(from, List.of(Correction.of(from, pointer, corrected)), "笔误", "复核人", DAY));
    }

    @Test
    void whatIsExcusedIsAWaiverWithTheReasonTheRoleAndTheDay() {
        DecisionLog log = DecisionLog.empty().with(of(Verdict.EXCUSED));

        assertThat(VALIDATOR.withWaivers(log.waivers(), DAY).validate(broken).findings())
                .filteredOn(each -> each.waivedBecause().isPresent())
                .singleElement()
                .satisfies(excused -> assertThat(excused.waivedBecause()).contains("已核实（复核人，2026-11-29）"));
        assertThat(log.waivers()).singleElement().extracting(Waiver::role).isEqualTo(Optional.of("复核人"));
    }

    @Test
    void aLaterDecisionTakesThePlaceOfAnEarlierOneOnTheSame() {
        DecisionLog excused = DecisionLog.empty().with(of(Verdict.EXCUSED));

        assertThat(excused.with(of(Verdict.UPHELD)).waivers()).isEmpty();
        assertThat(excused.with(of(Verdict.WITHDRAWN)).inForce()).isEmpty();
        assertThat(excused.with(of(Verdict.WITHDRAWN)).with(of(Verdict.EXCUSED)).waivers())
                .isEqualTo(excused.waivers());
    }

    @Test
    void aLogAsOfADayHasNoDecisionOfALaterOne() {
        DecisionLog log = DecisionLog.empty().with(of(Verdict.EXCUSED));

        assertThat(log.asOf(DAY)).isEqualTo(log);
        assertThat(log.asOf(DAY.minusDays(1))).isEqualTo(DecisionLog.empty());
    }

    @Test
    void aBlankIsNotZeroBeforeAndAfterACorrection() {
        AnnualReport blank = report.withApplications(report.applications().with(0, CountRow.NOT_STATED));
        AnnualReport zero = report.withApplications(report.applications().with(0, 0));

        assertThat(correcting(report, POINTER, Figure.notStated())
                        .replay(report)
                        .corrected())
                .isEqualTo(blank);
        assertThat(correcting(report, POINTER, Figure.of(0)).replay(report).corrected())
                .isEqualTo(zero);
        assertThat(correcting(blank, POINTER, Figure.of(95)).replay(blank).corrected())
                .isEqualTo(report);
        assertThat(correcting(blank, POINTER, Figure.of(95)).replay(zero).lapsed())
                .singleElement()
                .extracting(lapsed -> lapsed.why().zh())
                .isEqualTo("一、本年新收政府信息公开申请数量 / 自然人现为 0，决定时为 -");
    }

    @Test
    void partsTwoAndFourTheTextAndTheDayOfPublicationAreCorrectedToo() {
        assertThat(corrected("/proactive/license/change", Figure.of(-28))).contains("\"change\":-28");
        assertThat(corrected("/proactive/centralizedProcurement/amount", Figure.of("129900.5")))
                .contains("\"amount\":129900.5");
        assertThat(corrected("/proactive/centralizedProcurement/amount", Figure.notStated()))
                .contains("\"amount\":null");
        assertThat(corrected("/disputes/reconsideration/total", Figure.of(7))).contains("\"total\":7");
        assertThat(corrected("/publishedOn", Figure.of("2021-01-20"))).contains("\"publishedOn\":\"2021-01-20\"");
        AnnualReport told = DisclosureJson.read(corrected("/introduction", Figure.of("根据条例编制。")), AnnualReport.class);
        assertThat(correcting(told, "/introduction", Figure.notStated())
                        .replay(told)
                        .corrected())
                .isEqualTo(report);
    }

    private String corrected(String pointer, Figure value) {
        Replay replay = correcting(report, pointer, value).replay(report);
        assertThat(replay.applied()).hasSize(1);
        return DisclosureJson.write(replay.corrected());
    }

    @Test
    void whatAReportCannotHaveLapsesAndWhatIsNoCellIsRefused() {
        assertThat(correcting(report, POINTER, Figure.of("九五")).replay(report).lapsed())
                .hasSize(1);
        assertThat(correcting(report, POINTER, Figure.of(-1)).replay(report).lapsed())
                .singleElement()
                .extracting(lapsed -> lapsed.why().in(Locale.ENGLISH))
                .asString()
                .startsWith("cannot be corrected so: ");
        assertThat(correcting(report, "/colour", Figure.of("red"))
                        .replay(report)
                        .lapsed())
                .hasSize(1);
        Stream.of("", "received", "/applications", "/colour/red", "/year/1")
                .forEach(noCell -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> Correction.of(report, noCell, Figure.of(1))));
    }

    @Test
    void aDecisionAboutTheFiguresOfTheAgencyAloneDoesNotTouchThoseOfItsUnitsAsWell() {
        AnnualReport own =
                AnnualReport.builder().from(report).scope(ReportScope.OWN).build();

        Replay replay = correcting(report, POINTER, Figure.of(96)).replay(own);

        assertThat(replay).isEqualTo(new Replay(own, List.of(), List.of(), List.of()));
    }

    @Test
    void aLaterCorrectionBackToWhatIsPrintedWins() {
        DecisionLog log = correcting(report, POINTER, Figure.of(96));
        AnnualReport corrected = log.replay(report).corrected();
        DecisionLog back = log.with(
                correcting(corrected, POINTER, Figure.of(95)).decisions().get(0));

        Replay replay = back.replay(report);

        assertThat(replay.corrected()).isEqualTo(report);
        assertThat(replay.lapsed())
                .singleElement()
                .extracting(lapsed -> lapsed.why().zh())
                .isEqualTo("一、本年新收政府信息公开申请数量 / 自然人后来确定为 95");
    }

    @Test
    void theAcceptedRepairOfSwappedDigitsGivesTheReportAsItWas() {
        Repair repair = Diagnoser.of(AnnualReportRules.ruleSet())
                .diagnose(broken)
                .repairs()
                .get(0);
        DecisionLog log =
                DecisionLog.empty().with(Decision.correcting(broken, Decisions.corrections(repair), "笔误", "复核人", DAY));

        assertThat(DisclosureJson.writeBytes(log.replay(broken).corrected()))
                .isEqualTo(DisclosureJson.writeBytes(report));
    }

    @Test
    void aDecisionIsToldInWordsWithWhatIsCorrected() {
        assertThat(of(Verdict.EXCUSED).describe(Locale.CHINESE))
                .startsWith("豁免：")
                .endsWith("；已核实（复核人，2026-11-29）");
        assertThat(correcting(report, POINTER, Figure.notStated())
                        .decisions()
                        .get(0)
                        .describe(Locale.CHINESE))
                .isEqualTo("更正：一、本年新收政府信息公开申请数量 / 自然人 95 → 未填；笔误（复核人，2026-11-29）");
        assertThat(correcting(report, "/introduction", Figure.of("长".repeat(50)))
                        .decisions()
                        .get(0)
                        .describe(Locale.ENGLISH))
                .endsWith(" blank → " + "长".repeat(40) + "…; 笔误 (复核人, 2026-11-29)");
    }

    @Test
    void aVerdictGoesWithItsOtherParts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Verdict.REPAIR_ACCEPTED))
                .withMessage("a decision that is repairAccepted has 0 corrections");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decision.of(Subject.of(report), finding, Verdict.UPHELD, " ", "复核人", DAY))
                .withMessage("reason of a decision must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decision.of(Subject.of(report), finding, Verdict.UPHELD, "已核实", " ", DAY))
                .withMessage("role of a decision must not be blank");
        Correction correction = Correction.of(report, POINTER, Figure.of(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decision.correcting(report, List.of(correction, correction), "笔误", "复核人", DAY))
                .withMessage("a decision corrects a cell twice");
    }

    @Property(tries = 100)
    void aLogIsReadBackFromItsLines(@ForAll DecisionLog log) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DisclosureJson.writeLines(log.decisions(), out);

        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSameSizeAs(log.decisions());
        assertThat(new DecisionLog(DisclosureJson.readLines(new ByteArrayInputStream(out.toByteArray()), Decision.class)
                        .toList()))
                .isEqualTo(log);
    }

    @Property(tries = 100)
    void replayingOnWhatWasCorrectedChangesNothing(@ForAll("decided") Tuple2<AnnualReport, DecisionLog> decided) {
        Replay once = decided.get2().replay(decided.get1());
        Replay again = decided.get2().replay(once.corrected());

        assertThat(again.corrected()).isEqualTo(once.corrected());
        assertThat(new DecisionLog(once.applied()).replay(decided.get1()).corrected())
                .isEqualTo(once.corrected());
        assertThat(DisclosureJson.writeBytes(
                        decided.get2().replay(decided.get1()).corrected()))
                .isEqualTo(DisclosureJson.writeBytes(once.corrected()));
        assertThat(Stream.of(once, again)
                        .map(replay -> replay.applied().size()
                                + replay.standing().size()
                                + replay.lapsed().size()))
                .containsOnly((int) decided.get2().inForce().stream()
                        .filter(decision -> decision.verdict().corrects())
                        .count());
    }

    @Provide
    Arbitrary<Tuple2<AnnualReport, DecisionLog>> decided() {
        return Decisions.decided();
    }

    @Property(tries = 100)
    void anAcceptedRepairGivesTheReportThatItGivesItselfAndItsFindingsAreFixed(@ForAll("faults") Fault fault) {
        AnnualReport wrong = fault.broken();
        ValidationResult before = VALIDATOR.validate(wrong);
        Optional<Repair> repair = Diagnoser.of(AnnualReportRules.ruleSet()).diagnose(wrong).repairs().stream()
                .findFirst();
        Assume.that(repair.isPresent());
        DecisionLog log = DecisionLog.empty();
        for (Finding each : before.findings()) {
            log = log.with(Decision.correcting(wrong, Decisions.corrections(repair.get()), "笔误", "复核人", DAY)
                    .acceptingRepairOf(each));
        }

        Replay replay = log.replay(wrong);

        AnnualReport direct = repair.get().applyTo(wrong);
        assertThat(DisclosureJson.writeBytes(replay.corrected())).isEqualTo(DisclosureJson.writeBytes(direct));
        assertThat(replay.applied()).hasSize(1);
        assertThat(replay.lapsed()).isEmpty();
        ValidationResult after = VALIDATOR.validate(replay.corrected());
        ResultsComparison compared =
                ValidationResults.of(List.of(after)).comparedWith(ValidationResults.of(List.of(before)));
        assertThat(after.isValid()).isTrue();
        assertThat(compared.fixed()).isNotEmpty();
    }

    @Provide
    Arbitrary<Fault> faults() {
        return Diagnoses.faults();
    }
}
