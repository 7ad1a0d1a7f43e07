package org.gongkai.spark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.Country;
import org.gongkai.arbitraries.Faults;
import org.gongkai.arbitraries.Samples;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;

/** The reports of a country in files, in any order, with mistakes in some of them and lines that are no reports. */
final class CountryFiles {

    static final int REPORTS = Integer.getInteger("country.reports", 100_000);
    static final int BAD_LINES = 4;

    private static final int FILES = 3;
    private static final int YEARS = 4;
    private static final int ONE_FAULT_IN = 50;
    private static final int ONE_WRONG_SUMMARY_IN = 5;
    private static final int ONE_NAME_IN = 500;

    private CountryFiles() {}

    /** One report in so many is such a one. */
    static boolean isMarked(AnnualReport report) {
        return report.applications().received().totalOrZero() % 10_007 == 3;
    }

    static List<Path> write(Path directory) throws IOException {
        List<AnnualReport> reports = new ArrayList<>();
        Random random = new Random(24);
        for (AnnualReport report :
                Country.ofSeed(24).withAgencies(REPORTS / YEARS).reports()) {
            reports.add(broken(renamed(report, random), ONE_FAULT_IN, random));
        }
        for (AnnualReport summary : Country.summaries(reports)) {
            reports.add(broken(summary, ONE_WRONG_SUMMARY_IN, random));
        }
        Collections.shuffle(reports, random);
        Files.createDirectories(directory);
        List<Path> files = new ArrayList<>();
        int size = reports.size() / FILES + 1;
        for (int i = 0; i < FILES; i++) {
            Path file = directory.resolve("country-" + i + ".jsonl");
            List<AnnualReport> part = reports.subList(i * size, Math.min((i + 1) * size, reports.size()));
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                DisclosureJson.writeLines(part.subList(0, part.size() / 2), out);
                if (i == 1) {
                    out.write("not a report\n\n \r\n{\"schema\":\"gongkai/annual-report/1\",\"year\":2020}\n"
                            .getBytes(StandardCharsets.UTF_8));
                    out.write(new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"', '\n'});
                    out.write("[]\r\n".getBytes(StandardCharsets.UTF_8));
                }
                DisclosureJson.writeLines(part.subList(part.size() / 2, part.size()), out);
            }
            files.add(file);
        }
        return files;
    }

    private static AnnualReport broken(AnnualReport report, int oneIn, Random random) {
        return random.nextInt(oneIn) == 0 && report.applications().isComplete()
                ? Samples.of(Faults.in(report).any(), random.nextLong(), 1)
                        .get(0)
                        .broken()
                : report;
    }

    private static AnnualReport renamed(AnnualReport report, Random random) {
        return random.nextInt(ONE_NAME_IN) == 0
                ? AnnualReport.builder()
                        .from(report)
                        .agency(Agency.builder()
                                .from(report.agency())
                                .name("原" + report.agency().name())
                                .build())
                        .build()
                : report;
    }
}
