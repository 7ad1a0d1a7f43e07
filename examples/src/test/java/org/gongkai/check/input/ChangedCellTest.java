package org.gongkai.check.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.gongkai.check.Run;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.CountRow;

/** One cell of the bundled report's application table is changed: the run says so, and where. */
class ChangedCellTest {

    private static final AnnualReport REPORT = bundled();
    private static final ApplicationTable TABLE = REPORT.applications();

    private static Path file;

    @BeforeContainer
    static void makeFile() throws IOException {
        file = Files.createTempFile("changed", ".json");
    }

    @AfterContainer
    static void deleteFile() throws IOException {
        Files.delete(file);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void everyCellIsNamedByItsRowAndColumnForTheUsualSlips(@ForAll("cells") int cell, @ForAll Slip slip)
            throws IOException {
        assertNamed(cell, slip.of(TABLE.orZero(cell)));
    }

    @Property
    void aCellIsNamedByItsRowAndColumnWhateverNumberItHas(
            @ForAll("cells") int cell, @ForAll @LongRange(max = CountRow.MAX_COUNT) long count) throws IOException {
        Assume.that(count != TABLE.orZero(cell));
        assertNamed(cell, count);
    }

    @Provide
    Arbitrary<Integer> cells() {
        return Arbitraries.of(
                IntStream.range(0, TABLE.layout().cellCount()).boxed().toList());
    }

    private static void assertNamed(int cell, long count) throws IOException {
        Files.write(file, DisclosureJson.writeBytes(REPORT.withApplications(TABLE.with(cell, count))));

        Run run = Run.of(file.toString());

        String[] label = TABLE.layout().label(cell).split(" / ", 2);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().substring(run.out().indexOf("不成立（")))
                .contains("“" + label[0] + "”行：")
                .contains("“" + label[1] + "”列：");
    }

    private static AnnualReport bundled() {
        try {
            return ReportSource.bundled().read().report();
        } catch (UnreadableInputException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A way to get a number wrong. */
    enum Slip {
        ONE_MORE,
        ONE_LESS_OR_MANY_MORE,
        A_DIGIT_APPENDED,
        LARGEST;

        long of(long count) {
            return switch (this) {
                case ONE_MORE -> count + 1;
                case ONE_LESS_OR_MANY_MORE -> count == 0 ? 1000 : count - 1;
                case A_DIGIT_APPENDED -> 10 * count + 7;
                case LARGEST -> CountRow.MAX_COUNT;
            };
        }
    }
}
