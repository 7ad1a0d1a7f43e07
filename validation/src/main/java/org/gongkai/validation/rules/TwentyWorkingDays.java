package org.gongkai.validation.rules;

import java.util.regex.Pattern;
import org.gongkai.directory.TimeLimit;
import org.gongkai.directory.TimeLimit.Clause;
import org.gongkai.validation.RuleOutcome;

/** Compares a time limit of any wording with the twenty working days of Article 26. */
final class TwentyWorkingDays {

    static final int DAYS = 20;

    /** No run of twenty working days has been longer, the one over a prolonged Spring Festival included. */
    private static final int LONGEST_IN_CALENDAR_DAYS = 40;

    private static final int HOURS_OF_A_DAY = 24;
    private static final int DAYS_OF_A_WEEK = 7;

    /** The triggers that mean that information is formed or changed. */
    private static final Pattern FORMED = Pattern.compile("|.*(?:形成|变更|制作|制定|获取|产生|生成|印发|作出).*");

    /** What is disclosed on request has limits of its own. */
    private static final Pattern ON_REQUEST = Pattern.compile("依申请");

    private TwentyWorkingDays() {}

    /**
     * Whether a limit is within the twenty working days.
     *
     * <p>How long something is on show, how often it is renewed and by which day of the year does not tell. A limit that is
     * longer but counts from something else than the forming of the information does not tell either.
     */
    static RuleOutcome compare(TimeLimit limit) {
        if (!limit.isUnderstood()) {
            return RuleOutcome.NOT_ASSESSABLE;
        }
        boolean told = false;
        boolean doubtful = false;
        for (TimeLimit.Part part : limit.parts()) {
            Clause each = part.clause();
            if (each instanceof Clause.Within within) {
                if (isShorter(within)) {
                    told = true;
                } else if (isLonger(within)
                        && !ON_REQUEST.matcher(part.label()).find()
                        && FORMED.matcher(within.trigger()).matches()) {
                    return RuleOutcome.VIOLATED;
                } else {
                    doubtful = true;
                }
            } else if (each == Clause.Standing.PROMPT || each == Clause.Standing.REAL_TIME) {
                told = true;
            }
        }
        return told && !doubtful ? RuleOutcome.HOLDS : RuleOutcome.NOT_ASSESSABLE;
    }

    /** Never fewer than twenty working days are twenty days. */
    private static boolean isShorter(Clause.Within within) {
        return switch (within.unit()) {
            case HOURS -> within.count() <= HOURS_OF_A_DAY * DAYS;
            case WORKING_DAYS, CALENDAR_DAYS -> within.count() <= DAYS;
            case WEEKS -> within.count() * DAYS_OF_A_WEEK <= DAYS;
            case MONTHS, YEARS -> false;
        };
    }

    private static boolean isLonger(Clause.Within within) {
        return switch (within.unit()) {
            case HOURS -> within.count() > HOURS_OF_A_DAY * LONGEST_IN_CALENDAR_DAYS;
            case WORKING_DAYS -> within.count() > DAYS;
            case CALENDAR_DAYS -> within.count() > LONGEST_IN_CALENDAR_DAYS;
            case WEEKS -> within.count() * DAYS_OF_A_WEEK > LONGEST_IN_CALENDAR_DAYS;
            case MONTHS -> within.count() > 1;
            case YEARS -> true;
        };
    }
}
