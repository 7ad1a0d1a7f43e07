package org.gongkai.validation.rules.examples;

import java.util.List;
import org.gongkai.agency.Agency;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ColumnName;
import org.gongkai.report.RowName;
import org.gongkai.tabulation.Consolidation;
import org.gongkai.validation.rules.SummaryAndUnits;
import org.gongkai.validation.rules.SummaryRules;
import org.gongkai.validation.rules.WholeAndOwn;
import org.gongkai.validation.rules.WholeAndOwnRules;

/** Examples for a summary and the reports of three bureaus. */
final class SummaryExamples {

    private static final AnnualReport FINANCE = CountyReports.ofBureau("某县财政局", 3);
    private static final AnnualReport CIVIL_AFFAIRS = CountyReports.ofBureau("某县民政局", 5);
    private static final AnnualReport EDUCATION = CountyReports.ofBureau("某县教育局", 11);
    private static final List<AnnualReport> UNITS = List.of(FINANCE, CIVIL_AFFAIRS, EDUCATION);
    private static final AnnualReport SUMMARY = summary(UNITS);
    private static final SummaryAndUnits WHOLE = new SummaryAndUnits(SUMMARY, UNITS, agencies(UNITS));
    private static final SummaryAndUnits ONE_ON_THE_FORM_OF_2019 = SummaryAndUnits.of(
            SUMMARY,
            List.of(
                    FINANCE,
                    CIVIL_AFFAIRS,
                    EDUCATION.withProactive(CountyReports.of2020().proactive())));

    private SummaryExamples() {}

    static RuleSetExamples<SummaryAndUnits> all() {
        return RuleSetExamples.of("SummaryRules.ruleSet()", SummaryRules.ruleSet())
                .with(
                        "summary.sum",
                        WHOLE,
                        SummaryAndUnits.of(
                                CountyReports.withApplications(SUMMARY, RowName.RECEIVED, ColumnName.TOTAL, 21), UNITS),
                        new SummaryAndUnits(SUMMARY, List.of(FINANCE, CIVIL_AFFAIRS), agencies(UNITS)))
                .withAssessable(
                        "summary.editions", WHOLE, ONE_ON_THE_FORM_OF_2019, "表格总有格式", "a table always has an edition")
                .with(
                        "summary.unit-missing",
                        WHOLE,
                        new SummaryAndUnits(
                                summary(List.of(FINANCE, CIVIL_AFFAIRS)),
                                List.of(FINANCE, CIVIL_AFFAIRS),
                                agencies(UNITS)),
                        SummaryAndUnits.of(SUMMARY, UNITS))
                .with(
                        "summary.unit-once",
                        WHOLE,
                        SummaryAndUnits.of(SUMMARY, List.of(FINANCE, CIVIL_AFFAIRS, EDUCATION, EDUCATION)),
                        SummaryAndUnits.of(SUMMARY, List.of(FINANCE, EDUCATION, named("某县教育和体育局", EDUCATION))))
                .with(
                        "summary.unit-counted",
                        WHOLE,
                        SummaryAndUnits.of(summary(List.of(FINANCE, CIVIL_AFFAIRS)), UNITS),
                        ONE_ON_THE_FORM_OF_2019);
    }

    static RuleSetExamples<WholeAndOwn> ofTheWhole() {
        AnnualReport whole = CountyReports.of2022();
        AnnualReport own = AnnualReport.builder()
                .from(FINANCE)
                .agency(CountyReports.COUNTY)
                .build();
        return RuleSetExamples.of("WholeAndOwnRules.ruleSet()", WholeAndOwnRules.ruleSet())
                .with(
                        "summary.own-within",
                        new WholeAndOwn(whole, own),
                        new WholeAndOwn(
                                whole, CountyReports.withApplications(own, RowName.RECEIVED, ColumnName.TOTAL, 2310)),
                        new WholeAndOwn(
                                whole, own.withProactive(CountyReports.of2020().proactive())));
    }

    private static AnnualReport summary(List<AnnualReport> units) {
        return Consolidation.of(units).report(CountyReports.COUNTY);
    }

    private static AnnualReport named(String name, AnnualReport report) {
        return AnnualReport.builder().from(report).agency(Agency.of(name)).build();
    }

    private static List<Agency> agencies(List<AnnualReport> units) {
        return units.stream().map(AnnualReport::agency).toList();
    }
}
