package org.gongkai.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.arbitraries.Catalogs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    @Provide
    Arbitrary<DocumentNumber> numbers() {
        return Catalogs.documentNumbers();
    }

    @Test
    void twoLinesOfDigitsAreNoDocumentNumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentNumber.parse("郯政办字〔2020〕3\n9号"));
        assertThat(DocumentNumber.parse("郯政办字\n〔2020〕39号").sequence()).isEqualTo(39);
    }

    @Property
    void whatIsPrintedParsesBack(@ForAll("numbers") DocumentNumber number) {
        assertThat(DocumentNumber.parse(number.toString())).isEqualTo(number).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "郯政办字〔2020〕39号,郯政办字〔2020〕39号",
        "郯政办字[2020]39号,郯政办字〔2020〕39号",
        "郯政办字(2020)39号,郯政办字〔2020〕39号",
        "郯政办字（２０２０）39 号,郯政办字〔2020〕39号",
        "郯政办字【2020】第039号,郯政办字〔2020〕39号",
        "国办公开办函 〔2021〕 30号,国办公开办函〔2021〕30号",
        "郯政办字﹝2020﹞39号,郯政办字〔2020〕39号",
        "郯政办字［2020］39号,郯政办字〔2020〕39号",
        "\u200b郯政办字〔2020〕39号\ufeff,郯政办字〔2020〕39号",
        "国务院令第711号,国务院令第711号",
        "国令第711号,国令第711号"
    })
    void aNumberPrintedInAnotherWayIsTheSameNumber(String printed, String official) {
        assertThat(DocumentNumber.parse(printed)).hasToString(official);
    }

    @Test
    void numbersAreInTheOrderOfTheirAgencyTheirYearAndTheirNumber() {
        assertThat(Stream.of("乙政发〔2020〕10号", "甲政发〔2019〕1号", "乙政发〔2020〕2号", "乙政发〔2019〕30号", "乙令第3号")
                        .map(DocumentNumber::parse)
                        .sorted())
                .extracting(DocumentNumber::toString)
                .containsExactly("乙令第3号", "乙政发〔2019〕30号", "乙政发〔2020〕2号", "乙政发〔2020〕10号", "甲政发〔2019〕1号");
    }

    @Test
    void aNumberTellsItsPartsAndADecreeHasNoYear() {
        DocumentNumber number = DocumentNumber.parse("郯政办字〔2020〕1号");
        DocumentNumber decree = DocumentNumber.parse("国务院令第711号");

        assertThat(number.prefix()).isEqualTo("郯政办字");
        assertThat(number.year()).hasValue(2020);
        assertThat(number.sequence()).isEqualTo(1);
        assertThat(decree.prefix()).isEqualTo("国务院令");
        assertThat(decree.year()).isEmpty();
        assertThat(decree.sequence()).isEqualTo(711);
    }

    @Test
    void aNumberHasNoMarksOnItsCharacters() {
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentNumber.parse("郯政办字\u0301〔2020〕39号"));
    }

    @Property
    void anyTextIsRefusedOrReadsBackFromItsOfficialForm(@ForAll("nastyTexts") String text) {
        DocumentNumber number;
        try {
            number = DocumentNumber.parse(text);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining(text);
            return;
        }
        assertThat(DocumentNumber.parse(number.toString())).isEqualTo(number);
        assertThat(number.sequence()).isPositive();
    }

    /** Pieces of document numbers in any order. */
    @Provide
    Arbitrary<String> nastyTexts() {
        return Arbitraries.of(
                        "郯政办字", "国务院令", "令", "某", "〔", "〕", "[", "﹞", "（", "【", "2020", "２０２０", "0000", "1899", "39",
                        "007", "0", "第", "号", " ", "\u3000", "\u200b", "年")
                .list()
                .ofMinSize(3)
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "郯政办字2020年39号",
                "〔2020〕39号",
                "郯政办字〔2020〕号",
                "郯政办字〔20〕39号",
                "郯政办字〔2020〕0号",
                "关于通知",
                "某〔0000〕1号",
                "某〔9999〕1号",
                "某〔2020〕9999999号",
                "令",
                "第1号"
            })
    void whatIsNoDocumentNumberIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentNumber.parse(text))
                .withMessageContaining('"' + text + '"');
    }
}
