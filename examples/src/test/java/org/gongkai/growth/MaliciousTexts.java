package org.gongkai.growth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Shapes of text that make a careless search slow: something, then something else over and over, then a near miss. The words
 * are those of the pattern itself and what documents are made of.
 */
final class MaliciousTexts {

    private static final List<String> USUAL = List.of(
            " ",
            "\u3000",
            "\u00a0",
            "\n",
            "\t",
            "0",
            "1",
            "a",
            "Z",
            "中",
            "一",
            "(",
            ")",
            "（",
            "）",
            "[",
            "]",
            "《",
            "》",
            "“",
            "-",
            ".",
            "。",
            ",",
            "，",
            "、",
            ";",
            ":",
            "：",
            "/",
            "#",
            "+",
            "■",
            "&nbsp",
            "&n&nbsp;bsp;",
            "\u0301\u0316",
            "()",
            "《》",
            "1,",
            "a.",
            "\u0000");
    private static final int MOST_WORDS = 40;
    private static final int MIXED_SHAPES = 60;

    private final List<String> words;
    private final List<Shape> shapes = new ArrayList<>();

    /** A text of any length. */
    record Shape(String start, String repeated, String end) {

        String text(int length) {
            return start + repeated.repeat(Math.max(1, length / repeated.length())) + end;
        }
    }

    private MaliciousTexts(List<String> words) {
        this.words = words;
    }

    static List<Shape> against(Pattern pattern) {
        Random random = new Random(pattern.pattern().hashCode());
        List<String> own = new ArrayList<>(words(pattern.pattern()));
        Collections.shuffle(own, random);
        Set<String> words = new LinkedHashSet<>(own.subList(0, Math.min(MOST_WORDS, own.size())));
        words.addAll(USUAL);
        MaliciousTexts texts = new MaliciousTexts(List.copyOf(words));
        texts.make(random);
        return texts.shapes;
    }

    /** Shapes of texts that begin or end as a good one does, or have something of it over and over. */
    static List<Shape> around(String sample) {
        List<Shape> shapes = new ArrayList<>();
        for (String word : USUAL) {
            shapes.add(new Shape(sample, word, ""));
            shapes.add(new Shape("", word, sample));
            shapes.add(
                    new Shape(sample.substring(0, sample.length() / 2), word, sample.substring(sample.length() / 2)));
        }
        for (int length = 1; length <= sample.length(); length += 1 + length / 2) {
            shapes.add(new Shape("", sample.substring(0, length), ""));
            shapes.add(new Shape("", sample.substring(sample.length() - length), "\u0001"));
        }
        return shapes;
    }

    private void make(Random random) {
        for (String word : words) {
            shapes.add(new Shape("", word, ""));
            shapes.add(new Shape("", word, "\u0001"));
            shapes.add(new Shape(some(random), word, some(random)));
            shapes.add(new Shape(some(random) + some(random), word, some(random) + "\u0001"));
        }
        for (int i = 0; i < MIXED_SHAPES; i++) {
            String repeated = some(random) + some(random) + (random.nextBoolean() ? some(random) : "");
            shapes.add(new Shape(
                    random.nextBoolean() ? "" : some(random), repeated, random.nextBoolean() ? "" : some(random)));
        }
    }

    private String some(Random random) {
        return words.get(random.nextInt(words.size()));
    }

    /** The literal words of a pattern, what its classes have first and last, and a character of each kind it names. */
    private static Set<String> words(String pattern) {
        Set<String> words = new LinkedHashSet<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\' && i + 1 < pattern.length()) {
                i++;
                switch (pattern.charAt(i)) {
                    case 'd' -> word.append('7');
                    case 's' -> word.append(' ');
                    case 'p', 'Q', 'E', 'R', 'u', 'b' -> flush(word, words);
                    default -> word.append(pattern.charAt(i));
                }
            } else if ("()|?*+{}^$.[]".indexOf(c) >= 0) {
                flush(word, words);
            } else {
                word.append(c);
            }
        }
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, Set<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            words.add(word.substring(0, 1));
            words.add(word.substring(word.length() - 1));
        }
        word.setLength(0);
    }
}
