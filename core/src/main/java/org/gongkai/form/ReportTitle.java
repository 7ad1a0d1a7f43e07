package org.gongkai.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a report in a line, such as 郯城县财政局2020年政府信息公开工作年度报告. What leads to it (首页 &gt; …) is none of it.
 *
 * @param beforeYear what stands before the year, perhaps empty
 * @param year the year
 * @param afterYear what stands between the year and 政府信息公开, perhaps empty
 */
record ReportTitle(String beforeYear, int year, String afterYear) {

    private static final Pattern YEAR = Pattern.compile("([0-9０-９]{4}|[一二三四五六七八九〇○零0]{4})年?度?");
    private static final Pattern REPORT = Pattern.compile("(?:政府信息|政[务務]|信息)公[开開](?:工作)?(?:年度|年|情况|情況)?[报報]");
    private static final String SEPARATORS = ">＞»›|/:：";
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";

    /** The last title of the line, from the first year in it on. */
    static Optional<ReportTitle> in(String line) {
        int report = last(REPORT.matcher(line), line.length());
        int lastYear = last(YEAR.matcher(line), report - 4);
        int start = Math.max(0, lastYear);
        while (start > 0 && SEPARATORS.indexOf(line.charAt(start - 1)) < 0) {
            start--;
        }
        Matcher year = YEAR.matcher(line);
        Matcher words = REPORT.matcher(line);
        if (lastYear < 0 || !year.find(start) || !words.find(year.end())) {
            return Optional.empty();
        }
        return Optional.of(new ReportTitle(
                line.substring(start, year.start()), number(year.group(1)), line.substring(year.end(), words.start())));
    }

    /** Where the last of what is found begins up to a place, -1 if nothing does. */
    private static int last(Matcher matcher, int limit) {
        int last = -1;
        for (int from = 0; from <= limit && matcher.find(from) && matcher.start() <= limit; from = last + 1) {
            last = matcher.start();
        }
        return last;
    }

    private static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int zero = c == '○' || c == '零' ? 0 : CHINESE_DIGITS.indexOf(c);
            number = 10 * number + (Character.isDigit(c) ? Character.digit(c, 10) : zero);
        }
        return number;
    }
}
