package org.gongkai.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.arbitraries.Country;
import org.gongkai.indicator.Indicators;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NationalRunTest {

    private static final Country COUNTRY =
            Country.ofSeed(21).withAgencies(1_000).withFaults(400);

    @Test
    void whatIsFoundInFourThousandReportsIsExactlyWhatWasPlanted() throws IOException {
        NationalSummary summary = summary(COUNTRY.reports());

        assertThat(summary.reports()).isEqualTo(4_000);
        assertThat(summary.unread()).isZero();
        assertThat(summary.found()).isEqualTo(planted());
    }

    @Test
    void aFaultMoreIsSeen() throws IOException {
        List<AnnualReport> reports = new ArrayList<>(COUNTRY.reports());
        AnnualReport honest = COUNTRY.withFaults(0).reports().get(2);
        reports.set(2, honest.withApplications(honest.applications().with(0, 9_999)));

        assertThat(summary(reports).found()).isNotEqualTo(planted());
    }

    @Test
    void theIndicatorsAreThoseOfTheReportsOfEachProvinceAndYear() throws IOException {
        Map<String, Indicators.Accumulator> sums = summary(COUNTRY.reports()).indicators();

        assertThat(sums).hasSizeGreaterThan(4);
        sums.forEach((key, sum) -> assertThat(sum.result())
                .isEqualTo(COUNTRY.stream()
                        .filter(report -> key.equals(
                                report.agency().regionCode().orElseThrow().province() + " " + report.year()))
                        .collect(Indicators.collector())));
    }

    @Test
    void theRunSaysWhetherAllIsFound(@TempDir Path directory) {
        Path lines = directory.resolve("reports.jsonl");
        StringWriter out = new StringWriter();

        int status =
                NationalRun.run(new PrintWriter(out), "--reports", "2000", "--seed", "5", "--lines", lines.toString());

        assertThat(out.toString()).contains("| 2000 of 2000,", "planted, agencies with findings | 20, 20 |", "| yes |");
        assertThat(status).isZero();
        assertThat(lines).isNotEmptyFile();
    }

    private static Map<String, Set<String>> planted() {
        return COUNTRY.faults()
                .collect(Collectors.toMap(
                        each -> each.fault().broken().agency().name(), each -> new TreeSet<>(each.rules())));
    }

    private static NationalSummary summary(List<AnnualReport> reports) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        DisclosureJson.writeLines(reports, lines);
        return DisclosureJson.collectEachLine(
                new ByteArrayInputStream(lines.toByteArray()), AnnualReport.class, NationalSummary.collector());
    }
}
