package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.json.DisclosureJson;
import org.junit.jupiter.api.Test;

class AnnualReportJsonTest {

    @Test
    void whatIsWrittenReadsBack() throws Exception {
        AnnualReport report = Tancheng.report2020();
        assertThat(DisclosureJson.read(DisclosureJson.write(report), AnnualReport.class))
                .isEqualTo(report);
        assertThat(DisclosureJson.read(DisclosureJson.writePretty(report), AnnualReport.class))
                .isEqualTo(report);
        assertThat(DisclosureJson.read(DisclosureJson.writeBytes(report), AnnualReport.class))
                .isEqualTo(report);
        ObjectMapper plain = new ObjectMapper();
        assertThat(plain.readValue(plain.writeValueAsString(report), AnnualReport.class))
                .isEqualTo(report);
        assertThat(plain.treeToValue(plain.valueToTree(report), AnnualReport.class))
                .isEqualTo(report);
    }
}
