package org.gongkai.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.agency.Agency;
import org.junit.jupiter.api.Test;

/** What may name persons is kept out of logs. */
class RedactedEntriesTest {

    private static final Agency COUNTY = Agency.of("某县人民政府");
    private static final String NAME = "张三";

    @Test
    void theHeadOfAnAgencyIsNotPrinted() {
        AgencyProfile profile = AgencyProfile.builder()
                .title("县财政局概况")
                .agency(COUNTY)
                .head(NAME)
                .address("人民路1号")
                .build();

        assertThat(profile.head()).contains(NAME);
        assertThat(profile.toString()).contains("人民路1号").doesNotContain(NAME);
    }

    @Test
    void whoIsHeldToAccountIsNotPrinted() {
        Supervision supervision = Supervision.builder()
                .title("责任追究情况")
                .supervisionKind(SupervisionKind.ACCOUNTABILITY)
                .agency(COUNTY)
                .addUnits(COUNTY)
                .addProblems(NAME + "未履行职责")
                .result("约谈" + NAME)
                .build();

        assertThat(supervision.toString()).contains("责任追究情况").doesNotContain(NAME);
    }
}
