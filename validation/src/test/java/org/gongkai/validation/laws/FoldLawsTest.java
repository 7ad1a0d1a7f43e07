package org.gongkai.validation.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.validation.RuleTally;
import org.gongkai.validation.ValidationResults;

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
            folded = sent(folded).merge(sent(part));
        }

        assertThat(folded.result())
                .isEqualTo(results.tallies().stream()
                        .sorted(Comparator.comparing(RuleTally::rule))
                        .toList());
    }

    private static RuleTally.Accumulator sent(RuleTally.Accumulator accumulator) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(accumulator);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (RuleTally.Accumulator) in.readObject();
        }
    }
}
