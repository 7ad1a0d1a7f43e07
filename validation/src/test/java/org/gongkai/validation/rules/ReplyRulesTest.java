package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.agency.Agency;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.ApplicationEvent.AgencyConsulted;
import org.gongkai.application.ApplicationEvent.Extension;
import org.gongkai.application.ApplicationEvent.FeeNotice;
import org.gongkai.application.ApplicationEvent.FeePaid;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.ConsultedAgency;
import org.gongkai.application.FeeMode;
import org.gongkai.application.Outcome;
import org.gongkai.application.Receipt;
import org.gongkai.application.Remedy;
import org.gongkai.application.ReplyDetails;
import org.gongkai.application.ReplyDocument;
import org.gongkai.application.ReplyGround;
import org.gongkai.arbitraries.Replies;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.law.Citation;
import org.gongkai.money.Yuan;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Finding;
import org.gongkai.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is found of replies, their grounds and their documents, and what is not. */
class ReplyRulesTest {

    private static final Validator<Application> VALIDATOR = Validator.of(
            ApplicationRules.ruleSet(DeadlineClock.of(StateCouncilCalendar.published()), LocalDate.of(2026, 6, 30)));
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final ReplyDocument WITHOUT_REASONS = ReplyDocument.builder()
            .litigation(Remedy.of("某县人民法院", Period.ofMonths(6)))
            .build();
    private static final ReplyDetails ANEW =
            ReplyDetails.builder().afterCase("某政复决字〔2024〕3号").build();

    @Example
    void aReplyThatNamesTheCaseAfterWhichItWasGivenIsNoSecondOne() {
        Reply first = new Reply(DAY, Outcome.STATE_SECRET);
        Reply anew = new Reply(DAY.plusDays(90), Outcome.DISCLOSED);

        assertThat(found(first, anew)).containsExactly("application.reply-once");
        assertThat(found(first, anew.with(ANEW))).isEmpty();
        assertThat(found(first, anew, anew.with(ANEW))).containsExactly("application.reply-once");
        assertThat(found(first, anew.with(ANEW), anew.with(ANEW)))
                .as("a reply can be annulled twice")
                .isEmpty();
        assertThat(found(first.with(ANEW))).as("none was given before the case").isEmpty();
    }

    @Example
    void whatLeadsToAReplyThatIsGivenAnewIsNotAfterTheEnd() {
        Reply first = new Reply(DAY, Outcome.STATE_SECRET);
        AgencyConsulted consulted = new AgencyConsulted(DAY.plusDays(80), Agency.of("某县自然资源局"), ConsultedAgency.OTHER);
        Reply anew = new Reply(DAY.plusDays(90), Outcome.DISCLOSED).with(ANEW);

        assertThat(found(first, consulted, anew)).isEmpty();
        assertThat(found(first, consulted)).containsExactly("application.nothing-after-end");
        assertThat(found(first, anew, new Extension(DAY.plusDays(91), 20)))
                .containsExactly("application.nothing-after-end");
    }

    @ParameterizedTest
    @EnumSource(ReplyGround.class)
    void aGroundFitsItsOutcomeAndAPartOfWhatIsAskedFor(ReplyGround ground) {
        ReplyDetails details = ReplyDetails.builder().ground(ground).build();
        for (Outcome outcome : Outcome.values()) {
            boolean fits = outcome == ground.outcome() || outcome == Outcome.PARTLY_DISCLOSED;
            assertThat(found(new Reply(DAY, outcome).with(details)).contains("application.reply-ground-fits"))
                    .as(outcome.token())
                    .isEqualTo(!fits);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    THIRD_PARTY_RIGHTS  | -              | 第十五条              | false
                    THIRD_PARTY_RIGHTS  | -              | 第十四条              | true
                    STATE_SECRET        | -              | 第十五条              | true
                    STATE_SECRET        | -              | 第十四条 第十五条         | false
                    STATE_SECRET        | -              | 第三十六条第（三）项        | false
                    STATE_SECRET        | -              | 第三十六条第（四）项        | true
                    STATE_SECRET        | -              | 第三十三条             | false
                    INTERNAL_AFFAIRS    | -              | 第十六条              | false
                    INTERNAL_AFFAIRS    | -              | 第十六条第一款           | false
                    INTERNAL_AFFAIRS    | -              | 第十六条第二款           | true
                    PROCESS_INFORMATION | -              | 第十六条第二款           | false
                    DISCLOSED           | -              | 第十五条 第三十六条第（二）项   | false
                    DISCLOSED           | ALREADY_PUBLIC | 第三十六条第（一）项        | false
                    DISCLOSED           | ALREADY_PUBLIC | 第三十六条第（二）项        | true
                    DISCLOSED           | -              | 第三十六条第（二）项        | false
                    DISCLOSED           | -              | 第三十六条第（五）项        | true
                    NOT_HELD            | NONEXISTENT    | 第三十六条第（五）项        | true
                    NOT_HELD            | NONEXISTENT    | 第三十六条             | false
                    NOT_HELD            | OTHER_AGENCY   | 第三十六条第一款第（五）项     | false
                    REPEATED_APPLICATION | -             | 第三十六条第（六）项        | false
                    REQUIRES_CREATION   | -              | 第三十六条第（四）项 第三十八条 | false
                    PARTLY_DISCLOSED    | -              | 第三十六条第（三）项 第三十七条 | false
                    OTHER_OUTCOME       | -              | 第三十六条第（三）项        | false
                    """)
    void anArticleOfAnotherOutcomeIsFound(Outcome outcome, ReplyGround ground, String articles, boolean other) {
        for (String document : List.of("《中华人民共和国政府信息公开条例》", "《中华人民共和国政府信息公开条例》（国务院令第711号）")) {
            assertThat(foundWithBasis(outcome, ground, document, articles)).isEqualTo(other);
        }
        for (String document : List.of("《中华人民共和国档案法》", "《中华人民共和国政府信息公开条例》（国务院令第492号）")) {
            assertThat(foundWithBasis(outcome, ground, document, articles))
                    .as("another document has other articles")
                    .isFalse();
        }
    }

    private static boolean foundWithBasis(Outcome outcome, ReplyGround ground, String document, String articles) {
        ReplyDetails.Builder details = ReplyDetails.builder()
                .document(ReplyDocument.builder()
                        .addAllLegalBasis(Arrays.stream(articles.split(" "))
                                .map(article -> Citation.parse(document + article))
                                .toList())
                        .build());
        if (ground != null) {
            details.ground(ground);
        }
        return found(new Reply(DAY, outcome).with(details.build())).contains("application.reply-basis-fits");
    }

    @Example
    void theArticlesThatAreExpectedAndCitedAreSaid() {
        Finding finding = findings(new Reply(DAY, Outcome.THIRD_PARTY_RIGHTS)
                        .with(ReplyDocument.builder()
                                .addLegalBasis(Citation.parse("《中华人民共和国政府信息公开条例》第十四条"))
                                .build()))
                .stream()
                .filter(each -> each.rule().toString().equals("application.reply-basis-fits"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.message(Locale.CHINESE)).contains("4.保护第三方合法权益", "第711号）第十五条", "答复书引用《中华人民共和国政府信息公开条例》第十四条");
        assertThat(finding.message(Locale.ENGLISH)).contains("third party rights rests on", "the document cites");
        assertThat(finding.cells())
                .extracting(Cell::pointer)
                .containsExactly("/registrationNumber", "/events/0/on", "/events/0/document/legalBasis");
    }

    @ParameterizedTest
    @CsvSource({
        "P60D, P6M, false",
        "P2M, P6M, false",
        "P59D, P6M, true",
        "P1M, P6M, true",
        "P60D, P180D, false",
        "P60D, P5M, true",
        "P60D, P3M, true",
        "P60D, P15D, false",
        "P60D, P16D, true",
        "P1000D, P9999M, false",
    })
    void aPeriodThatIsShorterThanTheLawGivesOnAnyDayIsFound(
            String reconsideration, String litigation, boolean shorter) {
        Reply reply = new Reply(DAY, Outcome.REQUIRES_CREATION)
                .with(ReplyDocument.builder()
                        .reconsideration(Remedy.of("某市人民政府", Period.parse(reconsideration)))
                        .litigation(Remedy.of("某县人民法院", Period.parse(litigation)))
                        .build());

        assertThat(found(reply).contains("application.reply-remedy-period")).isEqualTo(shorter);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-29, STATE_SECRET, false",
        "2024-01-02, STATE_SECRET, true",
        "2024-01-02, ENFORCEMENT_FILE, true",
        "2024-01-02, ADMINISTRATIVE_INQUIRY, false",
        "2024-01-02, NOT_HELD, false",
        "2024-01-02, DISCLOSED, false",
    })
    void aRefusalSince2024TellsToGoToReconsiderationFirst(LocalDate day, Outcome outcome, boolean first) {
        List<String> found = foundOn(day, new Reply(day, outcome).with(WITHOUT_REASONS));

        assertThat(found.contains("application.reply-reconsideration-first")).isEqualTo(first);
        assertThat(found.contains("application.reply-remedies"))
                .as("what is missing is said once")
                .isEqualTo(!first && outcome != Outcome.DISCLOSED);
    }

    @Example
    void thePartThatIsRefusedGoesToReconsiderationFirstToo() {
        ReplyDocument document = ReplyDocument.builder().reasons("部分属于个人隐私").build();
        Reply refused = new Reply(DAY, Outcome.PARTLY_DISCLOSED, List.of(Outcome.THIRD_PARTY_RIGHTS));
        Reply notHeld = new Reply(DAY, Outcome.PARTLY_DISCLOSED, List.of(Outcome.NOT_HELD));

        assertThat(found(refused.with(document))).contains("application.reply-reconsideration-first");
        assertThat(found(notHeld.with(document))).doesNotContain("application.reply-reconsideration-first");
    }

    @Example
    void anInquiryOfAnotherKindIsToldWithoutReasons() {
        assertThat(found(new Reply(DAY, Outcome.ADMINISTRATIVE_INQUIRY).with(WITHOUT_REASONS)))
                .doesNotContain("application.reply-reasons");
        assertThat(found(new Reply(DAY, Outcome.PARTLY_DISCLOSED).with(WITHOUT_REASONS)))
                .contains("application.reply-reasons");
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void nothingIsFoundOfADocumentWithItsNumberAlone(Outcome outcome) {
        Reply reply = new Reply(DAY, outcome);
        Reply numbered =
                reply.with(ReplyDocument.builder().number("某政公开〔2024〕17号").build());

        assertThat(found(numbered)).isEqualTo(found(reply));
    }

    @Example
    void aFeeByItemIsForEveryKindOfDecision() {
        Reply reply = new Reply(DAY.plusDays(20), Outcome.DISCLOSED)
                .with(ReplyDetails.builder().ground(ReplyGround.ALREADY_PUBLIC).build());

        assertThat(found(new FeeNotice(DAY, FeeMode.PER_ITEM, 1, Yuan.of(100)), new FeePaid(DAY), reply))
                .isEmpty();
        assertThat(found(new FeeNotice(DAY, FeeMode.PER_PAGE, 30, Yuan.ZERO), new FeePaid(DAY), reply))
                .as("nothing is charged")
                .isEmpty();
        assertThat(found(new FeeNotice(DAY, FeeMode.PER_PAGE, 31, Yuan.of(10)), new FeePaid(DAY), reply))
                .containsExactly("application.no-page-fee-for-public");
    }

    @Example
    void anApplicationThatRepeatsItselfIsFound() {
        Reply reply = new Reply(DAY, Outcome.REPEATED_APPLICATION)
                .with(ReplyDetails.builder().earlierApplication("2024-001").build());

        assertThat(found(reply)).containsExactly("application.reply-earlier-application");
    }

    @Property
    void nothingIsFoundOfADocumentUnderTheRegulationOf2007(@ForAll("replies") Reply reply) {
        LocalDate day = LocalDate.of(2018, 3, 1);

        assertThat(foundOn(day, new Reply(day, reply.outcome(), reply.restReasons(), reply.details())))
                .noneMatch(rule -> rule.startsWith("application.reply-") && !rule.equals("application.reply-in-time"));
    }

    @Property
    void noMessageQuotesTheTextsOfADocument(@ForAll("replies") Reply reply) {
        Reply quoting = reply.with(ReplyDocument.builder()
                .addAllLegalBasis(
                        reply.document().map(ReplyDocument::legalBasis).orElse(List.of()))
                .reasons("王小明的理由")
                .agencyContact("王小明转")
                .reconsideration(Remedy.of("王小明所在市人民政府", Period.ofDays(30)))
                .build());

        assertThat(findings(new Reply(DAY, quoting.outcome(), quoting.restReasons(), quoting.details())))
                .noneMatch(finding -> (finding + finding.message(Locale.CHINESE)).contains("王小明"));
    }

    private static List<String> found(ApplicationEvent... events) {
        return rules(findings(events));
    }

    private static List<String> foundOn(LocalDate received, ApplicationEvent... events) {
        return rules(VALIDATOR.validate(application(received, events)).findings());
    }

    private static List<Finding> findings(ApplicationEvent... events) {
        return VALIDATOR.validate(application(DAY, events)).findings();
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().toString()).toList();
    }

    private static Application application(LocalDate received, ApplicationEvent... events) {
        return Application.builder()
                .registrationNumber("2024-001")
                .agency(Agency.of("某县人民政府"))
                .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON, "A-1"))
                .receipt(Receipt.inPerson(received))
                .informationWanted("征地补偿安置方案")
                .addEvents(events)
                .build();
    }

    @Provide
    Arbitrary<Reply> replies() {
        return Replies.any();
    }
}
