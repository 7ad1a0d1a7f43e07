package org.gongkai.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeTest {

    private static final String LETTERS = "　　2022年共收到信件\n 153 件，其中建言献策类８４件。";
    private static final int MEGABYTE = 1_000_000;

    private static Narrative read(String text) {
        return Narrative.of(Corpus.report(text, ReportSection.OVERVIEW, ReportScope.SUMMARY));
    }

    @Test
    void aStatementHasItsPlaceItsSubjectAndItsSentence() {
        Narrative narrative = read(LETTERS);

        assertThat(narrative.statements()).hasSize(2);
        Statement letters = narrative.statements(StatementSubject.LETTERS).get(0);
        assertThat(LETTERS.substring(letters.start(), letters.end()))
                .isEqualTo(letters.text())
                .isEqualTo("153 件");
        assertThat(letters.section()).isEqualTo(ReportSection.OVERVIEW);
        assertThat(letters.number()).isEqualTo(new BigDecimal(153));
        assertThat(letters.unit()).isEqualTo("件");
        assertThat(letters.sentence()).isEqualTo("2022年共收到信件153件，其中建言献策类８４件。");
        assertThat(letters).hasToString("letters 153 件");
        Statement part = narrative.statements(StatementSubject.OTHER).get(0);
        assertThat(part.noun()).isEqualTo("建言献策类");
        assertThat(narrative.breakdowns()).containsExactly(new Breakdown(letters, List.of(part), false));
    }

    @Test
    void ofAReportThatIsNotWholeTheTextIsReadByItsAgencyAndYear() {
        AnnualReport report = Corpus.report(LETTERS, ReportSection.OVERVIEW, ReportScope.SUMMARY);

        assertThat(Narrative.of(report.agency(), report.year(), report.narrative()))
                .isEqualTo(read(LETTERS));
        assertThat(Narrative.of(report.agency(), report.year() + 1, report.narrative())
                        .statements())
                .isEmpty();
    }

    @Test
    void theWordsAreKeptWithWhatIsQuotedInThem() {
        assertThat(read("组织开展“政府开放日”活动33次。").statements().get(0).noun()).isEqualTo("组织开展“政府开放日”活动");
    }

    @Test
    void aNumberIsWhatItComesToAsFarAsItIsPrinted() {
        Statement statement = read("共收到政府信息公开申请1.2万件。").statements().get(0);

        assertThat(statement.value()).isEqualByComparingTo("12000");
        assertThat(statement.step()).isEqualByComparingTo("1000");
        assertThat(statement.agreesWith(new BigDecimal(11_500))).isTrue();
        assertThat(statement.agreesWith(new BigDecimal(12_999))).isTrue();
        assertThat(statement.agreesWith(new BigDecimal(13_000))).isFalse();
        assertThat(statement.agreesWith(new BigDecimal(11_499))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5至10件",
                "5件-10件",
                "5件至十件",
                "1.2.3件",
                "1.23件",
                "12 34件",
                "1234 567件",
                "2万余件",
                "17\n\n18件",
                "2022\n17件"
            })
    void aRangeAndWhatMayBeTwoNumbersAreNoNumber(String printed) {
        assertThat(read("收到政府信息公开申请" + printed + "。").statements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5件-, 5", "5件—网上2件, 5", "1 234件, 1234", "⼗件, 10", "2万件, 20000"})
    void whatIsOneNumberInOtherSpellingIsRead(String printed, BigDecimal expected) {
        assertThat(read("收到政府信息公开申请" + printed).statements().get(0).value()).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"百分之64, 64", "百分之64.5, 64.5", "百分之六十四, 64"})
    void aRateIsReadInWordsToo(String printed, BigDecimal expected) {
        assertThat(read("解读率达到" + printed + "。").statements()).singleElement().satisfies(rate -> {
            assertThat(rate.kind()).isEqualTo(StatementKind.RATE);
            assertThat(rate.number()).isEqualByComparingTo(expected);
        });
    }

    @Test
    void theOutcomesOfTheFormAreReadInItsWords() {
        assertThat(read("收到政府信息公开申请5件，属于行政执法案卷2件，要求提供公开出版物1件，要求行政机关确认或重新出具已获取信息2件。")
                        .statements())
                .extracting(Statement::subject)
                .containsExactly(
                        StatementSubject.APPLICATIONS,
                        StatementSubject.ENFORCEMENT_FILE,
                        StatementSubject.PUBLIC_PUBLICATION,
                        StatementSubject.CONFIRMATION_OF_KNOWN);
    }

    @Test
    void ofAFeeThatWasNotTakenTheAmountIsNone() {
        assertThat(read("未收取信息处理费。").statements()).singleElement().satisfies(fee -> {
            assertThat(fee.subject()).isEqualTo(StatementSubject.PROCESSING_FEE);
            assertThat(fee.kind()).isEqualTo(StatementKind.AMOUNT);
            assertThat(fee.number()).isZero();
        });
    }

    @Test
    void aRateHasTheCountsThatAreStatedWithIt() {
        Narrative narrative = read("共发布政策文件128个，开展解读82个，解读率达到64%。");

        assertThat(narrative.quotients()).singleElement().satisfies(quotient -> {
            assertThat(quotient.rate().text()).isEqualTo("64%");
            assertThat(quotient.part().text()).isEqualTo("82个");
            assertThat(quotient.whole().text()).isEqualTo("128个");
        });
    }

    @Test
    void whoseFigureItIsIsKeptWhereItIsSaid() {
        assertThat(read("本级新收政府信息公开申请17件。").statements().get(0).scope()).hasValue(ReportScope.OWN);
        assertThat(read("全县新收政府信息公开申请17件。").statements().get(0).scope()).hasValue(ReportScope.SUMMARY);
        assertThat(read("新收政府信息公开申请17件。").statements().get(0).scope()).isEmpty();
    }

    @Test
    void theTokensAndLabelsOfSubjectsAndKindsAreDistinct() {
        assertThat(StatementSubject.values())
                .extracting(StatementSubject::token)
                .doesNotHaveDuplicates();
        assertThat(StatementSubject.values())
                .extracting(StatementSubject::label)
                .doesNotHaveDuplicates();
        assertThat(StatementKind.values()).extracting(StatementKind::token).doesNotHaveDuplicates();
        assertThat(StatementKind.values()).extracting(StatementKind::label).doesNotHaveDuplicates();
    }

    @Test
    void argumentsAreNamed() {
        assertThatNullPointerException().isThrownBy(() -> Narrative.of(null)).withMessage("report");
        assertThatNullPointerException()
                .isThrownBy(() -> Narrative.of(Tancheng.report2020()).statements(null))
                .withMessage("subject");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Breakdown(read(LETTERS).statements().get(0), List.of(), false));
    }

    @Test
    void aNarrativeIsSerializable() throws IOException, ClassNotFoundException {
        Narrative narrative = read(LETTERS);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(narrative);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(narrative);
        }
    }

    /** Reading that is not linear would not come to an end in these. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "1\n", "1，234", "一", "“", "（其中", "县局", "收到信件1件，其中2件，"})
    void aMillionCharactersOfAnythingAreRead(String again) {
        Narrative narrative = read(again.repeat(MEGABYTE / again.length()));

        assertThat(narrative.statements()).hasSizeLessThan(MEGABYTE);
    }

    @Property
    void everyTextIsReadAndEverySpanIsItsText(
            @ForAll
                    @Chars({
                        '收', '到', '申', '请', '件', '其', '中', '，', '。', '、', '一', '十', '百', '万', '%', '（', '）', '\n', ' ',
                        '年', '“', '”', '未'
                    })
                    @CharRange(from = '0', to = '9')
                    String text) {
        for (Statement statement : read(text).statements()) {
            assertThat(text.substring(statement.start(), statement.end())).isEqualTo(statement.text());
        }
    }
}
