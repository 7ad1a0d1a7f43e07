package org.gongkai.check;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.Charset;

/** Whether files can have Chinese names here, which the language of the machine decides. */
public final class ChineseNames {

    private ChineseNames() {}

    /** Aborts a test of a file with a Chinese name where there can be none. */
    public static void assumePossible() {
        assumeTrue(
                Charset.forName(System.getProperty("sun.jnu.encoding"))
                        .newEncoder()
                        .canEncode("义务教育"),
                "names of files have no Chinese here");
    }
}
