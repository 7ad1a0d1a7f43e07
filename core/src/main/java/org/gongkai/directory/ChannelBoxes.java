package org.gongkai.directory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a cell with each of its boxes as one of four marks, whatever font or form it was printed in.
 *
 * <p>Characters of Wingdings, Wingdings 2 and Symbol that lost their font are boxes where they stand before a name that is
 * known.
 */
final class ChannelBoxes {

    /** A full box, or a box with a tick. */
    static final char FULL = '■';

    /** A tick without a box. */
    static final char TICK = '√';

    /** An empty box. */
    static final char EMPTY = '□';

    /** A box of which it cannot be told whether it is full. */
    static final char UNCLEAR = '◪';

    private static final char CROSSED = '☒';
    private static final char CROSS = '✗';
    private static final char UNKNOWN = '?';

    private static final Map<Character, Character> CERTAIN = signs(
            "■☑●▄▅▆▇▉█◼◾▣◆▪⬛✅★",
            FULL,
            "√✓✔",
            TICK,
            "□☐○◯◻◽▢◇▫⬜❏❐❑❒☆",
            EMPTY,
            "◪",
            UNCLEAR,
            "☒⊠",
            CROSSED,
            "✗✘✕✖",
            CROSS);

    /** Letters as which boxes of Wingdings, Wingdings 2 and Symbol are printed, and readings of □ by machine. */
    private static final Map<Character, Character> LOST =
            signs("RþtnuUl", FULL, "PüÖvV", TICK, "£￡¨oqrp¡口囗ロ〇", EMPTY, "SQTxý", CROSSED, "Oû×", CROSS);

    private static final String SEPARATORS = "、，,;；";
    private static final char FIRST_PRIVATE = '\uF020';
    private static final char LAST_PRIVATE = '\uF0FF';
    private static final int PRIVATE_OFFSET = 0xF000;
    private static final String NO_BOXES = "、，,;；。.:：（）()【】[]〔〕《》<>“”\"'‘’/／\\＼|·・-–—_~+&@#%*";

    /** What 口 ends: 窗口, 门口, 出口, 入口, 人口, 户口, 路口, 村口, 接口. */
    private static final String BEFORE_MOUTH = "窗门出入人户路村接";

    private static final Pattern READING =
            Pattern.compile("(?<=[\\u3400-\\u9fff])(?:[(（][a-z]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,2}[a-z]{0,3}[)）])+");
    private static final Pattern BRACKETED =
            Pattern.compile("[\\[［(（【〔][\\s\\p{Z}]{0,8}([√✓✔■☑×✕xXvV]?)[\\s\\p{Z}]{0,8}[\\]］)）】〕]");

    private final String text;
    private final boolean guessed;

    private ChannelBoxes(String text, boolean guessed) {
        this.text = text;
        this.guessed = guessed;
    }

    private static Map<Character, Character> signs(Object... charactersAndSigns) {
        Map<Character, Character> signs = new HashMap<>();
        for (int i = 0; i < charactersAndSigns.length; i += 2) {
            for (char character : ((String) charactersAndSigns[i]).toCharArray()) {
                signs.put(character, (Character) charactersAndSigns[i + 1]);
            }
        }
        return Map.copyOf(signs);
    }

    /** The text with its boxes as {@link #FULL}, {@link #TICK}, {@link #EMPTY} and {@link #UNCLEAR}. */
    String text() {
        return text;
    }

    /** Whether a box was told by where it stands. */
    boolean guessed() {
        return guessed;
    }

    /** Whether a character is a box wherever it stands. */
    static boolean isBox(char c) {
        return CERTAIN.containsKey(c);
    }

    static ChannelBoxes of(String printed) {
        char[] text = withoutBrackets(READING.matcher(printed).replaceAll("")).toCharArray();
        String whole = new String(text);
        Set<Character> lost = lost(whole);
        char[] signs = new char[text.length];
        Set<Character> found = new HashSet<>();
        Set<Character> unknown = new HashSet<>();
        boolean guessed = false;
        for (int i = 0; i < text.length; i++) {
            signs[i] = CERTAIN.getOrDefault(text[i], '\0');
            if (signs[i] == '\0' && lost.contains(text[i]) && isPlace(whole, i)) {
                signs[i] = sign(text[i]);
                guessed = true;
            }
            if (signs[i] == UNKNOWN) {
                unknown.add(text[i]);
            }
            if (signs[i] != '\0') {
                found.add(signs[i]);
            }
        }
        for (int i = 0; i < text.length; i++) {
            if (signs[i] != '\0') {
                text[i] = resolved(signs[i], found, unknown.size() == 1);
                guessed |= signs[i] == CROSSED;
            }
        }
        return new ChannelBoxes(new String(text), guessed);
    }

    /** What a sign means beside the others: of two that differ, one is full. */
    private static char resolved(char sign, Set<Character> found, boolean onlyUnknown) {
        boolean full = found.contains(FULL) || found.contains(TICK);
        boolean empty = found.contains(EMPTY);
        return switch (sign) {
            case CROSSED -> full ? UNCLEAR : FULL;
            case CROSS -> full ? EMPTY : UNCLEAR;
            case UNKNOWN -> {
                boolean other = full != empty && onlyUnknown && !found.contains(CROSSED) && !found.contains(CROSS);
                yield !other ? UNCLEAR : full ? EMPTY : FULL;
            }
            default -> sign;
        };
    }

    /** Ticks in brackets as marks, and with them the brackets that are empty. */
    private static String withoutBrackets(String text) {
        Matcher bracketed = BRACKETED.matcher(text);
        boolean ticked = bracketed.results().anyMatch(found -> !found.group(1).isEmpty());
        return BRACKETED.matcher(text).replaceAll(found -> {
            String mark = found.group(1);
            if (mark.isEmpty()) {
                boolean box = ticked || ChannelNames.beginsAt(text, found.end());
                return box ? String.valueOf(EMPTY) : Matcher.quoteReplacement(found.group());
            }
            char sign = CERTAIN.getOrDefault(mark.charAt(0), LOST.getOrDefault(mark.charAt(0), CROSSED));
            return String.valueOf(sign == FULL ? FULL : sign == TICK ? TICK : CROSSED);
        });
    }

    /** The characters that stand for boxes: before a known name, of a font of symbols, or beside names that have boxes. */
    private static Set<Character> lost(String text) {
        boolean boxed = text.chars().anyMatch(c -> isBox((char) c));
        Set<Character> lost = new HashSet<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean symbol = sign(c) != UNKNOWN && (isPrivate(c) || (boxed && isApart(text, i)));
            if (isPlace(text, i) && (symbol || ChannelNames.beginsAt(text, i + 1))) {
                lost.add(c);
            }
        }
        return lost;
    }

    /** Whether a character begins a word that has no box yet. */
    private static boolean isApart(String text, int at) {
        int before = at - 1;
        while (before >= 0 && ChannelList.isBlank(text.charAt(before))) {
            before--;
        }
        return before < 0
                || (!isBox(text.charAt(before)) && (before < at - 1 || SEPARATORS.indexOf(text.charAt(before)) >= 0));
    }

    private static char sign(char c) {
        return LOST.getOrDefault(isPrivate(c) ? (char) (c - PRIVATE_OFFSET) : c, UNKNOWN);
    }

    private static boolean isPrivate(char c) {
        return c >= FIRST_PRIVATE && c <= LAST_PRIVATE;
    }

    /** Whether a character stands where a box stands: alone, before a name. */
    private static boolean isPlace(String text, int at) {
        char c = text.charAt(at);
        boolean ideograph = Character.isIdeographic(c) || c == 'ロ';
        if (ChannelList.isBlank(c)
                || isBox(c)
                || Character.isDigit(c)
                || Character.getType(c) == Character.OTHER_NUMBER
                || NO_BOXES.indexOf(c) >= 0
                || (ideograph && !LOST.containsKey(c))) {
            return false;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        if ((isWord(before) && !isPrivate(c)) || (ideograph && BEFORE_MOUTH.indexOf(before) >= 0)) {
            return false;
        }
        if (ideograph && Character.isLetter(before) && !ChannelNames.beginsAt(text, at + 1)) {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && ChannelList.isBlank(text.charAt(next))) {
            next++;
        }
        return next < text.length() && Character.isIdeographic(text.charAt(next));
    }

    /** Whether a character is of a word in Latin letters or of a number. */
    private static boolean isWord(char c) {
        return (c < 128 && Character.isLetterOrDigit(c)) || Character.isDigit(c);
    }
}
