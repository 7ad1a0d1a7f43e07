package org.gongkai.json;

/**
 * Tells which bytes are UTF-8 as RFC 3629 has it: no character longer than it need be, none above U+10FFFF, no half of a
 * surrogate pair. The bytes can come in parts.
 */
final class Utf8 {

    private static final int FIRST_TRAIL = 0x80;
    private static final int LAST_TRAIL = 0xBF;

    /** How many bytes the character that is begun still needs. */
    private int wanting;

    /** The least and the greatest byte that it can go on with. */
    private int least = FIRST_TRAIL;

    private int greatest = LAST_TRAIL;

    /** Whether some bytes are UTF-8 from the first character to the last. */
    static boolean is(byte[] bytes, int start, int end) {
        Utf8 utf8 = new Utf8();
        return utf8.accept(bytes, start, end) == end && utf8.isComplete();
    }

    /** Goes on to further bytes and returns where the first one stands that cannot follow, or the end. */
    int accept(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end) {
            if (wanting == 0) {
                at = afterUsual(bytes, at, end);
                if (at == end) {
                    return end;
                }
            }
            int next = bytes[at] & 0xFF;
            if (wanting == 0 ? !begins(next) : !goesOn(next)) {
                return at;
            }
            at++;
        }
        return end;
    }

    /** Whether no character is begun and not ended. */
    boolean isComplete() {
        return wanting == 0;
    }

    /** Passes over ASCII, and the characters of three bytes but those next to surrogates and to shorter forms. */
    private static int afterUsual(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end) {
            byte next = bytes[at];
            if (next >= 0) {
                at = afterAscii(bytes, at + 1, end);
            } else if ((next & 0xF0) == 0xE0
                    && next != (byte) 0xE0
                    && next != (byte) 0xED
                    && at + 2 < end
                    && bytes[at + 1] < (byte) 0xC0
                    && bytes[at + 2] < (byte) 0xC0) {
                at += 3;
            } else {
                return at;
            }
        }
        return end;
    }

    /** Passes over many bytes of ASCII at a time, and leaves a few at the end. */
    private static int afterAscii(byte[] bytes, int start, int end) {
        int at = start;
        while (at <= end - 4 * Long.BYTES
                && ((EightBytes.at(bytes, at)
                                        | EightBytes.at(bytes, at + Long.BYTES)
                                        | EightBytes.at(bytes, at + 2 * Long.BYTES)
                                        | EightBytes.at(bytes, at + 3 * Long.BYTES))
                                & EightBytes.HIGH_BITS)
                        == 0) {
            at += 4 * Long.BYTES;
        }
        while (at <= end - Long.BYTES && (EightBytes.at(bytes, at) & EightBytes.HIGH_BITS) == 0) {
            at += Long.BYTES;
        }
        return at;
    }

    private boolean begins(int lead) {
        if (lead < FIRST_TRAIL) {
            return true;
        }
        if (lead < 0xC2 || lead > 0xF4) {
            return false;
        }
        wanting = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : FIRST_TRAIL;
        greatest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : LAST_TRAIL;
        return true;
    }

    private boolean goesOn(int trail) {
        boolean follows = trail >= least && trail <= greatest;
        wanting--;
        least = FIRST_TRAIL;
        greatest = LAST_TRAIL;
        return follows;
    }
}
