package org.gongkai.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongkai.agency.Agency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the entries about policies and the opinions on them take, refuse and keep to themselves. */
class PolicyEntriesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Agency COUNTY = Agency.of("某县人民政府");
    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    @ParameterizedTest
    @ValueSource(strings = {"朱**", "张*祥", "李某", "王××", "赵＊＊"})
    void aPersonWithAnOpinionIsNamedWithAMask(String masked) {
        assertThat(Opinion.builder().text("意见").person(masked).build().person()).contains(masked);
    }

    @Test
    void aPersonWithoutAMaskIsRefusedAndNotNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(Opinion.builder().text("意见").person("朱小明")::build)
                .withMessageContaining("must be masked")
                .withMessageNotContaining("朱小明");
        assertThatThrownBy(() -> MAPPER.readValue("{\"text\":\"意见\",\"person\":\"朱小明\"}", Opinion.class))
                .hasMessageContaining("must be masked")
                .hasMessageNotContaining("朱小明");
    }

    @Test
    void noTextOfAPartIsBlank() {
        assertBlankIsRefused("text", Opinion.builder().text(" ")::build);
        assertBlankIsRefused("person", Opinion.builder().text("意见").person(" ")::build);
        assertBlankIsRefused("organization", Opinion.builder().text("意见").organization(" ")::build);
        assertBlankIsRefused("reason", Opinion.builder().text("意见").reason(" ")::build);
        assertBlankIsRefused(
                "address", ResponseWay.builder().channel(ResponseChannel.POST).address(" ")::build);
        assertBlankIsRefused(
                "formName", MediaItem.builder().form(InterpretationForm.OTHER).formName(" ")::build);
        assertBlankIsRefused("title", CleanedDocument.builder().title(" ").result(CleanupResult.CONTINUED)::build);
    }

    private static void assertBlankIsRefused(String part, ThrowingCallable build) {
        assertThatIllegalArgumentException().isThrownBy(build).withMessageContaining(part);
    }

    @Test
    void numbersOfProposalsAreNoughtOrMore() {
        ProposalHandling.Builder handling = ProposalHandling.builder()
                .title("办理总体情况")
                .agency(COUNTY)
                .received(0)
                .answered(0)
                .adopted(0)
                .putClasses(ProposalClass.A, 0);

        assertThat(handling.build().classes()).isEqualTo(Map.of(ProposalClass.A, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(handling.received(-1)::build)
                .withMessageContaining("received");
        assertThatIllegalArgumentException()
                .isThrownBy(handling.received(0).answered(-1)::build)
                .withMessageContaining("answered");
        assertThatIllegalArgumentException()
                .isThrownBy(handling.answered(0).adopted(-1)::build)
                .withMessageContaining("adopted");
        assertThatIllegalArgumentException()
                .isThrownBy(handling.adopted(0).putClasses(ProposalClass.B, -1)::build)
                .withMessageContaining("classes");
    }

    @Test
    void opinionsAreCountedByHowTheyCameIn() {
        PublicConsultation.Builder consultation =
                consultation().putReceivedBy(ResponseChannel.SITE, 3).putReceivedBy(ResponseChannel.PHONE, 13);

        assertThat(consultation.build().receivedBy())
                .containsExactly(Map.entry(ResponseChannel.PHONE, 13), Map.entry(ResponseChannel.SITE, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(consultation.putReceivedBy(ResponseChannel.FAX, -1)::build)
                .withMessageContaining("receivedBy");
    }

    @Test
    void textsThatCanTellOfPeopleAreNotPrinted() {
        Opinion opinion = Opinion.builder()
                .text("张某某家门前的路")
                .person("张某某")
                .reason("张某某")
                .adoption(OpinionAdoption.ADOPTED)
                .build();
        List<Object> values = List.of(
                opinion,
                DraftConsultation.builder()
                        .title("公开征求意见")
                        .agency(COUNTY)
                        .consultation(consultation().addOpinions(opinion).build())
                        .build(),
                PublicLetter.builder()
                        .title("关于路灯的建议")
                        .contentSummary("张某某")
                        .answer("张某某")
                        .build());

        assertThat(values).allSatisfy(value -> assertThat(value.toString()).doesNotContain("张某某"));
    }

    @ParameterizedTest
    @EnumSource(CleanupResult.class)
    void aCleanedDocumentIsOutOfForceUnlessItContinuesOrIsAmended(CleanupResult result) {
        assertThat(result.isOutOfForce())
                .isEqualTo(result != CleanupResult.CONTINUED && result != CleanupResult.AMENDED);
    }

    @Test
    void aMeetingHasRecordingsAndInterpretationsWithTheirLinks() {
        MediaItem recording = MediaItem.builder()
                .form(InterpretationForm.AUDIO)
                .link(URI.create("a.mp3"))
                .build();
        MediaItem interpretation = MediaItem.builder()
                .form(InterpretationForm.OTHER)
                .formName("H5")
                .build();

        Meeting meeting = Meeting.builder()
                .title("第三次常务会议")
                .heldOn(DAY)
                .addRecordings(recording)
                .addInterpretations(interpretation)
                .build();

        assertThat(meeting.recordings()).containsExactly(recording);
        assertThat(meeting.interpretations()).containsExactly(interpretation);
    }

    private static PublicConsultation.Builder consultation() {
        return PublicConsultation.builder().draft("草案").opensOn(DAY).closesOn(DAY);
    }
}
