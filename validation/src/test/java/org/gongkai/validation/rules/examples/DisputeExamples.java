package org.gongkai.validation.rules.examples;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.agency.Agency;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.Outcome;
import org.gongkai.application.Receipt;
import org.gongkai.application.ReplyDetails;
import org.gongkai.arbitraries.Disputes;
import org.gongkai.arbitraries.Samples;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.dispute.Dispute;
import org.gongkai.dispute.DisputeGround;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.dispute.DisputeResult;
import org.gongkai.validation.rules.DisputeRegister;
import org.gongkai.validation.rules.DisputeRules;

/** Examples for cases over one application, received on 3 March 2025 and refused on 17 March. */
final class DisputeExamples {

    private static final LocalDate RECEIVED = LocalDate.of(2025, 3, 3);
    private static final LocalDate REPLIED = LocalDate.of(2025, 3, 17);
    private static final LocalDate FILED = LocalDate.of(2025, 4, 1);
    static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);
    private static final Application REFUSED = asked().with(new Reply(REPLIED, Outcome.STATE_SECRET));
    private static final Application GIVEN_ANEW = REFUSED.with(new Reply(LocalDate.of(2025, 6, 16), Outcome.DISCLOSED)
            .with(ReplyDetails.builder().afterCase("某政复〔2025〕7号").build()));
    private static final Dispute RECONSIDERATION = reconsideration().build();
    private static final Dispute LAWSUIT = Dispute.builder()
            .caseNumber("（2025）鲁13行初7号")
            .agency(CountyReports.COUNTY)
            .registrationNumber("2025-001")
            .kind(DisputeKind.LITIGATION_AFTER_RECONSIDERATION)
            .ground(DisputeGround.REFUSAL)
            .filedOn(LocalDate.of(2025, 6, 10))
            .build();

    private DisputeExamples() {}

    static RuleSetExamples<DisputeRegister> all() {
        return RuleSetExamples.of(
                        "DisputeRules.ruleSet(clock, asOf)",
                        DisputeRules.ruleSet(DeadlineClock.of(StateCouncilCalendar.published()), AS_OF))
                .besides(() -> Samples.of(Disputes.cases().map(cases -> new DisputeRegister(cases, List.of())), 8, 50))
                .withAssessable(
                        "dispute.unique-numbers",
                        register(REFUSED, RECONSIDERATION, LAWSUIT),
                        register(REFUSED, RECONSIDERATION, RECONSIDERATION),
                        "案件总有案号",
                        "a case always has a number")
                .with(
                        "dispute.agency",
                        register(REFUSED, RECONSIDERATION),
                        register(
                                REFUSED,
                                reconsideration().agency(Agency.of("某县财政局")).build()),
                        new DisputeRegister(List.of(RECONSIDERATION), List.of()))
                .with(
                        "dispute.ground-and-outcome",
                        register(REFUSED, RECONSIDERATION),
                        register(
                                REFUSED,
                                reconsideration()
                                        .ground(DisputeGround.UNAVAILABLE)
                                        .build()),
                        register(asked(), RECONSIDERATION))
                .with(
                        "dispute.heard",
                        register(REFUSED, RECONSIDERATION),
                        register(
                                REFUSED,
                                reconsideration()
                                        .ground(DisputeGround.EXTENSION)
                                        .build()),
                        register(
                                REFUSED,
                                reconsideration()
                                        .ground(DisputeGround.FEE_NOTICE)
                                        .build()))
                .with(
                        "dispute.reconsideration-first",
                        register(
                                asked().with(new Reply(REPLIED, Outcome.NOT_HELD)),
                                direct().ground(DisputeGround.REFUSAL).build()),
                        register(REFUSED, direct().ground(DisputeGround.REFUSAL).build()),
                        register(REFUSED, direct().build()))
                .with(
                        "dispute.filed-in-time",
                        register(REFUSED, RECONSIDERATION),
                        register(
                                REFUSED,
                                reconsideration()
                                        .knownOn(REPLIED)
                                        .filedOn(LocalDate.of(2025, 5, 20))
                                        .build()),
                        register(
                                REFUSED,
                                reconsideration()
                                        .filedOn(LocalDate.of(2025, 5, 20))
                                        .build()))
                .with(
                        "dispute.decided-in-time",
                        register(REFUSED, accepted(LocalDate.of(2025, 6, 3))),
                        register(REFUSED, accepted(LocalDate.of(2025, 7, 8))),
                        register(REFUSED, accepted(LocalDate.of(2025, 6, 20))))
                .with(
                        "dispute.after-reconsideration",
                        register(REFUSED, accepted(LocalDate.of(2025, 6, 3)), LAWSUIT),
                        register(
                                REFUSED,
                                reconsideration()
                                        .filedOn(LocalDate.of(2025, 5, 12))
                                        .build(),
                                LAWSUIT),
                        register(REFUSED, LAWSUIT))
                .with(
                        "dispute.reply-after-case",
                        register(GIVEN_ANEW, RECONSIDERATION),
                        register(
                                GIVEN_ANEW,
                                reconsideration().registrationNumber("2025-002").build()),
                        register(GIVEN_ANEW, LAWSUIT))
                .withAssessable(
                        "dispute.reply-after-upheld",
                        register(GIVEN_ANEW, RECONSIDERATION),
                        register(GIVEN_ANEW, accepted(LocalDate.of(2025, 6, 3))),
                        "案件不在登记册中的，不在核对之列",
                        "a case that is not in the register is passed over");
    }

    private static DisputeRegister register(Application application, Dispute... disputes) {
        return new DisputeRegister(List.of(disputes), List.of(application));
    }

    private static Application asked() {
        return Application.builder()
                .registrationNumber("2025-001")
                .agency(CountyReports.COUNTY)
                .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON, "A-1"))
                .receipt(Receipt.inPerson(RECEIVED))
                .informationWanted("会议纪要")
                .build();
    }

    private static Dispute.Builder reconsideration() {
        return Dispute.builder()
                .caseNumber("某政复〔2025〕7号")
                .agency(CountyReports.COUNTY)
                .registrationNumber("2025-001")
                .kind(DisputeKind.RECONSIDERATION)
                .ground(DisputeGround.REFUSAL)
                .filedOn(FILED);
    }

    private static Dispute accepted(LocalDate closedOn) {
        return reconsideration()
                .acceptedOn(FILED.plusDays(3))
                .closedOn(closedOn)
                .result(DisputeResult.UPHELD)
                .build();
    }

    private static Dispute.Builder direct() {
        return Dispute.builder()
                .caseNumber("（2025）鲁1322行初9号")
                .agency(CountyReports.COUNTY)
                .registrationNumber("2025-001")
                .kind(DisputeKind.DIRECT_LITIGATION)
                .filedOn(FILED);
    }
}
