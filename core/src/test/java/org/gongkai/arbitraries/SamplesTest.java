package org.gongkai.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import org.gongkai.json.DisclosureJson;
import org.junit.jupiter.api.Test;

/**
 * The values that seeds give today.
 *
 * <p>Those who keep seeds are told of a change: where this test fails because values are drawn in another way, CHANGELOG says so, and
 * the digests that the failure prints take the place of these.
 */
class SamplesTest {

    private static final int MANY = 20;

    @Test
    void aSeedGivesTheValuesThatItGave() {
        Map<String, String> digests = new LinkedHashMap<>();
        digests.put("reports", digest(Reports.annual()));
        digests.put("reports with blanks", digest(Reports.annual().withBlanks()));
        digests.put("reports of any cells", digest(Reports.annual().ofAnyCells()));
        digests.put("lawful applications", digest(Applications.lawful()));
        digests.put("catalogs", digest(Catalogs.any()));
        digests.put("directories", digest(Directories.any()));

        assertThat(digests)
                .containsExactly(
                        Map.entry("reports", "de256ec01eb8"),
                        Map.entry("reports with blanks", "b32a26627253"),
                        Map.entry("reports of any cells", "c2ca975b7be3"),
                        Map.entry("lawful applications", "715a4380d567"),
                        Map.entry("catalogs", "5076e3669b13"),
                        Map.entry("directories", "dcc062600793"));
    }

    private static String digest(Arbitrary<?> values) {
        String json =
                Samples.of(values, 42, MANY).stream().map(DisclosureJson::write).collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
