package org.gongkai.check.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
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
}
