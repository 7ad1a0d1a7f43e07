package org.gongkai.narrative;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.CharacterSet;

/**
 * The text of one part without white space and with one form for each character, and where each character was printed.
 *
 * <p>What is quoted, titles and addresses among it, is masked: the numbers there are names and not statements.
 */
final class SectionText {

    static final byte NO_GAP = 0;
    static final byte SPACE = 1;
    static final byte LINE = 2;
    static final byte PARAGRAPH = 3;

    static final char MASK = '□';

    private static final Pattern QUOTED = Pattern.compile("《[^《》]{0,120}》|“[^“”]{0,60}”|\"[^\"]{0,60}\"|〔[^〕]{0,10}〕"
            + "|https?:[!-~]{1,300}" + "|(?<=[较比与](?:20\\d\\d年度?|去年|上年度?|上一年度?)(?:同期)?)\\([^()]{1,20}\\)");

    /** What a quotation begins with. */
    private static final CharacterSet OPENING = CharacterSet.of("《“\"〔h(");

    private static final Pattern NUMBERING =
            Pattern.compile("[一二三四五六七八九十]{1,3}[、是]|\\([一二三四五六七八九十\\d]{1,3}\\)|\\d{1,2}[.、](?!\\d)|20\\d\\d年");
    /** A full stop of another script: 未收到申请. */
    private static final Pattern WESTERN_STOP = Pattern.compile("(?<=[\\u4e00-\\u9fff])\\.(?![!-~])");

    private static final String ENDS_OF_LINES = "。;:!?";

    private final String printed;
    private final String plain;
    private final String masked;
    private final int[] places;
    private final byte[] gaps;

    SectionText(String printed) {
        this.printed = printed;
        char[] text = new char[printed.length()];
        int length = 0;
        int[] at = new int[printed.length()];
        byte[] before = new byte[printed.length() + 1];
        byte gap = PARAGRAPH;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (isBlank(c)) {
                gap = wider(gap, c);
            } else {
                at[length] = i;
                before[length] = gap;
                gap = NO_GAP;
                text[length++] = usual(c);
            }
        }
        String usual = new String(text, 0, length);
        this.plain =
                usual.indexOf('.') < 0 ? usual : WESTERN_STOP.matcher(usual).replaceAll("。");
        this.places = Arrays.copyOf(at, plain.length());
        this.gaps = Arrays.copyOf(before, plain.length());
        this.masked = mask(plain);
        markParagraphs();
    }

    private static boolean isBlank(char c) {
        boolean isUsual =
                (c >= '一' && c <= '龥') || (c > ' ' && c <= '~') || c == '、' || c == '。' || (c >= '！' && c <= '～');
        return !isUsual
                && (Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    private static byte wider(byte gap, char c) {
        boolean isLine = c == '\n' || c == '\u2028' || c == '\u2029';
        if (isLine) {
            return gap >= LINE ? PARAGRAPH : LINE;
        }
        return gap == NO_GAP ? SPACE : gap;
    }

    private static char usual(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        boolean isCompatible = (c >= '\u2e80' && c <= '\u2fdf') || (c >= '\uf900' && c <= '\ufaff');
        if (!isCompatible) {
            return c;
        }
        String normal = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return normal.length() == 1 ? normal.charAt(0) : c;
    }

    private static String mask(String plain) {
        char[] masked = plain.toCharArray();
        Matcher quoted = QUOTED.matcher(plain).useTransparentBounds(true);
        for (int at = 0; at < plain.length(); at++) {
            if (OPENING.has(plain.charAt(at))
                    && quoted.region(at, plain.length()).lookingAt()) {
                for (; at < quoted.end(); at++) {
                    masked[at] = MASK;
                }
                at--;
            }
        }
        return new String(masked);
    }

    /** A line break is the end of a paragraph after a full stop and before a numbering; elsewhere a line was too long. */
    private void markParagraphs() {
        Matcher numbering = NUMBERING.matcher(masked);
        for (int i = 1; i < gaps.length; i++) {
            if (gaps[i] == LINE
                    && (ENDS_OF_LINES.indexOf(plain.charAt(i - 1)) >= 0
                            || numbering.region(i, plain.length()).lookingAt())) {
                gaps[i] = PARAGRAPH;
            }
        }
    }

    int length() {
        return plain.length();
    }

    /** The text with its quotations. */
    String plain() {
        return plain;
    }

    /** The text with every character of a quotation masked. */
    String masked() {
        return masked;
    }

    /** What kind of white space stood before a character. */
    byte gap(int at) {
        return gaps[at];
    }

    /** Where a stretch of the text begins as printed. */
    int printedStart(int start) {
        return places[start];
    }

    /** Where a stretch of the text ends as printed. */
    int printedEnd(int end) {
        return places[end - 1] + 1;
    }

    String printed(int start, int end) {
        return printed.substring(printedStart(start), printedEnd(end));
    }
}
