package org.gongkai.narrative;

/** The words of the field, as the parts of which patterns are made. */
final class Words {

    static final String YEAR = "(?:20\\d\\d|二[〇○零][〇○零一二三四五六七八九]{2})年度?";
    static final String LAST_YEAR = "(?:上年度?|上一年度?|去年|" + YEAR + ")";
    static final String PREVIOUS = "(?:上年度?|上一年度?|去年)(?:的)?";
    static final String NEXT_YEAR = "(?:下年度?|下一年度?|次年度?|明年|" + YEAR + ")";
    static final String CARRY = "(?:结转|转结|接转|转入|结余|遗留|跨年)";

    /** Ways in which applications come in, where a text lists them all. */
    static final String CHANNELS = "通过[^,。;]{1,24}?等(?:多种|各种)?(?:方式|渠道|途径|平台)";

    /** What is applied for and by whom, as far as it does not tell one application from another. */
    static final String DISCLOSURE = "(?:对外|向社会|依申请公开|政府信息公开|政务信息公开|政务公开|公开政府信息|信息公开|政府信息|政务信息|信息(?=依申请)|依申请"
            + "|(?:(?:公民|自然人|个人)(?:、|或|和)?)?法人(?:、|或者|或|和|及|以及)?其[他它]组织|公民(?!个)、?|人(?=申请)|申请人|群众|社会公众|公众"
            + "|提出|提交|递交|要求|涉及|关于|有效|的|各类|所有|任何(?:形式|方式|单位|个人|组织|公民|群众|或|和|、)*+|" + CHANNELS + "|通过"
            + "|公开(?=申请)|主动(?=要求|提出)|向(?:我|本)(?:机关|单位|局|办|委|镇|乡))";

    /** What may stand behind 申请: that it is for information, a case, and how many there are. */
    static final String CASES = "(?:的|公开|相关|有关|政府信息|政务公开|政务信息|信息|申请)*+(?:受理|办理|答复|处理)?(?:的)?"
            + "(?:事项|事宜|案件|请求|诉求|办件|件数|件|书|表|公开)*+(?:的)?(?:申请)?(?:总数量|总数|总量|数量|量)?";

    /** An application; 依申请公开 alone is one where something counts it. */
    static final String REQUEST = "(?:申请|(?<=依申请公开(?:政府)?(?:信息)?)|(?<=依申请))" + CASES;

    static final String APPLICATION = DISCLOSURE + "*+" + REQUEST;
    /** An application of which it is said that it is for information. */
    static final String APPLICATION_FOR_INFORMATION =
            "(?:" + DISCLOSURE + "++" + REQUEST + "|申请(?:政府|政务)?(?:信息)?公开" + CASES + ")";

    static final String RECEIVE = "(?:收到|接收到?|接到|接受|受理|收悉|登记|收取|收|接)";
    static final String HANDLE = "(?:办理|处理|承办)";
    static final String CONCLUDE = "(?:办结|办理完毕|办理完结|处理完毕|审结|完成办理)(?:答复)?";
    static final String REPLY = "(?:作出|予以|办理)?(?:答复|回复)";

    static final String DOCUMENTS = "(?:行政)?规范性文件";

    static final String EVERY = "各(?:级|职能|有关|相关|地|级各)*+(?:部门|单位|行政机关|乡镇|镇街)(?:[、和及与](?:各)?(?:镇街|乡镇|街道|部门|单位|镇|乡)++)*+";

    private Words() {}
}
