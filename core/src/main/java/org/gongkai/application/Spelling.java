package org.gongkai.application;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The letters and digits of a text alone, without difference of case, width or accents, and where each of them stands: what
 * two spellings of one name or number have in common, whatever blanks, hyphens or brackets are between.
 */
final class Spelling {

    private static final char FIRST_IDEOGRAPH = '一';
    private static final char LAST_IDEOGRAPH = '\u9FFF';

    private final String text;
    private final StringBuilder characters;
    private int[] places;

    private Spelling(String text) {
        this.text = text;
        this.characters = new StringBuilder(text.length());
        this.places = new int[text.length()];
    }

    static Spelling of(String text) {
        Spelling spelling = new Spelling(text);
        for (int at = 0; at < text.length(); at = spelling.after(at)) {
            spelling.add(at, text.codePointAt(at));
        }
        return spelling;
    }

    private void add(int at, int character) {
        if (character >= FIRST_IDEOGRAPH && character <= LAST_IDEOGRAPH) {
            append(at, character);
        } else {
            Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .forEach(plain -> append(at, plain));
        }
    }

    private void append(int at, int plain) {
        int before = characters.length();
        characters.appendCodePoint(
                Character.isDigit(plain)
                        ? '0' + Character.digit(plain, 10)
                        : Character.toLowerCase(Character.toUpperCase(plain)));
        if (characters.length() > places.length) {
            places = Arrays.copyOf(places, 2 * characters.length());
        }
        Arrays.fill(places, before, characters.length(), at);
    }

    private int after(int place) {
        return place + Character.charCount(text.codePointAt(place));
    }

    /** The letters and digits. */
    String characters() {
        return characters.toString();
    }

    /** Where in the text a letter or digit begins. */
    int start(int index) {
        return places[index];
    }

    /** Where in the text a letter or digit has ended. */
    int end(int index) {
        return after(places[index]);
    }
}
