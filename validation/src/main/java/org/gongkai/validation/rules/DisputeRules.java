package org.gongkai.validation.rules;

import static org.gongkai.law.LegalDocument.LITIGATION_INTERPRETATION;
import static org.gongkai.law.LegalDocument.LITIGATION_LAW;
import static org.gongkai.law.LegalDocument.RECONSIDERATION_GUIDANCE;
import static org.gongkai.law.LegalDocument.RECONSIDERATION_LAW;
import static org.gongkai.law.LegalDocument.REGULATION;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gongkai.application.ApplicationEvent.FeeNotice;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.Outcome;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.deadline.DueDate;
import org.gongkai.dispute.DisputeGround;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.law.LegalDocument;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleCheck;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Severity;
import org.gongkai.validation.Subject;

/**
 * What must hold of reconsiderations and lawsuits over disclosure, each with its application.
 *
 * <p>Whether a case was to be heard is for the one who decides it, so that no rule here weighs more than a warning. A case that
 * ended without a decision on the merits (其他结果) breaks none of them: so ends what was not to be heard or came too late. That an
 * agency does not reply can be taken to a court directly (法释〔2025〕8号, Article 2), and is nowhere found here.
 */
public final class DisputeRules {

    private static final LocalDate RECONSIDERATION_LAW_REVISED = LocalDate.of(2024, Month.JANUARY, 1);
    private static final LocalDate GUIDANCE_ISSUED = LocalDate.of(2021, Month.DECEMBER, 22);
    private static final LocalDate INTERPRETATION_IN_FORCE = LocalDate.of(2025, Month.JUNE, 1);

    /** The working days in which a fee is paid, by the fee measures. */
    private static final int DAYS_TO_PAY = 20;

    private static final Function<DisputeRegister, List<DisputeCase>> CASES = DisputeCase::of;

    /** No two cases of an agency have the same number: part four of the report would count one twice. */
    public static final Rule<DisputeRegister> UNIQUE_NUMBERS = Rule.<DisputeRegister>builder("dispute.unique-numbers")
            .title("案号不重复", "case numbers of an agency are unique")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.STRUCTURAL, REGULATION.article(50)))
            .check(DisputeRules::checkUniqueNumbers);

    /** The agency of a case is the one that registered the application. */
    public static final Rule<DisputeRegister> AGENCY = Rule.<DisputeRegister>builder("dispute.agency")
            .title("被申请人、被告是办理该申请的行政机关", "the agency of a case is the one that handled the application")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.LEGAL, RECONSIDERATION_LAW.article(19), LITIGATION_LAW.article(26)))
            .check(each(DisputeRules::checkAgency));

    /** A lawsuit over a refusal on the grounds of Articles 14 to 16 follows a reconsideration, since 2024. */
    public static final Rule<DisputeRegister> RECONSIDERATION_FIRST = Rule.<DisputeRegister>builder(
                    "dispute.reconsideration-first")
            .title(
                    "2024年起，对依据条例第十四条至第十六条不予公开不服的，应当先申请行政复议",
                    "since 2024 a refusal under Articles 14 to 16 goes to reconsideration first")
            .severity(Severity.WARNING)
            .basis(Basis.of(
                    BasisKind.LEGAL,
                    RECONSIDERATION_LAW.article(23).paragraph(1).item(4),
                    LITIGATION_INTERPRETATION.article(1).item(2)))
            .check(each(DisputeRules::checkReconsiderationFirst));

    private DisputeRules() {}

    /**
     * The rules of the cases of a register as they stand at the end of a day.
     *
     * @param clock counts the periods of the applications, and its calendar those of the cases; not null
     * @param asOf the day at whose end the periods are judged, not null
     * @return the rules, those of numbers and of the agency first
     */
    public static RuleSet<DisputeRegister> ruleSet(DeadlineClock clock, LocalDate asOf) {
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(asOf, "asOf");
        return RuleSet.of(
                "dispute",
                register -> Subject.unnamed(),
                List.of(
                        UNIQUE_NUMBERS,
                        AGENCY,
                        groundAndOutcome(clock),
                        heard(clock),
                        RECONSIDERATION_FIRST,
                        DisputePeriodRules.filedInTime(clock),
                        DisputePeriodRules.decidedInTime(clock, asOf),
                        DisputePeriodRules.AFTER_RECONSIDERATION,
                        GivenAnewRules.AFTER_CASE,
                        GivenAnewRules.NOT_UPHELD));
    }

    /** How a rule is checked of one case. */
    @FunctionalInterface
    interface OfCase extends Serializable {
        void check(DisputeCase each, Check check);
    }

    /** The check of a rule over every case of a register. */
    static RuleCheck<DisputeRegister> each(OfCase rule) {
        return (register, check) -> check.derived(register, CASES).forEach(each -> rule.check(each, check));
    }

    private static void checkUniqueNumbers(DisputeRegister register, Check check) {
        Map<List<Object>, DisputeCase> first = new HashMap<>();
        for (DisputeCase each : check.derived(register, CASES)) {
            DisputeCase before = first.putIfAbsent(
                    List.of(each.dispute().agency(), each.dispute().caseNumber()), each);
            if (before == null) {
                check.holds();
            } else {
                check.violated(
                        Text.of(
                                "案号" + each.dispute().caseNumber() + "只用一次",
                                "the case number " + each.dispute().caseNumber() + " is used once"),
                        List.of(before.number(), each.number()),
                        Figure.notStated(),
                        Figure.notStated());
            }
        }
    }

    private static void checkAgency(DisputeCase each, Check check) {
        Optional<String> number = each.dispute().registrationNumber();
        if (number.isEmpty()) {
            return;
        }
        if (each.application().isPresent()) {
            check.holds();
            return;
        }
        Text statement = Text.of(
                "登记编号" + number.get() + "的申请由" + each.dispute().agency().name() + "办理",
                "the application " + number.get() + " was handled by "
                        + each.dispute().agency().name());
        each.sameNumber()
                .ifPresentOrElse(
                        other -> check.violated(
                                statement,
                                List.of(
                                        each.number(),
                                        DisputeCase.within(other, ApplicationCells.registrationNumber(other.value()))),
                                Figure.of(other.value().agency().name()),
                                Figure.of(each.dispute().agency().name())),
                        () -> check.notAssessable(
                                statement,
                                List.of(
                                        each.number(),
                                        Cell.of("/applications", "登记编号" + number.get(), Figure.notStated()))));
    }

    /** What is disputed is what happened to the application before the case was filed. */
    private static Rule<DisputeRegister> groundAndOutcome(DeadlineClock clock) {
        return Rule.<DisputeRegister>builder("dispute.ground-and-outcome")
                .title("争议事项与申请的办理情况相符", "what is disputed is what happened to the application")
                .severity(Severity.WARNING)
                .basis(Basis.of(
                        BasisKind.INFERRED,
                        RECONSIDERATION_GUIDANCE.article(2),
                        REGULATION.article(36),
                        REGULATION.article(37)))
                .check(each((each, check) -> new GroundCheck(each, clock, check).run()));
    }

    private static Rule<DisputeRegister> heard(DeadlineClock clock) {
        return Rule.<DisputeRegister>builder("dispute.heard")
                .title(
                        "补正告知、延期答复、提供的形式或者渠道、缴费期内的收费、未主动公开不单独受理",
                        "a notice to correct, an extension, the form, a fee that can still be paid, and what was not"
                                + " disclosed proactively are not heard by themselves")
                .severity(Severity.WARNING)
                .basis(Basis.of(
                        BasisKind.LEGAL,
                        RECONSIDERATION_GUIDANCE.article(3),
                        RECONSIDERATION_GUIDANCE.article(4),
                        LITIGATION_INTERPRETATION.article(2).paragraph(1)))
                .check(each((each, check) -> checkHeard(each, clock, check)));
    }

    private static void checkHeard(DisputeCase each, DeadlineClock clock, Check check) {
        if (each.dispute().ground().isEmpty()) {
            return;
        }
        DisputeGround ground = each.dispute().ground().get();
        if (isHeard(each, ground) || each.isEndedOtherwise()) {
            check.holds();
            return;
        }
        Text statement = Text.of(
                "对“" + ground.label() + "”单独提出的，不予受理（" + ground.basis() + "）",
                "a case over \"" + ground.text().en() + "\" alone is not accepted (" + ground.basis() + ")");
        Runnable notHeard = () -> check.violated(
                statement,
                List.of(each.number(), each.kind(), each.ground(), each.result()),
                Figure.notStated(),
                Figure.notStated());
        if (ground == DisputeGround.FEE_NOTICE) {
            checkFee(each, clock, statement, notHeard, check);
        } else {
            notHeard.run();
        }
    }

    private static boolean isHeard(DisputeCase each, DisputeGround ground) {
        if (ground.isHeard()) {
            return true;
        }
        LocalDate filedOn = each.dispute().filedOn();
        return switch (each.dispute().kind()) {
            case RECONSIDERATION -> filedOn.isBefore(GUIDANCE_ISSUED);
            case DIRECT_LITIGATION ->
                ground != DisputeGround.PROACTIVE_DISCLOSURE || filedOn.isBefore(INTERPRETATION_IN_FORCE);
            case LITIGATION_AFTER_RECONSIDERATION -> true;
        };
    }

    private static void checkFee(
            DisputeCase each, DeadlineClock clock, Text statement, Runnable notHeard, Check check) {
        Optional<FeeNotice> notice = each.last(FeeNotice.class);
        if (notice.isEmpty()) {
            check.notAssessable(
                    statement, List.of(each.number(), Cell.of("/applications", "收费通知", Figure.notStated())));
            return;
        }
        DueDate due = DueDate.after(clock.calendar(), notice.get().noticeReceivedOn(), DAYS_TO_PAY);
        if (!each.dispute().filedOn().isAfter(due.inTimeThrough())) {
            notHeard.run();
        } else if (due.isCertain()) {
            check.holds();
        } else {
            check.notAssessable(statement, List.of(each.number(), WorkingDayLimit.unknownDay(due)));
        }
    }

    private static void checkReconsiderationFirst(DisputeCase each, Check check) {
        if (each.dispute().kind() != DisputeKind.DIRECT_LITIGATION
                || each.dispute().filedOn().isBefore(RECONSIDERATION_LAW_REVISED)) {
            return;
        }
        Optional<DisputeGround> ground = each.dispute().ground();
        boolean overRefusal = ground.filter(
                        stated -> stated == DisputeGround.REFUSAL || stated == DisputeGround.PARTIAL_REFUSAL)
                .isPresent();
        if (ground.isPresent() && !overRefusal) {
            return;
        }
        Consumer<Cell> missing = cell -> check.notAssessable(
                Text.of(
                        "不予公开的依据属于条例第十四条至第十六条的，应当先申请行政复议",
                        "a refusal under Articles 14 to 16 goes to reconsideration first"),
                List.of(each.number(), cell));
        if (each.reply().isEmpty()) {
            if (overRefusal) {
                missing.accept(Cell.of("/applications", "不予公开的答复", Figure.notStated()));
            }
            return;
        }
        Reply reply = each.reply().get();
        if (reply.on().isBefore(RECONSIDERATION_LAW_REVISED)) {
            return;
        }
        List<Outcome> reasons =
                reply.outcome() == Outcome.PARTLY_DISCLOSED ? reply.restReasons() : List.of(reply.outcome());
        Optional<Outcome> withheld =
                reasons.stream().filter(DisputeRules::isWithheld).findFirst();
        if (withheld.isEmpty() && overRefusal && reasons.isEmpty()) {
            Cell event = DisputeCase.event(each.application().orElseThrow(), reply);
            missing.accept(Cell.of(event.pointer(), "部分不予公开的理由", Figure.notStated()));
        } else if (withheld.isEmpty() || each.isEndedOtherwise()) {
            check.holds();
        } else if (!overRefusal) {
            missing.accept(each.ground());
        } else {
            check.violated(
                    Text.of(
                            "不予公开依据" + withheld.get().basis().get(0) + "，应当先申请行政复议",
                            "the refusal rests on " + withheld.get().basis().get(0)
                                    + " and goes to reconsideration first"),
                    List.of(
                            each.number(),
                            each.kind(),
                            each.ground(),
                            each.filedOn(),
                            DisputeCase.event(each.application().orElseThrow(), reply)),
                    Figure.of(DisputeKind.RECONSIDERATION.label()),
                    Figure.of(DisputeKind.DIRECT_LITIGATION.label()));
        }
    }

    /** Whether it is refused under Articles 14 to 16 of the Regulation, and not as an inquiry of another kind (Article 36). */
    private static boolean isWithheld(Outcome outcome) {
        return outcome.basis().stream()
                .anyMatch(citation -> citation.document().equals(LegalDocument.REGULATION)
                        && citation.article().orElse(0) >= 14
                        && citation.article().orElse(0) <= 16);
    }
}
