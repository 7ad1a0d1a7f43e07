package org.gongkai.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream of UTF-8 that ends at the first byte that is none, with a byte in its place that no parser takes, so that the
 * parser itself tells where.
 */
final class Utf8Stream extends FilterInputStream {

    private static final byte NO_UTF8 = (byte) 0xFF;

    private final Utf8 utf8 = new Utf8();
    private boolean ended;

    Utf8Stream(InputStream document) {
        super(document);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int start, int length) throws IOException {
        int count = ended ? -1 : super.read(target, start, length);
        int valid = count < 0 ? 0 : utf8.accept(target, start, start + count) - start;
        boolean cutOff = count < 0 && !ended && !utf8.isComplete();
        if (valid < count || cutOff) {
            ended = true;
            target[start + valid] = NO_UTF8;
            return valid + 1;
        }
        return count;
    }
}
