package org.gongkai.narrative;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSection;
import org.gongkai.text.ChineseNumerals;
import org.jspecify.annotations.Nullable;

/**
 * What has been read so far of a paragraph, as far as it bears on the numbers to come: the year, whose figures they are, and
 * what they are about. It goes forward through the text once.
 */
final class ReadingContext {

    private static final Pattern MARKS = Mark.pattern();

    private static final String OFFICES = "(?:局|委|委员会|厅|镇|乡|街道|办公室|管委会|开发区|法院|公司|医院|学校)";

    /** An agency that a clause begins with: 县公安局收到. */
    private static final Pattern NAMED = Pattern.compile("(?:其中|据统计|全年|" + Mark.YEAR_NUMBER + "度?)*+(?!各|全|我|本|县政府办公室)"
            + "(?<name>[\\u4e00-\\u9fff&&[^各]]{0,4}[县市区省州][\\u4e00-\\u9fff&&[^各]]{1,9}?" + OFFICES
            + "|[\\u4e00-\\u9fff&&[^各]]{1,12}?" + OFFICES
            + "(?=[,、和及与]|共|收|受|办|新|全年|本年|累计|作出|发布|主动|答复|依申请|年|\\d|$))");

    private final ReportSection section;
    private final AnnualReport report;
    private final Matcher marks;
    private final Matcher named;
    private final String chars;

    private boolean isOtherYear;
    private boolean isOtherPeriod;
    private boolean isTotal;
    private boolean isPresent;
    private boolean isNamed;
    private boolean isDisclosure;
    private Optional<ReportScope> scope = Optional.empty();
    private @Nullable Topic topic;

    ReadingContext(ReportSection section, AnnualReport report, SectionText text) {
        this.section = section;
        this.report = report;
        this.chars = text.masked();
        this.marks = MARKS.matcher(chars).useTransparentBounds(true);
        this.named = NAMED.matcher(chars);
    }

    void startParagraph() {
        isOtherYear = false;
        topic = section == ReportSection.APPLICATIONS ? Topic.APPLICATIONS : null;
        isDisclosure = section == ReportSection.APPLICATIONS || section == ReportSection.DISPUTES;
    }

    void startSentence() {
        isOtherPeriod = false;
        isTotal = false;
        isPresent = false;
        isNamed = false;
        scope = Optional.empty();
    }

    /** Takes in a stretch of the text, which goes on where the last one ended. */
    void advance(int from, int to) {
        marks.region(from, to);
        while (marks.find()) {
            take(Mark.found(marks));
        }
        for (int i = from; i < to; i++) {
            if ((i == 0 || ",。;:(!?".indexOf(chars.charAt(i - 1)) >= 0) && isNamed(i)) {
                isNamed = true;
            }
        }
        if (!isDisclosure) {
            isDisclosure = contains("信息公开", from, to) || contains("依申请公开", from, to);
        }
    }

    private boolean contains(String word, int from, int to) {
        int start = Math.max(0, from - word.length());
        int at = chars.substring(start, to).indexOf(word);
        return at >= 0;
    }

    private boolean isNamed(int clause) {
        named.region(clause, Math.min(chars.length(), clause + 40));
        return named.lookingAt() && !isReporting(named.group("name"));
    }

    /** Tells whether a name is that of the agency whose report this is, with or without the place. */
    private boolean isReporting(String name) {
        String agency = report.agency().name();
        return agency.endsWith(name) || name.endsWith(agency);
    }

    private void take(Mark mark) {
        switch (mark) {
            case COMPARISON, CARRIED, NEUTRAL -> {
                // Says nothing of the numbers to come.
            }
            case YEAR -> takeYear(marks.group());
            case WHOLE_YEAR, PRESENT -> {
                isPresent = true;
                isOtherPeriod = false;
            }
            case UNTIL, OTHER_YEAR, FUTURE -> isOtherPeriod = true;
            case TOTAL -> isTotal = true;
            case SUMMARY -> {
                scope = Optional.of(ReportScope.SUMMARY);
                isNamed = false;
            }
            case OWN -> scope = Optional.of(ReportScope.OWN);
            case APPLICATIONS -> {
                topic = Topic.APPLICATIONS;
                isDisclosure = true;
            }
            case DIRECT_LITIGATION -> topic = Topic.DIRECT_LITIGATION;
            case LITIGATION_AFTER_RECONSIDERATION -> topic = Topic.LITIGATION_AFTER_RECONSIDERATION;
            case DISPUTES -> topic = Topic.DISPUTES;
            case RECONSIDERATION -> topic = Topic.RECONSIDERATION;
            case LITIGATION -> topic = Topic.LITIGATION;
            case ELSEWHERE -> topic = Topic.ELSE;
        }
    }

    private void takeYear(String text) {
        boolean isEnd = "至到-—–~".indexOf(text.charAt(0)) >= 0;
        if (isEnd) {
            isOtherPeriod = true;
            return;
        }
        isOtherYear = ChineseNumerals.readDigits(text.substring(0, 4)) != report.year();
        isPresent = !isOtherYear;
    }

    void turnTo(Topic newTopic) {
        topic = newTopic;
    }

    /** What the text is about here, where that has been said. */
    Optional<Topic> topic() {
        return Optional.ofNullable(topic);
    }

    /** Whether the numbers here are of the year of the report, whole and only. */
    boolean isOfTheYear() {
        return !isOtherYear && !isOtherPeriod && (!isTotal || isPresent);
    }

    /** Whether the figures are of one agency among others. */
    boolean isOfNamedAgency() {
        return isNamed;
    }

    /** Whether disputes here are over disclosure, and not any. */
    boolean isOnDisclosure() {
        return isDisclosure;
    }

    Optional<ReportScope> scope() {
        return scope;
    }

    int year() {
        return report.year();
    }
}
