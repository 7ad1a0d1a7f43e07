package org.gongkai.validation.rules.examples;

import static org.gongkai.law.LegalDocument.REGULATION;

import java.time.LocalDate;
import java.time.Period;
import org.gongkai.agency.Agency;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.ApplicationEvent.CorrectionAsked;
import org.gongkai.application.ApplicationEvent.CorrectionOverdue;
import org.gongkai.application.ApplicationEvent.Extension;
import org.gongkai.application.ApplicationEvent.FeeNotice;
import org.gongkai.application.ApplicationEvent.FeeOverdue;
import org.gongkai.application.ApplicationEvent.FeePaid;
import org.gongkai.application.ApplicationEvent.ReasonsAsked;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.ApplicationEvent.ReplyPostponed;
import org.gongkai.application.ApplicationEvent.ThirdPartyAnswered;
import org.gongkai.application.ApplicationEvent.ThirdPartyConsulted;
import org.gongkai.application.ApplicationEvent.ThirdPartyNotified;
import org.gongkai.application.ConsultationAnswer;
import org.gongkai.application.FeeMode;
import org.gongkai.application.Outcome;
import org.gongkai.application.Receipt;
import org.gongkai.application.Remedy;
import org.gongkai.application.ReplyDetails;
import org.gongkai.application.ReplyDocument;
import org.gongkai.application.ReplyGround;
import org.gongkai.arbitraries.Applications;
import org.gongkai.arbitraries.Samples;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.money.Yuan;
import org.gongkai.validation.rules.ApplicationRules;

/** Examples for one application, received on Tuesday, 1 March 2022 and to be answered by 29 March. */
final class ApplicationExamples {

    private static final LocalDate RECEIVED = LocalDate.of(2022, 3, 1);
    static final LocalDate AS_OF = LocalDate.of(2027, 1, 31);
    private static final LocalDate BEFORE_THE_END = LocalDate.of(2026, 12, 15);
    private static final CorrectionAsked ASKED = new CorrectionAsked(march(3), march(20));

    private static final Remedy RECONSIDERATION = Remedy.of("某市人民政府", Period.ofDays(60));
    private static final String PASSED_OVER_ZH = "没有记录答复书内容的，不在核对之列";
    private static final String PASSED_OVER_EN =
            "a reply is passed over where nothing of what its document says is recorded";

    private ApplicationExamples() {}

    static RuleSetExamples<Application> all() {
        return RuleSetExamples.of(
                        "ApplicationRules.ruleSet(clock, asOf)",
                        ApplicationRules.ruleSet(DeadlineClock.of(StateCouncilCalendar.published()), AS_OF))
                .besides(() -> Samples.of(Applications.applications(), 8, 200))
                .with(
                        "application.reply-in-time",
                        received(reply(29, Outcome.DISCLOSED)),
                        received(reply(31, Outcome.DISCLOSED)),
                        beyondTheCalendar(new Reply(january(13), Outcome.DISCLOSED)))
                .with(
                        "application.correction-notice-in-time",
                        received(new CorrectionAsked(march(10), march(31))),
                        received(new CorrectionAsked(march(11), march(31))),
                        received(LocalDate.of(2026, 12, 25), new CorrectionAsked(january(6), january(31))))
                .with(
                        "application.extension-in-time",
                        received(new Extension(march(29), 20)),
                        received(new Extension(march(30), 20)),
                        beyondTheCalendar(new Extension(january(13), 20)))
                .with(
                        "application.fee-notice-in-time",
                        received(fee(march(29), 380)),
                        received(fee(march(30), 380)),
                        beyondTheCalendar(fee(january(13), 380)))
                .with(
                        "application.third-party-wait",
                        received(new ThirdPartyConsulted(march(2), "T-1"), reply(24, Outcome.DISCLOSED)),
                        received(new ThirdPartyConsulted(march(2), "T-1"), reply(10, Outcome.DISCLOSED)),
                        beyondTheCalendar(
                                new ThirdPartyConsulted(BEFORE_THE_END, "T-1"),
                                new Reply(january(7), Outcome.DISCLOSED)))
                .withAssessable(
                        "application.correction-once",
                        received(ASKED),
                        received(ASKED, new CorrectionAsked(march(8), march(31))),
                        "办理过程均已记录，告知次数可数",
                        "the events are recorded and can be counted")
                .withAssessable(
                        "application.extension-length",
                        received(new Extension(march(29), 20)),
                        received(new Extension(march(29), 30)),
                        "延长总有天数",
                        "an extension always has a number of days")
                .withAssessable(
                        "application.outcome-follows-events",
                        received(ASKED, new CorrectionOverdue(march(21)), reply(22, Outcome.CORRECTION_OVERDUE)),
                        received(ASKED, new CorrectionOverdue(march(21)), reply(22, Outcome.DISCLOSED)),
                        "办理过程均已记录，答复总有办理结果",
                        "the events are recorded and a reply always has an outcome")
                .withAssessable(
                        "application.fee-by-page",
                        received(fee(march(2), 380)),
                        received(fee(march(2), 680)),
                        "收费通知总有页数和金额",
                        "a fee notice always has a number of pages and an amount")
                .withAssessable(
                        "application.extension-once",
                        received(new Extension(march(29), 20)),
                        received(new Extension(march(28), 10), new Extension(march(29), 20)),
                        "延长均已记录，次数可数",
                        "extensions are recorded and can be counted")
                .withAssessable(
                        "application.extended-anew",
                        received(new Extension(march(28), 20), fee(march(29), 380), new FeePaid(march(30))),
                        received(
                                new Extension(march(28), 20),
                                fee(march(29), 380),
                                new FeePaid(march(30)),
                                new Extension(LocalDate.of(2022, 4, 20), 20)),
                        "延长均已记录，次数可数",
                        "extensions are recorded and can be counted")
                .withAssessable(
                        "application.fee-once",
                        received(fee(march(2), 380)),
                        received(fee(march(2), 380), new FeePaid(march(3)), fee(march(4), 380)),
                        "收费通知均已记录，次数可数",
                        "fee notices are recorded and can be counted")
                .withAssessable(
                        "application.payment-asked",
                        received(fee(march(2), 380), new FeePaid(march(3))),
                        received(new FeePaid(march(3))),
                        "办理过程均已记录",
                        "the events are recorded")
                .with(
                        "application.post-confirmed-on-arrival",
                        byPost(RECEIVED, RECEIVED),
                        byPost(RECEIVED, march(2)),
                        byPost(january(4), january(5)))
                .withAssessable(
                        "application.reply-after-arrival",
                        received(reply(1, Outcome.DISCLOSED)),
                        received(new Reply(RECEIVED.minusDays(1), Outcome.DISCLOSED)),
                        "申请总有到达之日，答复总有日期",
                        "an application always has a day of arrival and a reply a day")
                .withAssessable(
                        "application.reply-once",
                        received(reply(29, Outcome.DISCLOSED)),
                        received(reply(10, Outcome.STATE_SECRET), reply(29, Outcome.DISCLOSED)),
                        "答复均已记录，次数可数",
                        "replies are recorded and can be counted")
                .withAssessable(
                        "application.nothing-after-end",
                        received(reply(10, Outcome.DISCLOSED)),
                        received(reply(10, Outcome.DISCLOSED), new Extension(march(29), 20)),
                        "办理过程均已记录",
                        "the events are recorded")
                .withAssessable(
                        "application.given-up-asked",
                        received(ASKED, new CorrectionOverdue(march(21))),
                        received(new CorrectionOverdue(march(21))),
                        "办理过程均已记录",
                        "the events are recorded")
                .withAssessable(
                        "application.correction-day-passed",
                        received(ASKED, new CorrectionOverdue(march(21))),
                        received(ASKED, new CorrectionOverdue(march(20))),
                        "告知补正总有期限",
                        "a request to correct always has a last day")
                .with(
                        "application.payment-day-passed",
                        received(fee(march(2), 380), new FeeOverdue(march(31))),
                        received(fee(march(2), 380), new FeeOverdue(march(30))),
                        received(
                                LocalDate.of(2026, 12, 10),
                                fee(LocalDate.of(2026, 12, 11), 380),
                                new FeeOverdue(LocalDate.of(2027, 1, 11))))
                .with(
                        "application.postponement-in-time",
                        received(new ReasonsAsked(march(2)), new ReplyPostponed(march(29), LocalDate.of(2022, 5, 31))),
                        received(new ReasonsAsked(march(2)), new ReplyPostponed(march(30), LocalDate.of(2022, 5, 31))),
                        beyondTheCalendar(
                                new ReasonsAsked(BEFORE_THE_END),
                                new ReplyPostponed(january(13), LocalDate.of(2027, 3, 31))))
                .withAssessable(
                        "application.postponed-for-reasons",
                        received(new ReasonsAsked(march(2)), new ReplyPostponed(march(29), LocalDate.of(2022, 5, 31))),
                        received(new ReplyPostponed(march(29), LocalDate.of(2022, 5, 31))),
                        "办理过程均已记录",
                        "the events are recorded")
                .withAssessable(
                        "application.excess-reasons-asked",
                        received(new ReasonsAsked(march(2)), reply(29, Outcome.EXCESSIVE_APPLICATIONS)),
                        received(reply(29, Outcome.EXCESSIVE_APPLICATIONS)),
                        "办理过程均已记录",
                        "the events are recorded")
                .withAssessable(
                        "application.third-party-asked",
                        received(new ThirdPartyConsulted(march(2), "T-1"), reply(29, Outcome.THIRD_PARTY_RIGHTS)),
                        received(reply(29, Outcome.THIRD_PARTY_RIGHTS)),
                        "办理过程均已记录",
                        "the events are recorded")
                .withAssessable(
                        "application.third-party-notified",
                        received(
                                new ThirdPartyConsulted(march(2), "T-1"),
                                new ThirdPartyAnswered(march(8), "T-1", ConsultationAnswer.OBJECTS),
                                new ThirdPartyNotified(march(29), "T-1"),
                                reply(29, Outcome.DISCLOSED)),
                        received(
                                new ThirdPartyConsulted(march(2), "T-1"),
                                new ThirdPartyAnswered(march(8), "T-1", ConsultationAnswer.OBJECTS),
                                reply(29, Outcome.DISCLOSED)),
                        "办理过程均已记录",
                        "the events are recorded")
                .withAssessable(
                        "application.third-party-reasons",
                        againstObjection(document().reasons("不公开将对公共利益造成重大影响")),
                        againstObjection(document()),
                        PASSED_OVER_ZH,
                        PASSED_OVER_EN)
                .withAssessable(
                        "application.reply-ground-fits",
                        received(reply(29, Outcome.NOT_HELD).with(on(ReplyGround.NONEXISTENT))),
                        received(reply(29, Outcome.REQUIRES_CREATION).with(on(ReplyGround.NONEXISTENT))),
                        "没有记录依据的情形的，不在核对之列",
                        "a reply whose ground is not recorded is passed over")
                .withAssessable(
                        "application.reply-basis-fits",
                        refused(document().addLegalBasis(REGULATION.article(16).paragraph(2))),
                        refused(document().addLegalBasis(REGULATION.article(15))),
                        PASSED_OVER_ZH,
                        PASSED_OVER_EN)
                .withAssessable(
                        "application.no-page-fee-for-public",
                        received(reply(29, Outcome.DISCLOSED).with(on(ReplyGround.ALREADY_PUBLIC))),
                        received(
                                fee(march(2), 380),
                                new FeePaid(march(3)),
                                reply(29, Outcome.DISCLOSED).with(on(ReplyGround.ALREADY_PUBLIC))),
                        "没有记录依据的情形的，不在核对之列",
                        "a reply whose ground is not recorded is passed over")
                .withAssessable(
                        "application.reply-where-found",
                        replied(ReplyGround.ALREADY_PUBLIC, document().whereFound("某县人民政府网站")),
                        replied(ReplyGround.ALREADY_PUBLIC, document()),
                        PASSED_OVER_ZH,
                        PASSED_OVER_EN)
                .withAssessable(
                        "application.reply-reasons",
                        refused(document().reasons("该信息是会议讨论记录")),
                        refused(document()),
                        PASSED_OVER_ZH,
                        PASSED_OVER_EN)
                .withAssessable(
                        "application.reply-search",
                        replied(ReplyGround.NONEXISTENT, document().reasons("以名称和文号检索档案系统，没有找到")),
                        replied(ReplyGround.NONEXISTENT, document()),
                        PASSED_OVER_ZH,
                        PASSED_OVER_EN)
                .withAssessable(
                        "application.reply-responsible-agency",
                        replied(
                                ReplyGround.OTHER_AGENCY,
                                document()
                                        .responsibleAgency(Agency.of("某县自然资源局"))
                                        .agencyContact("某街1号")),
                        replied(ReplyGround.OTHER_AGENCY, document().responsibleAgency(Agency.of("某县自然资源局"))),
                        PASSED_OVER_ZH,
                        PASSED_OVER_EN)
                .withAssessable(
                        "application.reply-earlier-application",
                        received(reply(29, Outcome.REPEATED_APPLICATION)
                                .with(ReplyDetails.builder()
                                        .earlierApplication("2021-008")
                                        .build())),
                        received(reply(29, Outcome.REPEATED_APPLICATION)
                                .with(document().build())),
                        PASSED_OVER_ZH,
                        PASSED_OVER_EN)
                .withAssessable(
                        "application.reply-basis-cited",
                        refused(document().printedBasis("《条例》第十六条第二款")),
                        refused(document()),
                        PASSED_OVER_ZH,
                        PASSED_OVER_EN)
                .withAssessable(
                        "application.reply-reconsideration-first",
                        refusedIn2024(document().reconsideration(RECONSIDERATION)),
                        refusedIn2024(document()),
                        PASSED_OVER_ZH,
                        PASSED_OVER_EN)
                .withAssessable(
                        "application.reply-remedies",
                        refused(document().reconsideration(RECONSIDERATION)),
                        refused(document()),
                        PASSED_OVER_ZH,
                        PASSED_OVER_EN)
                .withAssessable(
                        "application.reply-remedy-period",
                        refused(document()),
                        refused(document().litigation(Remedy.of("某县人民法院", Period.ofMonths(3)))),
                        PASSED_OVER_ZH,
                        PASSED_OVER_EN);
    }

    private static ReplyDocument.Builder document() {
        return ReplyDocument.builder().number("某政公开〔2022〕17号").litigation(Remedy.of("某县人民法院", Period.ofMonths(6)));
    }

    private static ReplyDetails on(ReplyGround ground) {
        return ReplyDetails.builder().ground(ground).build();
    }

    private static Application replied(ReplyGround ground, ReplyDocument.Builder document) {
        return received(reply(29, ground.outcome()).with(on(ground)).with(document.build()));
    }

    private static Application refused(ReplyDocument.Builder document) {
        return received(reply(29, Outcome.PROCESS_INFORMATION).with(document.build()));
    }

    private static Application refusedIn2024(ReplyDocument.Builder document) {
        LocalDate day = LocalDate.of(2024, 3, 1);
        return received(day, new Reply(day, Outcome.PROCESS_INFORMATION).with(document.build()));
    }

    private static Application againstObjection(ReplyDocument.Builder document) {
        return received(
                new ThirdPartyConsulted(march(2), "T-1"),
                new ThirdPartyAnswered(march(8), "T-1", ConsultationAnswer.OBJECTS),
                new ThirdPartyNotified(march(29), "T-1"),
                reply(29, Outcome.DISCLOSED).with(document.build()));
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2022, 3, day);
    }

    private static Reply reply(int day, Outcome outcome) {
        return new Reply(march(day), outcome);
    }

    private static FeeNotice fee(LocalDate day, long yuan) {
        return new FeeNotice(day, FeeMode.PER_PAGE, 68, Yuan.of(yuan));
    }

    private static LocalDate january(int day) {
        return LocalDate.of(2027, 1, day);
    }

    /** The days off and make-up days of 2027 are not published, on which the last day of the periods depends. */
    private static Application beyondTheCalendar(ApplicationEvent... events) {
        return received(BEFORE_THE_END, events);
    }

    private static Application received(ApplicationEvent... events) {
        return received(RECEIVED, events);
    }

    private static Application byPost(LocalDate arrived, LocalDate confirmed) {
        return Application.builder()
                .from(received(arrived))
                .receipt(Receipt.ordinaryPost(arrived, confirmed))
                .build();
    }

    private static Application received(LocalDate day, ApplicationEvent... events) {
        return Application.builder()
                .registrationNumber(day.getYear() + "-001")
                .agency(CountyReports.COUNTY)
                .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON, "A-1"))
                .receipt(Receipt.inPerson(day))
                .informationWanted("征地补偿安置方案")
                .addEvents(events)
                .build();
    }
}
