package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.agency.Agency;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent.FeeNotice;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.FeeMode;
import org.gongkai.application.Outcome;
import org.gongkai.application.Receipt;
import org.gongkai.application.ReplyDetails;
import org.gongkai.money.Yuan;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Finding;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.junit.jupiter.api.Test;

class RegisterRulesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

    @Test
    void aRegisterInOrderHasNoFindings() {
        ValidationResult result = validate(List.of(
                application("1", "A-1", "甲", DAY).with(new Reply(DAY, Outcome.DISCLOSED)),
                application("2", "A-2", "甲", DAY)));

        assertThat(result.findings()).isEmpty();
        assertThat(result.count(RuleOutcome.HOLDS)).isEqualTo(2 + 2);
    }

    @Test
    void aNumberUsedTwiceIsFoundAtBothPlaces() {
        Application first = application("1", "A-1", "甲", DAY);
        ValidationResult result =
                validate(List.of(first, application("2", "A-2", "乙", DAY), application("1", "A-3", "丙", DAY)));

        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).hasToString("register.unique-numbers");
            assertThat(finding.cells())
                    .extracting(Cell::pointer)
                    .containsExactly("/0/registrationNumber", "/2/registrationNumber");
        });
        assertThat(validate(List.of(
                                first,
                                Application.builder()
                                        .from(first)
                                        .agency(Agency.of("某局"))
                                        .build()))
                        .findings())
                .as("another agency has numbers of its own")
                .isEmpty();
    }

    @Test
    void anApplicationIsRepeatedWhereItWasAnsweredBeforeToTheSameApplicant() {
        Application answered = application("1", "A-1", "甲", DAY).with(new Reply(DAY, Outcome.DISCLOSED));
        Application open = application("1", "A-1", "甲", DAY);
        Application late = open.with(new Reply(DAY.plusDays(5), Outcome.DISCLOSED));
        Application ofAnother = application("1", "A-2", "甲", DAY).with(new Reply(DAY, Outcome.DISCLOSED));
        Application named = repeating(application("2", "A-1", "乙", DAY), "1");

        assertThat(repetition(answered, named)).isEqualTo(RuleOutcome.HOLDS);
        assertThat(repetition(open, named)).isEqualTo(RuleOutcome.VIOLATED);
        assertThat(repetition(late, named)).isEqualTo(RuleOutcome.VIOLATED);
        assertThat(repetition(ofAnother, named)).isEqualTo(RuleOutcome.VIOLATED);
        assertThat(repetition(answered, repeating(application("2", "A-1", "甲", DAY), "3")))
                .as("the register is a part")
                .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(repetition(answered, ofAnother, named))
                .as("the number is there twice")
                .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(repetition(withoutReference(answered), named)).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(repetition(answered, withoutReference(named))).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    @Test
    void anApplicationThatIsNotNamedIsLookedForInTheSameWords() {
        Application answered = application("1", "A-1", "甲", DAY).with(new Reply(DAY, Outcome.DISCLOSED));
        Reply again = new Reply(DAY.plusDays(1), Outcome.REPEATED_APPLICATION);
        Application same = application("2", "A-1", "甲 ", DAY).with(again);

        assertThat(repetition(answered, same)).isEqualTo(RuleOutcome.HOLDS);
        assertThat(repetition(same)).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(repetition(answered, application("2", "A-1", "甲的批复", DAY).with(again)))
                .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(repetition(answered, withoutReference(same))).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    @Test
    void theOnlyApplicationOfAnApplicantIsWorthALookWhereItIsOneOfTooMany() {
        Application excessive = application("2", "A-1", "乙", DAY).with(new Reply(DAY, Outcome.EXCESSIVE_APPLICATIONS));

        assertThat(outcome("register.excess-shown", application("1", "A-1", "甲", DAY), excessive))
                .isEqualTo(RuleOutcome.HOLDS);
        assertThat(outcome("register.excess-shown", application("1", "A-2", "甲", DAY), excessive))
                .isEqualTo(RuleOutcome.VIOLATED);
        assertThat(outcome("register.excess-shown", withoutReference(excessive)))
                .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    @Test
    void theWithdrawnReplyAfterReceiptIsCheckedAsItWasWhereThatIsAsked() {
        Rule<List<Application>> withdrawn = RegisterRules.ruleSet().rule(RuleId.of("register.reply-after-receipt"));
        Validator<List<Application>> asked =
                Validator.of(RuleSet.of("once", each -> Subject.unnamed(), List.of(withdrawn.restored())));

        ValidationResult result = asked.validate(List.of(
                application("1", "A-1", "甲", DAY).with(new Reply(DAY, Outcome.DISCLOSED)),
                application("2", "A-2", "甲", DAY).with(new Reply(DAY.minusDays(1), Outcome.DISCLOSED))));

        assertThat(result.count(RuleOutcome.HOLDS)).isEqualTo(1);
        assertThat(result.findings())
                .flatExtracting(Finding::cells)
                .extracting(Cell::pointer)
                .containsExactly("/1/registrationNumber", "/1/events/0/on");
    }

    private static Application repeating(Application application, String earlier) {
        return application.with(new Reply(DAY.plusDays(1), Outcome.REPEATED_APPLICATION)
                .with(ReplyDetails.builder().earlierApplication(earlier).build()));
    }

    private static Application withoutReference(Application application) {
        return application.withApplicant(Applicant.of(application.applicant().kind()));
    }

    private static RuleOutcome repetition(Application... register) {
        return outcome("register.repetition-answered", register);
    }

    private static RuleOutcome outcome(String rule, Application... register) {
        return validate(List.of(register)).findings().stream()
                .filter(finding -> finding.rule().toString().equals(rule))
                .map(Finding::outcome)
                .findFirst()
                .orElse(RuleOutcome.HOLDS);
    }

    @Test
    void aNumberLeftOutOfASeriesIsToldForEachAgencyAndPrefix() {
        assertThat(gaps("2025-001", "2025-002", "2025-003", "2025-005", "2024-009"))
                .containsExactly("“2025-”登记编号应当连续，缺4号");
        assertThat(gaps("县依申请〔2025〕7号", "县依申请〔2025〕9号", "县依申请〔2025〕10号")).containsExactly("“县依申请〔2025〕”登记编号应当连续，缺8号");
        assertThat(gaps("12", "10", "11")).isEmpty();
        assertThat(gaps("20250103", "20250218", "20250301"))
                .as("days, no series")
                .isEmpty();
        assertThat(gaps("甲", "乙", "12345678901", "12345678903", "12345678904")).isEmpty();
    }

    private static List<String> gaps(String... numbers) {
        return validate(Stream.of(numbers)
                        .map(number -> application(number, "A-" + number, "信息" + number, DAY))
                        .toList())
                .findings()
                .stream()
                .map(finding -> finding.statement().zh())
                .toList();
    }

    @Test
    void theSameRequestOfTheSameApplicantIsWorthALook() {
        Application first = application("1", "A-1", "甲", DAY).with(new Reply(DAY, Outcome.DISCLOSED));
        Application again = application("2", "A-1", "甲 ", DAY.plusDays(9));
        Application marked = again.with(new Reply(DAY.plusDays(9), Outcome.REPEATED_APPLICATION));
        Application unmarked = again.with(new Reply(DAY.plusDays(9), Outcome.DISCLOSED));

        assertThat(validate(List.of(first, marked)).findings()).isEmpty();
        assertThat(validate(List.of(first, unmarked)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).hasToString("register.repeated-applications");
                    assertThat(finding.cells())
                            .extracting(cell -> cell.value().toString())
                            .containsExactly("1", "2");
                });
        assertThat(validate(List.of(first, unmarked)).isValid()).isTrue();
    }

    @Test
    void aFeeByItemFollowsFromTheItemsOfTheMonth() {
        List<Application> register = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            register.add(application("0" + i, "A-1", "件" + i, DAY));
        }
        Application eleventh = application("10", "A-1", "件十一", DAY.plusDays(1));

        assertThat(feeFindings(register, eleventh.with(fee(100)))).isEmpty();
        assertThat(feeFindings(register, eleventh.with(fee(200))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.expected()).hasToString("100元");
                    assertThat(finding.actual()).hasToString("200元");
                    assertThat(finding.cells())
                            .extracting(Cell::pointer)
                            .containsExactly("/10/registrationNumber", "/10/events/0/on");
                    assertThat(finding.statement().zh()).isEqualTo("信息处理费按件计收：1件（当月此前10件）");
                });
        Application unknown = Application.builder()
                .from(eleventh)
                .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON))
                .build();
        assertThat(feeFindings(register, unknown.with(fee(100))))
                .extracting(Finding::outcome)
                .containsExactly(RuleOutcome.NOT_ASSESSABLE);
    }

    private static FeeNotice fee(long yuan) {
        return new FeeNotice(DAY.plusDays(2), FeeMode.PER_ITEM, 1, Yuan.of(yuan));
    }

    private static List<Finding> feeFindings(List<Application> register, Application last) {
        List<Application> all = new ArrayList<>(register);
        all.add(last);
        return validate(all).findings();
    }

    private static ValidationResult validate(List<Application> register) {
        return Validator.of(RegisterRules.ruleSet()).validate(register);
    }

    private static Application application(String number, String applicant, String information, LocalDate day) {
        return Application.builder()
                .registrationNumber(number)
                .agency(Agency.of("某县人民政府"))
                .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON, applicant))
                .receipt(Receipt.inPerson(day))
                .informationWanted(information)
                .build();
    }
}
