package org.gongkai.validation.diagnosis;

/** Tells a slip of the keyboard from other changes of a number. */
final class TypingErrors {

    private TypingErrors() {}

    static TypingError between(long printed, long suggested) {
        if (printed == 0) {
            return TypingError.LEFT_EMPTY;
        }
        String is = Long.toString(printed);
        String was = Long.toString(suggested);
        if (is.length() == was.length()) {
            return ofSameLength(is, was);
        }
        if (is.length() + 1 == was.length() && isWithoutOneDigit(is, was)) {
            return TypingError.DIGIT_MISSING;
        }
        if (is.length() == was.length() + 1 && isWithoutOneDigit(was, is)) {
            return TypingError.DIGIT_EXTRA;
        }
        return TypingError.OTHER;
    }

    private static TypingError ofSameLength(String is, String was) {
        int first = 0;
        while (is.charAt(first) == was.charAt(first)) {
            first++;
        }
        if (is.substring(first + 1).equals(was.substring(first + 1))) {
            return TypingError.DIGIT_REPLACED;
        }
        boolean swapped = is.charAt(first) == was.charAt(first + 1)
                && is.charAt(first + 1) == was.charAt(first)
                && is.substring(first + 2).equals(was.substring(first + 2));
        return swapped ? TypingError.DIGITS_SWAPPED : TypingError.OTHER;
    }

    private static boolean isWithoutOneDigit(String shorter, String longer) {
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        return shorter.substring(same).equals(longer.substring(same + 1));
    }
}
