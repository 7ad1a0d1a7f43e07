package org.gongkai.validation.rules.examples;

import java.util.List;
import org.gongkai.agency.Agency;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSection;
import org.gongkai.validation.rules.PeerRules;
import org.gongkai.validation.rules.ToldReports;

/** Examples for the reports of different agencies. */
final class PeerExamples {

    private static final AnnualReport FINANCE = CountyReports.ofBureau("某县财政局", 3);
    private static final AnnualReport TOLD = ToldReports.of(Agency.of("某县水务局"));

    private PeerExamples() {}

    static RuleSetExamples<List<AnnualReport>> all() {
        return RuleSetExamples.of("PeerRules.ruleSet()", PeerRules.ruleSet())
                .with(
                        "peers.same-text",
                        List.of(TOLD, ofCivilAffairs(ToldReports.ofTheYearBefore())),
                        List.of(TOLD, withTheOverviewOf(TOLD, ofCivilAffairs(ToldReports.ofTheYearBefore()))),
                        List.of(TOLD))
                .with(
                        "peers.same-figures",
                        List.of(FINANCE, CountyReports.ofBureau("某县民政局", 5)),
                        List.of(FINANCE, CountyReports.ofBureau("某县民政局", 3)),
                        List.of(FINANCE));
    }

    private static AnnualReport ofCivilAffairs(AnnualReport told) {
        return AnnualReport.builder()
                .from(told)
                .agency(Agency.of("某县民政局"))
                .year(TOLD.year())
                .build();
    }

    private static AnnualReport withTheOverviewOf(AnnualReport one, AnnualReport other) {
        AnnualReport.Builder report = CountyReports.withoutText(other);
        other.narrative().forEach((section, text) -> {
            if (section != ReportSection.OVERVIEW) {
                report.putNarrative(section, text);
            }
        });
        return report.putNarrative(ReportSection.OVERVIEW, one.narrative().get(ReportSection.OVERVIEW))
                .build();
    }
}
