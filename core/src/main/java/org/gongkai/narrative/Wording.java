package org.gongkai.narrative;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.Beginnings;
import org.gongkai.internal.WordSearch;

/** What the words of a phrase say, apart from what it is about. */
final class Wording {

    /** Words before a phrase that do not change what it is about. */
    private static final Pattern LEADING =
            Pattern.compile("(?:其中|同时|另外|此外|另有|还有|另|并且|并|据统计|经统计|今年以来|今年|本年度?内|[在于自](?=" + Words.YEAR + ")|本年度?|全年度?|年内"
                    + "|一年中|一年来|年度内|报告期内?|当年(?!新)|截至目前|目前|截[至止](?:" + Words.YEAR + ")?(?:12月(?:31日|底)|年底|底)|"
                    + Words.YEAR + "(?!" + Words.CARRY + ")(?:以来|内|里)?|共计|合计|总计|总共|一共|共|累计"
                    + "|全(?:县|市|区|省|州|旗|镇|乡|局?系统|街道|街|局|委|办|厅)(?:" + Words.EVERY + ")?|各级各部门|各级行政机关|行政机关"
                    + "|(?:我|本)(?:县|市|区|省|州|旗|局|办|委|厅|镇|乡|街道|街|机关|单位|级|部门|院|中心|行政机关)(?:机关|政府)?|(?:县|市|区|省|州)本级|局机关|县政府办公室"
                    + "|(?:已经?|均已?)(?!公开|主动公开)|均|全部|依法|按时|按期|按规定|规范|及时|也|亦|尚|至今|现(?!行)|实际|通过(?:各种|各类|多种)(?:渠道|方式|途径)|"
                    + Words.CHANNELS
                    + "|认真|不含|不包括|未含|含有?|包括|及|和|到|至|的)*+");

    private static final Beginnings<Pattern> LEADING_BEGINNINGS = Beginnings.of(List.of(LEADING), Function.identity());

    /** Words between a phrase and its number that do not change what it is about. */
    private static final Endings ENDINGS = new Endings(
            "共计", "共有", "合计", "总计", "总共", "共", "达到", "达", "分别为", "为", "是", "有", "总计数", "计", "了", "的", ":", "数量", "件数",
            "数", "总数", "总量");

    private static final Pattern OF_APPLICATIONS = Pattern.compile("(?:依申请|信息公开|公开政府信息).{0,6}申请|依申请公开");

    /** Where these stand, the number is not what happened in the year. */
    private static final WordSearch DOUBTS =
            WordSearch.of(Pattern.compile("每|分别|平均|不足|超过?|[约近逾]$|大约|约$|至少|不少于|不低于|不超过|最多|最高|将|计划|拟|力争|预计|"
                    + "争取|目标|要求(?!行政机关确认|提供公开出版物)|应[公答办予当]|不得|以内"
                    + "|(?<!结转)(?:去年|上一?年度?+)(?!结转|转|接转|结余|遗留|跨年)|同期|减免|标准|有望|之一|原有|达标"
                    + "|(?:未|没有|无)(?:曾|有)?(?:收到|接到|接收到?|受理|发生|产生|出现|引发)?(?:任何)?$"));

    /** What an agency does that is counted. */
    private static final Pattern DONE =
            Pattern.compile(".{0,14}?(?:收到|接收|受理|发布|公开|公布|组织|开展|举办|召开|形成|编制|制发|制定|印发|出台|办理|办结"
                    + "|答复|回复|回应|征集|采纳|解读|培训|发放|推送|刊登|编发|更新|新建|建成|设立|开设|整改|检查|通报|评估|审查|修订|废止|清理|接受|接待|作出|报送|采集|拍摄|制作|规范提升|完成)"
                    + "了?[^,]{2,30}");

    /** What stands before a number that its noun stands behind. */
    private static final Pattern VERB_ALONE = Pattern.compile(
            Words.RECEIVE + "|" + Words.HANDLE + "|" + Words.CONCLUDE + "|发布|公开|组织|开展|召开|形成|答复|新增|新收|发生|收到并办结|制发|印发");

    private static final Pattern HANDLED = Pattern.compile(Words.HANDLE + "(?!完毕|完结)");

    private static final Pattern HEADING =
            Pattern.compile("(?:在)?(?:依申请公开|政府信息公开|信息公开|政府信息)*+(?:工作|申请|方面|情况)*+(?:中|上)?");
    /** Words by which a number is that of all there were of what stands before them. */
    private static final Pattern TOTAL = Pattern.compile("(?:共计?|合计|总计|总数|总量|数量?|量)(?:共|为|达到?|是|有|:)?$");

    private static final Pattern REMAINDER = Pattern.compile("(?:其余|剩余|余下|其中|尚|仍|还|另)*+");

    private Wording() {}

    /**
     * A phrase without the words around it that do not matter; the words before a number or, after a verb, behind it too.
     */
    static String core(String phrase, OwnName ownName) {
        String rest = phrase;
        int leading = leadingIn(rest, ownName);
        while (leading > 0) {
            rest = rest.substring(leading);
            leading = leadingIn(rest, ownName);
        }
        return ENDINGS.strip(rest);
    }

    private static int leadingIn(String phrase, OwnName ownName) {
        if (!phrase.isEmpty() && !LEADING_BEGINNINGS.at(phrase, 0).isEmpty()) {
            Matcher leading = LEADING.matcher(phrase);
            if (leading.lookingAt() && leading.end() > 0) {
                return leading.end();
            }
        }
        return ownName.lengthIn(phrase);
    }

    /** Tells whether a phrase speaks of applications, whatever else it says of them. */
    static boolean isOfApplications(String core) {
        return OF_APPLICATIONS.matcher(core).find();
    }

    static boolean isDoubtful(String phrase) {
        return DOUBTS.isIn(phrase);
    }

    /** Tells whether a phrase says what an agency does that is counted. */
    static boolean isDone(String core) {
        return DONE.matcher(core).matches();
    }

    /** Tells whether a phrase is of what was handled (办理, 处理), be it what came in or what was concluded. */
    static boolean isHandled(String core) {
        return HANDLED.matcher(core).lookingAt();
    }

    /** Tells whether the words before a number say that it is all there were of something. */
    static boolean isTotal(String before) {
        return TOTAL.matcher(before).find();
    }

    /** Tells whether a phrase says no more than what the text is about. */
    static boolean isHeading(String core) {
        return HEADING.matcher(core).matches();
    }

    /** Tells whether a phrase says nothing of its own before a number whose noun stands behind it. */
    static boolean isRemainder(String core) {
        return REMAINDER.matcher(core).matches();
    }

    static boolean isVerb(String core) {
        return VERB_ALONE.matcher(core).matches();
    }
}
