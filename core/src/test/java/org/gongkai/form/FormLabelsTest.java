package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.gongkai.text.CellText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

// Mutants that survive: heads are worked out on loading, before a mutant; one more or less of the bound for odd pages.
class FormLabelsTest {

    private static Optional<String> damaged(FormLabels labels, String printed) {
        return labels.damagedRow(FormLabels.key(printed)).map(FormLabels.Label::name);
    }

    @ParameterizedTest
    @CsvSource({
        "7.属于行政执法案件, enforcementFile",
        "7.属于某行政执法某案卷, enforcementFile",
        "1.属于国某秘密, stateSecret",
        "二、上年结转政府公开申请数, carriedIn",
        "上年新收政府信息公开申请数量, received",
        "本年结转政府信息公开申请数量, carriedIn"
    })
    void aLabelWithAQuarterOfItWrongIsFound(String printed, String name) {
        assertThat(damaged(FormLabels.APPLICATIONS, printed)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.属于行某某某案卷", "1.属于某某秘密", "于国家秘密", "属于国家密", "某项"})
    void aLabelWithMoreOfItWrongOrTooShortIsNone(String printed) {
        assertThat(damaged(FormLabels.APPLICATIONS, printed)).isEmpty();
    }

    /** Between the labels of two rows, of which one is known in two wordings, and between those of three rows. */
    @Test
    void aLabelAsFarFromSeveralRowsIsNone() {
        assertThat(damaged(FormLabels.APPLICATIONS, "本年新政结转政府信息公开申请数某")).isEmpty();
        assertThat(damaged(FormLabels.PROACTIVE, "第二十条第（八）项行政事")).isEmpty();
    }

    @Test
    void aTextTooLongForALabelHasNoKey() {
        String label = "属于国家秘密";
        String longest = label + " ".repeat(FormLabels.LONGEST - label.length());

        assertThat(FormLabels.key(longest)).isEqualTo(CellText.key(label));
        assertThat(FormLabels.key(longest + ' ')).isEmpty();
    }
}
