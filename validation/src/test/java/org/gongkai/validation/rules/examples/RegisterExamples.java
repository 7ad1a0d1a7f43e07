package org.gongkai.validation.rules.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent.FeeNotice;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.FeeMode;
import org.gongkai.application.Outcome;
import org.gongkai.application.Receipt;
import org.gongkai.application.ReplyDetails;
import org.gongkai.arbitraries.Applications;
import org.gongkai.arbitraries.Samples;
import org.gongkai.money.Yuan;
import org.gongkai.validation.rules.RegisterRules;

/** Examples for a register of applications. */
final class RegisterExamples {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final Applicant ONE = Applicant.of(ApplicantKind.NATURAL_PERSON, "A-1");
    private static final Applicant OTHER = Applicant.of(ApplicantKind.NATURAL_PERSON, "A-2");
    private static final Applicant UNKNOWN = Applicant.of(ApplicantKind.NATURAL_PERSON);

    private RegisterExamples() {}

    static RuleSetExamples<List<Application>> all() {
        Application first = application("2022-001", ONE, "征地补偿安置方案").with(new Reply(DAY, Outcome.DISCLOSED));
        Application second = application("2022-002", OTHER, "部门预算").with(new Reply(DAY, Outcome.NOT_HELD));
        Application again = application("2022-003", ONE, "征地补偿安置方案");
        return RuleSetExamples.of("RegisterRules.ruleSet()", RegisterRules.ruleSet())
                .besides(() -> Samples.of(Applications.registers(), 8, 50))
                .withAssessable(
                        "register.unique-numbers",
                        List.of(first, second),
                        List.of(first, application("2022-001", OTHER, "部门预算")),
                        "申请总有登记编号",
                        "an application always has a registration number")
                .withAssessable(
                        "register.consecutive-numbers",
                        List.of(first, second, again),
                        List.of(first, second, application("2022-004", OTHER, "部门决算")),
                        "不以序号结尾的、不成序列的编号不在核对之列",
                        "numbers that do not end in digits, or make no series, are passed over")
                .withAssessable(
                        "register.repeated-applications",
                        List.of(first, again.with(new Reply(DAY, Outcome.REPEATED_APPLICATION))),
                        List.of(first, again.with(new Reply(DAY, Outcome.DISCLOSED))),
                        "申请人不明的申请不在核对之列",
                        "applications of unknown applicants are passed over")
                .with(
                        "register.fee-by-item",
                        withFeeForTheEleventh(ONE, 100),
                        withFeeForTheEleventh(ONE, 200),
                        withFeeForTheEleventh(UNKNOWN, 100))
                .with(
                        "register.repetition-answered",
                        List.of(first, again.with(repeating("2022-001"))),
                        List.of(second, again.with(repeating("2022-002"))),
                        List.of(first, again.with(repeating("2021-008"))))
                .with(
                        "register.excess-shown",
                        List.of(first, again.with(new Reply(DAY, Outcome.EXCESSIVE_APPLICATIONS))),
                        List.of(second, again.with(new Reply(DAY, Outcome.EXCESSIVE_APPLICATIONS))),
                        List.of(application("2022-004", UNKNOWN, "部门预算")
                                .with(new Reply(DAY, Outcome.EXCESSIVE_APPLICATIONS))));
    }

    private static Reply repeating(String earlier) {
        return new Reply(DAY, Outcome.REPEATED_APPLICATION)
                .with(ReplyDetails.builder().earlierApplication(earlier).build());
    }

    private static Application application(String number, Applicant applicant, String information) {
        return Application.builder()
                .registrationNumber(number)
                .agency(CountyReports.COUNTY)
                .applicant(applicant)
                .receipt(Receipt.inPerson(DAY))
                .informationWanted(information)
                .build();
    }

    /** Ten items of an applicant in a month are free. */
    private static List<Application> withFeeForTheEleventh(Applicant applicant, long yuan) {
        List<Application> register = new ArrayList<>(IntStream.range(10, 20)
                .mapToObj(i -> application("2022-0" + i, ONE, "公文" + i))
                .toList());
        register.add(application("2022-020", applicant, "公文20")
                .with(new FeeNotice(DAY.plusDays(2), FeeMode.PER_ITEM, 1, Yuan.of(yuan))));
        return register;
    }
}
