package org.gongkai.narrative;

import java.util.Map;

/** The units that numbers of a text are counted or measured in. */
final class Units {

    static final String PERCENT = "%";
    static final String PERCENTAGE_POINTS = "个百分点";

    private static final int LONGEST_MONEY = 3;

    /** Units of money and of rates, the longer ones first, with the power of ten that each stands for. */
    private static final Map<String, Integer> MONEY = Map.of("元", 0, "千元", 3, "万元", 4, "百万元", 6, "亿元", 8);

    private static final String[] OF_TWO = {"人次", "件次", "场次", "条次", "篇次"};
    private static final String OF_ONE = "件条个次期宗起项份篇例场家人封部批";

    /** What follows a character that would be a unit where the two are another word: 个月 is no unit, 起草 no 起. */
    private static final Map<Character, String> OTHER_WORDS = Map.ofEntries(
            Map.entry('个', "月工自小年季方阶环层维步"),
            Map.entry('条', "例款"),
            Map.entry('件', "套"),
            Map.entry('次', "年日要会全"),
            Map.entry('期', "间限满内末货"),
            Map.entry('起', "草来到步初点诉"),
            Map.entry('份', "额"),
            Map.entry('篇', "幅"),
            Map.entry('例', "如外会行"),
            Map.entry('场', "所地景"),
            Map.entry('家', "庭长级具"),
            Map.entry('人', "民员大均口才事工社"),
            Map.entry('部', "门署分委队级"),
            Map.entry('批', "准复示"),
            Map.entry('元', "旦月"));

    private Units() {}

    /** The length of the unit of money that stands at a place, 0 if none does. */
    static int money(String text, int at) {
        for (int length = LONGEST_MONEY; length > 0; length--) {
            if (at + length <= text.length()
                    && text.charAt(at + length - 1) == '元'
                    && MONEY.containsKey(text.substring(at, at + length))
                    && isWhole(text, at + length)) {
                return length;
            }
        }
        return 0;
    }

    /** The length of the unit of a count that stands at a place, 0 if none does. */
    static int count(String text, int at) {
        for (String unit : OF_TWO) {
            if (text.startsWith(unit, at)) {
                return 2;
            }
        }
        boolean isUnit = at < text.length() && OF_ONE.indexOf(text.charAt(at)) >= 0 && isWhole(text, at + 1);
        return isUnit ? 1 : 0;
    }

    private static boolean isWhole(String text, int end) {
        return end >= text.length()
                || text.startsWith("自然人", end)
                || OTHER_WORDS.getOrDefault(text.charAt(end - 1), "").indexOf(text.charAt(end)) < 0;
    }

    /** The power of ten that a printed unit stands for, such as 4 for 万件 and 万元. */
    static int power(String unit) {
        Integer money = MONEY.get(unit);
        if (money != null) {
            return money;
        }
        if (unit.startsWith("万")) {
            return 4;
        }
        return unit.startsWith("亿") ? 8 : 0;
    }

    /** The unit without 万 or 亿 before it. */
    static String base(String unit) {
        return power(unit) == 0 ? unit : unit.substring(1);
    }
}
