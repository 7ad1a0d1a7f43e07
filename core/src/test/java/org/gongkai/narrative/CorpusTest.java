package org.gongkai.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.narrative.Corpus.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusTest {

    private static final double LEAST_RECALL = 0.9;

    @ParameterizedTest
    @ValueSource(strings = {"sentences.txt", "more-sentences.txt"})
    void everythingFoundIsStatedAndMostOfWhatIsStatedIsFound(String file) {
        List<Sentence> sentences = Corpus.read(file);
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        int stated = 0;
        int found = 0;
        for (Sentence sentence : sentences) {
            stated += sentence.expected().size();
            List<String> left = new ArrayList<>(sentence.expected());
            for (String each : sentence.found()) {
                if (left.remove(each)) {
                    found++;
                } else {
                    wrong.add(each + " in " + sentence.text());
                }
            }
            left.forEach(each -> missed.add(each + " in " + sentence.text()));
        }
        System.out.printf(
                "%s: %d sentences, %d of them state nothing to be found; %d statements, %d found, %d found wrongly:"
                        + " precision %.1f %%, recall %.1f %%%n",
                file,
                sentences.size(),
                sentences.stream().filter(each -> each.expected().isEmpty()).count(),
                stated,
                found,
                wrong.size(),
                100.0 * found / (found + wrong.size()),
                100.0 * found / stated);
        missed.forEach(each -> System.out.println("missed: " + each));

        assertThat(wrong).isEmpty();
        assertThat((double) found / stated).isGreaterThanOrEqualTo(LEAST_RECALL);
    }
}
