package org.gongkai.validation.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.internal.WordSearch;

/**
 * What part one tells of, with words of which one at least stands in every text that tells of it. There are many, since a text
 * that has none of them leaves the topic out for sure.
 */
enum OverviewTopic {
    PROACTIVE("主动公开", "proactive disclosure", "公开|发布|公布|公示|解读"),
    ON_REQUEST("依申请公开", "disclosure on request", "依申请|依公开申请|公开申请|申请公开|申请人|申请[件事表答回办处]|[收受办]到?[^。；]{0,12}申请"),
    MANAGEMENT(
            "政府信息管理",
            "management of information",
            "信息管理|管理(?:制度|机制|工作|规范|办法|流程)|审[核查批校阅签]|保密|校对|规范性文件|公开属性|属性源头|制度|流程|机制|目录|清单|指南|台账|台帐|归档|清理|[更维]新|维护"
                    + "|规范[^。；]{0,6}(?:公开|发布|信息|管理)"),
    PLATFORM(
            "政府信息公开平台建设",
            "platforms",
            "平台|网[站页络]|门户|公众号|新媒体|微信|微博|抖音|[专公]栏|栏目|[专公]区|公示栏|公告栏|查阅[点室场]|公报|客户端|载体|渠道|热线|显示屏|电子屏|窗口|报刊|广播|电视"),
    SUPERVISION(
            "监督保障",
            "supervision and support",
            "监督|保障|考核|考评|评议|评估|评价|绩效|满意|追究|追责|测评|培训|学习|领导|组织|责任|专人|专职|兼职|督[查促导办]|检查|自查|队伍|通报|整改|问责|人员|部署|分管|落实"),
    ASSESSMENT("工作考核", "assessment", "考核|考评|评估|绩效|测评|测试|评比|评分|督查|检查"),
    PUBLIC_REVIEW("社会评议", "public review", "评议|评价|好差评|满意度|满意率|第三方|监督员|问卷|社会监督|群众监督|民意|座谈|意见建议|投诉"),
    ACCOUNTABILITY("责任追究", "accountability", "追究|追责|问责|追查|约谈|处分|处理人|通报|批评|督办|整改|(?:责任|处理)(?:情况|结果)");

    /** What part one of the form of 2021 tells of. */
    static final Set<OverviewTopic> ASPECTS = Collections.unmodifiableSet(EnumSet.range(PROACTIVE, SUPERVISION));

    /** What a government reports besides by Article 50 (4). */
    static final Set<OverviewTopic> RESULTS = Collections.unmodifiableSet(EnumSet.range(ASSESSMENT, ACCOUNTABILITY));

    private final String label;
    private final String en;
    private final WordSearch words;

    OverviewTopic(String label, String en, String words) {
        this.label = label;
        this.en = en;
        this.words = WordSearch.of(Pattern.compile(words));
    }

    String label() {
        return label;
    }

    String en() {
        return en;
    }

    boolean isToldIn(String text) {
        return words.isIn(text);
    }
}
