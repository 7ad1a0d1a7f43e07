package org.gongkai.validation.rules.examples;

import static org.gongkai.report.CountRow.NOT_STATED;

import java.util.List;
import java.util.Optional;
import org.gongkai.application.Outcome;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSeries;
import org.gongkai.report.RowName;
import org.gongkai.validation.rules.SeriesRules;

/** Examples for the reports of one agency for two years. */
final class SeriesExamples {

    private static final AnnualReport OF_2022 = CountyReports.of2022();
    private static final AnnualReport OF_2023 = CountyReports.of2023();
    private static final ReportSeries SERIES = series(OF_2022, OF_2023);
    private static final ReportSeries WITH_A_GAP = series(OF_2022, CountyReports.inYear(OF_2023, 2024));
    private static final ReportSeries OVER_THE_CHANGE_OF_FORM =
            series(CountyReports.of2020(), CountyReports.inYear(OF_2022, 2021));
    private static final ReportSeries ON_THE_FORM_OF_2019 = series(CountyReports.of2019(), CountyReports.of2020());

    private SeriesExamples() {}

    static RuleSetExamples<ReportSeries> all() {
        return RuleSetExamples.of("SeriesRules.ruleSet()", SeriesRules.ruleSet())
                .with(
                        "applications.carry-over",
                        SERIES,
                        series(
                                OF_2022,
                                CountyReports.withApplications(OF_2023, RowName.CARRIED_IN, ColumnName.TOTAL, 3)),
                        WITH_A_GAP)
                .with(
                        "applications.carry-over-kinds",
                        SERIES,
                        series(
                                OF_2022,
                                CountyReports.withApplications(
                                        OF_2023, RowName.CARRIED_IN, ColumnName.NATURAL_PERSON, 3)),
                        series(ofTheAgencyAlone(OF_2022), OF_2023))
                .with(
                        "disputes.pending-again",
                        SERIES,
                        series(with(OF_2022, ColumnName.PENDING, 99), OF_2023),
                        series(with(OF_2022, ColumnName.PENDING, 99), with(OF_2023, ColumnName.TOTAL, NOT_STATED)))
                .with(
                        "proactive.in-force-roll",
                        SERIES,
                        series(
                                OF_2022,
                                CountyReports.withProactive(
                                        OF_2023, RowName.NORMATIVE_DOCUMENT, ColumnName.IN_FORCE, 38)),
                        OVER_THE_CHANGE_OF_FORM)
                .with(
                        "proactive.items-roll",
                        ON_THE_FORM_OF_2019,
                        series(
                                CountyReports.of2019(),
                                CountyReports.withProactive(
                                        CountyReports.of2020(), RowName.LICENSE, ColumnName.LAST_YEAR_ITEMS, 413)),
                        series(
                                CountyReports.withProactive(
                                        CountyReports.of2019(), RowName.LICENSE, ColumnName.CHANGE, NOT_STATED),
                                CountyReports.of2020()))
                .with(
                        "proactive.total-roll",
                        ON_THE_FORM_OF_2019,
                        series(
                                CountyReports.of2019(),
                                CountyReports.withProactive(
                                        CountyReports.of2020(),
                                        RowName.NORMATIVE_DOCUMENT,
                                        ColumnName.TOTAL_DISCLOSED,
                                        32)),
                        series(
                                CountyReports.withProactive(
                                        CountyReports.of2019(),
                                        RowName.NORMATIVE_DOCUMENT,
                                        ColumnName.TOTAL_DISCLOSED,
                                        NOT_STATED),
                                CountyReports.of2020()))
                .with(
                        "report.same-as-last-year",
                        SERIES,
                        series(OF_2022, CountyReports.inYear(OF_2022, 2023)),
                        WITH_A_GAP)
                .with("applications.share-shift", SERIES, series(OF_2022, withRowsSwapped(OF_2023)), WITH_A_GAP)
                .with(
                        "proactive.unit",
                        SERIES,
                        series(OF_2022, CountyReports.withAmount(OF_2023, Optional.of(Yuan.of(40)))),
                        series(OF_2022, CountyReports.withAmount(OF_2023, Optional.empty())));
    }

    private static ReportSeries series(AnnualReport... reports) {
        return ReportSeries.of(List.of(reports));
    }

    private static AnnualReport ofTheAgencyAlone(AnnualReport report) {
        return AnnualReport.builder().from(report).scope(ReportScope.OWN).build();
    }

    private static AnnualReport withRowsSwapped(AnnualReport report) {
        ApplicationTable table = report.applications();
        return report.withApplications(table.with(Outcome.DISCLOSED, table.outcome(Outcome.NOT_HELD))
                .with(Outcome.NOT_HELD, table.outcome(Outcome.DISCLOSED)));
    }

    /** A report with another number of reconsiderations. */
    private static AnnualReport with(AnnualReport report, ColumnName column, long count) {
        DisputeTable table = report.disputes();
        return report.withDisputes(
                table.with(table.layout().row(DisputeKind.RECONSIDERATION).cell(column), count));
    }
}
