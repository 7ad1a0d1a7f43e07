package org.gongkai.indicator;

import org.gongkai.law.LegalDocument;

/** The publications that define indicators by their words and figures. */
final class Sources {

    static final LegalDocument SHANGHAI_2023 = LegalDocument.of("2023年上海市政府信息公开工作年度报告");
    static final LegalDocument JUSTICE_2018 = LegalDocument.of("2018年全国行政复议、行政应诉总体情况", "国务院新闻办公室2019年3月26日发布会");
    static final LegalDocument JUSTICE_2023 = LegalDocument.of("司法部2023年法治政府建设年度报告");
    static final LegalDocument BEIJING_COURT = LegalDocument.of("政府信息公开行政审判十年白皮书", "北京市第一中级人民法院");

    private Sources() {}
}
