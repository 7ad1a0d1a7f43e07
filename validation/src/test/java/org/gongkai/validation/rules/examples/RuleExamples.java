package org.gongkai.validation.rules.examples;

import java.util.List;
import java.util.stream.Stream;

/** Every rule of every set of the library, with its examples. */
final class RuleExamples {

    private RuleExamples() {}

    static List<RuleSetExamples<?>> all() {
        return Stream.of(
                        AnnualReportExamples.all(),
                        List.of(
                                NarrativeExamples.ofOneReport(),
                                NarrativeExamples.withTheYearBefore(),
                                SeriesExamples.all(),
                                PeerExamples.all(),
                                SummaryExamples.all(),
                                SummaryExamples.ofTheWhole(),
                                ApplicationExamples.all(),
                                RegisterExamples.all(),
                                DisputeExamples.all(),
                                RegisterAndReportExamples.all(),
                                DirectoryExamples.all(),
                                BasicCatalogExamples.all(),
                                CatalogExamples.all(),
                                CatalogAndReportExamples.all(),
                                CatalogAndDirectoryExamples.all()))
                .<RuleSetExamples<?>>flatMap(List::stream)
                .toList();
    }
}
