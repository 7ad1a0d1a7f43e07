package org.gongkai.validation.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.CharacterSet;
import org.gongkai.internal.WordSearch;

/**
 * What two texts are compared by: every twelve successive characters of one, as a hash. Punctuation does not count and all
 * numbers are alike, so that a text is copied however its figures were changed. Sentences that every report has, such as those
 * on the Regulation, are none of it.
 */
final class Shingles {

    /** With fewer characters a text is too short for a likeness to mean anything. */
    static final int FEWEST_CHARACTERS = 60;

    private static final int LENGTH = 12;
    private static final long BASE = 1_000_003L;
    private static final long LEADING = power();

    /** A passage of fewer characters is a phrase. */
    private static final int SHORTEST_PASSAGE = 24;

    /** Most letters are between these, and nothing else is. */
    private static final char FIRST_IDEOGRAPH = '一';

    private static final char LAST_IDEOGRAPH = '\u9FA5';
    private static final CharacterSet SENTENCE_ENDS = CharacterSet.of("。；;！!？?\n");
    private static final WordSearch WORDS_OF_EVERY_REPORT = WordSearch.of(Pattern.compile(
            "条例|习近平|党的[一二三四五六七八九十]{1,3}[大届]|处理费|收费|收取|统计期限|所列数据|电子版|联系电话|疑问|需要?报告的?(?:其他)?事项|格式|国办|没有发生|未发生"));

    private final String text;
    private final char[] characters;

    /** Where each character stands in the text. */
    private final int[] places;

    private final long[] hashes;

    private Shingles(String text, char[] characters, int[] places) {
        this.text = text;
        this.characters = characters;
        this.places = places;
        this.hashes = hashed(characters);
    }

    private static long power() {
        long power = 1;
        for (int i = 1; i < LENGTH; i++) {
            power *= BASE;
        }
        return power;
    }

    static Shingles of(String text) {
        char[] characters = new char[text.length()];
        int[] places = new int[text.length()];
        int count = 0;
        int end;
        Matcher ofEvery = WORDS_OF_EVERY_REPORT.matcher(text);
        for (int start = 0; start < text.length(); start = end) {
            end = sentenceEnd(text, start);
            if (!WORDS_OF_EVERY_REPORT.find(ofEvery, text, start, end)) {
                for (int i = start; i < end; i++) {
                    char character = text.charAt(i);
                    boolean isIdeograph = character >= FIRST_IDEOGRAPH && character <= LAST_IDEOGRAPH;
                    boolean isDigit = !isIdeograph && Character.isDigit(character);
                    boolean goesOn = isDigit && count > 0 && characters[count - 1] == '0';
                    if (isIdeograph || Character.isLetter(character) || (isDigit && !goesOn)) {
                        characters[count] = isDigit ? '0' : character;
                        places[count++] = i;
                    }
                }
            }
        }
        return new Shingles(text, Arrays.copyOf(characters, count), Arrays.copyOf(places, count));
    }

    private static int sentenceEnd(String text, int start) {
        int end = start + 1;
        while (end < text.length() && !SENTENCE_ENDS.has(text.charAt(end - 1))) {
            end++;
        }
        return end;
    }

    private static long[] hashed(char... characters) {
        long[] hashes = new long[Math.max(0, characters.length - LENGTH + 1)];
        long hash = 0;
        for (int i = 0; i < characters.length; i++) {
            if (i >= LENGTH) {
                hash -= characters[i - LENGTH] * LEADING;
            }
            hash = hash * BASE + characters[i];
            if (i >= LENGTH - 1) {
                hashes[i - LENGTH + 1] = hash;
            }
        }
        return hashes;
    }

    /** How many characters are compared. */
    int size() {
        return characters.length;
    }

    /** The hashes, in the order of the text. */
    long[] hashes() {
        return hashes;
    }

    /** What of this text stands in another as well. */
    CopiedText copiedFrom(Shingles other) {
        Set<Long> known = new HashSet<>();
        for (long hash : other.hashes) {
            known.add(hash);
        }
        List<String> passages = new ArrayList<>();
        int copied = 0;
        int from = 0;
        int to = 0;
        for (int i = 0; i <= hashes.length; i++) {
            if (i == hashes.length || (known.contains(hashes[i]) && i > to)) {
                if (to - from >= SHORTEST_PASSAGE) {
                    copied += to - from;
                    passages.add(text.substring(places[from], places[to - 1] + 1));
                }
                from = i;
                to = i;
            }
            if (i < hashes.length && known.contains(hashes[i])) {
                to = i + LENGTH;
            }
        }
        return new CopiedText(copied, characters.length, passages);
    }
}
