package org.gongkai.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is printed above or below the text of each sheet: its number, and titles that are repeated. */
final class RunningTitles {

    /** How much of a sheet is its upper and its lower margin. */
    private static final double MARGIN = 0.12;

    /** A line of more parts is a row of figures. */
    private static final int MOST_RUNS = 3;

    private static final double BETWEEN_RUNS = 1.0;

    private static final String AROUND_NUMBER = "第页頁共/-—–－─·•()（）~～|";
    private static final int LONGEST_NUMBER = 4;

    private final List<SheetText> sheets;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<Integer, Integer> offsets = new HashMap<>();

    private RunningTitles(List<SheetText> sheets) {
        this.sheets = sheets;
        for (int i = 0; i < sheets.size(); i++) {
            Set<String> keys = new HashSet<>();
            Set<Integer> numbers = new HashSet<>();
            for (Line line : sheets.get(i).lines()) {
                if (isInMargin(line, sheets.get(i))) {
                    String text = bare(line);
                    keys.add(key(text));
                    numbers.add(bareNumber(text) - i);
                }
            }
            keys.forEach(key -> counts.merge(key, 1, Integer::sum));
            numbers.forEach(number -> offsets.merge(number, 1, Integer::sum));
        }
    }

    static List<SheetText> without(List<SheetText> sheets) {
        RunningTitles titles = new RunningTitles(sheets);
        List<SheetText> without = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            SheetText sheet = sheets.get(i);
            int index = i;
            without.add(sheet.withLines(sheet.lines().stream()
                    .filter(line -> !titles.isRunning(line, index))
                    .toList()));
        }
        return without;
    }

    private boolean isRunning(Line line, int sheet) {
        if (!isInMargin(line, sheets.get(sheet))) {
            return false;
        }
        String text = bare(line);
        int number = bareNumber(text);
        return isNumberOfSheet(text)
                || (number >= 0 && offsets.getOrDefault(number - sheet, 0) > 1)
                || (text.codePoints().anyMatch(Character::isLetter) && isRepeated(counts.getOrDefault(key(text), 0)));
    }

    private boolean isRepeated(int count) {
        return count > 1 && 2 * count >= sheets.size();
    }

    private static boolean isInMargin(Line line, SheetText sheet) {
        double height = sheet.height();
        return (line.baseline() < MARGIN * height || line.baseline() > (1 - MARGIN) * height)
                && line.runs(BETWEEN_RUNS).size() <= MOST_RUNS;
    }

    private static String bare(Line line) {
        StringBuilder text = new StringBuilder();
        line.glyphs().forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    /** The text whatever numbers it has. */
    private static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        text.codePoints().filter(point -> !Character.isDigit(point)).forEach(key::appendCodePoint);
        return key.toString();
    }

    /** Whether a text is one or two numbers with what stands around the number of a sheet. */
    private static boolean isNumberOfSheet(String text) {
        int digits = (int) text.codePoints().filter(Character::isDigit).count();
        return digits > 0
                && digits <= 2 * LONGEST_NUMBER
                && text.codePoints().anyMatch(point -> AROUND_NUMBER.indexOf(point) >= 0)
                && text.codePoints().allMatch(point -> Character.isDigit(point) || AROUND_NUMBER.indexOf(point) >= 0);
    }

    /** A text that is nothing but a number, less than any number that can be one of a sheet where it is not. */
    private static int bareNumber(String text) {
        boolean isNumber = !text.isEmpty()
                && text.length() <= LONGEST_NUMBER
                && text.chars().allMatch(Character::isDigit);
        return isNumber ? Integer.parseInt(text) : Integer.MIN_VALUE / 2;
    }
}
