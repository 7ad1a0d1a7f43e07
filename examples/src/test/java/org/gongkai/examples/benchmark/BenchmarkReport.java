package org.gongkai.examples.benchmark;

import java.time.LocalDate;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSection;

/** The report that everything is measured on: the three tables of a county and about 2 KB of Chinese text. */
final class BenchmarkReport {

    private static final String SENTENCE = "本年度各单位按照要求更新公开目录，及时答复申请，定期检查栏目，记录办理情况。";

    private BenchmarkReport() {}

    static AnnualReport report() {
        return report(3);
    }

    /** The same with the day of its publication, so that every rule can be assessed and holds. */
    static AnnualReport clean() {
        return AnnualReport.builder()
                .from(report())
                .publishedOn(LocalDate.of(2021, 1, 29))
                .build();
    }

    /** The same tables with so many sentences in each section. */
    static AnnualReport report(int sentences) {
        AnnualReport tables = Tancheng.report2020();
        AnnualReport.Builder report = AnnualReport.builder()
                .agency(tables.agency())
                .year(tables.year())
                .scope(tables.scope())
                .proactive(tables.proactive())
                .applications(tables.applications())
                .disputes(tables.disputes());
        for (ReportSection section : ReportSection.values()) {
            report.putNarrative(section, SENTENCE.repeat(sentences));
        }
        return report.build();
    }
}
