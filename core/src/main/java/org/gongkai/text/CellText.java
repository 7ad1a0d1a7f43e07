package org.gongkai.text;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What two printed texts have in common when they are the same label printed in two ways.
 *
 * <p>Only keys for comparison are made here; a text that is kept is always kept as printed.
 */
public final class CellText {

    /** The name of a space that was not resolved; a semicolon can follow. */
    private static final String SPACE_NAME = "&nbsp";

    /** As many marks on one letter as any script needs; more are set apart, since each is put in order among all. */
    private static final int MOST_MARKS = 30;

    private static final int COMBINING_GRAPHEME_JOINER = 0x034F;
    private static final int HANGUL_FILLER = 0x1160;

    private static final Pattern PINYIN = Pattern.compile("\\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\\)");
    private static final Pattern NUMBERING = Pattern.compile("^(?:\\([一二三四五六七八九十\\d]+\\)|[一二三四五六七八九十]+、|\\d+[.、)]?)");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\p{S}&&[^()/+-]]+");

    /** Characters that look like those of the forms: radicals that normalisation leaves alone, and traditional forms. */
    private static final Map<Integer, String> LOOKALIKES = lookalikes(
            "⺠民⻔门⻅见⻓长⻚页⻛风⻋车⺟母⻜飞⻢马⻥鱼⻦鸟⻬齐⻰龙⻄西⻘青⻆角⻝食",
            "請请數数規规範范項项許许處处罰罚強强總总計计結结轉转繼继續续辦办條条務务內内類类過过程程執执機机關关無无現现補补後后複复議议訴讼"
                    + "訟讼訪访舉举報报複复開开業业會会組组織织團团體体營营經经濟济購购採采額额單单萬万元元億亿決决維维持持糾纠審审類类製制發发廢废"
                    + "認认確确據据獲获實实際际與与區区屬属於于國国應应對对對对話话變变參参見见況况狀状題题問问進进說说領领導导費费號号從从來来將将"
                    + "該该誤误讓让給给級级縣县鄉乡鎮镇門门頁页電电視视報报紙纸質质發发布布場场戶户點点監监督督網网駐驻時时間间長长");

    private static final BitSet HAS_LOOKALIKE = new BitSet();

    static {
        LOOKALIKES.keySet().forEach(HAS_LOOKALIKE::set);
    }

    /** Between these, normalisation changes nothing. */
    private static final char FIRST_IDEOGRAPH = '一';

    private static final char LAST_IDEOGRAPH = '\u9FA5';

    private CellText() {}

    private static Map<Integer, String> lookalikes(String... tables) {
        Map<Integer, String> map = new HashMap<>();
        for (String table : tables) {
            int[] points = table.codePoints().toArray();
            for (int i = 0; i + 1 < points.length; i += 2) {
                map.put(points[i], Character.toString(points[i + 1]));
            }
        }
        return Map.copyOf(map);
    }

    /**
     * The text with one form for each character and without any white space.
     *
     * <p>Full-width and compatibility characters, radicals of PDF fonts and traditional characters get their usual form;
     * spaces, line breaks and characters without width are dropped.
     *
     * @param text a text as printed, not null
     * @return the text in its plain form, empty if nothing is printed
     */
    public static String plain(String text) {
        String plain = Objects.requireNonNull(text, "text");
        String before = "";
        // What a dropped character kept apart can need normalising in its turn.
        while (!plain.equals(before) && !isPlain(plain)) {
            before = plain;
            plain = withoutSpace(Normalizer.normalize(usual(before), Normalizer.Form.NFKC));
        }
        return plain;
    }

    /** The text with the usual form of lookalikes, and with no more marks in a row than can be put in order in time. */
    private static StringBuilder usual(String text) {
        StringBuilder usual = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            marks = isMark(point) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                usual.appendCodePoint(COMBINING_GRAPHEME_JOINER);
                marks = 1;
            }
            String replacement = LOOKALIKES.get(point);
            if (replacement == null) {
                usual.appendCodePoint(point);
            } else {
                usual.append(replacement);
            }
        }
        return usual;
    }

    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.MODIFIER_LETTER -> point != COMBINING_GRAPHEME_JOINER;
            default -> false;
        };
    }

    /** Drops what prints nothing, and names of spaces even where they stand within one another. */
    private static String withoutSpace(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        boolean named = false;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (isSpace(point)) {
                continue;
            }
            if (!named || point != ';') {
                kept.appendCodePoint(point);
            }
            int name = kept.length() - SPACE_NAME.length();
            named = point == SPACE_NAME.charAt(SPACE_NAME.length() - 1)
                    && name >= 0
                    && SPACE_NAME.contentEquals(kept.subSequence(name, kept.length()));
            if (named) {
                kept.setLength(name);
            }
        }
        return kept.toString();
    }

    /** White space of every kind, and characters without width. */
    private static boolean isSpace(int point) {
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            default -> point == HANGUL_FILLER;
        };
    }

    /**
     * The text without what stands at its ends: white space, and punctuation that is none of it.
     *
     * @param text a text as printed, not null
     * @param punctuation the characters that are dropped besides white space, not null
     * @return what is between, empty if nothing is
     */
    public static String strip(String text, String punctuation) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(punctuation, "punctuation");
        int from = 0;
        int to = text.length();
        while (from < to && isDropped(text.charAt(from), punctuation)) {
            from++;
        }
        while (from < to && isDropped(text.charAt(to - 1), punctuation)) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isDropped(char c, String punctuation) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || punctuation.indexOf(c) >= 0;
    }

    /** Most cells are short numbers or simplified characters, for which there is nothing to do. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ascii = c > ' ' && c < 127 && c != '&';
            boolean ideograph = c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH && !HAS_LOOKALIKE.get(c);
            if (!ascii && !ideograph) {
                return false;
            }
        }
        return true;
    }

    /**
     * What is left of a label when its numbering, punctuation, quotation marks and inserted pinyin are dropped as well.
     *
     * <p>{@code （三）不 予公开} and {@code 不予公开} have one key; so have {@code 3.危及“三安全一稳定”} and {@code 危及三安全一稳定}.
     *
     * @param text a label as printed, not null
     * @return its key, empty for a text without letters and digits
     */
    public static String key(String text) {
        String plain = PINYIN.matcher(plain(text)).replaceAll("");
        String unnumbered = NUMBERING.matcher(plain).replaceFirst("");
        return PUNCTUATION.matcher(unnumbered).replaceAll("");
    }
}
