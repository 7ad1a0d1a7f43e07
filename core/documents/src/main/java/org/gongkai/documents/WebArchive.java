package org.gongkai.documents;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gongkai.page.Grid;
import org.gongkai.text.Text;

/**
 * The pages in a web archive (.mht), which is a mail (RFC 2045 to 2049, 2557): parts between lines that are told beforehand,
 * each with headers that say what it is and how its bytes are written.
 */
final class WebArchive {

    private static final int MOST_PARTS = 1_000;
    private static final String BOUNDARY = "boundary=";

    private final String text;
    private final Set<String> boundaries = new HashSet<>();
    private final List<DocumentPart> pages = new ArrayList<>();
    private int at;
    private int parts;
    private int cells;

    private WebArchive(String text) {
        this.text = text;
    }

    /** What the headers of a part say. */
    private record Headers(String type, String encoding) {}

    /**
     * The pages of an archive: the first, or where that has no table, as the frames of a workbook, all of them.
     *
     * @throws UnreadableDocumentException if there is no page in it, or its bytes are not what they are said to be
     * @throws TooLargeException if it has more parts, or a page of it more of anything, than is read
     */
    static List<DocumentPart> parts(byte[] bytes) throws UnreadableDocumentException, CharacterCodingException {
        WebArchive archive = new WebArchive(new String(bytes, StandardCharsets.ISO_8859_1));
        while (archive.at < archive.text.length()) {
            archive.readPart();
        }
        if (archive.pages.isEmpty()) {
            throw new UnreadableDocumentException(Text.of("网页归档中没有网页", "a web archive without a page"));
        }
        boolean isFirstWhole = !archive.pages.get(0).page().tables().isEmpty();
        return isFirstWhole ? archive.pages.subList(0, 1) : archive.pages;
    }

    private void readPart() throws UnreadableDocumentException, CharacterCodingException {
        parts++;
        TooLargeException.limit(parts, MOST_PARTS, Text.of("部分", "parts"));
        Headers headers = readHeaders();
        int boundary = headers.type.indexOf(BOUNDARY);
        if (boundary >= 0) {
            boundaries.add("--" + parameter(headers.type, boundary + BOUNDARY.length()));
        }
        int start = at;
        int end = endOfPart();
        String type = headers.type.stripLeading().toLowerCase(Locale.ROOT);
        if (boundary < 0 && type.startsWith("text/html")) {
            add(HtmlPage.part(decoded(text.substring(start, end), headers.encoding)));
        }
    }

    private void add(DocumentPart page) {
        pages.add(page);
        cells += page.cellCount();
        TooLargeException.limit(cells, Grid.MAX_CELLS, Text.of("单元格", "cells"));
    }

    /** The headers, a line each; one that begins with a blank goes on with the line before. */
    private Headers readHeaders() {
        StringBuilder type = new StringBuilder();
        String encoding = "";
        boolean isType = false;
        String line = nextLine();
        while (!line.isEmpty()) {
            String lower = line.toLowerCase(Locale.ROOT);
            isType = lower.startsWith("content-type:") || (isType && Character.isWhitespace(line.charAt(0)));
            if (isType) {
                type.append(lower.startsWith("content-type:") ? line.substring("content-type:".length()) : line);
            } else if (lower.startsWith("content-transfer-encoding:")) {
                encoding =
                        lower.substring("content-transfer-encoding:".length()).strip();
            }
            line = nextLine();
        }
        return new Headers(type.toString(), encoding);
    }

    private static String parameter(String type, int from) {
        boolean isQuoted = from < type.length() && type.charAt(from) == '"';
        int start = isQuoted ? from + 1 : from;
        int end = type.indexOf(isQuoted ? '"' : ';', start);
        return type.substring(start, end < 0 ? type.length() : end).strip();
    }

    /** Goes to the headers of the next part; where the line stands that ends this one, or the end. */
    private int endOfPart() {
        while (at < text.length()) {
            int start = at;
            String line = nextLine();
            if (line.startsWith("--") && (boundaries.contains(line) || isLast(line))) {
                return start;
            }
        }
        return at;
    }

    private boolean isLast(String line) {
        return line.endsWith("--") && boundaries.contains(line.substring(0, line.length() - 2));
    }

    private String nextLine() {
        int end = text.indexOf('\n', at);
        String line = text.substring(at, end < 0 ? text.length() : end);
        at = end < 0 ? text.length() : end + 1;
        return line.stripTrailing();
    }

    private static byte[] decoded(String body, String encoding) throws UnreadableDocumentException {
        byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        if (encoding.equals("quoted-printable")) {
            return quoted(bytes);
        } else if (!encoding.equals("base64")) {
            return bytes;
        }
        try {
            return Base64.getMimeDecoder().decode(bytes);
        } catch (IllegalArgumentException damaged) {
            throw new UnreadableDocumentException(Text.of("网页归档已损坏", "a damaged web archive"), damaged);
        }
    }

    /** Bytes as quoted-printable has them: one as two digits after an equals sign, which ends lines that go on. */
    private static byte[] quoted(byte[] body) {
        byte[] plain = new byte[body.length];
        int count = 0;
        int i = 0;
        while (i < body.length) {
            int high = i + 2 < body.length && body[i] == '=' ? Character.digit(body[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(body[i + 2], 16);
            if (low >= 0) {
                plain[count] = (byte) (high << 4 | low);
                count++;
                i += 3;
            } else if (body[i] == '=') {
                i = afterBreak(body, i + 1);
            } else {
                plain[count] = body[i];
                count++;
                i++;
            }
        }
        return Arrays.copyOf(plain, count);
    }

    /** Behind blanks and the end of the line. */
    private static int afterBreak(byte[] body, int from) {
        int i = from;
        while (i < body.length && (body[i] == ' ' || body[i] == '\t' || body[i] == '\r')) {
            i++;
        }
        return i < body.length && body[i] == '\n' ? i + 1 : from;
    }
}
