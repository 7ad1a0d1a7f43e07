package org.gongkai.check.page;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.IntPredicate;

/**
 * The name of the page of a report in the directory of all pages, and of the letter to an agency in that of all letters.
 *
 * <p>It begins with the letters, the digits and the Chinese characters of the name of the source and ends in a part of its digest, so
 * that it is the same in every run, is a name on any file system, and another source has another. Where the machine can name no file
 * in Chinese, the characters are left out.
 */
public final class PageName {

    static final String OVERVIEW = "index.html";

    private static final int MOST_LETTERS = 40;
    private static final int DIGEST_BYTES = 8;

    private PageName() {}

    /** {@return the name of the page of a report that is read from a source} */
    static String of(String source) {
        return of(source, ".html");
    }

    /**
     * {@return the name of a file of results}
     *
     * @param source the name of the source, not null
     * @param ending the end of the name, such as {@code .html}; not null
     */
    public static String of(String source, String ending) {
        String file = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        return "report-" + named(file, source) + ending;
    }

    /** {@return the name, without an ending, of the letter to an agency that a key tells from others} */
    static String letter(String agency, String key) {
        return "letter-" + named(agency, key);
    }

    private static String named(String name, String key) {
        String letters = letters(name);
        return (letters.isEmpty() ? "" : letters + '-') + digest(key);
    }

    private static String letters(String file) {
        String letters = hyphened(file, PageName::isOfName);
        return isName(letters) ? letters : hyphened(file, PageName::isOfAscii);
    }

    /** The characters that are kept, with a hyphen between those that others stand between. */
    private static String hyphened(String text, IntPredicate isKept) {
        StringBuilder hyphened = new StringBuilder();
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            if (isKept.test(point)) {
                hyphened.appendCodePoint(point);
            } else if (!hyphened.isEmpty() && hyphened.charAt(hyphened.length() - 1) != '-') {
                hyphened.append('-');
            }
        }
        int all = hyphened.length();
        int end = all > 0 && hyphened.charAt(all - 1) == '-' ? all - 1 : all;
        int most = Math.min(end, MOST_LETTERS);
        return hyphened.substring(0, hyphened.offsetByCodePoints(0, hyphened.codePointCount(0, most)));
    }

    private static boolean isOfName(int point) {
        return isOfAscii(point) || Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
    }

    private static boolean isOfAscii(int point) {
        return (point >= '0' && point <= '9') || (point >= 'A' && point <= 'Z') || (point >= 'a' && point <= 'z');
    }

    private static boolean isName(String letters) {
        try {
            return Path.of(letters).toString().equals(letters);
        } catch (InvalidPathException inLanguageOfMachine) {
            return false;
        }
    }

    private static String digest(String source) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
