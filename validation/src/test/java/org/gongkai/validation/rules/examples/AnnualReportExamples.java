package org.gongkai.validation.rules.examples;

import static org.gongkai.report.CountRow.NOT_STATED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gongkai.agency.Agency;
import org.gongkai.application.Outcome;
import org.gongkai.arbitraries.Reports;
import org.gongkai.arbitraries.Samples;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.DisputeCounts;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ReportSection;
import org.gongkai.report.RowName;
import org.gongkai.validation.rules.AnnualReportRules;

/** Examples for one annual report by itself: a report on the form of 2019, mostly with one cell changed. */
final class AnnualReportExamples {

    private static final Agency UNKNOWN = Agency.of("某机关");
    private static final AnnualReport REPORT = CountyReports.of2020();
    private static final AnnualReport OF_2022 = CountyReports.of2022();

    private AnnualReportExamples() {}

    static List<RuleSetExamples<AnnualReport>> all() {
        RuleSetExamples<AnnualReport> ofEitherForm =
                ofSet(RuleSetExamples.of("AnnualReportRules.ruleSet()", AnnualReportRules.ruleSet()));
        return List.of(
                ofEitherForm,
                ofForm(FormEdition.FORM_2019, ofEitherForm, REPORT, OF_2022.proactive()),
                ofForm(FormEdition.FORM_2021, ofEitherForm, OF_2022, REPORT.proactive()));
    }

    private static RuleSetExamples<AnnualReport> ofForm(
            FormEdition edition,
            RuleSetExamples<AnnualReport> ofEitherForm,
            AnnualReport report,
            ProactiveTable onTheOtherForm) {
        return RuleSetExamples.of(
                        "AnnualReportRules.ruleSet(FormEdition." + edition.name() + ")",
                        AnnualReportRules.ruleSet(edition))
                .withThoseOf(ofEitherForm)
                .withAssessable(
                        "report.on-form",
                        report,
                        report.withProactive(onTheOtherForm),
                        "表格总有格式",
                        "a table always has an edition")
                .notOn(
                        "report.on-form",
                        onTheOtherForm.edition(),
                        "该规则集只用于" + edition.token() + "年格式，另一格式的表格均不符合",
                        "the set is for the form of " + edition.token()
                                + " alone, so that tables on the other violate it");
    }

    private static RuleSetExamples<AnnualReport> ofSet(RuleSetExamples<AnnualReport> set) {
        return set.besides(() -> Samples.of(Reports.annual(), 8, 100))
                .with(
                        "applications.balance",
                        REPORT,
                        applications(RowName.CARRIED_FORWARD, ColumnName.TOTAL, 2),
                        applications(RowName.PROCESSED, ColumnName.TOTAL, NOT_STATED))
                .with(
                        "applications.processed-sum",
                        REPORT,
                        REPORT.withApplications(REPORT.applications()
                                .with(
                                        REPORT.applications()
                                                .layout()
                                                .row(Outcome.NOT_HELD)
                                                .cell(ColumnName.NATURAL_PERSON),
                                        73)),
                        applications(RowName.PROCESSED, ColumnName.NATURAL_PERSON, NOT_STATED))
                .with(
                        "applications.row-total",
                        REPORT,
                        applications(RowName.RECEIVED, ColumnName.TOTAL, 112),
                        applications(RowName.RECEIVED, ColumnName.TOTAL, NOT_STATED))
                .with(
                        "disputes.sum",
                        REPORT,
                        disputes(DisputeKind.RECONSIDERATION, ColumnName.TOTAL, 15),
                        disputes(DisputeKind.RECONSIDERATION, ColumnName.TOTAL, NOT_STATED))
                .with(
                        "applications.zero-with-dispute",
                        REPORT,
                        withoutApplications(REPORT)
                                .withDisputes(DisputeTable.builder()
                                        .reconsideration(DisputeCounts.of(0, 0, 0, 1))
                                        .remainingZero()
                                        .build()),
                        withoutApplications(REPORT).withDisputes(DisputeTable.notStated()))
                .with(
                        "proactive.disclosed-le-total",
                        REPORT,
                        proactive(REPORT, RowName.NORMATIVE_DOCUMENT, ColumnName.TOTAL_DISCLOSED, 2),
                        proactive(REPORT, RowName.NORMATIVE_DOCUMENT, ColumnName.TOTAL_DISCLOSED, NOT_STATED))
                .with(
                        "proactive.disclosed-le-made",
                        REPORT,
                        proactive(REPORT, RowName.NORMATIVE_DOCUMENT, ColumnName.NEWLY_MADE, 2),
                        proactive(REPORT, RowName.NORMATIVE_DOCUMENT, ColumnName.NEWLY_MADE, NOT_STATED))
                .with(
                        "proactive.change-floor",
                        REPORT,
                        proactive(REPORT, RowName.LICENSE, ColumnName.CHANGE, -432),
                        proactive(REPORT, RowName.LICENSE, ColumnName.LAST_YEAR_ITEMS, NOT_STATED))
                .with(
                        "proactive.issued-le-in-force",
                        OF_2022,
                        proactive(OF_2022, RowName.NORMATIVE_DOCUMENT, ColumnName.IN_FORCE, 2),
                        proactive(OF_2022, RowName.NORMATIVE_DOCUMENT, ColumnName.IN_FORCE, NOT_STATED))
                .with("proactive.rules-power", REPORT, withRules(REPORT), withRules(by(UNKNOWN)))
                .with("report.edition", REPORT, REPORT.withProactive(OF_2022.proactive()), of2018())
                .with(
                        "report.deadline",
                        published(REPORT, LocalDate.of(2021, 3, 30)),
                        published(REPORT, LocalDate.of(2021, 4, 2)),
                        CountyReports.withoutText(REPORT).build())
                .with(
                        "report.sections",
                        withText(ReportSection.values()),
                        withPart(ReportSection.PROBLEMS_AND_IMPROVEMENT, "无。"),
                        withText());
    }

    private static AnnualReport of2018() {
        return AnnualReport.builder().from(REPORT).year(2018).build();
    }

    private static AnnualReport withPart(ReportSection section, String text) {
        return AnnualReport.builder()
                .from(withText(Arrays.stream(ReportSection.values())
                        .filter(each -> each != section)
                        .toArray(ReportSection[]::new)))
                .putNarrative(section, text)
                .build();
    }

    private static AnnualReport applications(RowName row, ColumnName column, long count) {
        return CountyReports.withApplications(REPORT, row, column, count);
    }

    private static AnnualReport disputes(DisputeKind row, ColumnName column, long count) {
        DisputeTable table = REPORT.disputes();
        return REPORT.withDisputes(table.with(table.layout().row(row).cell(column), count));
    }

    private static AnnualReport proactive(AnnualReport report, RowName row, ColumnName column, long count) {
        return CountyReports.withProactive(report, row, column, count);
    }

    private static AnnualReport withRules(AnnualReport report) {
        AnnualReport made = proactive(report, RowName.GOVERNMENT_RULE, ColumnName.NEWLY_MADE, 1);
        return proactive(made, RowName.GOVERNMENT_RULE, ColumnName.TOTAL_DISCLOSED, 1);
    }

    private static AnnualReport by(Agency agency) {
        return AnnualReport.builder().from(REPORT).agency(agency).build();
    }

    private static AnnualReport published(AnnualReport report, LocalDate day) {
        return AnnualReport.builder().from(report).publishedOn(day).build();
    }

    private static AnnualReport withoutApplications(AnnualReport report) {
        return report.withApplications(
                ApplicationTable.builder(FormEdition.FORM_2019).remainingZero().build());
    }

    private static AnnualReport withText(ReportSection... sections) {
        AnnualReport.Builder report = CountyReports.withoutText(REPORT);
        for (ReportSection section : sections) {
            report.putNarrative(section, section.heading() + "略。");
        }
        return report.build();
    }
}
