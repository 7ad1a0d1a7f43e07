package org.gongkai.indicator;

import org.gongkai.law.Citation;
import org.gongkai.law.LegalDocument;

/** The publications that define indicators by their words and figures. */
final class Sources {

    static final LegalDocument SHANGHAI_2023 = LegalDocument.of("2023年上海市政府信息公开工作年度报告");
    static final LegalDocument SHANGHAI_OFFICE_2019 = LegalDocument.of("2019年上海市人民政府办公厅政府信息公开工作年度报告");
    static final LegalDocument JUSTICE_2018 = LegalDocument.of("2018年全国行政复议、行政应诉总体情况", "国务院新闻办公室2019年3月26日发布会");
    static final LegalDocument JUSTICE_2023 = LegalDocument.of("司法部2023年法治政府建设年度报告");
    static final LegalDocument BEIJING_COURT = LegalDocument.of("政府信息公开行政审判十年白皮书", "北京市第一中级人民法院");

    /** Shares of all replies, 805 of them. */
    static final Citation SHARES =
            SHANGHAI_OFFICE_2019.at("一、总体情况（二）依申请公开方面，“答复政府信息公开申请805件”，“不予公开35件，占4.34%；因本机关不掌握等原因无法提供265件，占32.9%”");

    static final Citation CHANGE = SHANGHAI_2023.at("一、总体情况（二）依申请公开方面，“申请数量较2022年上升29.3%”");

    static final Citation ROWS = LegalDocument.FORM_2021_NOTICE.at("第三部分表格，第三项（三）不予公开与（四）无法提供各行");

    private Sources() {}
}
