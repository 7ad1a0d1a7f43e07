package org.gongkai.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;

/** The mark with which some editors begin a file; it is no part of the document and is passed over. */
final class ByteOrderMark {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private ByteOrderMark() {}

    /** How many bytes the mark takes at the start of a document. */
    static int lengthIn(byte[] bytes, int start, int end) {
        int behind = start + MARK.length;
        return behind <= end && Arrays.equals(bytes, start, behind, MARK, 0, MARK.length) ? MARK.length : 0;
    }

    /** The same text without the mark. */
    static String passOver(String document) {
        return document.startsWith("\uFEFF") ? document.substring(1) : document;
    }

    /** The same stream without the mark; only its first bytes are read. */
    static InputStream passOver(InputStream document) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(document, MARK.length);
        byte[] start = stream.readNBytes(MARK.length);
        if (!Arrays.equals(start, MARK)) {
            stream.unread(start);
        }
        return stream;
    }
}
