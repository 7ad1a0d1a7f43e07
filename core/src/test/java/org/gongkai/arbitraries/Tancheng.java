package org.gongkai.arbitraries;

import static org.gongkai.application.Outcome.ADMINISTRATIVE_INQUIRY;
import static org.gongkai.application.Outcome.DISCLOSED;
import static org.gongkai.application.Outcome.NOT_HELD;
import static org.gongkai.application.Outcome.OTHER_OUTCOME;
import static org.gongkai.application.Outcome.PARTLY_DISCLOSED;
import static org.gongkai.application.Outcome.REPEATED_APPLICATION;
import static org.gongkai.application.Outcome.REQUIRES_CREATION;

import java.time.LocalDate;
import java.time.Month;
import java.util.stream.Stream;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.Agency;
import org.gongkai.agency.AgencyKind;
import org.gongkai.agency.RegionCode;
import org.gongkai.application.ApplicantKind;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicantCounts;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.DisclosureCounts;
import org.gongkai.report.DisputeCounts;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.FeeItemCounts;
import org.gongkai.report.ItemCounts;
import org.gongkai.report.ProactiveTable2019;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSection;

/** The published figures of Tancheng County for 2020, built in code. */
public final class Tancheng {

    private Tancheng() {}

    /** {@return the report, in which every reconciliation holds} */
    public static AnnualReport report2020() {
        return AnnualReport.builder()
                .agency(Agency.builder()
                        .name("郯城县人民政府")
                        .regionCode(RegionCode.of("371322"))
                        .level(AdministrativeLevel.COUNTY)
                        .kind(AgencyKind.GOVERNMENT)
                        .build())
                .year(2020)
                .scope(ReportScope.SUMMARY)
                .proactive(ProactiveTable2019.builder()
                        .governmentRule(DisclosureCounts.of(0, 0, 0))
                        .normativeDocument(DisclosureCounts.of(3, 3, 22))
                        .license(ItemCounts.of(431, -27, 12397))
                        .otherExternalMatter(ItemCounts.of(1104, -60, 544))
                        .penalty(ItemCounts.of(4357, -185, 2947))
                        .administrativeCompulsion(ItemCounts.of(172, -5, 158))
                        .administrativeFee(FeeItemCounts.of(72, 13))
                        .centralizedProcurement(535, Yuan.of(1_299_000_000))
                        .build())
                .applications(ApplicationTable.builder(FormEdition.FORM_2019)
                        .received(ApplicantCounts.of(95, 2, 0, 0, 0, 14))
                        .carriedIn(naturalPersons(1))
                        .outcome(DISCLOSED, ApplicantCounts.of(27, 1, 0, 0, 0, 0))
                        .outcome(PARTLY_DISCLOSED, naturalPersons(15))
                        .outcome(ADMINISTRATIVE_INQUIRY, naturalPersons(1))
                        .outcome(NOT_HELD, naturalPersons(37))
                        .outcome(REQUIRES_CREATION, ApplicantCounts.of(2, 0, 0, 0, 0, 14))
                        .outcome(REPEATED_APPLICATION, naturalPersons(1))
                        .outcome(OTHER_OUTCOME, ApplicantCounts.of(12, 1, 0, 0, 0, 0))
                        .carriedForward(naturalPersons(1))
                        .remainingZero()
                        .build())
                .disputes(DisputeTable.builder()
                        .reconsideration(DisputeCounts.of(8, 6, 2, 0))
                        .directLitigation(DisputeCounts.of(23, 0, 1, 1))
                        .litigationAfterReconsideration(DisputeCounts.of(9, 0, 0, 0))
                        .build())
                .putNarrative(ReportSection.OTHER_MATTERS, "本年度没有收取信息处理费。")
                .build();
    }

    /** {@return the report with a day of publication and a text in every part, so that every rule can be assessed and holds} */
    public static AnnualReport assessable2020() {
        AnnualReport.Builder report =
                AnnualReport.builder().from(report2020()).publishedOn(LocalDate.of(2021, Month.JANUARY, 29));
        Stream.of(ReportSection.values())
                .filter(section -> section != ReportSection.OTHER_MATTERS)
                .forEach(section -> report.putNarrative(section, "见县政府网站。"));
        return report.build();
    }

    private static ApplicantCounts naturalPersons(long count) {
        return ApplicantCounts.only(ApplicantKind.NATURAL_PERSON, count);
    }
}
