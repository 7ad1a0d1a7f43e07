package org.gongkai.directory;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.directory.TimeLimit.Clause;
import org.gongkai.text.CellText;
import org.gongkai.text.ChineseNumerals;

/** Understands one clause of a time limit, or does not. */
final class ClauseParser {

    private static final String NUMERALS = "一二两三四五六七八九十";
    private static final String NUMBER = "(\\d{1,4}|[" + NUMERALS + "]{1,3})";
    private static final String UNIT = "个?(工作日|自然日|日历日|日|天|月|年)";
    private static final String DISCLOSED = "(?:予以|向社会|主动|进行|全文)*+(?:公开|公示|公布|发布|更新|完成)?";

    private static final Pattern WITHIN =
            Pattern.compile("(?:应当?)?(?:自|从|在)?(.*?)(?:之日)?(?:起|后)?(?:的)?" + NUMBER + UNIT + "(之?内|以内)?" + DISCLOSED);
    private static final Pattern NOTICE = Pattern.compile("(?:公告|公示)(?:期限|期|时间)?(?:为|是|不少于|不得少于)?" + NUMBER + UNIT);
    private static final Pattern EVERY = Pattern.compile("每?" + NUMBER + "个?(月|年)(?:一次|更新)?");
    private static final Pattern BEFORE_DAY = Pattern.compile("(?:每年)?(\\d{1,2})月(\\d{1,2})日(?:前|之前|以前)" + DISCLOSED);
    private static final Pattern BEFORE_END = Pattern.compile("(?:每年)?(\\d{1,2})月底(?:前|之前|以前)" + DISCLOSED);
    private static final Pattern PROMPT = Pattern.compile("(?:按进展情况|根据工作进展|随时)?及时" + DISCLOSED);
    private static final Pattern REAL_TIME = Pattern.compile("实时" + DISCLOSED);
    private static final Pattern PERMANENT = Pattern.compile("(?:长期|常年|永久)" + DISCLOSED);

    private static final Pattern FULL_STOP = Pattern.compile("[。.]$");

    /** A digit, or the beginning of a range of which only the end would be read: 五至十个工作日内. */
    private static final Pattern NUMBER_IN_TRIGGER =
            Pattern.compile("[\\d:]|[" + NUMERALS + "](?:" + UNIT + ")?[至到或、~—-]$");

    private static final List<Function<String, Optional<Clause>>> KINDS = List.of(
            clause -> match(PROMPT, clause, found -> Clause.Standing.PROMPT),
            clause -> match(REAL_TIME, clause, found -> Clause.Standing.REAL_TIME),
            clause -> match(PERMANENT, clause, found -> Clause.Standing.PERMANENT),
            clause -> match(
                    NOTICE, clause, found -> new Clause.PublicNotice(number(found.group(1)), unit(found.group(2)))),
            clause -> match(EVERY, clause, found -> new Clause.Every(number(found.group(1)), unit(found.group(2)))),
            clause -> match(
                    BEFORE_DAY, clause, found -> new Clause.Before(number(found.group(1)), number(found.group(2)))),
            clause -> match(BEFORE_END, clause, found -> new Clause.Before(number(found.group(1)), 0)),
            ClauseParser::within);

    private ClauseParser() {}

    /** What a clause states, if all of it is understood. */
    static Optional<Clause> parse(String clause) {
        if (CellText.joinsDigits(clause)) {
            return Optional.empty();
        }
        String plain = FULL_STOP.matcher(CellText.plain(clause)).replaceFirst("");
        return KINDS.stream().flatMap(kind -> kind.apply(plain).stream()).findFirst();
    }

    private static Optional<Clause> match(Pattern pattern, String clause, Function<Matcher, Clause> make) {
        Matcher matcher = pattern.matcher(clause);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(make.apply(matcher));
        } catch (IllegalArgumentException noSuchClause) {
            return Optional.empty();
        }
    }

    /** Days without 内 limit only if they are working days: 20工作日. A trigger is a phrase without a number. */
    private static Optional<Clause> within(String clause) {
        Matcher matcher = WITHIN.matcher(clause);
        if (!matcher.matches() || hasNumber(matcher.group(1))) {
            return Optional.empty();
        }
        DayUnit unit = unit(matcher.group(3));
        if (matcher.group(4) == null && unit != DayUnit.WORKING_DAYS) {
            return Optional.empty();
        }
        return match(WITHIN, clause, found -> new Clause.Within(number(found.group(2)), unit, found.group(1)));
    }

    private static boolean hasNumber(String trigger) {
        return NUMBER_IN_TRIGGER.matcher(trigger).find();
    }

    private static DayUnit unit(String printed) {
        return switch (printed) {
            case "工作日" -> DayUnit.WORKING_DAYS;
            case "月" -> DayUnit.MONTHS;
            case "年" -> DayUnit.YEARS;
            default -> DayUnit.CALENDAR_DAYS;
        };
    }

    private static int number(String printed) {
        if (Character.isDigit(printed.charAt(0))) {
            return Integer.parseInt(printed);
        }
        return (int) ChineseNumerals.read(printed)
                .orElseThrow(() -> new IllegalArgumentException("\"" + printed + "\" is no number"));
    }
}
