package org.gongkai.fuzz;

import java.util.Arrays;
import java.util.List;
import org.gongkai.application.Application;
import org.gongkai.catalog.Catalog;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.dispute.Dispute;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.report.AnnualReport;

/**
 * For a fuzzer: any bytes are read as JSON of a type that the first of them chooses. Either they are rejected in the one way, or
 * what was read is written and read back the same.
 */
public final class JsonTarget {

    private static final List<Class<?>> TYPES =
            List.of(AnnualReport.class, Application.class, Dispute.class, StandardDirectory.class, Catalog.class);

    private JsonTarget() {}

    /** The name by which the fuzzer calls it. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        Class<?> type = TYPES.get(Byte.toUnsignedInt(input[0]) % TYPES.size());
        Object value;
        try {
            value = DisclosureJson.read(Arrays.copyOfRange(input, 1, input.length), type);
        } catch (DisclosureJsonException rejected) {
            rejected.pointer();
            return;
        }
        byte[] written = DisclosureJson.writeBytes(value);
        Object again = DisclosureJson.read(written, type);
        if (!again.equals(value) || !Arrays.equals(DisclosureJson.writeBytes(again), written)) {
            throw new AssertionError(type.getSimpleName() + " is not read back from what was written");
        }
    }
}
