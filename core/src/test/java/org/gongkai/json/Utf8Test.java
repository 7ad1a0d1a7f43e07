package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.gongkai.agency.Agency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

// Mutants that survive: Utf8: bytes that go the longer way are judged alike.
/** Bytes are read as UTF-8 and as nothing else, and a byte-order mark is passed over wherever it comes from. */
class Utf8Test {

    private static final String DOCUMENT = "{\n\"name\":\"郯城县\"}";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "C0 AF, 0",
        "E0 80 AF, 1",
        "F0 80 80 AF, 1",
        "C1 BF, 0", // longer than need be
        "F4 90 80 80, 1",
        "F5 80 80 80, 0",
        "F8 88 80 80 80, 0", // above U+10FFFF
        "ED A0 80, 1",
        "ED A0 BD ED B8 80, 1",
        "ED BF BF, 1", // halves of surrogate pairs
        "80, 0",
        "FF, 0",
        "FE, 0",
        "C3, 1",
        "E9 83, 2",
        "F0 9F 98, 3",
        "E9 83 E9 83 AF, 2" // cut off
    })
    void whatIsNoUtf8IsRefusedAtItsPlaceByEveryEntry(String bytes, int valid) throws IOException {
        byte[] document = with(HexFormat.ofDelimiter(" ").parseHex(bytes));
        Path file = Files.write(directory.resolve("agency.json"), document);
        for (Reading reading : List.<Reading>of(
                () -> DisclosureJson.read(document, Agency.class),
                () -> DisclosureJson.read(new ByteArrayInputStream(document), Agency.class),
                () -> DisclosureJson.read(slowly(document), Agency.class),
                () -> DisclosureJson.read(file, Agency.class))) {
            DisclosureJsonException refused = catchThrowableOfType(DisclosureJsonException.class, reading::read);
            assertThat(refused).hasMessageContaining("UTF-8");
            assertThat(refused.pointer()).isEqualTo("/name");
            assertThat(refused.line()).isEqualTo(2);
            assertThat(refused.column()).isBetween(18, 18 + valid + 1);
        }
        byte[] line = new String(document, StandardCharsets.ISO_8859_1)
                .replace("\n", "")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> DisclosureJson.readLines(new ByteArrayInputStream(line), Agency.class)
                        .toList())
                .isInstanceOf(DisclosureJsonException.class)
                .hasMessageContainingAll("/name", "line 1", "UTF-8");
    }

    @Test
    void aDocumentThatEndsWithinACharacterIsRefused() {
        byte[] document = DOCUMENT.getBytes(StandardCharsets.UTF_8);
        for (byte[] end : List.of(new byte[] {(byte) 0xE9}, new byte[] {(byte) 0xE9, (byte) 0x83})) {
            byte[] cut = ByteBuffer.allocate(document.length + end.length)
                    .put(document)
                    .put(end)
                    .array();
            assertThatThrownBy(() -> DisclosureJson.read(cut, Agency.class))
                    .isInstanceOf(DisclosureJsonException.class)
                    .hasMessageContaining("UTF-8");
        }
    }

    @Test
    void everyPlaceOfALongTextIsLookedAt() {
        for (int length = 0; length < 80; length++) {
            byte[] text = "a".repeat(length).getBytes(StandardCharsets.UTF_8);
            assertThat(new Utf8().accept(text, 0, length)).isEqualTo(length);
            for (int place = 0; place < length; place++) {
                byte[] broken = text.clone();
                broken[place] = (byte) 0xFF;
                assertThat(new Utf8().accept(broken, 0, length)).isEqualTo(place);
            }
        }
    }

    @Test
    void aStreamIsReadByteByByteToItsEndAndNotBeyondWhatIsNoUtf8() throws IOException {
        try (InputStream text = new Utf8Stream(new ByteArrayInputStream(new byte[] {'a', (byte) 0xC3, (byte) 0xA9}))) {
            assertThat(List.of(text.read(), text.read(), text.read(), text.read()))
                    .containsExactly((int) 'a', 0xC3, 0xA9, -1);
        }
        try (InputStream broken = new Utf8Stream(new ByteArrayInputStream(new byte[] {'a', (byte) 0x80, 'b'}))) {
            assertThat(List.of(broken.read(), broken.read(), broken.read())).containsExactly((int) 'a', 0xFF, -1);
        }
    }

    @Test
    void everyCharacterOfUnicodeIsRead() {
        StringBuilder name = new StringBuilder("县");
        for (int character = ' '; character <= Character.MAX_CODE_POINT; character += 61) {
            if (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE) {
                name.appendCodePoint(character == '"' || character == '\\' ? 'x' : character);
            }
        }
        name.append("\u0080\u07FF\u0800\uD7FF\uE000\uFFFF")
                .appendCodePoint(0x10000)
                .appendCodePoint(0x10FFFF);
        byte[] document = ("{\"name\":\"" + name + "\"}").getBytes(StandardCharsets.UTF_8);
        assertThat(DisclosureJson.read(document, Agency.class).name()).isEqualTo(name.toString());
        assertThat(new Utf8().accept(document, 0, document.length)).isEqualTo(document.length);
    }

    @Property
    void bytesAreUtf8IfTheDecoderOfThePlatformTakesThem(@ForAll @Size(max = 12) byte[] bytes) {
        byte[] padded = ByteBuffer.allocate(bytes.length + 11)
                .put("01234567890".getBytes(StandardCharsets.UTF_8))
                .put(bytes)
                .array();
        assertThat(Utf8.is(padded, 0, padded.length)).isEqualTo(isDecoded(padded));
    }

    @Property
    void anyTwoBytesAfterALeadByteAreJudgedAsByTheDecoderOfThePlatform(
            @ForAll byte lead, @ForAll byte first, @ForAll byte second) {
        for (byte[] bytes : List.of(
                new byte[] {(byte) (lead | 0xC0), first},
                new byte[] {(byte) (lead | 0xE0), first, second},
                new byte[] {(byte) (lead | 0xE0), (byte) (first & 0xBF | 0x80), (byte) (second & 0xBF | 0x80)},
                new byte[] {(byte) (lead | 0xF0), (byte) (first & 0xBF | 0x80), (byte) (second & 0xBF | 0x80), lead})) {
            assertThat(Utf8.is(bytes, 0, bytes.length)).isEqualTo(isDecoded(bytes));
        }
    }

    @Test
    void aByteOrderMarkIsPassedOverInTextAndBytesAlike() throws IOException {
        String marked = "\uFEFF" + DOCUMENT;
        byte[] bytes = marked.getBytes(StandardCharsets.UTF_8);
        assertThat(List.of(
                        DisclosureJson.read(marked, Agency.class),
                        DisclosureJson.read(bytes, Agency.class),
                        DisclosureJson.read(new ByteArrayInputStream(bytes), Agency.class),
                        DisclosureJson.read(Files.write(directory.resolve("a.json"), bytes), Agency.class)))
                .containsOnly(Agency.of("郯城县"));
        assertThat(DisclosureJson.readLines(
                        new ByteArrayInputStream(marked.replace("\n", "").getBytes(StandardCharsets.UTF_8)),
                        Agency.class))
                .containsExactly(Agency.of("郯城县"));
    }

    @Test
    void aSecondByteOrderMarkIsNoPartOfADocument() {
        String twice = "\uFEFF\uFEFF" + DOCUMENT;
        assertThatThrownBy(() -> DisclosureJson.read(twice, Agency.class)).isInstanceOf(DisclosureJsonException.class);
        assertThatThrownBy(() -> DisclosureJson.read(twice.getBytes(StandardCharsets.UTF_8), Agency.class))
                .isInstanceOf(DisclosureJsonException.class);
    }

    private interface Reading {

        void read() throws IOException;
    }

    private static byte[] with(byte[] bytes) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.writeBytes("{\n\"name\":\"郯城县".getBytes(StandardCharsets.UTF_8));
        document.writeBytes(bytes);
        document.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));
        return document.toByteArray();
    }

    /** A stream that gives one byte at a time. */
    private static InputStream slowly(byte[] document) {
        return new ByteArrayInputStream(document) {
            @Override
            public synchronized int read(byte[] target, int start, int length) {
                return super.read(target, start, Math.min(1, length));
            }
        };
    }

    private static boolean isDecoded(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException none) {
            return false;
        }
    }
}
