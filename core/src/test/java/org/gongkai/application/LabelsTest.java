package org.gongkai.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.law.FormEdition;
import org.gongkai.text.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Outcomes, kinds of applicants and channels are found by what forms print for them, and by their words in JSON. */
class LabelsTest {

    private static final List<Function<String, Optional<?>>> FINDS =
            List.of(Outcome::find, ApplicantKind::find, ReceiptChannel::find);

    @ParameterizedTest
    @EnumSource
    void anOutcomeIsFoundByEachOfItsLabelsAndByItsToken(Outcome outcome) {
        assertThat(Outcome.find(outcome.token())).contains(outcome);
        for (FormEdition edition : outcome.editions()) {
            String label = outcome.label(edition);
            String withoutNumber = label.substring(label.indexOf(label.startsWith("（") ? '）' : '.') + 1);
            for (String text : List.of(
                    label,
                    withoutNumber,
                    "  " + label.replace("（", "(").replace("）", " ) ") + "\n",
                    "三、（三）" + label,
                    "三、(三)1" + withoutNumber,
                    "（十二）" + withoutNumber,
                    "１２．" + withoutNumber)) {
                assertThat(Outcome.find(text)).as(text).contains(outcome);
            }
        }
    }

    static Stream<Arguments> terms() {
        return Stream.concat(
                Stream.of(ApplicantKind.values())
                        .map(kind -> Arguments.of(kind, (Function<String, ?>) ApplicantKind::find)),
                Stream.of(ReceiptChannel.values())
                        .map(channel -> Arguments.of(channel, (Function<String, ?>) ReceiptChannel::find)));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void aKindAndAChannelAreFoundByTheirLabelAndToken(Term term, Function<String, Optional<?>> find) {
        for (String text : List.of(
                term.label(),
                term.token(),
                "（二）" + term.label(),
                "2." + term.label(),
                "二、1 " + term.label(),
                " " + term.label() + " ")) {
            assertThat(find.apply(text)).as(text).isEqualTo(Optional.of(term));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "部分公开, PARTLY_DISCLOSED",
        "（二）部分公开, PARTLY_DISCLOSED",
        "其他处理, OTHER_OUTCOME",
        "其他, OTHER_OUTCOME",
        "危及三安全一稳定, SECURITY_OR_STABILITY",
        "3. 危及\"三安全一稳定\", SECURITY_OR_STABILITY",
        "屬於國家秘密, STATE_SECRET",
    })
    void aLabelIsFoundWithoutItsNoteAndHoweverItIsPrinted(String text, Outcome outcome) {
        assertThat(Outcome.find(text)).contains(outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "（三）", "1.", "（三）不予公开", "不予公开", "公民", "信函", "属于", "国家秘密", "null", "STATE_SECRET"})
    void whatIsNoLabelIsNotFound(String text) {
        assertThat(FINDS).allSatisfy(find -> assertThat(find.apply(text)).isEmpty());
    }
}
