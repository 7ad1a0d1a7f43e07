package org.gongkai.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.PublicApi;
import org.gongkai.arbitraries.build.FullEntries;
import org.gongkai.money.Yuan;
import org.gongkai.text.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the entries of a catalog take and what they refuse. */
class EntriesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Agency COUNTY = Agency.of("某县人民政府");
    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    /** A text of an entry, alone or the first of several, by its name. */
    record TextOf(JsonNode entry, String name) {

        @Override
        public String toString() {
            return name + " of " + entry.get("type").asText();
        }
    }

    /** Entries of every kind with every part. */
    static List<JsonNode> entries() {
        return FullEntries.all();
    }

    static Stream<TextOf> texts() {
        List<TextOf> texts = new ArrayList<>();
        for (JsonNode entry : entries()) {
            entry.properties().stream()
                    .filter(part -> part.getValue().isTextual()
                            || part.getValue().path(0).isTextual())
                    .forEach(part -> texts.add(new TextOf(entry, part.getKey())));
        }
        return texts.stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noTextOfAnEntryIsBlank(TextOf text) {
        ObjectNode blank = text.entry().deepCopy();
        if (blank.get(text.name()).isArray()) {
            blank.putArray(text.name()).add(" ");
        } else {
            blank.put(text.name(), " ");
        }

        assertThatThrownBy(() -> MAPPER.treeToValue(blank, CatalogEntry.class)).hasMessageContaining(text.name());
    }

    @Test
    void theIssuesOfAGazetteAreNumberedFromOne() {
        GazetteIssue.Builder issue = GazetteIssue.builder().title("公报").year(2020);

        assertThat(issue.issue(1).build().issue()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(issue.issue(0)::build);
    }

    @ParameterizedTest
    @CsvSource({"1000, true", "9999, true", "999, false", "10000, false", "-1, false"})
    void theYearOfAnEntryHasFourDigits(int year, boolean isOne) {
        GazetteIssue.Builder issue = GazetteIssue.builder().title("公报").issue(1).year(year);
        ExecutionTask.Builder task =
                ExecutionTask.builder().title("任务").agency(COUNTY).year(year);
        MajorDecision.Builder decision =
                MajorDecision.builder().title("决策").agency(COUNTY).year(year);

        for (EntryBuilder<?, ?> entry : List.of(issue, task, decision)) {
            if (isOne) {
                assertThat(entry.build().title()).hasSize(2);
            } else {
                assertThatIllegalArgumentException().isThrownBy(entry::build).withMessageStartingWith("year " + year);
            }
        }
    }

    @Test
    void aPeriodOfLettersCanBeADayAndItsNumbersCanBeNought() {
        LetterStatistics.Builder letters = LetterStatistics.builder()
                .title("县长信箱")
                .opensOn(DAY)
                .closesOn(DAY)
                .received(0)
                .suggestions(0)
                .answered(0);

        assertThat(letters.build().suggestions()).hasValue(0);
        assertThatIllegalArgumentException().isThrownBy(letters.received(-1)::build);
        assertThatIllegalArgumentException().isThrownBy(letters.received(0).suggestions(-1)::build);
        assertThatIllegalArgumentException().isThrownBy(letters.suggestions(0).answered(-1)::build);
        assertThatIllegalArgumentException().isThrownBy(letters.answered(0).opensOn(DAY.plusDays(1))::build);
    }

    @Test
    void aConsultationCanBeOfADayAndAdoptAllThatItReceived() {
        PublicConsultation.Builder consultation =
                PublicConsultation.builder().draft("草案").opensOn(DAY).closesOn(DAY);

        assertThat(consultation.received(0).adopted(0).build().adopted()).hasValue(0);
        assertThat(consultation.received(7).adopted(7).build().adopted()).hasValue(7);
        assertThatIllegalArgumentException()
                .isThrownBy(consultation.adopted(8)::build)
                .withMessageContaining("more opinions are adopted than were received");
        assertThatIllegalArgumentException().isThrownBy(consultation.adopted(-1)::build);
        assertThatIllegalArgumentException()
                .isThrownBy(consultation.adopted(0).received(-1)::build)
                .withMessageContaining("negative");
        assertThatIllegalArgumentException()
                .isThrownBy(consultation.received(0).closesOn(DAY.minusDays(1))::build)
                .withMessageContaining("closes before it opens");
    }

    @Test
    void opinionsCanBeAdoptedWhereThoseReceivedAreNotStated() {
        assertThat(PublicConsultation.builder()
                        .draft("草案")
                        .opensOn(DAY)
                        .closesOn(DAY)
                        .adopted(3)
                        .build()
                        .adopted())
                .hasValue(3);
    }

    @Test
    void theShareOfAnInspectionIsFromNoneToAll() {
        RandomInspection.Builder inspection = RandomInspection.builder()
                .title("抽查计划")
                .part(InspectionPart.RESULT)
                .agency(COUNTY);

        assertThat(inspection.sharePercent(0).build().sharePercent()).hasValue(0);
        assertThat(inspection.sharePercent(100).build().sharePercent()).hasValue(100);
        assertThatIllegalArgumentException().isThrownBy(inspection.sharePercent(-1)::build);
        assertThatIllegalArgumentException().isThrownBy(inspection.sharePercent(101)::build);
    }

    @Test
    void numbersOfPeopleAndAccountsCanBeNoughtAndAreNotNegative() {
        OpenDay.Builder day = OpenDay.builder().title("开放日").heldOn(DAY).agency(COUNTY);
        MediaCheck.Builder check = MediaCheck.builder()
                .title("检查")
                .checkKind(MediaCheckKind.values()[0])
                .checkedOn(DAY);

        assertThat(day.participants(0).build().participants()).hasValue(0);
        assertThatIllegalArgumentException().isThrownBy(day.participants(-1)::build);
        assertThat(check.accounts(0).build().accounts()).hasValue(0);
        assertThatIllegalArgumentException().isThrownBy(check.accounts(-1)::build);
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 9999})
    void aYearHasFourDigits(int year) {
        assertThat(YearCount.builder().year(year).count(0).build().count()).isZero();
        assertThat(YearAmount.builder().year(year).amount(Yuan.ZERO).build().year())
                .isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 10000})
    void anotherNumberIsNoYear(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(YearCount.builder().year(year).count(0)::build);
        assertThatIllegalArgumentException()
                .isThrownBy(YearAmount.builder().year(year).amount(Yuan.ZERO)::build);
    }

    @Test
    void aNumberOfAYearIsNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(YearCount.builder().year(2020).count(-1)::build);
    }

    @Test
    void anEntryIsKnownByItsIndexNumberOrElseByItsTitle() {
        Meeting.Builder meeting = Meeting.builder().title("常务会议").heldOn(DAY);

        assertThat(meeting.build().key()).hasToString("meeting 常务会议").satisfies(key -> {
            assertThat(key.title()).contains("常务会议");
            assertThat(key.kind()).isEqualTo(EntryKind.MEETING);
        });
        assertThat(meeting.indexNumber(IndexNumber.of("a/1")).build().key())
                .hasToString("meeting a/1")
                .satisfies(key -> assertThat(key.title()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void thePartsOfAnEntryAreTheValuesOfItsJsonByTheirNames(JsonNode json) throws IOException {
        CatalogEntry entry = MAPPER.treeToValue(json, CatalogEntry.class);
        List<String> names = new ArrayList<>(List.of("type"));
        names.addAll(entry.parts().keySet());

        assertThat(names)
                .containsExactlyElementsOf(
                        json.properties().stream().map(Map.Entry::getKey).toList());
        assertThat(entry.parts()).containsEntry("title", entry.title());
        assertThat(entry.kind().type()).isInstanceOf(Class.class).isAssignableFrom(entry.getClass());
    }

    static Stream<List<? extends Term>> terms() {
        return PublicApi.of(CatalogEntry.class).types().stream()
                .filter(type -> type.isEnum() && Term.class.isAssignableFrom(type))
                .map(type ->
                        Stream.of(type.getEnumConstants()).map(Term.class::cast).toList());
    }

    @ParameterizedTest
    @MethodSource("terms")
    void termsAreToldApartByTheirTokensAndByTheirLabels(List<? extends Term> terms) {
        assertThat(terms).extracting(Term::token).doesNotHaveDuplicates();
        assertThat(terms).extracting(Term::label).doesNotHaveDuplicates();
    }
}
