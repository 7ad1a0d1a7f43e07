package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.Agency;
import org.gongkai.agency.AgencyKind;
import org.gongkai.agency.CreditCode;
import org.gongkai.agency.RegionCode;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Outcome;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.json.DisclosureJson;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.junit.jupiter.api.Test;

class GoldenFilesTest {

    private static final Map<String, AnnualReport> FILES =
            Map.of("tancheng-2020.json", Tancheng.report2020(), "annual-report-2021.json", report2021());

    /** A report of our own making, with everything that a report can have. */
    static AnnualReport report2021() {
        return AnnualReport.builder()
                .agency(Agency.builder()
                        .name("某县自然资源局")
                        .creditCode(CreditCode.of("119999011234567881"))
                        .regionCode(RegionCode.of("999901"))
                        .level(AdministrativeLevel.COUNTY)
                        .kind(AgencyKind.DEPARTMENT)
                        .build())
                .year(2021)
                .scope(ReportScope.OWN)
                .publishedOn(LocalDate.of(2022, 1, 25))
                .proactive(ProactiveTable2021.builder()
                        .governmentRule(DocumentCounts.notStated())
                        .normativeDocument(DocumentCounts.of(2, 1, 9))
                        .licenseDecisions(318)
                        .penaltyDecisions(41)
                        .administrativeFeeAmount(Yuan.ofTenThousands(new BigDecimal("59.2449")))
                        .build())
                .applications(ApplicationTable.builder(FormEdition.FORM_2021)
                        .received(ApplicantCounts.of(21, 3, 0, 0, 1, 0))
                        .carriedIn(ApplicantCounts.only(ApplicantKind.NATURAL_PERSON, 2))
                        .outcome(Outcome.DISCLOSED, ApplicantCounts.of(11, 2, 0, 0, 0, 0))
                        .outcome(Outcome.NOT_HELD, ApplicantCounts.of(7, 1, 0, 0, 1, 0))
                        .outcome(Outcome.CORRECTION_OVERDUE, ApplicantCounts.only(ApplicantKind.NATURAL_PERSON, 3))
                        .outcome(
                                Outcome.STATE_SECRET,
                                ApplicantCounts.builder()
                                        .naturalPerson(0)
                                        .total(CountRow.NOT_STATED)
                                        .build())
                        .outcome(Outcome.OTHER_OUTCOME, ApplicantCounts.notStated())
                        .carriedForward(ApplicantCounts.only(ApplicantKind.NATURAL_PERSON, 2))
                        .remainingZero()
                        .build())
                .disputes(DisputeTable.builder()
                        .reconsideration(DisputeCounts.of(1, 0, 0, 1))
                        .directLitigation(DisputeCounts.zero())
                        .litigationAfterReconsideration(DisputeCounts.notStated())
                        .build())
                .putNarrative(ReportSection.OVERVIEW, "全年新收申请25件，上年结转2件。")
                .putNarrative(ReportSection.PROACTIVE_DISCLOSURE, "现行有效的规范性文件9件。")
                .putNarrative(ReportSection.APPLICATIONS, "办结25件，结转下年度2件。")
                .putNarrative(ReportSection.DISPUTES, "行政复议2件，其中1件尚未审结。")
                .putNarrative(ReportSection.PROBLEMS_AND_IMPROVEMENT, "目录更新不够及时，已改为每月核对一次。")
                .putNarrative(ReportSection.OTHER_MATTERS, "没有收取信息处理费。")
                .build();
    }

    @Test
    void theFilesReadAsTheReportsBuiltInCode() throws IOException {
        for (Map.Entry<String, AnnualReport> file : FILES.entrySet()) {
            assertThat(DisclosureJson.read(bytes(file.getKey()), AnnualReport.class))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void theReportsAreWrittenAsTheFiles() throws IOException {
        for (Map.Entry<String, AnnualReport> file : FILES.entrySet()) {
            assertThat(DisclosureJson.writePretty(file.getValue()) + "\n")
                    .as(file.getKey())
                    .isEqualTo(new String(bytes(file.getKey()), StandardCharsets.UTF_8));
        }
    }

    @Test
    void whatIsWrittenDoesNotDependOnTheMachine() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String expected = DisclosureJson.write(report2021());
        try {
            for (String tag : new String[] {"ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "tr-TR", "zh-CN"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

                assertThat(DisclosureJson.write(report2021())).as(tag).isEqualTo(expected);
                assertThat(DisclosureJson.read(expected, AnnualReport.class))
                        .as(tag)
                        .isEqualTo(report2021());
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    static byte[] bytes(String file) throws IOException {
        try (InputStream in = GoldenFilesTest.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        }
    }
}
