package org.gongkai.check.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.gongkai.calendar.HolidayNotice;

/** A file with the holiday notice of a year. */
public final class NoticeFile {

    private static final int LARGEST = 1_000_000;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private NoticeFile() {}

    /**
     * {@return the notice}
     *
     * @param name the file, in any form of {@link HolidayNotice#parse}; not null
     * @throws UnreadableInputException if it cannot be read or is no notice
     */
    public static HolidayNotice read(String name) throws UnreadableInputException {
        InputSource source = InputSource.file(name);
        try {
            return HolidayNotice.parse(text(source.read(LARGEST)));
        } catch (Exception | Error failure) {
            throw UnreadableInputException.of(source.name(), failure);
        }
    }

    /** The text, which on office machines can be in GB18030. */
    private static String text(byte[] bytes) throws CharacterCodingException {
        ByteBuffer all = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(all).toString();
        } catch (CharacterCodingException notUtf8) {
            return GB18030.newDecoder().decode(all.rewind()).toString();
        }
    }
}
