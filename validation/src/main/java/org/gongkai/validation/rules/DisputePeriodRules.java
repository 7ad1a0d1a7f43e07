package org.gongkai.validation.rules;

import static org.gongkai.law.LegalDocument.LITIGATION_LAW;
import static org.gongkai.law.LegalDocument.RECONSIDERATION_LAW;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.deadline.DueDate;
import org.gongkai.dispute.Dispute;
import org.gongkai.dispute.DisputeGround;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.internal.Days;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;
import org.gongkai.validation.rules.DisputeCase.Placed;

/**
 * Cases are filed, decided and taken to a court in their periods. A period that ends on a day off ends on the next working day
 * (Article 88 of the Reconsideration Law). The law before 2024 had the same sixty days, and thirty more.
 */
final class DisputePeriodRules {

    /** Cases over disclosure can be decided in thirty days by simple procedure since then. */
    private static final LocalDate SIMPLE_PROCEDURE = LocalDate.of(2024, Month.JANUARY, 1);

    private static final Period DECISION = Period.ofDays(60);
    private static final Period SIMPLE_DECISION = Period.ofDays(30);
    private static final Period EXTENDED_DECISION = Period.ofDays(90);

    static final Rule<DisputeRegister> AFTER_RECONSIDERATION = Rule.<DisputeRegister>builder(
                    "dispute.after-reconsideration")
            .title("复议后起诉的，不早于复议审结或者复议期限届满", "a lawsuit after reconsideration is not filed before that has ended")
            .severity(Severity.WARNING)
            .basis(Basis.of(
                    BasisKind.LEGAL,
                    RECONSIDERATION_LAW.article(29).paragraph(1),
                    RECONSIDERATION_LAW.article(34),
                    LITIGATION_LAW.article(45)))
            .check(DisputeRules.each(DisputePeriodRules::checkAfterReconsideration));

    private DisputePeriodRules() {}

    static Rule<DisputeRegister> filedInTime(DeadlineClock clock) {
        return Rule.<DisputeRegister>builder("dispute.filed-in-time")
                .title(
                        "申请复议在六十日内，直接起诉在六个月内，复议后起诉在十五日内",
                        "a reconsideration is filed within 60 days, a direct lawsuit within six months, one after"
                                + " reconsideration within 15 days")
                .severity(Severity.INFO)
                .basis(Basis.of(
                        BasisKind.LEGAL,
                        RECONSIDERATION_LAW.article(20),
                        LITIGATION_LAW.article(45),
                        LITIGATION_LAW.article(46).paragraph(1)))
                .check(DisputeRules.each((each, check) -> checkFiledInTime(each, clock, check)));
    }

    static Rule<DisputeRegister> decidedInTime(DeadlineClock clock, LocalDate asOf) {
        return Rule.<DisputeRegister>builder("dispute.decided-in-time")
                .title(
                        "行政复议自受理之日起六十日内作出决定，延长不超过三十日",
                        "a reconsideration is decided within 60 days of its acceptance, and 30 more if extended")
                .severity(Severity.INFO)
                .basis(Basis.of(
                        BasisKind.LEGAL, RECONSIDERATION_LAW.article(62).paragraph(1), RECONSIDERATION_LAW.article(39)))
                .check(DisputeRules.each((each, check) -> checkDecidedInTime(each, clock, asOf, check)));
    }

    private static void checkFiledInTime(DisputeCase each, DeadlineClock clock, Check check) {
        Dispute dispute = each.dispute();
        if (each.isEndedOtherwise()) {
            check.holds();
            return;
        }
        Optional<LocalDate> from = dispute.knownOn().or(() -> notKnownBefore(each, clock));
        Text statement = filed(dispute.kind());
        List<Cell> cells = List.of(each.number(), each.knownOn(), each.filedOn());
        if (from.isEmpty()) {
            check.notAssessable(statement, cells);
            return;
        }
        LocalDate last = Days.plus(from.get(), period(dispute.kind()));
        if (dispute.knownOn().isPresent()) {
            new WorkingDayLimit(statement, 1, clock.calendar())
                    .check(Days.before(last), dispute.filedOn(), each.number(), cells, check);
        } else if (dispute.filedOn().isAfter(last)) {
            check.notAssessable(statement, cells);
        } else {
            check.holds();
        }
    }

    private static Period period(DisputeKind kind) {
        return switch (kind) {
            case RECONSIDERATION -> Period.ofDays(60);
            case DIRECT_LITIGATION -> Period.ofMonths(6);
            case LITIGATION_AFTER_RECONSIDERATION -> Period.ofDays(15);
        };
    }

    private static Text filed(DisputeKind kind) {
        return switch (kind) {
            case RECONSIDERATION ->
                Text.of(
                        "自知道之日起六十日内申请行政复议；在途时间、耽误的时间不计，未告知复议权利、机关和期限的最长一年",
                        "a reconsideration is filed within 60 days of knowing, days on the way and of hindrance not counted,"
                                + " and within a year where its notice was left out");
            case DIRECT_LITIGATION ->
                Text.of(
                        "自知道之日起六个月内起诉；耽误的时间不计，未告知起诉期限的最长一年",
                        "a lawsuit is filed within six months of knowing, days of hindrance not counted, and within a year"
                                + " where the period was not told");
            case LITIGATION_AFTER_RECONSIDERATION ->
                Text.of(
                        "自收到复议决定书之日起十五日内起诉；耽误的时间不计，未告知起诉期限的最长一年",
                        "a lawsuit is filed within 15 days of receiving the decision, days of hindrance not counted, and"
                                + " within a year where the period was not told");
        };
    }

    /** A day before which what is disputed cannot have been known. */
    private static Optional<LocalDate> notKnownBefore(DisputeCase each, DeadlineClock clock) {
        LocalDate filedOn = each.dispute().filedOn();
        if (each.dispute().kind() == DisputeKind.LITIGATION_AFTER_RECONSIDERATION) {
            return each.reconsideration()
                    .flatMap(before -> before.value().closedOn())
                    .filter(day -> !day.isAfter(filedOn));
        }
        if (each.dispute()
                .ground()
                .filter(DisputeGround.NO_REPLY_IN_TIME::equals)
                .isPresent()) {
            return each.application()
                    .map(Placed::value)
                    .filter(application -> !application.receivedOn().isAfter(filedOn))
                    .flatMap(application -> clock.read(application, filedOn).reply())
                    .map(reply -> reply.due().earliest());
        }
        return each.reply().map(ApplicationEvent::on);
    }

    private static void checkDecidedInTime(DisputeCase each, DeadlineClock clock, LocalDate asOf, Check check) {
        Dispute dispute = each.dispute();
        LocalDate end = dispute.closedOn().orElse(asOf);
        if (dispute.kind() != DisputeKind.RECONSIDERATION
                || each.isEndedOtherwise()
                || dispute.filedOn().isAfter(end)) {
            return;
        }
        LocalDate from = dispute.acceptedOn().orElse(dispute.filedOn());
        Text statement = Text.of(
                "自受理之日起六十日内决定，经批准并告知可以延长三十日；中止的时间不计",
                "it is decided within 60 days of its acceptance, and 30 more if approved and told; days of suspension are not"
                        + " counted");
        if (!end.isAfter(last(clock, from, DECISION).inTimeThrough())) {
            check.holds();
            return;
        }
        DueDate extended = last(clock, from, EXTENDED_DECISION);
        if (!end.isAfter(extended.latest())) {
            Cell told = Cell.of("/disputes/" + each.at(), "延长期限的告知", Figure.notStated());
            check.notAssessable(statement, List.of(each.number(), told));
        } else if (dispute.acceptedOn().isEmpty()) {
            check.notAssessable(statement, List.of(each.number(), each.acceptedOn()));
        } else {
            check.violated(
                    statement,
                    List.of(each.number(), each.acceptedOn(), each.closedOn()),
                    Figure.of(extended.day().toString()),
                    Figure.of(end.toString()));
        }
    }

    private static DueDate last(DeadlineClock clock, LocalDate from, Period period) {
        return DueDate.after(clock.calendar(), Days.before(Days.plus(from, period)), 1);
    }

    private static void checkAfterReconsideration(DisputeCase each, Check check) {
        Dispute dispute = each.dispute();
        if (dispute.kind() != DisputeKind.LITIGATION_AFTER_RECONSIDERATION) {
            return;
        }
        if (each.isEndedOtherwise()) {
            check.holds();
            return;
        }
        Text statement = Text.of("起诉不早于复议审结或者复议期限届满", "the lawsuit is not filed before the reconsideration has ended");
        if (each.reconsideration().isEmpty()) {
            Cell missing = Cell.of(
                    "/disputes",
                    dispute.reconsiderationNumber()
                            .map(number -> "行政复议" + number)
                            .orElse("起诉前的行政复议"),
                    Figure.notStated());
            check.notAssessable(statement, List.of(each.number(), missing));
            return;
        }
        Placed<Dispute> found = each.reconsideration().get();
        Dispute before = found.value();
        if (before.closedOn().filter(day -> !day.isAfter(dispute.filedOn())).isPresent()) {
            check.holds();
            return;
        }
        Period shortest = before.filedOn().isBefore(SIMPLE_PROCEDURE) ? DECISION : SIMPLE_DECISION;
        LocalDate open = Days.plus(before.acceptedOn().orElse(before.filedOn()), shortest);
        Cell closedOn = Cell.of(
                "/disputes/" + found.at() + "/closedOn",
                "行政复议" + before.caseNumber() + "审结之日",
                before.closedOn().map(LocalDate::toString).map(Figure::of).orElse(Figure.notStated()));
        if (dispute.filedOn().isAfter(open)) {
            Cell period = Cell.of("/disputes/" + found.at(), "复议期限届满之日", Figure.notStated());
            check.notAssessable(statement, List.of(each.number(), period));
        } else {
            check.violated(
                    statement,
                    List.of(each.number(), each.filedOn(), closedOn),
                    closedOn.value(),
                    Figure.of(dispute.filedOn().toString()));
        }
    }
}
