package org.gongkai.check.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.gongkai.report.DisputeTable;
import org.junit.jupiter.api.Test;

/** Generated reports in files of each kind and layout: a small draw of the {@link Corpus}, another report in each file. */
class CorpusTest {

    @Test
    void reportsAreReadFromEachKindOfFileAndLayout() throws IOException, InterruptedException {
        Results results = new Results();
        int number = 0;
        for (Container container : Container.NATIVE) {
            for (Layout layout : Layout.values()) {
                Corpus.read(container, List.of(layout.print(number)), results);
                number++;
            }
        }

        assertThat(results.failures()).as(results.table()).isEmpty();
    }

    @Test
    void aReportThatIsReadOtherwiseIsToldFromOneThatIsRead() throws IOException, InterruptedException {
        Print print = Layout.OFFICIAL.print(1);
        DisputeTable other = DisputeTable.builder().remainingZero().build();
        Print written = new Print(
                print.report().withDisputes(other), print.layout(), print.number(), print.paper(), print.pages());
        Results right = new Results();
        Results wrong = new Results();
        Corpus.read(Container.NATIVE.get(0), List.of(print), right);
        Corpus.read(Container.NATIVE.get(0), List.of(written), wrong);

        assertThat(print.report().disputes()).isNotEqualTo(other);
        assertThat(right.isGood()).isTrue();
        assertThat(wrong.isGood()).isFalse();
        assertThat(wrong.failures()).singleElement().asString().endsWith("SILENT");
    }
}
