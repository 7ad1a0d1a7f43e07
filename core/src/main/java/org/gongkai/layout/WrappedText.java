package org.gongkai.layout;

import java.util.List;

/** Text that is broken between lines: words of letters have a space there, Chinese has none, and numbers stay apart. */
final class WrappedText {

    private static final String OF_NUMBERS = ".,+-−－–．，";

    private WrappedText() {}

    static String of(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> append(line.text(), text));
        return text.toString();
    }

    static void append(String line, StringBuilder text) {
        if (!text.isEmpty() && !line.isEmpty()) {
            text.append(between(text.codePointBefore(text.length()), line.codePointAt(0)));
        }
        text.append(line);
    }

    private static String between(int last, int next) {
        if (isOfNumber(last) && isOfNumber(next)) {
            return "\n";
        }
        return isLetter(last) && isLetter(next) ? " " : "";
    }

    private static boolean isOfNumber(int point) {
        return Character.isDigit(point) || OF_NUMBERS.indexOf(point) >= 0;
    }

    private static boolean isLetter(int point) {
        return Character.isLetterOrDigit(point) && !Character.isIdeographic(point);
    }
}
