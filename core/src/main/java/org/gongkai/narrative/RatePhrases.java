package org.gongkai.narrative;

import java.util.Optional;
import java.util.regex.Pattern;

/** The phrases before a percentage: a share of the whole, or a rate with a name. */
final class RatePhrases {

    private static final Pattern SHARE =
            Pattern.compile("占(?:比|总数|总量|总件数|(?:来信|信件|申请)总[数量]|全部(?:申请|信件|来信))?的?(?:比例|比重)?(?:为|达|达到|是)?");
    private static final Pattern RATE = Pattern.compile("[\\u4e00-\\u9fff□]{1,20}(?:率|比例)");
    private static final Endings ENDINGS = new Endings("为", "达到", "达", "均为", "均达到", "均达", "提升至", "保持", "是");

    private RatePhrases() {}

    static boolean isShare(String before) {
        return SHARE.matcher(before).matches();
    }

    /** The rate that is named before a number. */
    static Optional<String> name(String core) {
        return Optional.of(ENDINGS.strip(core))
                .filter(each -> RATE.matcher(each).matches());
    }
}
