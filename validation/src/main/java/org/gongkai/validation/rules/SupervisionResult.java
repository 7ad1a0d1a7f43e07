package org.gongkai.validation.rules;

import java.util.regex.Pattern;

/** What a government reports besides by Article 50 (4), with words of which one at least stands in every text that does. */
enum SupervisionResult {
    ASSESSMENT("工作考核", "assessment", "考核|考评|评估|绩效|测评|测试|评比|评分|督查|检查"),
    PUBLIC_REVIEW("社会评议", "public review", "评议|评价|好差评|满意度|满意率|第三方|监督员|问卷|社会监督|群众监督|民意|座谈|意见建议|投诉"),
    ACCOUNTABILITY("责任追究", "accountability", "追究|追责|问责|追查|约谈|处分|处理人|通报|批评|督办|整改|(?:责任|处理)(?:情况|结果)");

    private final String label;
    private final String en;
    private final Pattern words;

    SupervisionResult(String label, String en, String words) {
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
