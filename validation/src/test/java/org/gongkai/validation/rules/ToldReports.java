package org.gongkai.validation.rules;

import java.util.EnumMap;
import java.util.Map;
import org.gongkai.agency.Agency;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable2021;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSection;

/** A report of 2023 whose text tells all that it must and whose tables are 0, with another text in place of one of its own. */
public final class ToldReports {

    /** What stands before part one. */
    public static final String INTRODUCTION =
            "本报告根据《中华人民共和国政府信息公开条例》（国务院令第711号）和《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）要求，现公布某县人民政府2023年政府信息公开工作年度报告。"
                    + "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。"
                    + "本报告所列数据的统计期限自2023年1月1日起至12月31日止。本报告电子版可在某县人民政府门户网站下载。";

    private static final Map<ReportSection, String> PARTS = Map.of(
            ReportSection.OVERVIEW,
            "2023年，我县依法做好政府信息公开工作。\n（一）主动公开。全年发布各类信息若干。\n（二）依申请公开。畅通受理渠道，依法答复申请人。\n（三）政府信息管理。严格保密审查。\n"
                    + "（四）政府信息公开平台建设。维护政府网站栏目。\n（五）监督保障。将公开纳入年度考核，邀请群众代表评议，没有需要追究责任的情形。",
            ReportSection.PROACTIVE_DISCLOSURE,
            "",
            ReportSection.APPLICATIONS,
            "",
            ReportSection.DISPUTES,
            "",
            ReportSection.PROBLEMS_AND_IMPROVEMENT,
            "公开内容还不够全面，业务培训有待加强，部分信息的发布不够及时。下一步，一是细化公开事项，及时发布信息；二是组织业务培训，提高人员能力。",
            ReportSection.OTHER_MATTERS,
            "本年度没有发出收费通知，未收取信息处理费，也没有其他需要报告的事项。");

    private ToldReports() {}

    /** {@return the report as it should be} */
    public static AnnualReport whole() {
        return builder(PARTS).build();
    }

    /**
     * The report with another text in place of one part's.
     *
     * @param section the part
     * @param text its text
     * @return the report
     */
    public static AnnualReport with(ReportSection section, String text) {
        Map<ReportSection, String> parts = new EnumMap<>(PARTS);
        parts.put(section, text);
        return builder(parts).build();
    }

    /**
     * The report with something in its introduction replaced.
     *
     * @param words what stands there
     * @param others what is to stand there
     * @return the report
     */
    public static AnnualReport replacing(String words, String others) {
        return builder(PARTS).introduction(INTRODUCTION.replace(words, others)).build();
    }

    /** {@return the report of the year before, which tells all in other words} */
    public static AnnualReport ofTheYearBefore() {
        Map<ReportSection, String> parts = new EnumMap<>(PARTS);
        parts.put(
                ReportSection.OVERVIEW,
                "2022年，全县聚焦重点领域，围绕就业、教育、医疗推进信息公开，办好政府公报，依法办理公开申请，严把审核关，改版门户网站，开展第三方测评并通报结果，年内没有问责。");
        parts.put(
                ReportSection.PROBLEMS_AND_IMPROVEMENT,
                "政策解读的形式比较单一，图解和视频不多，基层工作人员变动较大。针对这些不足，将引入多种解读方式，建立岗位交接制度，按季度抽查栏目，对更新慢的单位逐一提醒。");
        return builder(parts)
                .year(2022)
                .introduction(INTRODUCTION.replace("2023", "2022"))
                .build();
    }

    /**
     * The report of another agency, of which the text says nothing.
     *
     * @param agency the agency
     * @return the report
     */
    public static AnnualReport of(Agency agency) {
        return builder(PARTS).agency(agency).introduction("本报告可在门户网站查阅。").build();
    }

    private static AnnualReport.Builder builder(Map<ReportSection, String> parts) {
        AnnualReport.Builder report = AnnualReport.builder()
                .agency(Agency.of("某县人民政府"))
                .year(2023)
                .scope(ReportScope.SUMMARY)
                .proactive(ProactiveTable2021.builder().remainingZero().build())
                .applications(ApplicationTable.builder(FormEdition.FORM_2021)
                        .remainingZero()
                        .build())
                .disputes(DisputeTable.builder().remainingZero().build())
                .introduction(INTRODUCTION);
        parts.forEach(report::putNarrative);
        return report;
    }
}
