package org.gongkai.columns;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.arbitraries.Country;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountRow;
import org.gongkai.report.RowName;

/** A country with planted faults, blank totals and missing reports, and two lines that are no report. */
final class SmallCountry {

    private static final String NO_REPORT = "{\"schema\":\"gongkai/annual-report/1\",\"year\":\"two\"}\nno JSON\n";

    private SmallCountry() {}

    static List<AnnualReport> reports() {
        List<AnnualReport> reports = new ArrayList<>();
        Country.ofSeed(5).withAgencies(150).withYears(2020, 2024).withFaults(60).stream()
                .forEach(report -> {
                    int number = reports.size();
                    if (number % 37 == 5) {
                        reports.add(blank(report));
                    } else if (report.year() != 2022 || number % 11 != 3) {
                        reports.add(report);
                    }
                });
        return reports;
    }

    private static AnnualReport blank(AnnualReport report) {
        int total = report.applications().layout().row(RowName.RECEIVED).cell(ColumnName.TOTAL);
        return report.withApplications(report.applications().with(total, CountRow.NOT_STATED));
    }

    /** {@return the reports as lines, the two that are none at the end} */
    static byte[] lines() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        DisclosureJson.writeLines(reports(), lines);
        lines.writeBytes(NO_REPORT.getBytes(StandardCharsets.UTF_8));
        return lines.toByteArray();
    }
}
