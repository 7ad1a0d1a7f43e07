package org.gongkai.validation.rules.examples;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.directory.BasicCatalog;
import org.gongkai.directory.DirectoryItem;
import org.gongkai.directory.DisclosureLevel;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.directory.TimeLimit;
import org.gongkai.validation.rules.BasicCatalogRules;
import org.gongkai.validation.rules.Coverage;

/** Examples for a county that is to have one area, at its own level. */
final class BasicCatalogExamples {

    private BasicCatalogExamples() {}

    static RuleSetExamples<BasicCatalog> all() {
        return RuleSetExamples.of(
                        "BasicCatalogRules.ruleSet(coverage)",
                        BasicCatalogRules.ruleSet(
                                Coverage.none().atLevel(DisclosureLevel.COUNTY, List.of(Area.SOCIAL_ASSISTANCE))))
                .with(
                        "directory.coverage",
                        catalog(DirectoryExamples.directory(DirectoryExamples.whole()
                                .addLevels(DisclosureLevel.COUNTY)
                                .build())),
                        catalog(DirectoryExamples.directory(DirectoryExamples.whole()
                                .addLevels(DisclosureLevel.TOWNSHIP)
                                .build())),
                        catalog(DirectoryExamples.directory(
                                DirectoryExamples.whole().build())))
                .with(
                        "directory.conflicts",
                        catalog(saying("及时公开", "某县民政局"), saying("及时公开", "某县某镇人民政府")),
                        catalog(saying("及时公开", "某县民政局"), saying("30个工作日内", "某县某镇人民政府")),
                        catalog(silent("某县民政局"), silent("某县某镇人民政府")));
    }

    private static BasicCatalog catalog(StandardDirectory... directories) {
        return BasicCatalog.fold(CountyReports.COUNTY, LocalDate.of(2020, 12, 31), List.of(directories));
    }

    private static StandardDirectory saying(String timeLimit, String keeper) {
        return of(
                keeper,
                DirectoryItem.builder()
                        .levelOneItem("政策文件")
                        .timeLimit(TimeLimit.parse(timeLimit))
                        .build());
    }

    /** A directory that states neither content nor time limit. */
    private static StandardDirectory silent(String keeper) {
        return of(keeper, DirectoryItem.builder().levelOneItem("政策文件").build());
    }

    private static StandardDirectory of(String keeper, DirectoryItem item) {
        return StandardDirectory.builder()
                .area(Area.SOCIAL_ASSISTANCE)
                .keeper(Agency.of(keeper))
                .addItems(item)
                .build();
    }
}
