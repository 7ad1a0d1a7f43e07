package org.example.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.junit.jupiter.api.Test;

class FilingTest {

    @Test
    void aGeneratedValueHoldsReports() throws Exception {
        AnnualReport report = DisclosureJson.read(
                Path.of("../../classes/org/gongkai/check/input/tancheng-2020.json"), AnnualReport.class);

        Filing filing = ImmutableFiling.builder()
                .report(report.withYear(2021))
                .addEarlier(report)
                .clerk(ImmutableClerk.of("甲"))
                .build();

        assertEquals(report, filing.earlier().get(0));
        assertEquals(2021, filing.report().year());
    }
}
