package org.gongkai.narrative;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.CharacterSet;
import org.gongkai.text.ChineseNumerals;

/**
 * A change from the year before.
 *
 * @param noun the words of what has changed, possibly none
 * @param isFall whether it went down
 */
record Change(String noun, boolean isFall) {

    private static final String UP = "增长|增加|上升|提高|提升|增|多";
    private static final String DOWN = "下降|减少|降低|回落|下滑|降|减|少";
    private static final String LAST_YEAR = "(?:上年度?|上一年度?|去年|前一年|(20\\d\\d)年度?)(?:同期)?□*";
    private static final Pattern CHANGE = Pattern.compile("(.{0,24}?)(?:(?:较|比|与|同)" + LAST_YEAR
            + "(?:相比)?|同比)(?:总体|数量|申请量|总量|大幅|略有|有所)?(?:(" + UP + ")|(" + DOWN + "))了?");
    private static final Pattern DIRECTION = Pattern.compile("(?:(" + UP + ")|(" + DOWN + "))了?");

    private static final CharacterSet ENDS = CharacterSet.of(UP + DOWN + "了");

    /** The change that the words before a number say; {@code goesOn} where it follows another one, as in 增加12件，增长10%. */
    static Optional<Change> of(String before, int year, boolean goesOn) {
        if (before.isEmpty() || !ENDS.has(before.charAt(before.length() - 1))) {
            return Optional.empty();
        }
        Matcher change = CHANGE.matcher(before);
        if (change.matches()) {
            boolean isLastYear = change.group(2) == null || ChineseNumerals.readDigits(change.group(2)) == year - 1;
            return isLastYear ? Optional.of(new Change(change.group(1), change.group(4) != null)) : Optional.empty();
        }
        Matcher direction = DIRECTION.matcher(before);
        return goesOn && direction.matches()
                ? Optional.of(new Change("", direction.group(2) != null))
                : Optional.empty();
    }
}
