package org.gongkai.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes of an array looked at as one number. */
final class EightBytes {

    /** The highest bit of each byte, which no ASCII has. */
    static final long HIGH_BITS = 0x8080808080808080L;

    private static final long ONES = 0x0101010101010101L;
    private static final VarHandle OF_ARRAY =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private EightBytes() {}

    static long at(byte[] bytes, int index) {
        return (long) OF_ARRAY.get(bytes, index);
    }

    /** Eight times a character of ASCII. */
    static long of(char character) {
        return ONES * character;
    }

    /** A number with a high bit if one of the bytes is zero, and with none of them if none is. */
    static long zeros(long eight) {
        return eight - ONES & ~eight & HIGH_BITS;
    }
}
