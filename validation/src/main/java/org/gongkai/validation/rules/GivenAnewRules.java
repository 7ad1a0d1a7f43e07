package org.gongkai.validation.rules;

import static org.gongkai.law.LegalDocument.LITIGATION_LAW;
import static org.gongkai.law.LegalDocument.RECONSIDERATION_LAW;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.dispute.Dispute;
import org.gongkai.dispute.DisputeResult;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleCheck;
import org.gongkai.validation.Severity;

/**
 * Replies that name the case after which they were given, held against it.
 *
 * <p>An agency can also reply anew while a case is heard, so that the case need not have ended.
 */
final class GivenAnewRules {

    static final Rule<DisputeRegister> AFTER_CASE = Rule.<DisputeRegister>builder("dispute.reply-after-case")
            .title(
                    "复议、诉讼后重新答复的，所称案件是关于该申请的，且提出在先",
                    "the case that a reply is given after is over its application, and was filed before")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.INFERRED, RECONSIDERATION_LAW.article(64), LITIGATION_LAW.article(70)))
            .check(each(GivenAnewRules::checkCase));

    static final Rule<DisputeRegister> NOT_UPHELD = Rule.<DisputeRegister>builder("dispute.reply-after-upheld")
            .title("结果维持的案件之后通常不重新答复", "there is usually no new reply after a case in which the agency was upheld")
            .severity(Severity.INFO)
            .basis(Basis.of(BasisKind.INFERRED, RECONSIDERATION_LAW.article(64), LITIGATION_LAW.article(70)))
            .check(each(GivenAnewRules::checkResult));

    private static final Function<DisputeRegister, Map<String, List<DisputeCase>>> BY_NUMBER = GivenAnewRules::byNumber;

    private GivenAnewRules() {}

    /**
     * A reply, and every entry of the case that it names: a case against two agencies can be entered for each.
     *
     * @param at the place of its application in the register
     */
    private record GivenAnew(int at, Application application, Reply reply, String number, List<DisputeCase> cases) {

        List<Cell> cells() {
            DisputeCase.Placed<Application> placed = new DisputeCase.Placed<>(at, application);
            List<Cell> cells = new ArrayList<>();
            cells.add(DisputeCase.within(placed, ApplicationCells.registrationNumber(application)));
            cells.add(DisputeCase.event(placed, reply));
            cells.add(DisputeCase.within(placed, ReplyPart.AFTER_CASE.cell(application, reply, Figure.of(number))));
            return cells;
        }
    }

    /** How a rule is checked of one reply. */
    @FunctionalInterface
    private interface OfReply extends Serializable {
        void check(GivenAnew anew, Check check);
    }

    private static RuleCheck<DisputeRegister> each(OfReply rule) {
        return (register, check) -> {
            List<Application> applications = register.applications();
            IntStream.range(0, applications.size())
                    .forEach(at -> applications
                            .get(at)
                            .events(Reply.class)
                            .forEach(reply -> reply.details()
                                    .afterCase()
                                    .ifPresent(number -> rule.check(
                                            new GivenAnew(
                                                    at,
                                                    applications.get(at),
                                                    reply,
                                                    number,
                                                    check.derived(register, BY_NUMBER)
                                                            .getOrDefault(number, List.of())),
                                            check))));
        };
    }

    private static Map<String, List<DisputeCase>> byNumber(DisputeRegister register) {
        Map<String, List<DisputeCase>> cases = new HashMap<>();
        DisputeCase.of(register)
                .forEach(each -> cases.computeIfAbsent(each.dispute().caseNumber(), number -> new ArrayList<>())
                        .add(each));
        return cases;
    }

    private static void checkCase(GivenAnew anew, Check check) {
        List<Dispute> ofApplication = anew.cases().stream()
                .map(DisputeCase::dispute)
                .filter(dispute -> dispute.registrationNumber()
                        .filter(anew.application().registrationNumber()::equals)
                        .isPresent())
                .toList();
        List<Cell> cells = anew.cells();
        anew.cases().forEach(each -> {
            cells.add(each.number());
            cells.add(each.filedOn());
        });
        if (ofApplication.stream()
                .anyMatch(dispute -> !dispute.filedOn().isAfter(anew.reply().on()))) {
            check.holds();
        } else if (!ofApplication.isEmpty()) {
            violated(
                    Text.of(
                            "案件" + anew.number() + "的提出晚于重新答复",
                            "the case " + anew.number() + " was filed after the reply that is given after it"),
                    cells,
                    check);
        } else if (!anew.cases().isEmpty()
                && anew.cases().stream()
                        .allMatch(each -> each.dispute().registrationNumber().isPresent())) {
            violated(
                    Text.of(
                            "案件" + anew.number() + "是关于另一件申请的",
                            "the case " + anew.number() + " is over another application"),
                    cells,
                    check);
        } else {
            check.notAssessable(
                    Text.of(
                            "案件" + anew.number() + "不在登记册中，或者没有记载所涉申请",
                            "the case " + anew.number()
                                    + " is not in the register, or the application that it is over is not recorded"),
                    cells);
        }
    }

    private static void checkResult(GivenAnew anew, Check check) {
        List<DisputeCase> upheld = anew.cases().stream()
                .filter(each -> each.dispute()
                        .result()
                        .filter(DisputeResult.UPHELD::equals)
                        .isPresent())
                .toList();
        if (!upheld.isEmpty() && upheld.size() == anew.cases().size()) {
            List<Cell> cells = anew.cells();
            upheld.forEach(each -> cells.add(each.result()));
            violated(
                    Text.of(
                            "案件" + anew.number() + "结果维持，重新答复并非案件结果所要求，请核对案号",
                            "the agency was upheld in the case " + anew.number()
                                    + ", which asks for no new reply: the number is to be looked at"),
                    cells,
                    check);
        } else if (!anew.cases().isEmpty()) {
            check.holds();
        }
    }

    private static void violated(Text statement, List<Cell> cells, Check check) {
        check.violated(statement, cells, Figure.notStated(), Figure.notStated());
    }
}
