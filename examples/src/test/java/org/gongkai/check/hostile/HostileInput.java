package org.gongkai.check.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One input: what it is, how large a part of it is hostile, what is done with it, and its bytes, which are made when they
 * are asked for.
 */
record HostileInput(Use use, String ending, String what, int size, Content content) {

    /** What is done with an input. */
    enum Use {
        /** It is checked as a report. */
        REPORT,
        /** A report is checked with it as waivers. */
        WAIVERS,
        /** A report is checked with it as what an earlier run printed. */
        EARLIER,
        /** It is read as the JSON of a report by the library alone, which takes more than the command does. */
        LIBRARY,
        /** It is read as the table of a directory, a row a line and its cells after tabs. */
        DIRECTORY,
        /** It is checked as standard directories. */
        DIRECTORIES,
        /** It is checked as a catalog. */
        CATALOG,
        /** It is checked as a register of applications. */
        REGISTER
    }

    @FunctionalInterface
    interface Content {
        byte[] make(int size) throws IOException;
    }

    @FunctionalInterface
    interface Text {
        String make(int size);
    }

    static HostileInput text(Use use, String ending, String what, int size, Text text) {
        return new HostileInput(use, ending, what, size, n -> text.make(n).getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() throws IOException {
        return content.make(size);
    }

    @Override
    public String toString() {
        return use.toString().toLowerCase(Locale.ROOT) + ' ' + ending + ' ' + what + ' ' + size;
    }
}
