package org.gongkai.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream, one at a time, in one array; of a line that is too long, nothing is kept. No more is read of the stream
 * than its next bytes when no whole line is left, unless lines are split off.
 */
final class ByteLines {

    /** The longest line that is kept. */
    static final int LONGEST = (int) DisclosureJson.MAX_DOCUMENT_LENGTH;

    /** How many bytes are read for the lines that are split off at once. */
    static final int SPLIT = 256 * 1024;

    private static final int FIRST_SIZE = 64 * 1024;

    private static final long EIGHT_LINE_FEEDS = EightBytes.of('\n');

    private final InputStream stream;
    private byte[] bytes;
    private int filled;
    private int start;
    private int end;
    private int next;
    private int number;
    private boolean tooLong;

    ByteLines(InputStream stream) {
        this(stream, new byte[FIRST_SIZE], 0, 0);
    }

    private ByteLines(InputStream stream, byte[] bytes, int filled, int number) {
        this.stream = stream;
        this.bytes = bytes;
        this.filled = filled;
        this.number = number;
    }

    /** Goes to the next line, if there is one; what follows the last line feed is a line unless it is nothing. */
    boolean next() throws IOException {
        start = next;
        tooLong = false;
        for (end = lineFeed(start); end == filled; end = lineFeed(end)) {
            if (!fill()) {
                next = filled;
                return count(tooLong || start < filled);
            }
        }
        next = end + 1;
        return count(true);
    }

    private boolean count(boolean isLine) {
        number += isLine ? 1 : 0;
        return isLine;
    }

    /**
     * Takes off the next lines as they stand in the array, for another thread to go through. There are none to take off where
     * the stream ends soon or a line is longer than those that are kept.
     *
     * @param done lines that were split off and are no longer needed, whose array is filled anew; null if there are none
     */
    @Nullable
    ByteLines split(@Nullable ByteLines done) throws IOException {
        System.arraycopy(bytes, next, bytes, 0, filled - next);
        filled -= next;
        start = 0;
        next = 0;
        tooLong = false;
        bytes = bytes.length < SPLIT ? Arrays.copyOf(bytes, SPLIT) : bytes;
        int cut = afterLastLineFeed(0);
        while (cut == 0 || filled < SPLIT / 2) {
            int seen = filled;
            if (seen > LONGEST || !fill()) {
                return null;
            }
            cut = Math.max(cut, afterLastLineFeed(seen));
        }
        ByteLines lines = new ByteLines(InputStream.nullInputStream(), bytes, cut, number);
        number += lineFeeds(cut);
        filled -= cut;
        byte[] rest = done == null || done.bytes.length < filled ? new byte[Math.max(SPLIT, filled)] : done.bytes;
        System.arraycopy(bytes, cut, rest, 0, filled);
        bytes = rest;
        return lines;
    }

    /** Reads further bytes of a line that goes on, if there are any. */
    private boolean fill() throws IOException {
        int kept = filled - start;
        tooLong |= kept > LONGEST;
        if (tooLong) {
            kept = 0;
        } else if (start > 0) {
            System.arraycopy(bytes, start, bytes, 0, kept);
        } else if (kept == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(2 * kept, LONGEST + 1));
        }
        start = 0;
        end = kept;
        filled = kept;
        int count = stream.read(bytes, filled, bytes.length - filled);
        filled += Math.max(count, 0);
        return count >= 0;
    }

    /** Where the first line feed stands from a place on, or the end of what is filled. */
    private int lineFeed(int from) {
        int at = from;
        while (at <= filled - 4 * Long.BYTES
                && (lineFeedBits(at)
                                | lineFeedBits(at + Long.BYTES)
                                | lineFeedBits(at + 2 * Long.BYTES)
                                | lineFeedBits(at + 3 * Long.BYTES))
                        == 0) {
            at += 4 * Long.BYTES;
        }
        while (at < filled && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    /** Where what follows the last line feed begins, or 0 where there is none from a place on. */
    private int afterLastLineFeed(int from) {
        int at = filled;
        while (at > from && bytes[at - 1] != '\n') {
            at--;
        }
        return at == from ? 0 : at;
    }

    private int lineFeeds(int to) {
        int count = 0;
        for (int at = lineFeed(0); at < to; at = lineFeed(at + 1)) {
            count++;
        }
        return count;
    }

    /** A bit for a line feed among eight bytes, or none. */
    private long lineFeedBits(int at) {
        return EightBytes.zeros(EightBytes.at(bytes, at) ^ EIGHT_LINE_FEEDS);
    }

    /** The number of the line, from 1. */
    int number() {
        return number;
    }

    /** Whether the line is too long to be kept. */
    boolean isTooLong() {
        return tooLong;
    }

    /** Whether nothing stands in the line but white space, behind a byte-order mark or not. */
    boolean isBlank() {
        int at = start + ByteOrderMark.lengthIn(bytes, start, end);
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
            at++;
        }
        return at == end && !tooLong;
    }

    /** The array in which the line stands. */
    byte[] bytes() {
        return bytes;
    }

    /** Where the line starts. */
    int start() {
        return start;
    }

    /** Where the line has ended. */
    int end() {
        return end;
    }
}
