package org.gongkai.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassagesTest {

    @ParameterizedTest
    @CsvSource({"narrative.tsv, 0.95", "passages.tsv, 0.95", "more-passages.tsv, 0.95"})
    void whatAReaderHoldsAgainstTheTablesIsFoundAndNothingElse(String file, double leastRecall) {
        Passages passages = Passages.of(file);
        System.out.printf(
                "%s: %d passages, %d statements, recall %.1f %%%n",
                file, passages.count(), passages.stated(), 100 * passages.recall());
        passages.missed().forEach(each -> System.out.println("missed: " + each));

        assertThat(passages.wrong()).isEmpty();
        assertThat(passages.recall()).isGreaterThanOrEqualTo(leastRecall);
    }
}
