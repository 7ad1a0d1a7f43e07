package org.gongkai.validation.rules;

import java.util.regex.Pattern;

/**
 * What part one of the form of 2021 tells of, with words of which one at least stands in every text that tells of it. There are
 * many, since a text that has none of them leaves the aspect out for sure.
 */
enum OverviewAspect {
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
            "监督|保障|考核|考评|评议|评估|评价|绩效|满意|追究|追责|测评|培训|学习|领导|组织|责任|专人|专职|兼职|督[查促导办]|检查|自查|队伍|通报|整改|问责|人员|部署|分管|落实");

    private final String label;
    private final String en;
    private final Pattern words;

    OverviewAspect(String label, String en, String words) {
        this.label = label;
        this.en = en;
        this.words = Pattern.compile(words);
    }

    String label() {
        return label;
    }

    String en() {
        return en;
    }

    boolean isToldIn(String text) {
        return words.matcher(text).find();
    }
}
