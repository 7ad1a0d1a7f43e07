package org.gongkai.validation.arbitraries;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.agency.Agency;
import org.gongkai.agency.RegionCode;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Outcome;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicantCounts;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ReportScope;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.tabulation.Consolidation;

/** The reports of a county's bureaus over the years, which agree with each other, and the summaries of them. */
public final class CountyStack {

    /** The county. */
    public static final Agency COUNTY = agency("某县人民政府", "371322");

    private CountyStack() {}

    /**
     * A bureau of the county.
     *
     * @param number its number
     * @return the bureau
     */
    public static Agency bureau(int number) {
        return agency("某县第" + number + "局", "371322");
    }

    /**
     * An agency in a region.
     *
     * @param name its name, not null
     * @param region the code of the region, not null
     * @return the agency
     */
    public static Agency agency(String name, String region) {
        return Agency.builder().name(name).regionCode(RegionCode.of(region)).build();
    }

    /**
     * A report that is right by itself and goes on from that of the year before, made in the same way.
     *
     * @param agency whose it is, not null
     * @param number a number that the figures depend on
     * @param year the year
     * @return the report
     */
    public static AnnualReport report(Agency agency, int number, int year) {
        long in = forward(number, year - 1);
        long out = forward(number, year);
        long received = 5L + number + year % 4;
        return AnnualReport.builder()
                .agency(agency)
                .year(year)
                .scope(ReportScope.OWN)
                .proactive(proactive(number, year))
                .applications(applications(received, in, out))
                .disputes(DisputeTable.of(new long[TableLayout.disputes().cellCount()]))
                .build();
    }

    private static long forward(int number, int year) {
        return (number + year) % 3;
    }

    /**
     * An application table of natural persons, all of whom got what they asked for.
     *
     * @param received how many were received
     * @param in how many were carried in
     * @param out how many are carried forward
     * @return the table
     */
    public static ApplicationTable applications(long received, long in, long out) {
        return ApplicationTable.builder(FormEdition.FORM_2021)
                .received(persons(received))
                .carriedIn(persons(in))
                .outcome(Outcome.DISCLOSED, persons(received + in - out))
                .carriedForward(persons(out))
                .remainingZero()
                .build();
    }

    private static ApplicantCounts persons(long count) {
        return ApplicantCounts.only(ApplicantKind.NATURAL_PERSON, count);
    }

    private static ProactiveTable proactive(int number, int year) {
        TableLayout layout = TableLayout.proactive(FormEdition.FORM_2021);
        long[] cells = new long[layout.cellCount()];
        cells[layout.row(RowName.NORMATIVE_DOCUMENT).cell(ColumnName.ISSUED)] = 1;
        cells[layout.row(RowName.NORMATIVE_DOCUMENT).cell(ColumnName.IN_FORCE)] = year - 2000L;
        cells[layout.row(RowName.LICENSE).cell(ColumnName.DECISIONS)] = 100L * number + year % 10;
        return ProactiveTable.of(FormEdition.FORM_2021, Optional.of(Yuan.of(1_000L * (year % 10))), cells);
    }

    /**
     * The reports of bureaus, numbered from 1.
     *
     * @param count how many bureaus
     * @param year the year
     * @return the reports
     */
    public static List<AnnualReport> bureaus(int count, int year) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> report(bureau(number), number, year))
                .toList();
    }

    /**
     * The summary of the county.
     *
     * @param units the reports of its units, not null
     * @return the summary
     */
    public static AnnualReport summary(List<AnnualReport> units) {
        return Consolidation.of(units).report(COUNTY);
    }
}
