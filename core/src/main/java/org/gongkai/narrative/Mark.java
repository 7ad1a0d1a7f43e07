package org.gongkai.narrative;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.internal.Beginnings;

/** Words by which a text says of what year and whose the numbers to come are, and what they are about. */
enum Mark {
    /** Another year to compare with, which leaves the numbers behind it those of this year. */
    COMPARISON("(?:较|比|与|同)(?:" + Mark.YEAR_NUMBER + "度?|去年|上年度?|上一年度?|前一年)(?:同期)?(?:相比)?"),
    /** The year from which or to which applications are carried. */
    CARRIED("(?:" + Mark.YEAR_NUMBER + "度?|上年度?|上一年度?|去年)(?=结转|转结|接转|转入|结余|遗留|跨年)"
            + "|(?:结转|转结|转入|顺延|转)(?:至|到|入)?(?:" + Mark.YEAR_NUMBER + "度?|下年度?|下一年度?|次年|明年|上年度?|上一年度?|去年)"
            + "|(?:下年度?|下一年度?|次年度?)(?=结转)"),
    /** A year from its first month to its last. */
    WHOLE_YEAR("(?<!\\d)1(?:月(?:1日)?)?[起始]?[至到\\-—–~]+(?:" + Mark.YEAR_NUMBER + ")?12月(?:31日|底)?份?"),
    /** From the beginning of a year or to its end. */
    YEAR_SO_FAR(
            "(?:今年|本年度?|" + Mark.YEAR_NUMBER + ")以来|截[至止]到?(?:今年|本年|" + Mark.YEAR_NUMBER + ")?(?:12月(?:31日|底)|年?[底末])"),
    /** A period that is not the year. */
    UNTIL("截[至止]|以来|期间|历年|近[一二两三四五六]年|往年|上半年|下半年|季度|\\d{1,2}月(?:份|底|初|中旬)?(?:\\d{1,2}日)?"),
    /** A year before. */
    OTHER_YEAR("去年|上一年度?|上年度?|前年|同期"),
    /** A time to come. */
    FUTURE("明年|下一年|下年度?|下一步|下步|今后|来年|未来"),
    /** A year by its number, the end of a period where 至 or a dash stands before it. */
    YEAR("[至到\\-—–~]?" + Mark.YEAR_NUMBER),
    /** The year of the report. */
    PRESENT("全年|本年度?|今年|年内|当年|报告期"),
    /** What has come together over time. */
    TOTAL("累计"),
    /** All agencies of a place. */
    SUMMARY("全(?:县|市|区|省|州|旗|镇|乡|系统|街道|街)|各级各部门|各级行政机关|各(?:部门|单位|乡镇|镇街|县区)"),
    /** The agency alone. */
    OWN("(?:我|本)(?:局|办|委|厅|镇|乡|街道|街|行政机关|机关|单位|级|部门|院|中心|厅机关|局机关)|(?:县|市|区|省|州)本级|局机关|委机关|县政府办公室|县政府本级"),
    /** Words that hold those of a topic and are not about it. */
    NEUTRAL("信访举报投诉类申请|信访、?(?:举报、?投诉|投诉、?举报)类?|重复申请|大量反复申请|申请行政复议|行政复议申请|建议意见|意见建议"),
    /** Applications for information. */
    APPLICATIONS("依申请|公开申请|公开政府信息申请|信息公开.{0,6}申请"),
    /** Lawsuits without reconsideration. */
    DIRECT_LITIGATION("未经复议(?:直接)?(?:提?起诉|诉讼)?"),
    /** Lawsuits after reconsideration. */
    LITIGATION_AFTER_RECONSIDERATION("(?:经?复议后|经复议)(?:提?起诉|诉讼)?"),
    /** Reconsiderations and lawsuits together. */
    DISPUTES("行政复议(?:和|、|及|与|以及|或)(?:行政)?诉讼"),
    /** Reconsiderations. */
    RECONSIDERATION("行政复议"),
    /** Lawsuits. */
    LITIGATION("行政诉讼|行政应诉"),
    /** Anything without a table of its own. */
    ELSEWHERE("信件|来信|来电|信箱|留言|热线|工单|咨询|提案|建议|信访|投诉|举报|舆情|问政|许可|处罚");

    /** A year in digits, Chinese or not. */
    static final String YEAR_NUMBER = "(?:20\\d\\d|二[〇○零][〇○零一二三四五六七八九]{2})年";

    /** The marks by what they can begin with; of two that begin at one place the first counts. */
    static final Beginnings<Mark> BEGINNINGS = Beginnings.of(List.of(values()), Mark::pattern);

    private final Pattern pattern;

    Mark(String expression) {
        this.pattern = Pattern.compile(expression);
    }

    Pattern pattern() {
        return pattern;
    }
}
