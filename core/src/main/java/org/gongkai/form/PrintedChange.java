package org.gongkai.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is printed for a change since last year where words have its sign: 减4, 增加1项, 4（减）, 4↓. */
final class PrintedChange {

    private static final String NUMBER = "(?<number>\\d{1,3}(?:,\\d{3})+|\\d+)[件条项个次宗起份]?";
    private static final String UP = "新增|增加?|上升|↑";
    private static final String DOWN = "减少?|下降|↓";

    private static final Pattern WORDS_FIRST =
            Pattern.compile("(?:" + UP + "|(?<down>" + DOWN + "))" + NUMBER + "(?:\\((?<remark>[^()]*)\\))?");
    private static final Pattern WORDS_LAST = Pattern.compile(NUMBER + "(?:↑|(?<down>↓))");
    private static final Pattern WORDS_IN_BRACKETS =
            Pattern.compile(NUMBER + "\\((?:[比较]?[上去]年度?|同比)?(?:" + UP + "|(?<down>" + DOWN + "|负|-))(?:数|项|件)?\\)");

    private static final Pattern FALLEN = Pattern.compile("[减降少↓负]");
    private static final Pattern RISEN = Pattern.compile("\\((?:" + UP + ")\\)");

    /** With which words for a sign begin before a number. */
    private static final String BEGINNINGS = "新增上↑减下↓";

    /** With which those end that stand behind one. */
    private static final String ENDS = "↑↓";

    private static final String MINUS = "-−–—";

    /** No number, for a change of which the sign cannot be told. */
    private static final String UNCLEAR = "?";

    private PrintedChange() {}

    /** Whether a text that is not empty is a number with its sign in words before or behind it, in plain form. */
    static boolean isInWords(String plain) {
        return (BEGINNINGS.indexOf(plain.charAt(0)) >= 0
                        && WORDS_FIRST.matcher(plain).matches())
                || (ENDS.indexOf(plain.charAt(plain.length() - 1)) >= 0
                        && WORDS_LAST.matcher(plain).matches());
    }

    /** The plain form of a text with a sign in place of the words; no number where words and sign do not agree. */
    static String signed(String plain) {
        Matcher first = WORDS_FIRST.matcher(plain);
        if (first.matches()) {
            return isNeutral(first.group("remark")) ? signed(first) : UNCLEAR;
        }
        Matcher last = WORDS_LAST.matcher(plain);
        if (last.matches()) {
            return signed(last);
        }
        Matcher inBrackets = WORDS_IN_BRACKETS.matcher(plain);
        if (inBrackets.matches()) {
            return signed(inBrackets);
        }
        return isContradicted(plain) ? UNCLEAR : plain;
    }

    /** Whether a remark behind the number says of neither direction that it is the one. */
    private static boolean isNeutral(@Nullable String remark) {
        return remark == null || (!FALLEN.matcher(remark).find() && !remark.contains("增"));
    }

    private static boolean isContradicted(String plain) {
        boolean isNegative = !plain.isEmpty() && MINUS.indexOf(plain.charAt(0)) >= 0;
        return isNegative ? RISEN.matcher(plain).find() : FALLEN.matcher(plain).find();
    }

    private static String signed(Matcher change) {
        return (change.group("down") == null ? "+" : "-") + change.group("number");
    }
}
