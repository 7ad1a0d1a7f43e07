package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.gongkai.validation.rules.CatalogChecks.COUNTY;
import static org.gongkai.validation.rules.CatalogChecks.assertOutcome;
import static org.gongkai.validation.rules.CatalogChecks.assertSilent;
import static org.gongkai.validation.rules.CatalogChecks.check;

import java.time.LocalDate;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.calendar.WorkingCalendar;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.CleanedDocument;
import org.gongkai.catalog.CleanupResult;
import org.gongkai.catalog.DocumentCleanup;
import org.gongkai.catalog.DocumentNumber;
import org.gongkai.catalog.DraftConsultation;
import org.gongkai.catalog.DraftKind;
import org.gongkai.catalog.Interpretation;
import org.gongkai.catalog.InterpretationForm;
import org.gongkai.catalog.LetterStatistics;
import org.gongkai.catalog.MajorDecision;
import org.gongkai.catalog.Opinion;
import org.gongkai.catalog.PolicyDocument;
import org.gongkai.catalog.PolicyKind;
import org.gongkai.catalog.ProposalClass;
import org.gongkai.catalog.ProposalHandling;
import org.gongkai.catalog.ProposalKind;
import org.gongkai.catalog.ProposalReply;
import org.gongkai.catalog.PublicConsultation;
import org.gongkai.catalog.PublicLetter;
import org.gongkai.catalog.ResponseChannel;
import org.gongkai.catalog.Validity;
import org.gongkai.validation.Finding;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the rules about policies, decisions, proposals and letters find, and what they leave alone; the day is 2020-12-31. */
class PolicyRulesTest {

    private static final WorkingCalendar CALENDAR = StateCouncilCalendar.published();

    /** A Wednesday, on which days off follow: the third working day is Monday, 12 October. */
    private static final LocalDate BEFORE_HOLIDAY = LocalDate.of(2020, 9, 30);

    private static final LocalDate DAY = LocalDate.of(2020, 9, 1);

    @Test
    void aDocumentIsInterpretedInTimeByTheFirstOfItsInterpretations() {
        Rule<Catalog<CatalogEntry>> rule = InterpretationRules.inTime(CALENDAR, 3);
        PolicyDocument document = document(1).publishedOn(BEFORE_HOLIDAY).build();
        Interpretation inTime =
                interpretation(1).publishedOn(LocalDate.of(2020, 10, 11)).build();
        Interpretation late =
                interpretation(1).publishedOn(LocalDate.of(2020, 10, 30)).build();

        assertOutcome(rule, RuleOutcome.HOLDS, late, document, inTime);
        assertOutcome(rule, RuleOutcome.VIOLATED, late, document);
        assertSilent(rule, document);
    }

    @Test
    void anInterpretationWithoutADayCanHaveBeenTheFirst() {
        Rule<Catalog<CatalogEntry>> rule = InterpretationRules.inTime(CALENDAR, 3);
        PolicyDocument document = document(1).publishedOn(DAY).build();
        Interpretation late = interpretation(1).publishedOn(DAY.plusDays(30)).build();
        Interpretation sameDay = interpretation(1).publishedOn(DAY).build();
        Interpretation withoutDay = interpretation(1).build();

        assertOutcome(rule, RuleOutcome.NOT_ASSESSABLE, document, late, withoutDay);
        assertOutcome(rule, RuleOutcome.HOLDS, document, sameDay, withoutDay);
        assertOutcome(rule, RuleOutcome.NOT_ASSESSABLE, document(1).build(), sameDay);
    }

    @Test
    void theDaysToInterpretAreThoseOfTheRegion() {
        PolicyDocument document = document(1).publishedOn(DAY).build();
        Interpretation later = interpretation(1).publishedOn(DAY.plusDays(7)).build();

        assertOutcome(InterpretationRules.inTime(CALENDAR, 5), RuleOutcome.HOLDS, document, later);
        assertOutcome(InterpretationRules.inTime(CALENDAR, 0), RuleOutcome.VIOLATED, document, later);
        assertOutcome(
                InterpretationRules.inTime(CALENDAR, 0),
                RuleOutcome.HOLDS,
                document,
                interpretation(1).publishedOn(DAY).build());
        assertThatIllegalArgumentException().isThrownBy(() -> InterpretationRules.inTime(CALENDAR, -1));
    }

    @Test
    void aDocumentWithoutNumberIsInterpretedByTitle() {
        PolicyDocument document = PolicyDocument.builder()
                .title("关于停车的通告")
                .policyKind(PolicyKind.NORMATIVE_DOCUMENT)
                .issuer(COUNTY)
                .build();
        Interpretation interpretation = Interpretation.builder()
                .title("解读")
                .interpretsTitle("《关于停车的通告》")
                .interpretationForm(InterpretationForm.TEXT)
                .build();

        assertOutcome(InterpretationRules.PRESENT, RuleOutcome.HOLDS, document, interpretation);
        assertOutcome(InterpretationRules.OF_DOCUMENT, RuleOutcome.HOLDS, document, interpretation);
        assertOutcome(InterpretationRules.PRESENT, RuleOutcome.NOT_ASSESSABLE, document);
    }

    @Test
    void aDocumentWhoseNumberIsNotUnderstoodIsInterpretedByTitle() {
        PolicyDocument document = PolicyDocument.builder()
                .title("关于停车的通告")
                .documentNumber(DocumentNumber.parse("某政发2020年39号"))
                .policyKind(PolicyKind.NORMATIVE_DOCUMENT)
                .issuer(COUNTY)
                .build();
        Interpretation byTitle = Interpretation.builder()
                .title("解读")
                .interprets(DocumentNumber.parse("某政发〔2020〕39号"))
                .interpretsTitle("《关于停车的通告》")
                .interpretationForm(InterpretationForm.TEXT)
                .build();
        Interpretation ofAnother = Interpretation.builder()
                .title("解读")
                .interprets(DocumentNumber.parse("见附件"))
                .interpretationForm(InterpretationForm.TEXT)
                .build();

        assertOutcome(InterpretationRules.PRESENT, RuleOutcome.HOLDS, document, byTitle);
        assertOutcome(InterpretationRules.OF_DOCUMENT, RuleOutcome.HOLDS, document, byTitle);
        assertOutcome(InterpretationRules.PRESENT, RuleOutcome.NOT_ASSESSABLE, document);
        assertOutcome(InterpretationRules.OF_DOCUMENT, RuleOutcome.NOT_ASSESSABLE, document, ofAnother);
    }

    @Test
    void anInterpretationOfAHigherAgencysDocumentIsLeftAlone() {
        Interpretation ofTheStateCouncil = Interpretation.builder()
                .title("解读")
                .interprets(DocumentNumber.parse("国办发〔2020〕1号"))
                .interpretationForm(InterpretationForm.TEXT)
                .build();

        assertSilent(InterpretationRules.OF_DOCUMENT, document(1).build(), ofTheStateCouncil);
    }

    @ParameterizedTest
    @CsvSource({
        "REPEALED, IN_FORCE, VIOLATED",
        "EXPIRED, PARTLY_IN_FORCE, VIOLATED",
        "DECLARED_EXPIRED, AMENDED, VIOLATED",
        "REPEALED, EXPIRED, HOLDS",
        "CONTINUED, IN_FORCE, HOLDS",
        "AMENDED, AMENDED, HOLDS",
        "CONTINUED, REPEALED, NOT_ASSESSABLE",
        "AMENDED, EXPIRED, NOT_ASSESSABLE"
    })
    void theValidityIsThatOfTheCleanUp(CleanupResult result, Validity validity, RuleOutcome outcome) {
        assertOutcome(
                ValidityRules.AS_CLEANED_UP,
                outcome,
                document(1).validity(validity).build(),
                cleanup(result).effectiveOn(DAY).build());
    }

    @Test
    void aDocumentThatIsRepealedAfterTheCleanUpHoldsWhereADaySaysSo() {
        assertOutcome(
                ValidityRules.AS_CLEANED_UP,
                RuleOutcome.HOLDS,
                document(1)
                        .validity(Validity.REPEALED)
                        .abolishedOn(DAY.plusDays(1))
                        .build(),
                cleanup(CleanupResult.CONTINUED).effectiveOn(DAY).build());
    }

    @Test
    void aCleanUpAfterTheDayOfTheCatalogOrOfAnotherDocumentSaysNothing() {
        PolicyDocument document = document(1).validity(Validity.IN_FORCE).build();

        assertSilent(
                ValidityRules.AS_CLEANED_UP,
                document,
                cleanup(CleanupResult.REPEALED)
                        .effectiveOn(LocalDate.of(2021, 1, 1))
                        .build());
        assertSilent(
                ValidityRules.AS_CLEANED_UP,
                document(2).title("另一件").validity(Validity.IN_FORCE).build(),
                cleanup(CleanupResult.REPEALED).effectiveOn(DAY).build());
    }

    @Test
    void theTimeOfADocumentHasRunOutOnTheDayAfterItsLast() {
        PolicyDocument.Builder document = document(1).validity(Validity.IN_FORCE);

        assertOutcome(
                ValidityRules.NOT_PAST_ITS_TIME,
                RuleOutcome.HOLDS,
                document.expiresOn(LocalDate.of(2020, 12, 31)).build());
        assertOutcome(
                ValidityRules.NOT_PAST_ITS_TIME,
                RuleOutcome.VIOLATED,
                document.expiresOn(LocalDate.of(2020, 12, 30)).build());
        assertSilent(
                ValidityRules.NOT_PAST_ITS_TIME,
                document.build(),
                cleanup(CleanupResult.CONTINUED).effectiveOn(DAY).build());
    }

    @Test
    void otherDocumentsCanBeInForceBeforeTheyArePublished() {
        PolicyDocument.Builder document = document(1).effectiveOn(DAY).publishedOn(DAY.plusDays(1));

        assertOutcome(ValidityRules.PUBLISHED_WHEN_IN_FORCE, RuleOutcome.VIOLATED, document.build());
        assertSilent(
                ValidityRules.PUBLISHED_WHEN_IN_FORCE,
                document.policyKind(PolicyKind.OTHER).build());
    }

    @Test
    void aConsultationOnADecisionThatStandsAloneTakesThirtyDays() {
        assertOutcome(ConsultationRules.LENGTH, RuleOutcome.VIOLATED, draft(DraftKind.MAJOR_DECISION));
        assertSilent(ConsultationRules.LENGTH, draft(DraftKind.NORMATIVE_DOCUMENT));
    }

    @Test
    void theFeedbackOfAConsultationThatStandsAloneIsAskedForAsWell() {
        assertOutcome(ConsultationRules.FEEDBACK, RuleOutcome.VIOLATED, draft(DraftKind.NORMATIVE_DOCUMENT));
    }

    @Test
    void opinionsOneByOneAreNoMoreThanCameIn() {
        Opinion opinion = Opinion.builder().text("意见").person("朱**").build();
        PublicConsultation.Builder consultation =
                consultation().addOpinions(opinion).addOpinions(opinion).putReceivedBy(ResponseChannel.SITE, 1);

        assertOutcome(ConsultationRules.OPINIONS_COUNTED, RuleOutcome.HOLDS, draft(consultation.received(2)));
        assertOutcome(ConsultationRules.OPINIONS_COUNTED, RuleOutcome.VIOLATED, draft(consultation.received(1)));
        assertSilent(ConsultationRules.OPINIONS_COUNTED, draft(consultation().received(1)));
    }

    @Test
    void aDecisionThatIsNotDueYetIsLeftAlone() {
        assertSilent(
                DecisionRules.DONE_AS_PLANNED,
                decision(2020).plannedCompletion(LocalDate.of(2020, 12, 31)).build());
        assertSilent(DecisionRules.EVALUATED, decision(2019).build());
    }

    @Test
    void aDecisionWithoutAPlanCannotBeAssessed() {
        assertOutcome(
                DecisionRules.DONE_AS_PLANNED,
                RuleOutcome.NOT_ASSESSABLE,
                decision(2020).doneOn(DAY).build());
    }

    @Test
    void anEvaluationAfterTheNextYearIsLate() {
        assertOutcome(
                DecisionRules.EVALUATED,
                RuleOutcome.VIOLATED,
                decision(2018).evaluatedOn(LocalDate.of(2020, 1, 1)).build());
        assertOutcome(
                DecisionRules.EVALUATED,
                RuleOutcome.HOLDS,
                decision(2018).evaluatedOn(LocalDate.of(2019, 12, 31)).build());
    }

    @ParameterizedTest
    @EnumSource(ProposalClass.class)
    void noMoreProposalsAreClassedOrAdoptedThanAnswered(ProposalClass last) {
        ProposalHandling.Builder handling = handling().received(3).answered(3);

        assertThat(check(
                                ProposalRules.COUNTS,
                                handling.adopted(3).putClasses(last, 3).build())
                        .count(RuleOutcome.HOLDS))
                .isEqualTo(3);
        assertThat(check(ProposalRules.COUNTS, handling.adopted(4).build()).findings())
                .hasSize(1);
        assertThat(check(
                                ProposalRules.COUNTS,
                                handling()
                                        .received(3)
                                        .answered(3)
                                        .putClasses(last, 4)
                                        .build())
                        .findings())
                .singleElement()
                .extracting(Finding::outcome)
                .isEqualTo(RuleOutcome.VIOLATED);
        assertSilent(ProposalRules.COUNTS, handling().received(3).build());
    }

    @Test
    void aReplyWithItsDayIsLookedAtByOneRuleAlone() {
        ProposalReply.Builder reply = ProposalReply.builder()
                .title("关于养老设施的建议")
                .proposalKind(ProposalKind.PEOPLES_CONGRESS)
                .session("十八届人大四次会议")
                .number("12")
                .agency(COUNTY)
                .createdOn(DAY)
                .publishedOn(DAY.plusDays(60));

        assertOutcome(PublicationRules.inTime(CALENDAR), RuleOutcome.VIOLATED, reply.build());
        assertSilent(PublicationRules.inTime(CALENDAR), reply.repliedOn(DAY).build());
        assertOutcome(ProposalRules.repliesInTime(CALENDAR), RuleOutcome.VIOLATED, reply.build());
    }

    @Test
    void aLetterThatIsNotAnsweredIsLateOnceItIsDue() {
        Rule<Catalog<CatalogEntry>> rule = LetterRules.answeredInTime(CALENDAR, 15);
        PublicLetter.Builder letter = PublicLetter.builder().title("关于路灯的建议");

        assertOutcome(rule, RuleOutcome.VIOLATED, letter.receivedOn(DAY).build());
        assertSilent(rule, letter.receivedOn(LocalDate.of(2020, 12, 20)).build());
        assertOutcome(
                rule,
                RuleOutcome.NOT_ASSESSABLE,
                PublicLetter.builder().title("关于路灯的建议").answeredOn(DAY).build());
        assertThatIllegalArgumentException().isThrownBy(() -> LetterRules.answeredInTime(CALENDAR, 0));
    }

    @Test
    void theDaysToAnswerAreThoseOfTheMailbox() {
        PublicLetter letter = PublicLetter.builder()
                .title("关于路灯的建议")
                .receivedOn(DAY)
                .answeredOn(DAY.plusDays(9))
                .build();

        assertOutcome(LetterRules.answeredInTime(CALENDAR, 7), RuleOutcome.HOLDS, letter);
        assertOutcome(LetterRules.answeredInTime(CALENDAR, 6), RuleOutcome.VIOLATED, letter);
    }

    @Test
    void moreLettersAnsweredThanCameInIsFoundAsWell() {
        assertOutcome(
                LetterRules.ALL_ANSWERED,
                RuleOutcome.VIOLATED,
                LetterStatistics.builder()
                        .title("县长信箱")
                        .opensOn(DAY)
                        .closesOn(DAY)
                        .received(1)
                        .answered(2)
                        .build());
    }

    private static PolicyDocument.Builder document(int number) {
        return PolicyDocument.builder()
                .title("文件")
                .policyKind(PolicyKind.NORMATIVE_DOCUMENT)
                .documentNumber(number(number))
                .issuer(COUNTY);
    }

    private static DocumentNumber number(int number) {
        return DocumentNumber.parse("某政发〔2020〕" + number + "号");
    }

    private static Interpretation.Builder interpretation(int number) {
        return Interpretation.builder()
                .title("解读")
                .interprets(number(number))
                .interpretationForm(InterpretationForm.TEXT);
    }

    private static DocumentCleanup.Builder cleanup(CleanupResult result) {
        return DocumentCleanup.builder()
                .title("清理结果")
                .agency(COUNTY)
                .addDocuments(CleanedDocument.builder()
                        .title("文件")
                        .documentNumber(number(1))
                        .result(result)
                        .build());
    }

    private static PublicConsultation.Builder consultation() {
        return PublicConsultation.builder().draft("草案").opensOn(DAY).closesOn(DAY.plusDays(14));
    }

    private static DraftConsultation draft(PublicConsultation.Builder consultation) {
        return DraftConsultation.builder()
                .title("公开征求意见")
                .agency(COUNTY)
                .consultation(consultation.build())
                .build();
    }

    private static DraftConsultation draft(DraftKind kind) {
        return DraftConsultation.builder()
                .title("公开征求意见")
                .agency(COUNTY)
                .draftKind(kind)
                .consultation(consultation().build())
                .build();
    }

    private static MajorDecision.Builder decision(int year) {
        return MajorDecision.builder().title("停车管理办法").year(year).agency(COUNTY);
    }

    private static ProposalHandling.Builder handling() {
        return ProposalHandling.builder().title("办理总体情况").agency(COUNTY);
    }
}
