package org.gongkai.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.text.ChineseNumerals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    @Test
    void theTextFormIsTheOfficialOneAndParsesBack() {
        Citation citation = LegalDocument.REGULATION.article(36).item(1);

        assertThat(citation).hasToString("《中华人民共和国政府信息公开条例》（国务院令第711号）第三十六条第（一）项");
        assertThat(Citation.parse(citation.toString())).isEqualTo(citation);
        assertThat(citation.article()).hasValue(36);
        assertThat(citation.item()).hasValue(1);
        assertThat(citation.paragraph()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《中华人民共和国立法法》",
                "《某办法》第一百零五条",
                "《某办法》第十条第二款第（十一）项",
                "《关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知》（国办公开办函〔2021〕30号），第三部分表格角注"
            })
    void everyPartParsesAndPrints(String text) {
        assertThat(Citation.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "第三十六条", "《某办法》第36条", "《某办法》第三十六", "《某办法》第一十条", "《某办法》第（一）项", "《某办法》第零条"})
    void whatIsNoCitationIsRejected(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Citation.parse(text));
    }

    @Property
    void everyCitationParsesBack(@ForAll Citation citation) {
        assertThat(Citation.parse(citation.toString())).isEqualTo(citation);
    }

    @Test
    void theTitleEndsWhereItsBracketCloses() {
        Citation place = LegalDocument.of("某办法").at("见《某细则》第三条");

        assertThat(Citation.parse(place.toString())).isEqualTo(place);
        assertThat(Citation.parse("《某办法》，一\n二").place()).hasValue("一\n二");
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲》（乙", "《甲", "甲》", "《甲《乙》》"})
    void aTitleHasNoStrayBrackets(String title) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalDocument.of(title))
                .withMessageContaining("《》");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalDocument.of("某办法", "国令（711）"))
                .withMessageContaining("（）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"（711", "）711"})
    void aNumberHasNoBracketEvenAtItsStart(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalDocument.of("某办法", number))
                .withMessageContaining(number);
    }

    @Test
    void theItemsOfArticleTwentyAreNumberedAsTheRegulationHasThem() {
        assertThat(DisclosureItem.RULES_AND_DOCUMENTS.number()).isEqualTo(1);
        assertThat(DisclosureItem.OTHER.citation())
                .isEqualTo(LegalDocument.REGULATION.article(20).item(15));
    }

    @Test
    void aLongTitleDoesNotFillTheStack() {
        String title = "《甲》乙".repeat(50_000);

        assertThat(Citation.parse("《" + title + "》第一条").document().title()).isEqualTo(title);
        assertThatIllegalArgumentException().isThrownBy(() -> Citation.parse("《" + title));
    }

    @Test
    void anArticleIsNeededForAParagraphAndNumbersHaveARange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalDocument.REGULATION.at("附则").paragraph(1))
                .withMessageContaining("without its article");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalDocument.REGULATION.article(0))
                .withMessageContaining("article 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalDocument.REGULATION.article(1).item(10_000))
                .withMessageContaining("item 10000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalDocument.REGULATION.article(1).paragraph(10_000))
                .withMessageContaining("paragraph 10000");
        assertThat(LegalDocument.of("某办法").article(9999).paragraph(1).item(9999))
                .hasToString("《某办法》第九千九百九十九条第一款第（九千九百九十九）项");
        assertThatIllegalArgumentException().isThrownBy(() -> LegalDocument.of(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> LegalDocument.of("某办法", ""));
    }

    @Test
    void everyNumeralIsReadAsItIsWritten() {
        assertThat(IntStream.rangeClosed(1, ChineseNumerals.MAX))
                .allSatisfy(number -> assertThat(ChineseNumerals.parse(ChineseNumerals.print(number)))
                        .isEqualTo(number));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 一",
        "10, 十",
        "11, 十一",
        "20, 二十",
        "36, 三十六",
        "100, 一百",
        "101, 一百零一",
        "110, 一百一十",
        "111, 一百一十一",
        "1001, 一千零一",
        "1010, 一千零一十",
        "1100, 一千一百",
        "9999, 九千九百九十九"
    })
    void numeralsAreWrittenAsLawsWriteThem(int number, String text) {
        assertThat(ChineseNumerals.print(number)).isEqualTo(text);
    }

    @Test
    void theEditionFollowsFromTheYear() {
        assertThat(FormEdition.forYear(2019)).isEqualTo(FormEdition.FORM_2019);
        assertThat(FormEdition.forYear(2020)).isEqualTo(FormEdition.FORM_2019);
        assertThat(FormEdition.forYear(2021)).isEqualTo(FormEdition.FORM_2021);
        assertThat(FormEdition.FORM_2021.notice().number()).hasValue("国办公开办函〔2021〕30号");
    }
}
