package org.gongkai.directory;

import java.util.List;
import java.util.regex.Pattern;

/** What a cell of time limits says besides: reservations, extensions, where and how; none of it is a limit. */
final class LimitRemark {

    private static final String OTHER_RULES = "[^\\d,;。]{0,40}有[^\\d,;。]{0,6}(?:规定|要求)的?";

    private static final List<Pattern> KINDS = List.of(
            Pattern.compile(OTHER_RULES + ",?(?:应当?|则)?(?:从其规定|除外|按照?(?:其|有关|相关)?(?:规定|要求)(?:执行|办理|公开)?|"
                    + "(?:依照|遵照|遵从|遵|依|执行|适用)其规定|以其规定为准)"),
            Pattern.compile("除" + OTHER_RULES + "以?外"),
            Pattern.compile("(?:但|其中)?(?:涉密|涉及国家秘密|依法不[予宜]公开|特殊情况)[^\\d,;。]{0,12}除外"),
            Pattern.compile("(?:但|如|遇)?(?:(?:情况|案情|情形)?(?:复杂|特殊|紧急)[^\\d,;。]{0,8},)?(?:经[^\\d,;。]{1,20}(?:批准|同意)后?,?)?"
                    + "(?:可以?|可适当|最多可?)?延长(?:不超过|至)?" + Quantity.PATTERN),
            Pattern.compile("(?:并|同时)?[在于](?:[^\\d,;。]{1,24}(?:栏|网站|门户|平台|中心|现场|媒体|公报|大厅|网|处)[上内]?)"
                    + "(?:予以|进行|向社会)?(?:公开|公示|公布|发布|张贴|公告)"),
            Pattern.compile("(?:并|同时|实行)?动态(?:更新|调整|管理)"),
            Pattern.compile("遇?(?:法定)?节假日顺延"));

    private LimitRemark() {}

    /** Whether a phrase in its plain form is no more than that. */
    static boolean isAll(String phrase) {
        return KINDS.stream().anyMatch(kind -> kind.matcher(phrase).matches());
    }
}
