package org.gongkai.validation.rules.examples;

import static org.gongkai.application.Outcome.DISCLOSED;
import static org.gongkai.application.Outcome.NOT_HELD;
import static org.gongkai.application.Outcome.REQUIRES_CREATION;

import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.Agency;
import org.gongkai.agency.AgencyKind;
import org.gongkai.application.Outcome;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicantCounts;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountRow;
import org.gongkai.report.DisclosureCounts;
import org.gongkai.report.DisputeCounts;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.DocumentCounts;
import org.gongkai.report.FeeItemCounts;
import org.gongkai.report.ItemCounts;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ProactiveTable2019;
import org.gongkai.report.ProactiveTable2021;
import org.gongkai.report.ReportScope;
import org.gongkai.report.RowName;

/** Reports of a county in which everything is as it should be, those of successive years going on from one another. */
final class CountyReports {

    static final Agency COUNTY = Agency.builder()
            .name("某县人民政府")
            .level(AdministrativeLevel.COUNTY)
            .kind(AgencyKind.GOVERNMENT)
            .build();

    private CountyReports() {}

    static AnnualReport of2019() {
        return AnnualReport.builder()
                .from(of2020())
                .year(2019)
                .proactive(ProactiveTable2019.builder()
                        .governmentRule(DisclosureCounts.of(0, 0, 0))
                        .normativeDocument(DisclosureCounts.of(2, 2, 20))
                        .license(ItemCounts.of(441, -10, 11_820))
                        .otherExternalMatter(ItemCounts.of(1110, -6, 602))
                        .penalty(ItemCounts.of(4300, 57, 3105))
                        .administrativeCompulsion(ItemCounts.of(170, 2, 140))
                        .administrativeFee(FeeItemCounts.of(70, 2))
                        .centralizedProcurement(498, Yuan.of(1_102_000_000))
                        .build())
                .build();
    }

    static AnnualReport of2020() {
        return AnnualReport.builder()
                .from(Tancheng.assessable2020())
                .agency(COUNTY)
                .build();
    }

    static AnnualReport of2022() {
        return of2021Form(
                2022,
                ProactiveTable2021.builder()
                        .normativeDocument(DocumentCounts.of(5, 2, 25))
                        .licenseDecisions(12_397)
                        .penaltyDecisions(2947)
                        .administrativeCompulsionDecisions(158)
                        .administrativeFeeAmount(Yuan.of(380_000))
                        .remainingZero()
                        .build(),
                ApplicationTable.builder(FormEdition.FORM_2021)
                        .received(ApplicantCounts.of(200, 30, 0, 0, 0, 0))
                        .carriedIn(ApplicantCounts.of(1, 0, 0, 0, 0, 0))
                        .outcome(DISCLOSED, ApplicantCounts.of(120, 20, 0, 0, 0, 0))
                        .outcome(NOT_HELD, ApplicantCounts.of(40, 5, 0, 0, 0, 0))
                        .outcome(REQUIRES_CREATION, ApplicantCounts.of(39, 5, 0, 0, 0, 0))
                        .carriedForward(ApplicantCounts.of(2, 0, 0, 0, 0, 0))
                        .remainingZero()
                        .build());
    }

    static AnnualReport of2023() {
        return of2021Form(
                2023,
                ProactiveTable2021.builder()
                        .normativeDocument(DocumentCounts.of(4, 1, 28))
                        .licenseDecisions(11_820)
                        .penaltyDecisions(3105)
                        .administrativeCompulsionDecisions(140)
                        .administrativeFeeAmount(Yuan.of(402_000))
                        .remainingZero()
                        .build(),
                ApplicationTable.builder(FormEdition.FORM_2021)
                        .received(ApplicantCounts.of(210, 35, 0, 0, 0, 0))
                        .carriedIn(ApplicantCounts.of(2, 0, 0, 0, 0, 0))
                        .outcome(DISCLOSED, ApplicantCounts.of(130, 22, 0, 0, 0, 0))
                        .outcome(NOT_HELD, ApplicantCounts.of(42, 6, 0, 0, 0, 0))
                        .outcome(REQUIRES_CREATION, ApplicantCounts.of(39, 7, 0, 0, 0, 0))
                        .carriedForward(ApplicantCounts.of(1, 0, 0, 0, 0, 0))
                        .remainingZero()
                        .build());
    }

    private static AnnualReport of2021Form(int year, ProactiveTable proactive, ApplicationTable applications) {
        return AnnualReport.builder()
                .agency(COUNTY)
                .year(year)
                .scope(ReportScope.SUMMARY)
                .proactive(proactive)
                .applications(applications)
                .disputes(DisputeTable.builder()
                        .reconsideration(DisputeCounts.of(8, 6, 2, 0))
                        .directLitigation(DisputeCounts.of(23, 0, 1, 1))
                        .litigationAfterReconsideration(DisputeCounts.zero())
                        .build())
                .build();
    }

    /** A report of a small bureau, in figures that follow from one number. */
    static AnnualReport ofBureau(String name, int figure) {
        return AnnualReport.builder()
                .from(of2022())
                .agency(Agency.of(name))
                .scope(ReportScope.OWN)
                .proactive(ProactiveTable2021.builder()
                        .normativeDocument(DocumentCounts.of(1, 0, figure))
                        .licenseDecisions(10L * figure)
                        .penaltyDecisions(figure)
                        .administrativeCompulsionDecisions(1)
                        .administrativeFeeAmount(Yuan.of(1000L * figure))
                        .remainingZero()
                        .build())
                .applications(ApplicationTable.builder(FormEdition.FORM_2021)
                        .received(ApplicantCounts.of(figure, 1, 0, 0, 0, 0))
                        .outcome(Outcome.DISCLOSED, ApplicantCounts.of(figure, 1, 0, 0, 0, 0))
                        .remainingZero()
                        .build())
                .disputes(DisputeTable.builder()
                        .reconsideration(DisputeCounts.of(figure, 0, 0, 0))
                        .remainingZero()
                        .build())
                .build();
    }

    static AnnualReport withApplications(AnnualReport report, RowName row, ColumnName column, long count) {
        ApplicationTable table = report.applications();
        return report.withApplications(table.with(table.layout().row(row).cell(column), count));
    }

    static AnnualReport withProactive(AnnualReport report, RowName row, ColumnName column, long count) {
        ProactiveTable table = report.proactive();
        return report.withProactive(table.with(table.layout().row(row).cell(column), count));
    }

    /** The report on the form of 2021 with another amount, or with none stated. */
    static AnnualReport withAmount(AnnualReport report, Optional<Yuan> amount) {
        ProactiveTable table = report.proactive();
        long[] cells = IntStream.range(0, table.layout().cellCount())
                .mapToLong(cell -> table.isStated(cell) ? table.orZero(cell) : CountRow.NOT_STATED)
                .toArray();
        return report.withProactive(ProactiveTable.of(FormEdition.FORM_2021, amount, cells));
    }

    static AnnualReport inYear(AnnualReport report, int year) {
        return AnnualReport.builder().from(report).year(year).build();
    }

    /** The report with its tables alone. */
    static AnnualReport.Builder withoutText(AnnualReport report) {
        return AnnualReport.builder()
                .agency(report.agency())
                .year(report.year())
                .scope(report.scope())
                .proactive(report.proactive())
                .applications(report.applications())
                .disputes(report.disputes());
    }
}
