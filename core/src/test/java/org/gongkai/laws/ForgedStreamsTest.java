package org.gongkai.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.agency.CreditCode;
import org.gongkai.agency.RegionCode;
import org.gongkai.arbitraries.DisclosureArbitraryProvider;
import org.gongkai.arbitraries.Samples;
import org.gongkai.arbitraries.build.ForgedStreams;
import org.gongkai.catalog.DocumentNumber;
import org.gongkai.directory.TimeLimit;
import org.gongkai.fee.FeeSchedule;
import org.gongkai.fee.MonthlyItems;
import org.gongkai.law.FormEdition;
import org.gongkai.law.LegalDocument;
import org.gongkai.money.Yuan;
import org.gongkai.page.Grid;
import org.gongkai.report.ApplicantCounts;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.CountRow;
import org.gongkai.tabulation.ApplicationTally;
import org.gongkai.tabulation.DisputeTally;
import org.gongkai.tabulation.Tabulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Java deserialization makes nothing that construction would reject, whatever stands in the stream. */
class ForgedStreamsTest {

    /** Types that take what stands in the stream, and say so. */
    private static final Set<Class<?>> TRUSTING =
            Set.of(ApplicationTally.class, DisputeTally.class, Tabulation.class, MonthlyItems.class, FeeSchedule.class);

    private static final int SAMPLES = 3;

    static Stream<Class<?>> types() {
        return DisclosureArbitraryProvider.types().types().stream()
                .filter(Serializable.class::isAssignableFrom)
                .filter(type -> !TRUSTING.contains(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void aFieldThatIsAlteredIsRejectedOrMakesAValueLikeAnyOther(Class<?> type) throws Exception {
        for (Object value : Samples.of(DisclosureArbitraryProvider.types().arbitrary(type), 9, SAMPLES)) {
            assertThat(ForgedStreams.faults(type, value)).isEmpty();
        }
    }

    @Test
    void aBuiltValueThatStandsItselfInAStreamIsRejected() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new InPlaceOfParts(bytes, LegalDocument.REGULATION)) {
            out.writeObject(LegalDocument.REGULATION);
        }
        assertInvalid(bytes.toByteArray(), "only its parts are read");
    }

    /** Writes a value where its parts should stand. */
    private static final class InPlaceOfParts extends ObjectOutputStream {

        private final Object value;

        InPlaceOfParts(OutputStream stream, Object value) throws IOException {
            super(stream);
            this.value = value;
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object written) {
            return written instanceof String ? written : value;
        }
    }

    @Test
    void aCreditCodeWithAnotherCheckCharacterIsRejected() throws IOException {
        byte[] stream = stream(CreditCode.of("113713220044342108"));
        assertInvalid(replaced(stream, "113713220044342108", "113713220044342107"), "check character");
    }

    @Test
    void aRegionThatIsNoSixDigitsIsRejected() throws IOException {
        assertInvalid(replaced(stream(RegionCode.of("371322")), "371322", "071322"), "071322");
    }

    @Test
    void aNegativeAmountIsRejected() throws IOException {
        byte[] positive = stream(Yuan.of(77));
        // A whole number has its sign in front of the array that is its magnitude.
        byte[] negative = replaced(positive, new byte[] {0, 0, 0, 1, 'u'}, new byte[] {-1, -1, -1, -1, 'u'});
        assertInvalid(negative, "-77");
    }

    @Test
    void aDocumentNumberThatNoAgencyGivesIsRejected() throws IOException {
        byte[] stream = stream(DocumentNumber.parse("郯政办字〔2020〕39号"));
        assertInvalid(replaced(stream, number(2020), number(3020)), "3020");
        assertInvalid(replaced(stream, number(39), number(-39)), "-39");
    }

    @Test
    void aCountBelowZeroIsRejectedInARow() throws IOException {
        CountRow row = ApplicantCounts.of(37_373, 0, 0, 0, 0, 0);
        assertInvalid(replaced(stream(row), count(37_373), count(-37)), "-37");
    }

    @Test
    void aCountBelowZeroIsRejectedInATable() throws IOException {
        ApplicationTable table =
                ApplicationTable.notStated(FormEdition.FORM_2021).with(0, 37_373);
        assertThat(table.value(0)).isEqualTo(OptionalLong.of(37_373));
        assertInvalid(replaced(stream(table), count(37_373), count(-37)), "-37");
    }

    @Test
    void aTimeLimitMeansWhatItsTextSays() throws Exception {
        TimeLimit read = (TimeLimit) read(replaced(stream(TimeLimit.parse("20个工作日内")), number(20), number(99)));
        assertThat(read).isEqualTo(TimeLimit.parse("20个工作日内"));
        assertThat(read.workingDays()).hasValue(20);
    }

    @Test
    void aCitationBeyondTheLastArticleIsRejected() throws IOException {
        assertInvalid(replaced(stream(LegalDocument.REGULATION.article(36)), number(36), number(-36)), "-36");
    }

    @Test
    void thePlacesOfAGridAreThoseOfItsCells() throws IOException {
        Grid grid = Grid.builder().row().cellAtLine("县", 773).build();
        assertInvalid(replaced(stream(grid), number(773), number(-3)), "row 0");
    }

    @Test
    void aGridKeepsNoArrayOfTheStream() throws Exception {
        Grid grid = Grid.of(List.of(List.of("a", "b"), List.of("c")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(grid);
            Field texts = Grid.class.getDeclaredField("texts");
            texts.setAccessible(true);
            out.writeObject(texts.get(grid));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Grid read = (Grid) in.readObject();
            String[][] stolen = (String[][]) in.readObject();
            stolen[0][0] = "forged";
            stolen[1] = null;
            assertThat(read).isEqualTo(grid);
        }
    }

    private static void assertInvalid(byte[] stream, String reason) {
        assertThatThrownBy(() -> read(stream))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining(reason);
    }

    private static byte[] stream(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] stream) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
            return in.readObject();
        }
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }

    private static byte[] count(long value) {
        return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
    }

    private static byte[] replaced(byte[] stream, String text, String other) {
        return replaced(stream, text.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** The stream with the last place that has some bytes changed. */
    private static byte[] replaced(byte[] stream, byte[] old, byte[] other) {
        int found = -1;
        for (int at = indexOf(stream, old, 0); at >= 0; at = indexOf(stream, old, at + 1)) {
            found = at;
        }
        assertThat(found).as("in the stream").isNotNegative();
        byte[] forged = stream.clone();
        System.arraycopy(other, 0, forged, found, other.length);
        return forged;
    }

    private static int indexOf(byte[] stream, byte[] wanted, int from) {
        for (int at = from; at <= stream.length - wanted.length; at++) {
            if (Arrays.equals(stream, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}
