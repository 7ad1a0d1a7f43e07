package org.gongkai.validation.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.validation.RuleTally;
import org.gongkai.validation.ValidationResults;
import org.gongkai.validation.arbitraries.SerialCopies;

/** What is added up in parts, sent as Java serialization and merged in any order is what is added up at once. */
class FoldLawsTest {

    @Property(tries = 100)
    void talliesAreAddedUpInAnySplitAndOrder(@ForAll ValidationResults results, @ForAll Random random)
            throws Exception {
        List<RuleTally.Accumulator> parts = List.of(RuleTally.accumulator(), RuleTally.accumulator());
        results.results().forEach(result -> parts.get(random.nextInt(2)).add(result));
        List<RuleTally.Accumulator> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);
        RuleTally.Accumulator folded = RuleTally.accumulator();
        for (RuleTally.Accumulator part : shuffled) {
            folded = SerialCopies.of(folded).merge(SerialCopies.of(part));
        }

        assertThat(folded.result())
                .isEqualTo(results.tallies().stream()
                        .sorted(Comparator.comparing(RuleTally::rule))
                        .toList());
    }
}
