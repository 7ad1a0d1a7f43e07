package org.gongkai.narrative;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSection;
import org.jspecify.annotations.Nullable;

/**
 * What has been read so far of a paragraph, as far as it bears on the numbers to come: the year, whose figures they are, and
 * what they are about. It goes forward through the text once.
 */
final class Surroundings {

    private static final String YEAR = "(?:20\\d\\d|二[〇○零][〇○零一二三四五六七八九]{2})年";

    private static final Pattern MARKS = Pattern.compile(
            // The characters that a mark begins with, so that the others cost next to nothing.
            "(?=[较比与同2二上去结转1截以期历近往下季\\d前明今来未至到\\-—–~全本年当报累各我县市区省州局委信重大申行建意依公经复留热工咨提投举舆问许处])(?:"
                    // A comparison with another year leaves the numbers behind it those of this year.
                    + "(?<comparison>(?:较|比|与|同)(?:" + YEAR + "度?|去年|上年度?|上一年度?|前一年)(?:同期)?(?:相比)?)"
                    + "|(?<carried>(?:" + YEAR + "度?|上年度?|上一年度?|去年)(?=结转|转入)"
                    + "|(?:结转|转入|转)(?:至|到|入)?(?:" + YEAR + "度?|下年度?|下一年度?|次年|明年))"
                    + "|(?<whole>(?:1月1日|1月)[至到\\-—–~]+(?:" + YEAR + ")?12月(?:31日|底)?)"
                    + "|(?<until>截[至止]|以来|期间|历年|近[一二两三四五六]年|往年|上半年|下半年|季度|\\d{1,2}月(?:份|底|初|中旬)?(?:\\d{1,2}日)?)"
                    + "|(?<other>去年|上一年度?|上年度?|前年|同期)"
                    + "|(?<future>明年|下一年|下年度?|下一步|下步|今后|来年|未来)"
                    + "|(?<year>[至到\\-—–~]?" + YEAR + ")"
                    + "|(?<present>全年|本年度?|今年|年内|当年|报告期)"
                    + "|(?<total>累计)"
                    + "|(?<summary>全(?:县|市|区|省|州|旗|镇|乡|系统|街道)|各级各部门|各级行政机关|各(?:部门|单位|乡镇|镇街|县区))"
                    + "|(?<own>(?:我|本)(?:局|办|委|厅|镇|乡|街道|机关|单位|级|部门|院|中心|厅机关|局机关)|(?:县|市|区|省|州)本级|局机关|委机关|县政府办公室|县政府本级)"
                    + "|(?<neutral>信访举报投诉类申请|信访、?举报、?投诉类?|重复申请|大量反复申请|申请行政复议|行政复议申请|建议意见|意见建议)"
                    + "|(?<applications>依申请|公开申请|信息公开.{0,6}申请)"
                    + "|(?<direct>未经复议(?:直接)?(?:提?起诉|诉讼)?)"
                    + "|(?<after>(?:经?复议后|经复议)(?:提?起诉|诉讼)?)"
                    + "|(?<both>行政复议(?:和|、|及|与|以及)(?:行政)?诉讼)"
                    + "|(?<reconsideration>行政复议)"
                    + "|(?<litigation>行政诉讼|行政应诉)"
                    + "|(?<elsewhere>信件|来信|来电|信箱|留言|热线|工单|咨询|提案|建议|信访|投诉|举报|舆情|问政|许可|处罚))");

    private static final String OFFICES = "(?:局|委|委员会|厅|镇|乡|街道|办公室|管委会|开发区|法院|公司|医院|学校)";

    /** An agency that a clause begins with: 县公安局收到. */
    private static final Pattern NAMED = Pattern.compile("(?:其中|据统计|全年|" + YEAR + "度?)*+(?!各|全|我|本|县政府办公室)"
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

    Surroundings(ReportSection section, AnnualReport report, SectionText text) {
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
            take();
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

    private void take() {
        if (is("comparison") || is("carried") || is("neutral")) {
            return;
        }
        if (is("year")) {
            takeYear(marks.group());
        } else if (is("whole") || is("present")) {
            isPresent = true;
            isOtherPeriod = false;
        } else if (is("until") || is("other") || is("future")) {
            isOtherPeriod = true;
        } else if (is("total")) {
            isTotal = true;
        } else if (is("summary")) {
            scope = Optional.of(ReportScope.SUMMARY);
            isNamed = false;
        } else if (is("own")) {
            scope = Optional.of(ReportScope.OWN);
        } else {
            takeTopic();
        }
    }

    private void takeYear(String text) {
        boolean isEnd = "至到-—–~".indexOf(text.charAt(0)) >= 0;
        if (isEnd) {
            isOtherPeriod = true;
            return;
        }
        isOtherYear = Years.read(text.substring(0, 4)) != report.year();
        isPresent = !isOtherYear;
    }

    private void takeTopic() {
        if (is("applications")) {
            topic = Topic.APPLICATIONS;
            isDisclosure = true;
        } else if (is("direct")) {
            topic = Topic.DIRECT_LITIGATION;
        } else if (is("after")) {
            topic = Topic.LITIGATION_AFTER_RECONSIDERATION;
        } else if (is("both")) {
            topic = Topic.DISPUTES;
        } else if (is("reconsideration")) {
            topic = Topic.RECONSIDERATION;
        } else if (is("litigation")) {
            topic = Topic.LITIGATION;
        } else {
            topic = Topic.ELSE;
        }
    }

    private boolean is(String mark) {
        return marks.start(mark) >= 0;
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
