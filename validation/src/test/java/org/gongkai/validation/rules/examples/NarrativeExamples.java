package org.gongkai.validation.rules.examples;

import static org.gongkai.report.CountRow.NOT_STATED;

import java.util.Optional;
import org.gongkai.application.Outcome;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ReportAndPrevious;
import org.gongkai.report.ReportSection;
import org.gongkai.report.RowName;
import org.gongkai.validation.rules.NarrativeRules;
import org.gongkai.validation.rules.ToldReports;

/** Examples for the text of a report: a sentence that agrees with the figures, and one that does not. */
final class NarrativeExamples {

    private static final AnnualReport REPORT = CountyReports.of2020();
    private static final AnnualReport WHOLE = ToldReports.whole();
    private static final AnnualReport ELSEWHERE = ToldReports.with(ReportSection.OVERVIEW, "详见县政府网站公布的附件。");

    private NarrativeExamples() {}

    static RuleSetExamples<AnnualReport> ofOneReport() {
        return RuleSetExamples.of("NarrativeRules.ruleSet()", NarrativeRules.ruleSet())
                .with(
                        "narrative.applications",
                        saying(ReportSection.APPLICATIONS, "全县新收政府信息公开申请111件，上年结转1件。"),
                        saying(ReportSection.APPLICATIONS, "全县新收政府信息公开申请117件，上年结转1件。"),
                        saying(
                                CountyReports.withApplications(REPORT, RowName.RECEIVED, ColumnName.TOTAL, NOT_STATED),
                                ReportSection.APPLICATIONS,
                                "全县新收政府信息公开申请111件，上年结转1件。"))
                .with(
                        "narrative.disputes",
                        saying(ReportSection.DISPUTES, "因政府信息公开被申请行政复议16件，被提起行政诉讼34件。"),
                        saying(ReportSection.DISPUTES, "因政府信息公开被申请行政复议16件，被提起行政诉讼43件。"),
                        saying(withReconsiderationNotStated(), ReportSection.DISPUTES, "因政府信息公开被申请行政复议16件，被提起行政诉讼34件。"))
                .with(
                        "narrative.proactive",
                        saying(ReportSection.PROACTIVE_DISCLOSURE, "作出行政许可决定12397件，作出行政处罚决定2947件。"),
                        saying(ReportSection.PROACTIVE_DISCLOSURE, "作出行政许可决定12397件，作出行政处罚决定2974件。"),
                        saying(
                                CountyReports.withProactive(REPORT, RowName.PENALTY, ColumnName.DECISIONS, NOT_STATED),
                                ReportSection.PROACTIVE_DISCLOSURE,
                                "作出行政许可决定12397件，作出行政处罚决定2947件。"))
                .with(
                        "narrative.rate",
                        saying(ReportSection.OVERVIEW, "2020年，共发布政策文件128个，开展解读82个，解读率达到64%。"),
                        saying(ReportSection.OVERVIEW, "2020年，共发布政策文件128个，开展解读82个，解读率达到46%。"),
                        saying(ReportSection.OVERVIEW, "2020年，共发布政策文件128个，开展解读82个，解读率达到100%。"))
                .with(
                        "narrative.parts",
                        saying(ReportSection.OVERVIEW, "2020年共收到信件153件，其中建言献策类84件。"),
                        saying(ReportSection.OVERVIEW, "2020年共收到信件153件，其中建言献策类184件。"),
                        saying(ReportSection.OVERVIEW, "2020年共收到信件2.3万件，其中咨询类12000件、投诉类9000件、其他2100件。"))
                .with(
                        "narrative.fee-notices",
                        withFeesUnpaid("本年度发出收费通知3件，总金额1200元，实际收取0元。"),
                        withFeesUnpaid("本年度未发出收费通知，未收取信息处理费。"),
                        withFeesUnpaid("本年度没有收取信息处理费。"))
                .notOn(
                        "narrative.fee-notices",
                        FormEdition.FORM_2019,
                        "2019年格式没有“申请人逾期未按收费通知要求缴纳费用”一行",
                        "the form of 2019 has no row for applications given up because a fee was not paid")
                .with(
                        "narrative.aspects",
                        WHOLE,
                        ToldReports.with(ReportSection.OVERVIEW, "2023年，我县依法做好政府信息公开工作，发布各类信息若干，依法答复申请人，严格保密审查，纳入考核。"),
                        ELSEWHERE)
                .with(
                        "narrative.supervision-results",
                        WHOLE,
                        ToldReports.with(ReportSection.OVERVIEW, "2023年，我县发布各类信息若干，将公开纳入年度考核，邀请群众代表评议。"),
                        ELSEWHERE)
                .with(
                        "narrative.problems-and-measures",
                        WHOLE,
                        ToldReports.with(ReportSection.PROBLEMS_AND_IMPROVEMENT, "公开内容还不够全面，业务培训有待加强，部分信息更新不及时。"),
                        ToldReports.with(ReportSection.PROBLEMS_AND_IMPROVEMENT, "详见附件。"))
                .with(
                        "narrative.fee-statement",
                        WHOLE,
                        ToldReports.with(ReportSection.OTHER_MATTERS, "没有其他需要报告的事项。"),
                        ToldReports.with(ReportSection.OTHER_MATTERS, "见附件。"))
                .with(
                        "narrative.fee-unit",
                        withAmount(Optional.of(Yuan.of(380))),
                        withAmount(Optional.of(Yuan.of(3_800_000))),
                        withAmount(Optional.empty()))
                .notOn(
                        "narrative.fee-unit",
                        FormEdition.FORM_2019,
                        "2019年格式的第二部分没有收费金额",
                        "part two of the form of 2019 has no amount charged")
                .withAssessable(
                        "narrative.form-in-force",
                        WHOLE,
                        ToldReports.replacing("国办公开办函〔2021〕30号", "国办公开办函〔2019〕60号"),
                        "没有引用的，不检查",
                        "of a text that cites none nothing is said")
                .withAssessable(
                        "narrative.parts-listed",
                        WHOLE,
                        ToldReports.replacing("、其他需要报告的事项六个部分", "六个部分"),
                        "没有写明有几个部分的，不检查",
                        "of a text that does not say how many parts there are nothing is said")
                .withAssessable(
                        "narrative.period",
                        WHOLE,
                        ToldReports.replacing("自2023年1月1日", "自2022年1月1日"),
                        "没有写明统计期限的，不检查",
                        "of a text that does not tell the days nothing is said")
                .withAssessable(
                        "narrative.own-title",
                        WHOLE,
                        ToldReports.replacing("某县人民政府2023年", "某县人民政府2022年"),
                        "没有自称机关和年度的，不检查",
                        "of a text that names neither agency nor year as its own nothing is said")
                .withAssessable(
                        "narrative.where-published",
                        WHOLE,
                        ToldReports.replacing("本报告电子版可在某县人民政府门户网站下载。", ""),
                        "没有引言的，不检查",
                        "of a report without an introduction nothing is said");
    }

    static RuleSetExamples<ReportAndPrevious> withTheYearBefore() {
        AnnualReport before = CountyReports.of2022();
        return RuleSetExamples.of("NarrativeRules.changeRuleSet()", NarrativeRules.changeRuleSet())
                .with(
                        "narrative.change",
                        new ReportAndPrevious(saying2023("全县新收政府信息公开申请245件，较上年增加15件。"), before),
                        new ReportAndPrevious(saying2023("全县新收政府信息公开申请245件，较上年增加25件。"), before),
                        new ReportAndPrevious(
                                saying2023("全县新收政府信息公开申请245件，较上年增加15件。"),
                                CountyReports.withApplications(before, RowName.RECEIVED, ColumnName.TOTAL, NOT_STATED)))
                .with(
                        "narrative.copied-from-last-year",
                        new ReportAndPrevious(WHOLE, ToldReports.ofTheYearBefore()),
                        new ReportAndPrevious(
                                ToldReports.with(
                                        ReportSection.PROBLEMS_AND_IMPROVEMENT,
                                        ToldReports.ofTheYearBefore()
                                                .narrative()
                                                .get(ReportSection.PROBLEMS_AND_IMPROVEMENT)),
                                ToldReports.ofTheYearBefore()),
                        new ReportAndPrevious(WHOLE, before));
    }

    private static AnnualReport saying(ReportSection section, String text) {
        return saying(REPORT, section, text);
    }

    private static AnnualReport saying(AnnualReport report, ReportSection section, String text) {
        return CountyReports.withoutText(report).putNarrative(section, text).build();
    }

    private static AnnualReport withFeesUnpaid(String text) {
        ApplicationTable table = CountyReports.of2023().applications();
        int unpaid = table.layout().row(Outcome.FEE_UNPAID).cell(ColumnName.TOTAL);
        return saying(
                CountyReports.of2023().withApplications(table.with(unpaid, 2)), ReportSection.OTHER_MATTERS, text);
    }

    private static AnnualReport withAmount(Optional<Yuan> amount) {
        return saying(
                CountyReports.withAmount(CountyReports.of2023(), amount),
                ReportSection.OTHER_MATTERS,
                "本年度收取信息处理费380元。");
    }

    private static AnnualReport saying2023(String text) {
        return saying(CountyReports.of2023(), ReportSection.APPLICATIONS, text);
    }

    private static AnnualReport withReconsiderationNotStated() {
        DisputeTable table = REPORT.disputes();
        return REPORT.withDisputes(
                table.with(table.layout().row(DisputeKind.RECONSIDERATION).cell(ColumnName.TOTAL), NOT_STATED));
    }
}
