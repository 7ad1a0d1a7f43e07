package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecodingTest {

    /** 一 is the bytes 4E and 00, which the other way round are a letter of Latin and a zero. */
    private static final String TEXT = "一、一二三四一五一六一七\n一、2020年一一一一一一一一一一一一一一\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-8", "GB18030"})
    void theOrderOfBytesIsToldByDigitsAndLineBreaks(String encoding) throws CharacterCodingException {
        assertThat(TextDecoding.decode(TEXT.getBytes(Charset.forName(encoding))))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aZeroThatStrayedInDoesNotMakeATextAnother(String encoding) throws CharacterCodingException {
        String strayed = TEXT + '\0' + TEXT.repeat(9);

        assertThat(TextDecoding.decode(strayed.getBytes(Charset.forName(encoding))))
                .isEqualTo(strayed);
    }
}
