package org.gongkai.directory;

import java.util.regex.Pattern;

/** Tells whether a phrase names what a time limit counts from, and is not half of a sentence that says more. */
final class LimitTrigger {

    /** What a trigger begins with, and no word of which it is a part: 自然资源, 自行, 在建项目, 从业人员. */
    static final String FROM =
            "自(?!然|治|愿|来水|行(?!政)|主(?!管)|筹|建(?!设))|从(?!业|事)|(?:在|(?<![少多低高短晚迟早关属对由])于)(?!建(?!设)|职|册|线|岗|校|押)";

    private static final int LONGEST = 50;

    /** A digit, or the beginning of a range of which only the end would be read: 五至十个工作日内. */
    private static final Pattern NUMBER =
            Pattern.compile("\\d|[" + Quantity.NUMERALS + "](?:个?(?:工作日|自然日|日历日|日|天|小时|周|星期|月|年))?[至到或、~—-]$");

    /** Ends of a first limit, words of duty and of another sentence, and all that is before and not after. */
    private static final Pattern MORE_THAN_A_NOUN = Pattern.compile("[,:;。?!]|之日|工作日|[日天月年]内|^其[他它余中]|[时中]$|期间|当[日天]$|"
            + "(?<![当目以空])前(?!期|置|款|述|景)|(?<![供响相])应(?!急|用|届|对|税)|须|(?<!许|认)可(?!行|研)|不得|不少|不超|不低|"
            + "延长|另有|除外|原则上|最迟|至少|至多|(?<![存所现内])在(?!建|线|职|册|校|岗|押)|自(?!然|治|愿|来水|行|主|筹|建|我|有)|"
            + "(?<![关低高属对位用由])于|截[止至]|为止|[及实]时|立即|按照|根据|通过后或|起[或者和及]|并且");

    private static final Pattern END_OF_CYCLE = Pattern.compile("每个?(?:月|季度?|半年|年度?|周)度?(?:结束|终了)");
    private static final Pattern EACH = Pattern.compile("每");

    /** What happens to information, with which a phrase ends or begins that counts days without 之日起 or 后. */
    private static final Pattern EVENT = Pattern.compile("(?:作出|做出|收到|接到|获取|制作|制定|取得|签订|下达|发布|公布|完成|"
            + "信息(?:形成|获取|产生)(?:\\([^()]*\\))?(?:下发|送达))[^()]*|"
            + "[^()]*(?:形成|变更|变化|变动|制作|制定|获取|产生|生成|印发|发布|公布|公开|批准|批复|作出|做出|确定|结束|完成|收到|下达|"
            + "出台|成立|签订|签署|验收|审核|审批|备案|修订|调整|更新|终了|届满|办结|立项|开工|竣工|生效|实施|颁布|通过)(?:\\([^()]*\\))?");

    private LimitTrigger() {}

    /** Whether days can count from it, after which the text says so: 之日起, 后. */
    static boolean isNoun(String phrase) {
        return phrase.length() <= LONGEST
                && !NUMBER.matcher(phrase).find()
                && !MORE_THAN_A_NOUN.matcher(phrase).find()
                && (!EACH.matcher(phrase).find() || END_OF_CYCLE.matcher(phrase).matches());
    }

    /** Whether days can only count from it, although the text does not say so: 信息形成20个工作日内. */
    static boolean isEvent(String phrase) {
        return isNoun(phrase) && EVENT.matcher(phrase).matches();
    }
}
