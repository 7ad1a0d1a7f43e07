package org.gongkai.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.agency.Agency;
import org.gongkai.application.ApplicationEvent.ThirdPartyAnswered;
import org.gongkai.application.ApplicationEvent.ThirdPartyConsulted;
import org.gongkai.arbitraries.Applicants;
import org.gongkai.json.DisclosureJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

// Mutants that survive: an ideograph is its own plain form; digits that are all told by other characters are told
// alike.
/** What the free texts of an application quote of its applicant is published masked, however it is spelt. */
class MaskTest {

    private static final int FRAGMENT = 3;

    @ParameterizedTest
    @CsvSource({
        "name, 王小明",
        "proofOfIdentity, 37132219900307451X",
        "address, 马头镇建设路12号",
        "phone, 13800138000",
        "email, wang.xm@example.org"
    })
    void eachKindOfDatumIsMasked(String kind, String datum) {
        ApplicantIdentity.Builder identity = ApplicantIdentity.builder().name("李四");
        switch (kind) {
            case "name" -> identity.name(datum);
            case "proofOfIdentity" -> identity.proofOfIdentity(datum);
            case "address" -> identity.address(datum);
            case "phone" -> identity.phone(datum);
            default -> identity.email(datum);
        }
        assertThat(identity.build().maskIn("请寄：" + datum + "，谢谢")).isEqualTo("请寄：＊＊，谢谢");
    }

    @ParameterizedTest
    @CsvSource({
        "138-0013-8000",
        "138 0013 8000",
        "（138）0013·8000",
        "１３８００１３８０００",
        "138\u200B00138000",
        "138\u00A0-\u30000013–8000",
        "①③⑧00138000",
        "١٣٨٠٠١٣٨٠٠٠"
    })
    void otherSpellingsOfANumberAreMasked(String spelt) {
        ApplicantIdentity identity =
                ApplicantIdentity.builder().name("李四").phone("13800138000").build();
        assertThat(identity.maskIn("电话" + spelt + "。")).doesNotContain("00").matches("电话（?＊＊。");
    }

    @ParameterizedTest
    @CsvSource({
        "WANG.XM@EXAMPLE.ORG",
        "wang.xm ＠ example.org",
        "ｗａｎｇ．ｘｍ＠ｅｘａｍｐｌｅ．ｏｒｇ",
        "wáng.xm@example.org",
        "wa\u0301ng.xm@example.org",
        "𝓌𝒶ng.xm@example.org"
    })
    void otherSpellingsOfAnAddressAreMasked(String spelt) {
        ApplicantIdentity identity = ApplicantIdentity.builder()
                .name("李四")
                .email("Wang.xm@example.org")
                .build();
        assertThat(identity.maskIn("寄" + spelt + "为盼")).isEqualTo("寄＊＊为盼");
    }

    @Example
    void anAddressThatHoldsTheNameIsMaskedWhole() {
        ApplicantIdentity identity =
                ApplicantIdentity.builder().name("王").address("王村88号").build();
        assertThat(identity.maskIn("王某的王村88号宅基地")).isEqualTo("＊＊某的＊＊宅基地");
    }

    @Example
    void dataThatOverlapAreMaskedTogetherAndDataThatTouchApart() {
        ApplicantIdentity identity = ApplicantIdentity.builder()
                .name("王小明")
                .address("明村小区")
                .phone("13800138000")
                .build();
        assertThat(identity.maskIn("王小明村小区，王小明13800138000")).isEqualTo("＊＊，＊＊＊＊");
    }

    @Example
    void aCharacterThatStandsForManyMovesNoDatum() {
        ApplicantIdentity identity = ApplicantIdentity.builder().name("王小明").build();
        assertThat(identity.maskIn("㍿㍿㍿王 小明㍿")).isEqualTo("㍿㍿㍿＊＊㍿");
    }

    @Example
    void aDatumThatRepeatsItselfLeavesNoEnd() {
        ApplicantIdentity identity = ApplicantIdentity.builder().name("丁丁").build();
        assertThat(identity.maskIn("丁丁丁，丁 丁、丁")).isEqualTo("＊＊");
    }

    @Example
    void aDatumWithoutLettersIsMaskedAsItStands() {
        ApplicantIdentity identity = ApplicantIdentity.builder().name("※※").build();
        assertThat(identity.maskIn("※ ※※ ※")).isEqualTo("※ ＊＊ ※");
    }

    @Example
    void aTextThatQuotesNothingStaysAsItIs() {
        ApplicantIdentity identity =
                ApplicantIdentity.builder().name("王小明").address("马头镇建设路12号").build();
        String text = "马头镇建设路2号、王大明 Ａ①\uD800é";
        assertThat(identity.maskIn(text)).isEqualTo(text);
    }

    @Example
    void workGrowsWithTheTextAndTheDataAndNotWithTheirProduct() {
        String repeated = "丁".repeat(200_000);
        ApplicantIdentity identity = ApplicantIdentity.builder()
                .name(repeated + "甲")
                .address(repeated)
                .build();
        assertThat(identity.maskIn("乙" + repeated.repeat(2) + "乙")).isEqualTo("乙＊＊乙");
    }

    @Example
    void thirdPartiesThatLookTheSameUnderTheMaskAreNumbered() {
        LocalDate asked = LocalDate.of(2022, 3, 2);
        LocalDate answered = LocalDate.of(2022, 3, 3);
        Application application = Application.builder()
                .registrationNumber("1-1")
                .agency(Agency.of("某县人民政府"))
                .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON)
                        .withIdentity(ApplicantIdentity.builder()
                                .name("王小明")
                                .phone("13800138000")
                                .build()))
                .receipt(Receipt.inPerson(LocalDate.of(2022, 3, 1)))
                .informationWanted("征地批复")
                .addEvents(
                        new ThirdPartyConsulted(asked, "王小明之兄"),
                        new ThirdPartyConsulted(asked, "王 小明之兄"),
                        new ThirdPartyConsulted(asked, "13800138000之兄"),
                        new ThirdPartyConsulted(asked, "＊＊之兄（2）"),
                        new ThirdPartyAnswered(answered, "王 小明之兄", ConsultationAnswer.AGREES),
                        new ThirdPartyAnswered(answered, "＊＊之兄（2）", ConsultationAnswer.OBJECTS),
                        new ThirdPartyAnswered(answered, "王小明之兄", ConsultationAnswer.AGREES))
                .build();

        String json = DisclosureJson.write(application);
        Application read = DisclosureJson.read(json, Application.class);

        assertThat(read.events(ThirdPartyConsulted.class))
                .extracting(ThirdPartyConsulted::party)
                .containsExactly("＊＊之兄", "＊＊之兄（3）", "＊＊之兄（4）", "＊＊之兄（2）");
        assertThat(read.events(ThirdPartyAnswered.class))
                .extracting(ThirdPartyAnswered::party)
                .containsExactly("＊＊之兄（3）", "＊＊之兄（2）", "＊＊之兄");
        assertThat(DisclosureJson.write(read)).isEqualTo(json);
    }

    @Property(tries = 500)
    void noFragmentOfADatumIsPublished(
            @ForAll("nested") ApplicantIdentity identity, @ForAll("quotations") List<Quotation> quotations)
            throws Exception {
        String text =
                quotations.stream().map(quotation -> quotation.of(identity)).collect(Collectors.joining("、"));
        Application application = Application.builder()
                .registrationNumber("1-1")
                .agency(Agency.of("某县人民政府"))
                .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON).withIdentity(identity))
                .receipt(Receipt.inPerson(LocalDate.of(2022, 3, 1)))
                .informationWanted("关于" + text + "的登记信息")
                .addEvents(
                        new ThirdPartyConsulted(LocalDate.of(2022, 3, 2), text + "之兄"),
                        new ThirdPartyAnswered(LocalDate.of(2022, 3, 3), text + "之兄", ConsultationAnswer.AGREES))
                .build();
        List<String> fragments = data(identity).flatMap(MaskTest::fragments).toList();

        assertThat(Stream.of(
                        application.toString(),
                        DisclosureJson.write(application),
                        DisclosureJson.writePretty(application),
                        new ObjectMapper().writeValueAsString(application)))
                .noneMatch(published -> fragments.stream().anyMatch(published::contains));
        assertThat(DisclosureJson.write(OfficeView.of(application))).contains(fragments);
    }

    /** One of the data of an applicant, quoted in some spelling. */
    record Quotation(int datum, String between, boolean upperCase, boolean fullWidth) {

        String of(ApplicantIdentity identity) {
            String spelt = data(identity).toList().get(datum);
            if (upperCase) {
                spelt = spelt.toUpperCase(Locale.ROOT);
            }
            if (fullWidth) {
                spelt = spelt.chars()
                        .map(c -> c > ' ' && c <= '~' ? c + 0xFEE0 : c)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
            }
            return String.join(between, spelt.split(""));
        }
    }

    private static Stream<String> data(ApplicantIdentity identity) {
        return Stream.of(
                identity.name(),
                identity.proofOfIdentity().orElseThrow(),
                identity.address().orElseThrow(),
                identity.phone().orElseThrow(),
                identity.email().orElseThrow());
    }

    private static Stream<String> fragments(String datum) {
        return IntStream.rangeClosed(0, datum.length() - FRAGMENT)
                .mapToObj(start -> datum.substring(start, start + FRAGMENT));
    }

    @Provide
    Arbitrary<List<Quotation>> quotations() {
        Arbitrary<Quotation> quotation = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of("", "", " ", "-", "\u3000", "·"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Quotation::new);
        return quotation.list().ofMinSize(5).ofMaxSize(12);
    }

    /** No digit or letter of their data is in what surrounds them. */
    @Provide
    Arbitrary<ApplicantIdentity> nested() {
        return Applicants.nestedIdentities();
    }
}
