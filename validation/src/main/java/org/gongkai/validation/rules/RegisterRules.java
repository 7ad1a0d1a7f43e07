package org.gongkai.validation.rules;

import static org.gongkai.law.LegalDocument.FEE_MEASURES;
import static org.gongkai.law.LegalDocument.REGULATION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.agency.Agency;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.FeeMode;
import org.gongkai.application.Outcome;
import org.gongkai.application.OutcomeGroup;
import org.gongkai.fee.FeeSchedule;
import org.gongkai.fee.MonthlyItems;
import org.gongkai.fee.ProcessingFee;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Severity;
import org.gongkai.validation.Subject;

/**
 * What must hold among the applications of a register: a list in the order in which they were registered, to which the
 * pointers of findings lead.
 *
 * <p>The list is taken for the whole register. Of one whose lines could not all be read, what goes by what is not there, such as
 * gaps in numbers and the items of a month, can be wrong; {@link org.gongkai.validation.Validator#without} leaves those rules out.
 */
public final class RegisterRules {

    /** No two applications of an agency have the same number. */
    public static final Rule<List<Application>> UNIQUE_NUMBERS = Rule.<List<Application>>builder(
                    "register.unique-numbers")
            .title("登记编号不重复", "registration numbers of an agency are unique")
            .severity(Severity.ERROR)
            .basis(Basis.of(BasisKind.STRUCTURAL, REGULATION.article(45)))
            .check(RegisterRules::checkUniqueNumbers);

    /** The same applicant asks the same agency for the same thing again: worth a look. */
    public static final Rule<List<Application>> REPEATED = Rule.<List<Application>>builder(
                    "register.repeated-applications")
            .title("同一申请人就同一事项再次申请的，宜核对是否为重复申请", "the same request of the same applicant may be a repeated application")
            .severity(Severity.INFO)
            .basis(Basis.of(BasisKind.HEURISTIC, REGULATION.article(36).item(6)))
            .check(RegisterRules::checkRepeated);

    /** A fee by item is what the rates give for the items of the applicant in the month. */
    public static final Rule<List<Application>> FEE_BY_ITEM = Rule.<List<Application>>builder("register.fee-by-item")
            .title("按件计收的信息处理费与当月累计件数的收费标准一致", "a processing fee by item is what the rates give for the month")
            .severity(Severity.ERROR)
            .basis(Basis.of(BasisKind.LEGAL, FEE_MEASURES.article(4)))
            .check(RegisterRules::checkFeeByItem);

    private static final RuleSet<List<Application>> RULE_SET = RuleSet.of(
            "register",
            register -> Subject.unnamed(),
            List.of(
                    UNIQUE_NUMBERS,
                    NumberSeriesRules.CONSECUTIVE,
                    REPEATED,
                    FEE_BY_ITEM,
                    RepetitionRules.ANSWERED_BEFORE,
                    RepetitionRules.EXCESS_SHOWN,
                    WithdrawnRules.REPLY_AFTER_RECEIPT));

    private RegisterRules() {}

    /** {@return the rules, each over the whole register} */
    public static RuleSet<List<Application>> ruleSet() {
        return RULE_SET;
    }

    record NumberOfAgency(Agency agency, String number) {}

    record Request(Agency agency, Object applicant, String information) {}

    private static void checkUniqueNumbers(List<Application> register, Check check) {
        Map<NumberOfAgency, List<Integer>> uses = new HashMap<>();
        for (int i = 0; i < register.size(); i++) {
            Application application = register.get(i);
            List<Integer> used = uses.computeIfAbsent(
                    new NumberOfAgency(application.agency(), application.registrationNumber()),
                    number -> new ArrayList<>(1));
            used.add(i);
            if (used.size() == 1) {
                check.holds();
            } else {
                check.violated(
                        Text.of(
                                "登记编号" + application.registrationNumber() + "只用一次",
                                "the number " + application.registrationNumber() + " is used once"),
                        List.of(number(register, used.get(0)), number(register, i)),
                        Figure.of(1),
                        Figure.of(used.size()));
            }
        }
    }

    private static void checkRepeated(List<Application> register, Check check) {
        Map<Request, List<Integer>> requests = new LinkedHashMap<>();
        for (int i = 0; i < register.size(); i++) {
            int at = i;
            request(register.get(i))
                    .ifPresent(request -> requests.computeIfAbsent(request, same -> new ArrayList<>())
                            .add(at));
        }
        for (List<Integer> same : requests.values()) {
            if (same.stream()
                    .dropWhile(i -> !isAnswered(register.get(i)))
                    .skip(1)
                    .map(register::get)
                    .filter(RegisterRules::isAnswered)
                    .allMatch(again -> again.outcome().equals(Optional.of(Outcome.REPEATED_APPLICATION)))) {
                check.holds();
            } else {
                check.violated(
                        Text.of(
                                "同一申请人就同一事项提出" + same.size() + "件申请，请核对是否为重复申请",
                                "the same applicant made the same request " + same.size()
                                        + " times: to be looked at for repeated applications"),
                        same.stream().map(i -> number(register, i)).toList(),
                        Figure.notStated(),
                        Figure.notStated());
            }
        }
    }

    /** Who withdrew or gave up an application has no answer to it, and can ask again. */
    private static boolean isAnswered(Application application) {
        return application
                .outcome()
                .filter(outcome -> outcome.group() != OutcomeGroup.OTHER)
                .isPresent();
    }

    /** The reference or else the personal data, as a key that is compared and never shown. */
    static Optional<Object> applicant(Application application) {
        return application
                .applicant()
                .reference()
                .<Object>map(reference -> reference)
                .or(() -> application.applicant().identity());
    }

    /** What was asked of whom, where it is known by whom. */
    static Optional<Request> request(Application application) {
        return applicant(application)
                .map(applicant -> new Request(
                        application.agency(),
                        applicant,
                        application.informationWanted().strip()));
    }

    private static void checkFeeByItem(List<Application> register, Check check) {
        MonthlyItems items = MonthlyItems.of(register);
        IntStream.range(0, register.size())
                .forEach(i -> register.get(i).events(ApplicationEvent.FeeNotice.class).stream()
                        .filter(notice -> notice.mode() == FeeMode.PER_ITEM
                                && FeeSchedule.on(notice.on()).isPresent())
                        .forEach(notice -> checkFeeByItem(register, i, notice, items, check)));
    }

    private static void checkFeeByItem(
            List<Application> register, int at, ApplicationEvent.FeeNotice notice, MonthlyItems items, Check check) {
        Application application = register.get(at);
        Cell event = event(register, at, notice);
        Optional<ProcessingFee> fee = items.fee(application);
        if (fee.isEmpty()) {
            check.notAssessable(
                    Text.of("按件计收：须知申请人当月累计件数", "a fee by item depends on the items of the applicant in the month"),
                    List.of(
                            number(register, at),
                            event,
                            Cell.of("/" + at + "/applicant", "申请人当月累计件数", Figure.notStated())));
        } else if (fee.get().amount().equals(notice.amount())) {
            check.holds();
        } else {
            check.violated(
                    FeeStatement.of(fee.get()),
                    List.of(number(register, at), event),
                    Figure.of(fee.get().amount().toString()),
                    Figure.of(notice.amount().toString()));
        }
    }

    private static Cell event(List<Application> register, int at, ApplicationEvent event) {
        return within(at, ApplicationCells.event(register.get(at), event));
    }

    /** A cell of an application, as one of the register. */
    static Cell within(int at, Cell cell) {
        return Cell.of("/" + at + cell.pointer(), cell.label(), cell.value());
    }

    static Cell number(List<Application> register, int at) {
        return Cell.of(
                "/" + at + "/registrationNumber",
                "登记编号",
                Figure.of(register.get(at).registrationNumber()));
    }
}
