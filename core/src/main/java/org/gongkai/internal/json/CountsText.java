package org.gongkai.internal.json;

import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of an object that is nothing but counts, some of them in objects of their own, as it is written without white space: what
 * stands between the numbers is always the same, so that it need not be taken apart.
 */
public final class CountsText {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    /** The most digits of which none is more than a count can be. */
    private static final int MOST_DIGITS = 15;

    /** What stands before each number and behind the last, each filled up to whole words, and how long each is. */
    private final byte[] text;

    private final int[] starts;
    private final int[] lengths;

    /** Where each number goes, and whether it can be below 0. */
    private final int[] cells;

    private final boolean[] signed;

    private CountsText(Builder builder) {
        this.text = builder.text.toByteArray();
        this.starts = Arrays.copyOf(builder.starts, builder.count + 1);
        this.lengths = Arrays.copyOf(builder.lengths, builder.count + 1);
        this.cells = Arrays.copyOf(builder.cells, builder.count);
        this.signed = Arrays.copyOf(builder.signed, builder.count);
    }

    /** Puts the text together from its beginning. */
    public static final class Builder {

        private final ByteArrayOutputStream text = new ByteArrayOutputStream();
        private final StringBuilder between = new StringBuilder();
        private int[] starts = new int[8];
        private int[] lengths = new int[8];
        private int[] cells = new int[8];
        private boolean[] signed = new boolean[8];
        private int count;

        /** Begins without text. */
        public Builder() {}

        /**
         * Goes on with what stands between numbers.
         *
         * @param literal the text, of ASCII
         * @return this builder
         */
        public Builder literal(String literal) {
            between.append(literal);
            return this;
        }

        /**
         * Goes on with a number, or {@code null} for one that is not stated.
         *
         * @param cell where it goes
         * @param isSigned whether it can be below 0
         * @return this builder
         */
        public Builder number(int cell, boolean isSigned) {
            end();
            cells[count] = cell;
            signed[count] = isSigned;
            count++;
            return this;
        }

        private void end() {
            if (count + 1 == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count + 2);
                lengths = Arrays.copyOf(lengths, 2 * count + 2);
                cells = Arrays.copyOf(cells, 2 * count + 2);
                signed = Arrays.copyOf(signed, 2 * count + 2);
            }
            starts[count] = text.size();
            lengths[count] = between.length();
            text.writeBytes(between.toString().getBytes(StandardCharsets.US_ASCII));
            text.writeBytes(new byte[-between.length() & (Long.BYTES - 1)]);
            between.setLength(0);
        }

        /** {@return the text up to here} */
        public CountsText build() {
            end();
            return new CountsText(this);
        }
    }

    /**
     * Reads the numbers, each into its cell.
     *
     * @param bytes where the text stands, not null
     * @param from where it begins
     * @param end where it must have ended
     * @param target the cells, of which some are filled also where the text is another; not null
     * @return where it has ended, or -1 where another text stands there, be it of the same meaning
     */
    public int read(byte[] bytes, int from, int end, long[] target) {
        int at = from;
        for (int i = 0; i < cells.length; i++) {
            at = behindLiteral(i, bytes, at, end);
            if (at < 0) {
                return -1;
            }
            int first = at;
            boolean isNegative = signed[i] && first < end && bytes[first] == '-';
            int digits = isNegative ? first + 1 : first;
            long value = 0;
            for (at = digits; at < end && bytes[at] >= '0' && bytes[at] <= '9'; at++) {
                value = 10 * value + (bytes[at] - '0');
            }
            if (at == digits) {
                value = StrictJson.NOT_STATED;
                at = isNegative ? -1 : behindNull(bytes, first, end);
            } else if (at > digits + MOST_DIGITS || (bytes[digits] == '0' && at > digits + 1)) {
                at = -1;
            }
            if (at < 0) {
                return -1;
            }
            target[cells[i]] = isNegative ? -value : value;
        }
        return behindLiteral(cells.length, bytes, at, end);
    }

    private static int behindNull(byte[] bytes, int from, int end) {
        int to = from + NULL.length;
        return to <= end && Arrays.equals(bytes, from, to, NULL, 0, NULL.length) ? to : -1;
    }

    private int behindLiteral(int index, byte[] bytes, int from, int end) {
        int start = starts[index];
        int length = lengths[index];
        int to = from + length;
        if (to > end) {
            return -1;
        }
        if (from + length + (-length & (Long.BYTES - 1)) > bytes.length) {
            return Arrays.equals(bytes, from, to, text, start, start + length) ? to : -1;
        }
        int whole = length & -Long.BYTES;
        long unlike = 0;
        for (int i = 0; i < whole; i += Long.BYTES) {
            unlike |= (long) EIGHT_BYTES.get(bytes, from + i) ^ (long) EIGHT_BYTES.get(text, start + i);
        }
        if (whole < length) {
            long last = (long) EIGHT_BYTES.get(bytes, from + whole) ^ (long) EIGHT_BYTES.get(text, start + whole);
            unlike |= last << ((Long.BYTES - (length - whole)) * Byte.SIZE);
        }
        return unlike == 0 ? to : -1;
    }
}
