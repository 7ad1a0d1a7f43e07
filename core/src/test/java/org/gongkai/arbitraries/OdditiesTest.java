package org.gongkai.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.agency.Agency;
import org.gongkai.agency.AgencyName;
import org.gongkai.catalog.AgencyProfile;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.Meeting;
import org.gongkai.catalog.PolicyDocument;
import org.gongkai.directory.DirectoryItem;
import org.gongkai.report.AnnualReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and texts can be read unless odd ones are asked for. */
class OdditiesTest {

    private static final int MANY = 200;
    private static final List<AnnualReport> ODD =
            Samples.of(Reports.annual().withOddTexts().withoutEdgeCases(), 1, MANY);

    static Set<Class<?>> all() {
        return DisclosureArbitraryProvider.types().types();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyValueHasBytes(Class<?> type) {
        Samples.of(DisclosureArbitraryProvider.types().arbitrary(type).withoutEdgeCases(), 1, 3)
                .forEach(value -> assertThatCode(
                                () -> StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value.toString())))
                        .doesNotThrowAnyException());
    }

    @Test
    void namesAndTextsAreOfLettersDigitsAndUsualPunctuation() {
        List<String> texts = Stream.of(
                        Samples.of(Agencies.any(), 1, MANY).stream().map(Agency::name),
                        Samples.of(Reports.annual(), 1, MANY).stream().flatMap(OdditiesTest::texts),
                        Samples.of(Citations.any(), 1, MANY).stream().map(Object::toString),
                        Samples.of(Grids.texts(), 1, MANY).stream(),
                        Stream.of(Phrases.values()).flatMap(phrases -> Samples.of(phrases.any(), 1, MANY).stream()))
                .flatMap(each -> each)
                .toList();

        assertThat(texts).allMatch(text -> text.matches("[\\p{IsHan}a-zA-Z0-9０-９\\n，。、；：（）《》〔〕\\[\\]“”/.,:-]*"));
    }

    private static Stream<String> texts(AnnualReport report) {
        return Stream.concat(Stream.of(report.agency().name()), report.narrative().values().stream());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\\", "/", "<", "&", " ", "\u2028", "é", "\uD83D", "\uDE00"})
    void eachOddityIsAmongOddNames(String oddity) {
        assertThat(Samples.of(Agencies.withOddNames().withoutEdgeCases(), 1, MANY))
                .anyMatch(agency -> agency.name().contains(oddity));
        assertThat(ODD).anyMatch(report -> report.agency().name().contains(oddity));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\\", "/", "<", "&", " ", "\n", "\u0000", "\u2028", "é", "\uD83D", "\uDE00"})
    void eachOddityIsAmongOddTexts(String oddity) {
        assertThat(ODD)
                .anyMatch(report -> report.narrative().values().stream().anyMatch(text -> text.contains(oddity)));
        assertThat(Samples.of(Grids.noticesWithOddTexts().withoutEdgeCases(), 1, MANY))
                .anyMatch(notice -> notice.printed().contains(oddity));
    }

    @Test
    void whatIsKnownOfAnAgencyAgreesWithItsName() {
        assertThat(Samples.of(Agencies.any(), 1, MANY)).allSatisfy(agency -> {
            AgencyName name = agency.inferred();
            assertThat(name.levels()).containsAll(agency.level().stream().toList());
            assertThat(name.kind())
                    .isIn(
                            Optional.empty(),
                            agency.kind(),
                            name.kind().filter(kind -> agency.kind().isEmpty()));
        });
    }

    @ParameterizedTest
    @MethodSource("entriesAndDirectories")
    void oddTextsStandWhereWordingsDo(Class<?> type) {
        assertThat(Samples.of(Oddities.types().arbitrary(type).withoutEdgeCases(), 1, 60).stream()
                        .map(Object::toString))
                .anyMatch(text -> text.contains("<"))
                .anyMatch(text -> text.contains("\u2028"))
                .anyMatch(text -> text.contains("\uD83D"));
    }

    static List<Class<?>> entriesAndDirectories() {
        return List.of(
                PolicyDocument.class, Meeting.class, AgencyProfile.class, CatalogEntry.class, DirectoryItem.class);
    }
}
