package org.gongkai.validation.rules;

import static org.gongkai.law.LegalDocument.REGULATION;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.Outcome;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** What the register must show where an application is not handled because it repeats another, or is one of too many. */
final class RepetitionRules {

    static final Rule<List<Application>> ANSWERED_BEFORE = Rule.<List<Application>>builder(
                    "register.repetition-answered")
            .title("告知不予重复处理的，此前已就同一申请人的申请作出答复", "what is not handled again was answered before to the same applicant")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.LEGAL, REGULATION.article(36).item(6)))
            .check(RepetitionRules::checkRepetitions);

    /** One application alone can ask for too much. */
    static final Rule<List<Application>> EXCESS_SHOWN = Rule.<List<Application>>builder("register.excess-shown")
            .title(
                    "以大量反复申请为由不予处理的，登记册中有该申请人的其他申请",
                    "where an application is one of too many, the register has others of the applicant")
            .severity(Severity.INFO)
            .basis(Basis.of(BasisKind.HEURISTIC, REGULATION.article(35)))
            .check(RepetitionRules::checkExcess);

    /** Where a number leads that the register does not have, or has twice. */
    private static final int AMBIGUOUS = -1;

    private RepetitionRules() {}

    private record ApplicantOfAgency(Agency agency, Object applicant) {}

    private static boolean isRepetition(Reply reply) {
        return reply.outcome() == Outcome.REPEATED_APPLICATION;
    }

    private static void checkRepetitions(List<Application> register, Check check) {
        Map<RegisterRules.NumberOfAgency, Integer> places = new HashMap<>();
        Map<RegisterRules.Request, LocalDate> answered = new HashMap<>();
        for (int i = 0; i < register.size(); i++) {
            Application application = register.get(i);
            places.merge(
                    new RegisterRules.NumberOfAgency(application.agency(), application.registrationNumber()),
                    i,
                    (one, other) -> AMBIGUOUS);
            application
                    .reply()
                    .filter(reply -> !isRepetition(reply))
                    .ifPresent(reply -> RegisterRules.request(application)
                            .ifPresent(request -> answered.merge(
                                    request, reply.on(), (one, other) -> one.isBefore(other) ? one : other)));
        }
        for (int i = 0; i < register.size(); i++) {
            Application application = register.get(i);
            Optional<Reply> repetition = application.reply().filter(RepetitionRules::isRepetition);
            if (repetition.isPresent()) {
                Optional<String> earlier = repetition.get().details().earlierApplication();
                if (earlier.isEmpty()) {
                    checkUnnamed(register, i, repetition.get(), answered, check);
                } else if (!earlier.get().equals(application.registrationNumber())) {
                    int place = places.getOrDefault(
                            new RegisterRules.NumberOfAgency(application.agency(), earlier.get()), AMBIGUOUS);
                    checkNamed(register, i, repetition.get(), earlier.get(), place, check);
                }
            }
        }
    }

    private static void checkUnnamed(
            List<Application> register,
            int at,
            Reply repetition,
            Map<RegisterRules.Request, LocalDate> answered,
            Check check) {
        boolean found = RegisterRules.request(register.get(at))
                .map(answered::get)
                .filter(on -> !on.isAfter(repetition.on()))
                .isPresent();
        if (found) {
            check.holds();
        } else {
            check.notAssessable(
                    Text.of(
                            "告知不予重复处理，没有写明已答复的申请，登记册中也没有同一申请人措辞相同的已答复申请",
                            "it is not handled again: the application that was answered is not named, and the register has"
                                    + " none of the applicant in the same words"),
                    List.of(RegisterRules.number(register, at), earlier(register, at, repetition, Figure.notStated())));
        }
    }

    private static void checkNamed(
            List<Application> register, int at, Reply repetition, String number, int place, Check check) {
        Cell named = earlier(register, at, repetition, Figure.of(number));
        if (place == AMBIGUOUS) {
            check.notAssessable(
                    Text.of(
                            "所重复的申请" + number + "不在登记册中，或者编号不唯一",
                            "the application " + number + " that is repeated is not in the register, or not once"),
                    List.of(RegisterRules.number(register, at), named));
            return;
        }
        Application earlier = register.get(place);
        List<Cell> cells = List.of(RegisterRules.number(register, at), named, RegisterRules.number(register, place));
        boolean answered = earlier.reply()
                .filter(reply -> !reply.on().isAfter(repetition.on()))
                .isPresent();
        if (!answered) {
            check.violated(
                    Text.of(
                            "所重复的申请" + number + "在" + repetition.on() + "之前没有答复",
                            "the application " + number + " that is repeated was not answered by " + repetition.on()),
                    cells,
                    Figure.notStated(),
                    Figure.notStated());
        } else if (isOfAnother(register.get(at), earlier)) {
            check.violated(
                    Text.of(
                            "所重复的申请" + number + "由另一申请人提出",
                            "the application " + number + " that is repeated is of another applicant"),
                    cells,
                    Figure.notStated(),
                    Figure.notStated());
        } else if (isOfSame(register.get(at), earlier)) {
            check.holds();
        } else {
            check.notAssessable(
                    Text.of(
                            "不知所重复的申请" + number + "是否由同一申请人提出",
                            "whether the application " + number
                                    + " that is repeated is of the same applicant is not known"),
                    cells);
        }
    }

    /** References tell applicants apart; the same person can have other data at another time. */
    private static boolean isOfAnother(Application one, Application other) {
        Optional<String> reference = one.applicant().reference();
        Optional<String> otherReference = other.applicant().reference();
        return reference.isPresent() && otherReference.isPresent() && !reference.equals(otherReference);
    }

    private static boolean isOfSame(Application one, Application other) {
        Optional<?> applicant = RegisterRules.applicant(one);
        return applicant.isPresent() && applicant.equals(RegisterRules.applicant(other));
    }

    private static Cell earlier(List<Application> register, int at, Reply reply, Figure number) {
        return RegisterRules.within(at, ReplyPart.EARLIER_APPLICATION.cell(register.get(at), reply, number));
    }

    private static void checkExcess(List<Application> register, Check check) {
        Map<ApplicantOfAgency, Integer> applications = new HashMap<>();
        register.forEach(application ->
                ofAgency(application).ifPresent(applicant -> applications.merge(applicant, 1, Integer::sum)));
        for (int i = 0; i < register.size(); i++) {
            Application application = register.get(i);
            if (application
                    .outcome()
                    .filter(Outcome.EXCESSIVE_APPLICATIONS::equals)
                    .isEmpty()) {
                continue;
            }
            Optional<ApplicantOfAgency> applicant = ofAgency(application);
            if (applicant.isEmpty()) {
                check.notAssessable(
                        Text.of("不知申请人另有多少件申请", "how many other applications the applicant made is not known"),
                        List.of(
                                RegisterRules.number(register, i),
                                Cell.of("/" + i + "/applicant", "申请人", Figure.notStated())));
            } else if (applications.getOrDefault(applicant.get(), 0) > 1) {
                check.holds();
            } else {
                check.violated(
                        Text.of(
                                "登记册中该申请人只有这1件申请，请核对数量、频次是否明显超过合理范围",
                                "this is the only application of the applicant in the register: to be looked at whether the"
                                        + " number or frequency is clearly beyond reason"),
                        List.of(RegisterRules.number(register, i)),
                        Figure.notStated(),
                        Figure.of(1));
            }
        }
    }

    private static Optional<ApplicantOfAgency> ofAgency(Application application) {
        return RegisterRules.applicant(application)
                .map(applicant -> new ApplicantOfAgency(application.agency(), applicant));
    }
}
