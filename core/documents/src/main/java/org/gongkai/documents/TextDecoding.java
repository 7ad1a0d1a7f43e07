package org.gongkai.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text of files that do not say, or wrongly say, what their bytes stand for. Bytes are never replaced by guesswork. */
final class TextDecoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    private static final Mark OF_UTF_8 = new Mark(StandardCharsets.UTF_8);

    /** The mark of UTF-32 begins as that of UTF-16 does. */
    private static final List<Mark> MARKS = List.of(
            new Mark(UTF_32LE),
            new Mark(UTF_32BE),
            OF_UTF_8,
            new Mark(StandardCharsets.UTF_16LE),
            new Mark(StandardCharsets.UTF_16BE));

    private static final String META = "<meta";
    private static final Pattern DECLARED =
            Pattern.compile(META + "[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]+)", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4096;

    /** Nearly all characters of a text have two zeros in UTF-32. */
    private static final int MOST_OF_TEN = 9;

    /** One in a hundred characters of a text is a digit, a blank or a line break. */
    private static final int FEWEST_OF = 100;

    /** How text in an encoding begins that says which it is. */
    private static final class Mark {

        private final Charset charset;
        private final byte[] bytes;

        Mark(Charset charset) {
            this.charset = charset;
            this.bytes = "\uFEFF".getBytes(charset);
        }

        boolean begins(byte... text) {
            return text.length >= bytes.length && Arrays.equals(text, 0, bytes.length, bytes, 0, bytes.length);
        }
    }

    private TextDecoding() {}

    /**
     * The text of bytes: by their byte-order mark, else by where they have zeros, else UTF-8 if they are that, else GB18030,
     * which has GBK and GB2312.
     *
     * @throws CharacterCodingException if they are none of these
     */
    static String decode(byte[] bytes) throws CharacterCodingException {
        String shown = shown(bytes);
        return shown == null ? ofBytes(bytes) : shown;
    }

    /** The text of bytes that show by a mark or by zeros what they stand for. */
    private static @Nullable String shown(byte... bytes) throws CharacterCodingException {
        for (Mark mark : MARKS) {
            if (mark.begins(bytes)) {
                return strict(bytes, mark.bytes.length, mark.charset);
            }
        }
        Optional<Charset> wide = wide(bytes);
        return wide.isPresent() ? strict(bytes, 0, wide.get()) : null;
    }

    private static String ofBytes(byte... bytes) throws CharacterCodingException {
        try {
            return strict(bytes, 0, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return strict(bytes, 0, GB18030);
        }
    }

    /**
     * The text of an HTML document: by the encoding it declares if that fits its bytes, else like any other text.
     *
     * @throws CharacterCodingException if no encoding fits
     */
    static String decodeHtml(byte... bytes) throws CharacterCodingException {
        String shown = shown(bytes);
        if (shown != null) {
            return shown;
        }
        Optional<Charset> declared = declared(bytes);
        if (declared.isPresent()) {
            try {
                return strict(bytes, 0, declared.get());
            } catch (CharacterCodingException wronglyDeclared) {
                return ofBytes(bytes);
            }
        }
        return ofBytes(bytes);
    }

    /** Whether bytes are UTF-8, or nothing at all, by what an HTML document says of itself. */
    static boolean canBeUtf8(byte... bytes) {
        for (Mark mark : MARKS) {
            if (mark.begins(bytes)) {
                return mark == OF_UTF_8;
            }
        }
        return wide(bytes).isEmpty()
                && declared(bytes).orElse(StandardCharsets.UTF_8).equals(StandardCharsets.UTF_8);
    }

    /** Where the text of bytes in UTF-8 begins, behind the mark if there is one. */
    static int lengthOfMark(byte... utf8) {
        return OF_UTF_8.begins(utf8) ? OF_UTF_8.bytes.length : 0;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        int tag = head.indexOf('<');
        while (tag >= 0
                && !(head.regionMatches(true, tag, META, 0, META.length())
                        && matcher.region(tag, head.length()).lookingAt())) {
            tag = head.indexOf('<', tag + 1);
        }
        if (tag < 0) {
            return Optional.empty();
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        if (name.equals("gb2312") || name.equals("gbk")) {
            return Optional.of(GB18030);
        }
        return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    /** The encoding whose digits, blanks and line breaks have zeros where the bytes have them; none where hardly any are. */
    private static Optional<Charset> wide(byte[] bytes) {
        int length = Math.min(HEAD, bytes.length);
        if (!hasZero(bytes, length)) {
            return Optional.empty();
        }
        int[] zeros = new int[4];
        int bigEndian = 0;
        int littleEndian = 0;
        for (int i = 0; i < length; i++) {
            zeros[i % 4] += bytes[i] == 0 ? 1 : 0;
            if (i % 2 == 1) {
                bigEndian += bytes[i - 1] == 0 && isDigitOrBlank(bytes[i]) ? 1 : 0;
                littleEndian += isDigitOrBlank(bytes[i - 1]) && bytes[i] == 0 ? 1 : 0;
            }
        }
        int most = length / 4 * MOST_OF_TEN / 10;
        if (zeros[0] > most && zeros[1] > most) {
            return Optional.of(UTF_32BE);
        } else if (zeros[2] > most && zeros[3] > most) {
            return Optional.of(UTF_32LE);
        } else if (Math.max(bigEndian, littleEndian) * FEWEST_OF <= length / 2) {
            return Optional.empty();
        }
        return Optional.of(bigEndian > littleEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    /** A zero beside a letter can be half of a Chinese character, as of 一. */
    private static boolean isDigitOrBlank(byte character) {
        return character >= '\t' && character <= '?';
    }

    private static boolean hasZero(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static String strict(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }
}
