package org.gongkai.check.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The name of the page of a report in the directory of all pages.
 *
 * <p>It begins with the letters and digits of the name of the source and ends in a part of its digest, so that it is the
 * same in every run, is a name on any file system, and another source has another.
 */
final class PageName {

    static final String OVERVIEW = "index.html";

    private static final Pattern OTHER_CHARACTERS = Pattern.compile("[^A-Za-z0-9]+");
    private static final Pattern OUTER_HYPHEN = Pattern.compile("^-|-$");

    private static final int MOST_LETTERS = 40;
    private static final int DIGEST_BYTES = 8;

    private PageName() {}

    static String of(String source) {
        String file = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        String hyphened = OTHER_CHARACTERS.matcher(file).replaceAll("-");
        String safe = OUTER_HYPHEN.matcher(hyphened).replaceAll("");
        String letters = safe.substring(0, Math.min(safe.length(), MOST_LETTERS));
        return "report-" + (letters.isEmpty() ? "" : letters + '-') + digest(source) + ".html";
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
