package org.gongkai.check;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.Serial;
import org.gongkai.text.BidiControl;
import org.jspecify.annotations.Nullable;

/** Escapes what changes the direction of text, so that a line of JSON is seen as it is. */
final class BidiEscapes extends CharacterEscapes {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
        return standardAsciiEscapesForJSON();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return BidiControl.isOne(character) ? new SerializedString(String.format("\\u%04X", character)) : null;
    }
}
