package org.gongkai.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.Catalogs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    @Provide
    Arbitrary<DocumentNumber> numbers() {
        return Catalogs.documentNumbers();
    }

    @Test
    void twoLinesOfDigitsAreNoDocumentNumber() {
        assertThat(DocumentNumber.parse("郯政办字〔2020〕3\n9号").isUnderstood()).isFalse();
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
        "国令第711号,国令第711号",
        "国务院第711号令,国务院第711号令",
        "国务院令711号,国务院令第711号",
        "国发[2019]5号,国发〔2019〕5号",
        "主席令第四十一号,主席令第四十一号",
        "国家主席令第41号,国家主席令第41号",
        "财政部令第87号,财政部令第87号",
        "国家发展改革委2017年第 010 号令,国家发展改革委2017年第10号令",
        "交通运输部令2021年第3号,交通运输部令2021年第3号",
        "公告〔2020〕5号,公告〔2020〕5号",
        "中华人民共和国主席令（第四十一号）,中华人民共和国主席令第四十一号",
        "交通运输部令（2021年第3号）,交通运输部令2021年第3号",
        "国家税务总局公告2021年第5号,国家税务总局公告2021年第5号",
        "国家税务总局2021年第5号公告,国家税务总局2021年第5号公告",
        "公告2009年第1号,公告2009年第1号",
        "国家发展改革委、财政部令第5号,国家发展改革委、财政部令第5号"
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

    @ParameterizedTest
    @CsvFileSource(resources = "document-numbers.tsv", delimiter = '\t')
    void aPublishedNumberIsKeptInADocumentAndPrintedAsTheSame(
            String printed, @Nullable String prefix, @Nullable Integer year, int sequence) {
        PolicyDocument document = PolicyDocument.builder()
                .title("某文件")
                .issuer(Agency.of("某县人民政府"))
                .policyKind(PolicyKind.OTHER)
                .documentNumber(DocumentNumber.parse(printed))
                .build();

        DocumentNumber number = document.documentNumber().orElseThrow();

        assertThat(number.isUnderstood()).isEqualTo(prefix != null);
        assertThat(number.prefix()).isEqualTo(prefix == null ? "" : prefix);
        assertThat(number.year()).isEqualTo(year == null ? OptionalInt.empty() : OptionalInt.of(year));
        assertThat(number.sequence()).isEqualTo(sequence);
        assertThat(DocumentNumber.parse(number.toString())).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"国务院第711号令,国务院令第711号", "国务院第七百一十一号令,国务院令第711号", "主席令第四十一号,主席令第41号", "国家税务总局2021年第5号公告,国家税务总局公告〔2021〕5号"
    })
    void aNumberInAnotherOrderOrOtherNumeralsIsTheSame(String one, String other) {
        assertThat(DocumentNumber.parse(one))
                .isEqualTo(DocumentNumber.parse(other))
                .hasSameHashCodeAs(DocumentNumber.parse(other))
                .isEqualByComparingTo(DocumentNumber.parse(other))
                .hasToString(one);
    }

    @Test
    void aDecreeOfAYearTellsItsParts() {
        DocumentNumber number = DocumentNumber.parse("国家发展改革委2017年第10号令");

        assertThat(number.prefix()).isEqualTo("国家发展改革委令");
        assertThat(number.year()).hasValue(2017);
        assertThat(number.sequence()).isEqualTo(10);
        assertThat(number).isEqualTo(DocumentNumber.parse("国家发展改革委令2017年第10号"));
    }

    @Test
    void aNumberHasNoMarksOnItsCharacters() {
        assertThat(DocumentNumber.parse("郯政办字\u0301〔2020〕39号").isUnderstood()).isFalse();
    }

    @Property
    void anyTextReadsBackFromItsOfficialFormOrAsPrinted(@ForAll("nastyTexts") String text) {
        if (text.isBlank()) {
            return;
        }
        DocumentNumber number = DocumentNumber.parse(text);

        assertThat(DocumentNumber.parse(number.toString())).isEqualTo(number).isEqualByComparingTo(number);
        if (number.isUnderstood()) {
            assertThat(number.sequence()).isPositive();
            assertThat(number.prefix()).isNotEmpty();
        } else {
            assertThat(number).hasToString(text.strip());
        }
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
                "郯政办字2020年39号",
                "〔2020〕39号",
                "郯政办字〔2020〕号",
                "郯政办字〔20〕39号",
                "郯政办字〔2020〕0号",
                "关于通知",
                "某〔0000〕1号",
                "某〔9999〕1号",
                "某〔2020〕9999999号",
                "（86）国函字12号",
                "TCDR-2021-0020001",
                "主席令第一二号",
                "令",
                "第1号"
            })
    void aNumberThatIsNotUnderstoodIsKeptAsPrinted(String text) {
        DocumentNumber number = DocumentNumber.parse(' ' + text);

        assertThat(number.isUnderstood()).isFalse();
        assertThat(number).hasToString(text);
        assertThat(number.prefix()).isEmpty();
        assertThat(number.year()).isEmpty();
        assertThat(number.sequence()).isZero();
        assertThat(number).isNotEqualTo(DocumentNumber.parse("国务院令第711号"));
    }

    @Test
    void numbersThatAreNotUnderstoodAreTheSameByTheirCharacters() {
        assertThat(DocumentNumber.parse("TCDR-2021- 0020001"))
                .isEqualTo(DocumentNumber.parse("ＴＣＤＲ-2021-0020001"))
                .hasSameHashCodeAs(DocumentNumber.parse("TCDR-2021-0020001"))
                .isEqualByComparingTo(DocumentNumber.parse("TCDR-2021-0020001"))
                .isNotEqualTo(DocumentNumber.parse("TCDR-2021-0020002"));
    }

    @Test
    void aBlankIsNoNumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentNumber.parse(" "));
    }
}
