package org.gongkai.directory;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.directory.TimeLimit.Clause;

/** Understands one clause of a time limit in its plain form, or does not. */
final class ClauseParser {

    private static final String MUST = "(?:应当?|须|需)?";
    private static final String WHO = "(?:[^\\d,:]{0,12}(?:机关|部门|单位|机构|政府|招标人|采购人)应当?(?=自))?";
    private static final String SOFTLY = "(?:原则上|一般|最迟|最晚)?";
    private static final String DISCLOSED =
            "(?:由[^\\d,:]{1,12}(?:部门|机关|政府|单位|局))?(?:予以|及时|依法|向社会|对外|主动|进行|全文)*+(?:公开|公示|公布|发布|更新|公告|完成)?";
    private static final String BEFORE = "(?:之前|以前|前)";

    /** The day of a cycle by which it is: 10日前, 首月10日前, 底前. */
    private static final String BY_DAY =
            "(?:首月|第[一二三]个月|末月|最后[一1]个月|次月|下月)?(?:\\d{1,2}[日号]|[底末初]|[上中下]旬)?" + "(?:之前|以前|前)?";

    private static final String EACH_YEAR = SOFTLY + "[于在]?(?:每年|当年|次年|翌年|第二年)?" + SOFTLY + MUST + "[于在]?";

    private static final Pattern BEFORE_DAY =
            Pattern.compile(EACH_YEAR + "(\\d{1,2})月(\\d{1,2})[日号]" + BEFORE + DISCLOSED);
    private static final Pattern BEFORE_END = Pattern.compile(EACH_YEAR + "(\\d{1,2})月[底末]" + BEFORE + DISCLOSED);
    private static final Pattern BEFORE_END_OF_YEAR = Pattern.compile("(?:每年|当年)?年?[底末]" + BEFORE + DISCLOSED);

    private static final Pattern NOTICE =
            Pattern.compile(SOFTLY + "(?:公开)?(?:公告|公示|征求意见|征集意见|意见征集)(?:发布)?(?:期限|期间|期|时间|时限)?:?" + SOFTLY + MUST
                    + "[为是]?(?:不得?(?:少|低|短)于|至少)?为?" + Quantity.PATTERN + "(?:以上)?");

    private static final Pattern CYCLE = Pattern.compile(
            "[每按逐](月|季|半年|年|周|星期|日|天)度?(" + BY_DAY + ")(?:至少|不少于|定期)*+" + DISCLOSED + "(?:至少|不少于)?(?:[一1]次)?(?:以上)?");
    private static final Pattern BARE_CYCLE = Pattern.compile("(月|季|半年|年)度(?:至少)?" + DISCLOSED + "(?:至少)?(?:[一1]次)?");
    private static final Pattern PER_CYCLE = Pattern.compile(DISCLOSED + "(?:至少|不少于)?[一1]次[/每](月|季|半年|年|周|星期|日|天)度?");
    private static final Pattern COUNTED_CYCLE =
            Pattern.compile("(每隔?)?" + Quantity.PATTERN + "(" + BY_DAY + ")(?:至少|不少于)?(?:更新)?(?:至少|不少于)?(?:[一1]次)?");

    private static final Pattern STANDING = Pattern.compile(
            "(?:并|同时)?(?:保持)?([^,:]*?)(后|之日起|时)?,?" + MUST + "(?:随时)?(及时|第一时间|实时|即时|立即|长期|常年|永久)(?:有效)?" + DISCLOSED);
    private static final Pattern PROGRESS = Pattern.compile("(?:按照?|根据|视)[^\\d]{0,8}进[展度](?:情况)?|");

    private static final Pattern WITHIN = Pattern.compile(WHO + MUST + SOFTLY + MUST + "(" + LimitTrigger.FROM
            + ")?([^,:]*?)((?:之日)?起|之?后|以后)?,?的?" + SOFTLY + MUST + "[在于]?(不超过|不晚于|不迟于|不多于)?" + Quantity.PATTERN
            + "(之内|以内|内)?" + DISCLOSED);

    private static final Pattern TRIGGER_BEHIND =
            Pattern.compile("(" + Quantity.PATTERN + "内?" + DISCLOSED + ")\\((自[^()]{1,50}起)\\)");

    private static final List<Function<String, Optional<Clause>>> KINDS = List.of(
            clause -> match(
                    BEFORE_DAY,
                    clause,
                    found -> new Clause.Before(Quantity.number(found.group(1)), Quantity.number(found.group(2)))),
            clause -> match(BEFORE_END, clause, found -> new Clause.Before(Quantity.number(found.group(1)), 0)),
            clause -> match(BEFORE_END_OF_YEAR, clause, found -> new Clause.Before(12, 0)),
            clause -> match(NOTICE, clause, ClauseParser::notice),
            clause -> match(CYCLE, clause, found -> every(found.group(1), found.group(2))),
            clause -> match(BARE_CYCLE, clause, found -> every(found.group(1), "")),
            clause -> match(PER_CYCLE, clause, found -> every(found.group(1), "")),
            clause -> match(COUNTED_CYCLE, clause, ClauseParser::countedCycle),
            clause -> match(STANDING, clause, ClauseParser::standing),
            clause -> match(WITHIN, clause, ClauseParser::within));

    private ClauseParser() {}

    /** What a clause states, if all of it is understood. */
    static Optional<Clause> parse(String clause) {
        Matcher behind = TRIGGER_BEHIND.matcher(clause);
        String usual = behind.matches() ? behind.group(4) + behind.group(1) : clause;
        return KINDS.stream().flatMap(kind -> kind.apply(usual).stream()).findFirst();
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

    private static Clause notice(Matcher found) {
        Quantity quantity = Quantity.of(found.group(1), found.group(2));
        return new Clause.PublicNotice(quantity.count(), quantity.unit());
    }

    private static Clause every(String unit, String by) {
        Quantity quantity = switch (unit) {
            case "月" -> new Quantity(1, DayUnit.MONTHS);
            case "季" -> Quantity.of("1", "季度");
            case "半年" -> Quantity.of("半", "年");
            default -> Quantity.of("1", unit);
        };
        return new Clause.Every(quantity.count(), quantity.unit(), by);
    }

    /** Days come round only where 每 says so: 5日 alone is nothing. */
    private static Clause countedCycle(Matcher found) {
        Quantity quantity = Quantity.of(found.group(2), found.group(3));
        boolean isOfDays = quantity.unit() == DayUnit.CALENDAR_DAYS || quantity.unit() == DayUnit.WEEKS;
        if (found.group(1) == null && (isOfDays || !found.group(4).isEmpty())) {
            throw new IllegalArgumentException("not said to come round");
        }
        return new Clause.Every(quantity.count(), quantity.unit(), found.group(4));
    }

    private static Clause standing(Matcher found) {
        String event = found.group(1);
        boolean isSaid = found.group(2) != null;
        boolean isProgress = !isSaid && PROGRESS.matcher(event).matches();
        if (!isProgress && !isTrigger(event, isSaid)) {
            throw new IllegalArgumentException("\"" + event + "\" is more than an event");
        }
        return switch (found.group(3)) {
            case "及时", "第一时间" -> Clause.Standing.PROMPT;
            case "长期", "常年", "永久" -> Clause.Standing.PERMANENT;
            default -> Clause.Standing.REAL_TIME;
        };
    }

    /** Whether days can count from a phrase, where the text says that they do or where it has to be told. */
    private static boolean isTrigger(String phrase, boolean isSaid) {
        return isSaid ? LimitTrigger.isNoun(phrase) : LimitTrigger.isEvent(phrase);
    }

    /** Days without 内 limit only if they are working days: 20工作日. */
    private static Clause within(Matcher found) {
        String trigger = found.group(2);
        boolean isAfter = found.group(3) != null;
        boolean isSaid = isAfter || "自从".contains(String.valueOf(found.group(1)));
        boolean isClear = trigger.isEmpty() ? !isAfter : isTrigger(trigger, isSaid);
        Quantity quantity = Quantity.of(found.group(5), found.group(6));
        boolean isLimit = found.group(4) != null || found.group(7) != null || quantity.unit() == DayUnit.WORKING_DAYS;
        if (!isClear || !isLimit) {
            throw new IllegalArgumentException("\"" + trigger + "\" is more than a trigger, or the days are no limit");
        }
        return new Clause.Within(quantity.count(), quantity.unit(), trigger);
    }
}
