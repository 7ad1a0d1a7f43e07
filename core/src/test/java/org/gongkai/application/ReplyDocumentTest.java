package org.gongkai.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.agency.Agency;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.ApplicationEvent.ThirdPartyNotified;
import org.gongkai.arbitraries.Replies;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.law.LegalDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 29);

    @Example
    void aReplyWithItsDocumentIsWrittenAsItStandsAndReadsBack() {
        Reply reply = new Reply(DAY, Outcome.NOT_HELD)
                .with(ReplyDetails.builder()
                        .ground(ReplyGround.OTHER_AGENCY)
                        .earlierApplication("2023-008")
                        .afterCase("某政复决字〔2024〕3号")
                        .build())
                .with(ReplyDocument.builder()
                        .number("某政公开〔2024〕17号")
                        .addLegalBasis(LegalDocument.REGULATION.article(36).item(5))
                        .printedBasis("《条例》第三十六条第五项")
                        .reasons("该信息由某县自然资源局制作")
                        .whereFound("向该局申请")
                        .responsibleAgency(Agency.of("某县自然资源局"))
                        .agencyContact("某街1号")
                        .reconsideration(Remedy.of("某市人民政府", Period.ofDays(60)))
                        .litigation(Remedy.builder().within(Period.ofMonths(6)).build())
                        .build());

        String json = DisclosureJson.write(reply);

        assertThat(json)
                .isEqualTo(
                        "{\"event\":\"reply\",\"on\":\"2024-03-29\",\"outcome\":\"notHeld\",\"ground\":\"otherAgency\","
                                + "\"earlierApplication\":\"2023-008\",\"afterCase\":\"某政复决字〔2024〕3号\",\"document\":{"
                                + "\"number\":\"某政公开〔2024〕17号\","
                                + "\"legalBasis\":[\"《中华人民共和国政府信息公开条例》（国务院令第711号）第三十六条第（五）项\"],"
                                + "\"printedBasis\":\"《条例》第三十六条第五项\",\"reasons\":\"该信息由某县自然资源局制作\","
                                + "\"whereFound\":\"向该局申请\",\"responsibleAgency\":{\"name\":\"某县自然资源局\"},"
                                + "\"agencyContact\":\"某街1号\","
                                + "\"reconsideration\":{\"body\":\"某市人民政府\",\"within\":\"P60D\"},"
                                + "\"litigation\":{\"within\":\"P6M\"}}}");
        assertThat(DisclosureJson.read(json, ApplicationEvent.class)).isEqualTo(reply);
    }

    @Example
    void aReplyOfWhichNoMoreIsRecordedIsWrittenAsBefore() {
        Reply reply = new Reply(DAY, Outcome.DISCLOSED);

        assertThat(reply.details()).isEqualTo(ReplyDetails.none());
        assertThat(DisclosureJson.write(reply))
                .isEqualTo("{\"event\":\"reply\",\"on\":\"2024-03-29\",\"outcome\":\"disclosed\"}");
    }

    @Property
    void repliesReadBack(@ForAll("replies") Reply reply) {
        assertThat(DisclosureJson.read(DisclosureJson.write(reply), ApplicationEvent.class))
                .isEqualTo(reply);
    }

    @Example
    void theApplicantIsMaskedWhereverADocumentOrANoticeNamesOne() {
        UnaryOperator<String> text = place -> place + "：王小明";
        Remedy remedy = Remedy.of(text.apply("复议"), Period.ofDays(60));
        Application application = Application.builder()
                .registrationNumber("2024-001")
                .agency(Agency.of("某县人民政府"))
                .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON)
                        .withIdentity(ApplicantIdentity.builder().name("王小明").build()))
                .receipt(Receipt.inPerson(DAY))
                .informationWanted("征地批复")
                .addEvents(
                        new ThirdPartyNotified(DAY, "王小明之兄"),
                        new Reply(DAY, Outcome.NOT_HELD)
                                .with(ReplyDocument.builder()
                                        .printedBasis(text.apply("依据"))
                                        .reasons(text.apply("理由"))
                                        .whereFound(text.apply("途径"))
                                        .agencyContact(text.apply("联系"))
                                        .reconsideration(remedy)
                                        .litigation(remedy)
                                        .build()))
                .build();

        assertThat(DisclosureJson.write(application))
                .contains("＊＊之兄", "依据：＊＊", "理由：＊＊", "途径：＊＊", "联系：＊＊", "\"body\":\"复议：＊＊\"")
                .doesNotContain("王小明");
        assertThat(application.toString() + application.events(Reply.class)).doesNotContain("王小明");
        assertThat(DisclosureJson.write(OfficeView.of(application))).contains("王小明之兄", "理由：王小明", "\"body\":\"复议：王小明\"");
    }

    @Example
    void ofADocumentWithItsNumberAloneNothingIsKnown() {
        ReplyDocument.Builder numbered = ReplyDocument.builder().number("某政公开〔2024〕17号");

        assertThat(numbered.build().isTextRecorded()).isFalse();
        assertThat(numbered.reasons("该信息不存在").build().isTextRecorded()).isTrue();
        assertThat(ReplyDocument.builder()
                        .addLegalBasis(LegalDocument.REGULATION.article(36))
                        .build()
                        .isTextRecorded())
                .isTrue();
        assertThat(ReplyDocument.builder()
                        .litigation(Remedy.builder().build())
                        .build()
                        .isTextRecorded())
                .isTrue();
    }

    @Property
    void noTextOfADocumentIsInItsTextForm(@ForAll("replies") Reply reply) {
        reply.document().ifPresent(document -> {
            document.reasons().ifPresent(reasons -> assertThat(reply.toString()).doesNotContain(reasons));
            document.reconsideration()
                    .flatMap(Remedy::body)
                    .ifPresent(body -> assertThat(reply.toString()).doesNotContain(body));
        });
    }

    @ParameterizedTest
    @EnumSource(ReplyGround.class)
    void aGroundIsAmongTheBasesOfItsOutcome(ReplyGround ground) {
        assertThat(ground.outcome().basis()).contains(ground.basis());
    }

    @ParameterizedTest
    @CsvSource({
        "number",
        "printedBasis",
        "reasons",
        "whereFound",
        "agencyContact",
    })
    void noTextIsBlank(String part) {
        ReplyDocument.Builder document = ReplyDocument.builder();
        switch (part) {
            case "number" -> document.number(" ");
            case "printedBasis" -> document.printedBasis(" ");
            case "reasons" -> document.reasons(" ");
            case "whereFound" -> document.whereFound(" ");
            default -> document.agencyContact(" ");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(document::build)
                .withMessage(part + " of a reply document must not be blank");
    }

    @Example
    void numbersOfOtherApplicationsAndOfCasesAreNotBlank() {
        assertThatIllegalArgumentException()
                .isThrownBy(ReplyDetails.builder().earlierApplication(" ")::build)
                .withMessage("earlierApplication of a reply must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(ReplyDetails.builder().afterCase(" ")::build)
                .withMessage("afterCase of a reply must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Remedy.of(" ", Period.ofDays(60)))
                .withMessage("body of a remedy must not be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1D", "P10000D", "P10000M", "P1Y", "P1M1D", "P2Y3D"})
    void aRemedyHasDaysOrMonths(String within) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Remedy.of("某市人民政府", Period.parse(within)))
                .withMessageContaining("days or of months");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P60", "60D", "P60d", "P6W", "P06M", "P 6M", "P1Y", "P10000D", "P", "", "PD", "P６M"})
    void otherTextsOfATimeAreRefused(String within) {
        assertThatExceptionOfType(DisclosureJsonException.class)
                .isThrownBy(() -> DisclosureJson.read(
                        "{\"event\":\"reply\",\"on\":\"2024-03-29\",\"outcome\":\"notHeld\",\"document\":"
                                + "{\"litigation\":{\"within\":\"" + within + "\"}}}",
                        ApplicationEvent.class))
                .withMessageContaining("is not a number of days such as P60D");
    }

    @Provide
    Arbitrary<Reply> replies() {
        return Replies.any();
    }
}
