package org.gongkai.directory;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.directory.TimeLimit.Part;

/** Parts what a clause of a time limit is for from the clause: 处罚决定：7个工作日, 其他20个工作日. */
final class LimitLabel {

    private static final String OTHER_START = "\\d|[" + Quantity.NUMERALS + "]{1,3}个?(?:工作日|日|天|小时|周|月|年)|不超过|原则上|"
            + "每|按[月季年]|半年|及时|第一时间|实时|即时|立即|长期|常年|永久|公[示告](?=期|时间|\\d|不)";
    private static final String NOUN =
            "(?:许可|处罚|强制|决定|信息|事项|结果|内容|类|文件|指南|名单|计划|规划|方案|清单|目录|情况|数据|标准|政策|项目|" + "征收|奖励|裁决|给付|年报|报告|其他|其它|其余)";

    private static final Pattern OTHERS = Pattern.compile("(其[他它余])的?,?(.+)");
    private static final Pattern BEFORE_COLON = Pattern.compile("([^:]{1,40}):([^:]+)");
    private static final Pattern BEFORE_NOTICE = Pattern.compile("([^\\d,:]{1,8}?)(公[示告](?:期|时间|\\d|不).*)");
    private static final Pattern BEFORE_START = Pattern.compile("(?:其中,?)?([^\\d,:]{1,40}?)的?,?(?:(?:应当?|须|需)?(?="
            + LimitTrigger.FROM + ")|(?<=" + NOUN + "[的,]{0,2})(?=" + OTHER_START + "))(.+)");

    private static final Pattern OF_NO_MATTER = Pattern.compile("(?:公开)?(?:时限|期限|时间)");
    private static final Pattern MORE_THAN_A_NOUN = Pattern.compile(
            "[\\d,:;]|经(?!济|营|费|办)|(?<!许|认)可(?!研)|(?<![供响相])应(?!急|用|届)|"
                    + "不(?!动产|予)|(?<![批任事])[时前后的]$|延长|^情[况形]|^[如若]|期间|内$|(?<!一)起|至|每|按|及时|并|[月日]|[在自](?!建|然|治)|批准$|同意$");

    private static final List<Pattern> SPLITS = List.of(BEFORE_COLON, OTHERS, BEFORE_NOTICE, BEFORE_START);

    private LimitLabel() {}

    /** The clause with what it is for, if all of the text is understood. */
    static Optional<Part> parse(String text) {
        return ClauseParser.parse(text)
                .map(clause -> new Part("", clause))
                .or(() -> SPLITS.stream()
                        .flatMap(split -> split(split, text).stream())
                        .findFirst());
    }

    private static Optional<Part> split(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? part(matcher.group(1), matcher.group(2)) : Optional.empty();
    }

    private static Optional<Part> part(String label, String text) {
        if (MORE_THAN_A_NOUN.matcher(label).find()) {
            return Optional.empty();
        }
        String matter = OF_NO_MATTER.matcher(label).matches() ? "" : label;
        return ClauseParser.parse(text).map(clause -> new Part(matter, clause));
    }
}
