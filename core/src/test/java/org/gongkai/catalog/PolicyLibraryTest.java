package org.gongkai.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.agency.Agency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyLibraryTest {

    private static final Agency COUNTY = Agency.of("某县人民政府");
    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    @Test
    void theRateIsWhatReportsPrint() {
        List<CatalogEntry> entries = new ArrayList<>();
        for (int i = 1; i <= 128; i++) {
            entries.add(document(i, LocalDate.of(2020, 1 + i % 12, 1)).build());
            if (i <= 82) {
                entries.add(interpretation(i));
            }
        }
        entries.add(document(500, LocalDate.of(2019, 5, 1)).build());
        entries.add(interpretation(82));

        PolicyLibrary library = PolicyLibrary.of(Catalog.of(COUNTY, DAY, entries));
        InterpretationRate rate = library.interpretationRate(2020);

        assertThat(rate).isEqualTo(new InterpretationRate(82, 128)).hasToString("64%");
        assertThat(rate.percent(2)).hasToString("64.06");
        assertThat(library.interpretationsOf(number(82))).hasSize(2);
        assertThat(library.interpretationRate(2018)).hasToString("0/0");
        assertThatIllegalArgumentException().isThrownBy(() -> new InterpretationRate(3, 2));
    }

    @Test
    void validityIsAnsweredForADay() {
        PolicyDocument standing = document(1, LocalDate.of(2020, 1, 1))
                .validity(Validity.IN_FORCE)
                .abolishedOn(LocalDate.of(1970, 1, 1))
                .build();
        PolicyDocument repealed = document(2, LocalDate.of(2019, 1, 1))
                .validity(Validity.REPEALED)
                .abolishedOn(LocalDate.of(2020, 6, 1))
                .build();
        PolicyDocument expired =
                document(3, LocalDate.of(2018, 1, 1)).validity(Validity.EXPIRED).build();
        PolicyLibrary library = PolicyLibrary.of(Catalog.of(COUNTY, DAY, List.of(standing, repealed, expired)));

        assertThat(library.inForceOn(LocalDate.of(2020, 5, 31))).containsExactly(standing, repealed);
        assertThat(library.inForceOn(LocalDate.of(2020, 6, 2))).containsExactly(standing);
        assertThat(library.inForceOn(LocalDate.of(2019, 6, 1))).containsExactly(repealed);
        assertThat(PolicyLibrary.abolishedOn(standing)).isEmpty();
        assertThat(library.byNumber(number(3))).contains(expired);
        assertThat(library.madeBetween(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31)))
                .containsExactly(repealed);
        assertThat(library.bySubject("综合政务")).hasSize(3);
    }

    @Test
    void aDocumentIsInForceFromTheDayItIsMadeUntilTheDayBeforeItIsAbolished() {
        PolicyDocument document = document(1, LocalDate.of(2020, 1, 1))
                .abolishedOn(LocalDate.of(2020, 12, 31))
                .build();
        PolicyLibrary library = PolicyLibrary.of(Catalog.of(COUNTY, DAY, List.of(document)));

        assertThat(library.inForceOn(LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(library.inForceOn(LocalDate.of(2020, 1, 1))).containsExactly(document);
        assertThat(library.inForceOn(LocalDate.of(2020, 12, 30))).containsExactly(document);
        assertThat(library.inForceOn(LocalDate.of(2020, 12, 31))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Validity.class)
    void withoutADayOfAbolitionItsValidityDecides(Validity validity) {
        PolicyDocument document =
                document(1, LocalDate.of(2020, 1, 1)).validity(validity).build();
        boolean isOut =
                validity == Validity.EXPIRED || validity == Validity.REPEALED || validity == Validity.NOT_YET_IN_FORCE;

        assertThat(PolicyLibrary.of(Catalog.of(COUNTY, DAY, List.of(document))).inForceOn(DAY))
                .hasSize(isOut ? 0 : 1);
    }

    @Test
    void aDocumentIsInForceFromItsEffectiveDayThroughTheLastDayOfItsTime() {
        PolicyDocument document = document(1, LocalDate.of(2020, 1, 1))
                .validity(Validity.NOT_YET_IN_FORCE)
                .effectiveOn(LocalDate.of(2020, 2, 1))
                .expiresOn(LocalDate.of(2025, 1, 31))
                .build();
        PolicyLibrary library = PolicyLibrary.of(Catalog.of(COUNTY, DAY, List.of(document)));

        assertThat(library.inForceOn(LocalDate.of(2020, 1, 31))).isEmpty();
        assertThat(library.inForceOn(LocalDate.of(2020, 2, 1))).containsExactly(document);
        assertThat(library.inForceOn(LocalDate.of(2025, 1, 31))).containsExactly(document);
        assertThat(library.inForceOn(LocalDate.of(2025, 2, 1))).isEmpty();
    }

    @Test
    void anExpiredDocumentWasInForceUntilItsLastDayAndARepealedOneIsNotForIt() {
        PolicyDocument expired = document(1, LocalDate.of(2020, 1, 1))
                .validity(Validity.EXPIRED)
                .expiresOn(LocalDate.of(2021, 1, 31))
                .build();
        PolicyDocument repealed = document(2, LocalDate.of(2020, 1, 1))
                .validity(Validity.REPEALED)
                .expiresOn(LocalDate.of(2030, 1, 31))
                .build();

        assertThat(PolicyLibrary.of(Catalog.of(COUNTY, DAY, List.of(expired, repealed)))
                        .inForceOn(DAY))
                .containsExactly(expired);
    }

    @ParameterizedTest
    @EnumSource(CleanupResult.class)
    void aDocumentIsOutOfForceFromTheDayOfTheCleanUpThatSaysSo(CleanupResult result) {
        PolicyDocument document = document(1, LocalDate.of(2018, 1, 1))
                .validity(Validity.IN_FORCE)
                .build();
        PolicyLibrary library = PolicyLibrary.of(Catalog.of(
                COUNTY,
                DAY,
                List.of(
                        document,
                        cleanup(cleaned(1, result))
                                .effectiveOn(LocalDate.of(2020, 6, 1))
                                .build())));

        assertThat(library.inForceOn(LocalDate.of(2020, 5, 31))).containsExactly(document);
        assertThat(library.inForceOn(LocalDate.of(2020, 6, 1))).hasSize(result.isOutOfForce() ? 0 : 1);
        assertThat(library.cleanupResultOf(document, LocalDate.of(2020, 5, 31))).isEmpty();
        assertThat(library.cleanupResultOf(document, LocalDate.of(2020, 6, 1))).contains(result);
    }

    @Test
    void aDocumentThatIsCleanedUpWithoutADayIsOutOfForce() {
        PolicyDocument document = document(1, LocalDate.of(2018, 1, 1)).build();
        PolicyLibrary library = PolicyLibrary.of(Catalog.of(
                COUNTY,
                DAY,
                List.of(document, cleanup(cleaned(1, CleanupResult.REPEALED)).build())));

        assertThat(library.inForceOn(DAY)).isEmpty();
        assertThat(library.cleanupResultOf(document, DAY)).isEmpty();
    }

    @Test
    void theLastCleanUpByADayDecidesAndItsDayIsThatOfPublicationWhereItSaysNone() {
        PolicyDocument document = document(1, LocalDate.of(2015, 1, 1)).build();
        PolicyLibrary library = PolicyLibrary.of(Catalog.of(
                COUNTY,
                DAY,
                List.of(
                        document,
                        cleanup(cleaned(1, CleanupResult.REPEALED))
                                .createdOn(LocalDate.of(2019, 12, 1))
                                .publishedOn(LocalDate.of(2020, 1, 1))
                                .build(),
                        cleanup(cleaned(1, CleanupResult.CONTINUED))
                                .createdOn(LocalDate.of(2018, 1, 1))
                                .build())));

        assertThat(library.cleanupResultOf(document, LocalDate.of(2017, 12, 31)))
                .isEmpty();
        assertThat(library.cleanupResultOf(document, LocalDate.of(2019, 12, 31)))
                .contains(CleanupResult.CONTINUED);
        assertThat(library.cleanupResultOf(document, LocalDate.of(2020, 1, 1))).contains(CleanupResult.REPEALED);
    }

    @Test
    void whatIsSaidOfADocumentIsFoundByItsNumberElseItsIndexNumberElseItsTitle() {
        IndexNumber indexNumber = IndexNumber.of("330803-025/2020-1");
        PolicyDocument document = document(1, DAY)
                .title("关于印发《停车管理办法》的通知")
                .indexNumber(indexNumber)
                .build();
        Interpretation ofNumber = interpretation(1);
        Interpretation ofIndexNumber =
                unnumbered().interpretsIndexNumber(indexNumber).build();
        Interpretation ofTitle =
                unnumbered().interpretsTitle("《关于印发〈停车管理办法〉 的通知》").build();
        Interpretation ofAnotherNumber = unnumbered()
                .interprets(number(2))
                .interpretsIndexNumber(indexNumber)
                .interpretsTitle(document.title())
                .build();
        Interpretation ofAnotherIndexNumber = unnumbered()
                .interpretsIndexNumber(IndexNumber.of("330803-025/2020-2"))
                .interpretsTitle(document.title())
                .build();
        Interpretation ofNothing = unnumbered().build();
        PolicyLibrary library = PolicyLibrary.of(Catalog.of(
                COUNTY,
                DAY,
                List.of(ofTitle, ofAnotherNumber, document, ofNumber, ofAnotherIndexNumber, ofIndexNumber, ofNothing)));

        assertThat(library.interpretationsOf(document)).containsExactly(ofTitle, ofNumber, ofIndexNumber);
        assertThat(library.interpretationsOf(number(2))).containsExactly(ofAnotherNumber);
    }

    @Test
    void aDocumentWithoutNumberIsInterpretedByItsTitle() {
        PolicyDocument document = PolicyDocument.builder()
                .title("关于停车的通告")
                .policyKind(PolicyKind.OTHER)
                .issuer(COUNTY)
                .createdOn(DAY)
                .build();
        Interpretation interpretation =
                unnumbered().interprets(number(3)).interpretsTitle("关于停车的通告").build();
        PolicyLibrary library = PolicyLibrary.of(Catalog.of(COUNTY, DAY, List.of(document, interpretation)));

        assertThat(library.interpretationsOf(document)).containsExactly(interpretation);
        assertThat(library.interpretationRate(2020)).isEqualTo(new InterpretationRate(1, 1));
    }

    @Test
    void filingsAreFoundForTheirDocument() {
        PolicyDocument document = document(1, DAY).build();
        DocumentFiling filing = DocumentFiling.builder()
                .title("印发一号文件的通知")
                .agency(COUNTY)
                .documentNumber(number(1))
                .build();
        DocumentFiling ofTitle =
                DocumentFiling.builder().title("文件1").agency(COUNTY).build();
        DocumentFiling ofAnother = DocumentFiling.builder()
                .title("文件1")
                .agency(COUNTY)
                .documentNumber(number(2))
                .build();

        assertThat(PolicyLibrary.of(Catalog.of(COUNTY, DAY, List.of(ofTitle, document, filing, ofAnother)))
                        .filingsOf(document))
                .containsExactly(ofTitle, filing);
    }

    @Test
    void documentsAreFoundByTheirNumberTheirSubjectAndTheFirstAndLastDayOfAPeriod() {
        PolicyDocument first = document(1, LocalDate.of(2020, 1, 1)).build();
        PolicyDocument again =
                document(1, LocalDate.of(2020, 12, 31)).addSubjects("财政").build();
        PolicyLibrary library = PolicyLibrary.of(Catalog.of(COUNTY, DAY, List.of(interpretation(1), first, again)));

        assertThat(library.documents()).containsExactly(first, again);
        assertThat(library.byNumber(number(1))).containsSame(first);
        assertThat(library.byNumber(number(2))).isEmpty();
        assertThat(library.bySubject("财政")).containsExactly(again);
        assertThat(library.madeBetween(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)))
                .containsExactly(first, again);
        assertThat(library.madeBetween(LocalDate.of(2020, 1, 2), LocalDate.of(2020, 12, 30)))
                .isEmpty();
        assertThat(library.interpretationsOf(number(1))).containsExactly(interpretation(1));
        assertThat(library.interpretationsOf(number(2))).isEmpty();
        assertThat(library.interpretationRate(2020)).isEqualTo(new InterpretationRate(2, 2));
    }

    @Test
    void aRateIsOfAsManyDecimalsAsAreAskedForAndHalvesGoUp() {
        assertThat(new InterpretationRate(1, 8).percent(0)).hasToString("13");
        assertThat(new InterpretationRate(1, 8).percent(1)).hasToString("12.5");
        assertThat(new InterpretationRate(8, 8)).hasToString("100%");
        assertThat(new InterpretationRate(0, 8)).hasToString("0%");
        assertThatIllegalArgumentException().isThrownBy(() -> new InterpretationRate(1, 8).percent(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new InterpretationRate(-1, 8));
    }

    @Test
    void aLibraryAndItsCatalogAreDeserializedWithWhatTheyHave() throws Exception {
        PolicyDocument document = document(1, DAY).build();
        DocumentFiling filing = DocumentFiling.builder()
                .title("文件1")
                .agency(COUNTY)
                .documentNumber(number(1))
                .build();
        DocumentCleanup cleanup =
                cleanup(cleaned(1, CleanupResult.AMENDED)).createdOn(DAY).build();
        Catalog<CatalogEntry> catalog = Catalog.of(COUNTY, DAY, List.of(document, interpretation(1), filing, cleanup));

        PolicyLibrary library = (PolicyLibrary) copied(PolicyLibrary.of(catalog));

        assertThat(library.byNumber(number(1))).contains(document);
        assertThat(library.interpretationsOf(number(1))).containsExactly(interpretation(1));
        assertThat(library.filingsOf(document)).containsExactly(filing);
        assertThat(library.cleanupResultOf(document, DAY)).contains(CleanupResult.AMENDED);
        assertThat(copied(catalog)).isEqualTo(catalog);
    }

    private static Object copied(Object value) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Test
    void textsThatCanTellOfPeopleAreNotPrinted() {
        List<Object> entries = List.of(
                ProposalReply.builder()
                        .title("关于养老设施的建议")
                        .contentSummary("张某某")
                        .proposalKind(ProposalKind.PEOPLES_CONGRESS)
                        .session("十八届人大四次会议")
                        .number("12")
                        .agency(COUNTY)
                        .result("张某某")
                        .build(),
                EnforcementNotice.builder()
                        .title("行政处罚决定")
                        .contentSummary("张某某")
                        .stage(EnforcementStage.AFTER)
                        .powerKind(PowerKind.PENALTY)
                        .agency(COUNTY)
                        .result("张某某")
                        .build(),
                Meeting.builder()
                        .title("常务会议")
                        .heldOn(DAY)
                        .addInterestedParties("张某某")
                        .build(),
                LetterStatistics.builder()
                        .title("县长信箱")
                        .contentSummary("张某某")
                        .opensOn(DAY)
                        .closesOn(DAY)
                        .received(1)
                        .build(),
                RandomInspection.builder()
                        .title("抽查结果")
                        .part(InspectionPart.RESULT)
                        .agency(COUNTY)
                        .objects("张某某")
                        .result("张某某")
                        .build(),
                AuditNotice.builder()
                        .title("整改情况")
                        .part(AuditPart.RECTIFICATION)
                        .agency(COUNTY)
                        .result("张某某")
                        .build(),
                PublicConsultation.builder()
                        .draft("草案")
                        .opensOn(DAY)
                        .closesOn(DAY)
                        .adoptionReasons("张某某")
                        .build());

        assertThat(entries).allSatisfy(entry -> assertThat(entry.toString()).doesNotContain("张某某"));
    }

    @Test
    void everyTypeThatTheTableOfSystemsNamesIsThere() throws IOException {
        String table = Files.readString(
                Path.of("src/main/java/org/gongkai/catalog/package-info.java"), StandardCharsets.UTF_8);
        List<String> types = Pattern.compile("\\{@link\\s+(?:\\*\\s+)?([\\w.]+)}")
                .matcher(table)
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(types).hasSizeGreaterThanOrEqualTo(20).allSatisfy(type -> {
            try (InputStream known =
                    PolicyLibraryTest.class.getResourceAsStream('/' + type.replace('.', '/') + ".class")) {
                assertThat(known).as(type).isNotNull();
            }
        });
    }

    private static PolicyDocument.Builder document(int number, LocalDate day) {
        return PolicyDocument.builder()
                .title("文件" + number)
                .documentNumber(number(number))
                .policyKind(PolicyKind.NORMATIVE_DOCUMENT)
                .issuer(COUNTY)
                .createdOn(day)
                .addSubjects("综合政务");
    }

    private static DocumentNumber number(int number) {
        return DocumentNumber.parse("某政发〔2020〕" + number + "号");
    }

    private static Interpretation interpretation(int number) {
        return Interpretation.builder()
                .title("解读" + number)
                .interprets(number(number))
                .interpretationForm(InterpretationForm.PICTURES)
                .build();
    }

    private static Interpretation.Builder unnumbered() {
        return Interpretation.builder().title("解读").interpretationForm(InterpretationForm.TEXT);
    }

    private static DocumentCleanup.Builder cleanup(CleanedDocument document) {
        return DocumentCleanup.builder()
                .title("关于公布规范性文件清理结果的决定")
                .agency(COUNTY)
                .addDocuments(document);
    }

    private static CleanedDocument cleaned(int number, CleanupResult result) {
        return CleanedDocument.builder()
                .title("文件" + number)
                .documentNumber(number(number))
                .result(result)
                .build();
    }
}
