package org.gongkai.validation.rules.examples;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.agency.Agency;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSection;
import org.gongkai.validation.rules.PeerRules;
import org.gongkai.validation.rules.ReportAmongPeers;
import org.gongkai.validation.rules.ToldReports;

/** Examples for the reports of different agencies. */
final class PeerExamples {

    private static final AnnualReport FINANCE = CountyReports.ofBureau("某县财政局", 3);
    private static final AnnualReport TOLD = ToldReports.of(Agency.of("某县水务局"));

    /** The reports that each of the subjects was made of, which it does not keep. */
    private static final Map<ReportAmongPeers, List<AnnualReport>> REPORTS = new IdentityHashMap<>();

    private PeerExamples() {}

    static RuleSetExamples<ReportAmongPeers> all() {
        return RuleSetExamples.of("PeerRules.ruleSet()", PeerRules.ruleSet())
                .with(
                        "peers.same-text",
                        last(TOLD, ofCivilAffairs(ToldReports.ofTheYearBefore())),
                        last(TOLD, withTheOverviewOf(TOLD, ofCivilAffairs(ToldReports.ofTheYearBefore()))),
                        last(TOLD))
                .with(
                        "peers.same-figures",
                        last(FINANCE, CountyReports.ofBureau("某县民政局", 5)),
                        last(FINANCE, CountyReports.ofBureau("某县民政局", 3)),
                        last(FINANCE));
    }

    private static ReportAmongPeers last(AnnualReport... reports) {
        ReportAmongPeers subject = ReportAmongPeers.of(List.of(reports)).get(reports.length - 1);
        REPORTS.put(subject, List.of(reports));
        return subject;
    }

    /** All reports, of which the subject is the last. */
    static List<AnnualReport> reports(ReportAmongPeers subject) {
        return Objects.requireNonNull(REPORTS.get(subject));
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
