package org.gongkai.arbitraries;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.application.Application;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.JsonLine;

/** Lines of registers, some of which cannot be read. */
public final class Lines {

    private static final int MOST_BEFORE = 20;

    private Lines() {}

    /** {@return lines, each a whole application, or one that was cut off or is of a form that there is not} */
    public static Arbitrary<JsonLine<Application>> any() {
        Arbitrary<String> good = Applications.applications().map(DisclosureJson::write);
        Arbitrary<String> cutOff = good.map(line -> line.substring(0, line.length() / 2));
        Arbitrary<String> ofOtherForm = good.map(line -> line.replace("application/1", "application/0"));
        return Combinators.combine(
                        Arbitraries.oneOf(good, cutOff, ofOtherForm),
                        Arbitraries.integers().between(0, MOST_BEFORE))
                .as(Lines::line);
    }

    private static JsonLine<Application> line(String document, int blankBefore) {
        byte[] lines = ("\n".repeat(blankBefore) + document).getBytes(StandardCharsets.UTF_8);
        try (Stream<JsonLine<Application>> read =
                DisclosureJson.readEachLine(new ByteArrayInputStream(lines), Application.class)) {
            return read.findFirst().orElseThrow();
        }
    }
}
