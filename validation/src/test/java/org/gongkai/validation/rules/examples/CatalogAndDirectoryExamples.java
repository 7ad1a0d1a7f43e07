package org.gongkai.validation.rules.examples;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.InformationItem;
import org.gongkai.directory.Area;
import org.gongkai.directory.BasicCatalog;
import org.gongkai.directory.DirectoryItem;
import org.gongkai.directory.ItemKey;
import org.gongkai.directory.TimeLimit;
import org.gongkai.validation.rules.CatalogAndDirectories;
import org.gongkai.validation.rules.CatalogAndDirectoryRules;

/** Examples for a directory of one item, which is published every month. */
final class CatalogAndDirectoryExamples {

    private CatalogAndDirectoryExamples() {}

    static RuleSetExamples<CatalogAndDirectories> all() {
        return RuleSetExamples.of("CatalogAndDirectoryRules.ruleSet()", CatalogAndDirectoryRules.ruleSet())
                .with(
                        "catalog.item-served",
                        with(of("审批信息").build()),
                        with(of("审核信息").build()),
                        with(InformationItem.builder().title("低保对象名单").build()))
                .with(
                        "catalog.item-known",
                        with(of("审批信息").build()),
                        with(of("审核信息").build()),
                        with(InformationItem.builder()
                                .title("招聘会信息")
                                .directoryItem(new ItemKey(Area.EMPLOYMENT, List.of("就业信息服务")))
                                .build()))
                .with(
                        "catalog.series-complete",
                        published(6, 7, 8, 9, 10, 11),
                        published(6, 7, 9, 10, 11),
                        with(of("审批信息").build()));
    }

    private static CatalogAndDirectories published(int... months) {
        return with(Arrays.stream(months)
                .mapToObj(month ->
                        of("审批信息").publishedOn(LocalDate.of(2020, month, 10)).build())
                .toArray(CatalogEntry[]::new));
    }

    private static InformationItem.Builder of(String item) {
        return InformationItem.builder()
                .title("低保对象名单")
                .directoryItem(new ItemKey(Area.SOCIAL_ASSISTANCE, List.of("最低生活保障", item)));
    }

    private static CatalogAndDirectories with(CatalogEntry... entries) {
        DirectoryItem item = DirectoryItem.builder()
                .levelOneItem("最低生活保障")
                .levelTwoItem("审批信息")
                .timeLimit(TimeLimit.parse("1个月"))
                .build();
        return new CatalogAndDirectories(
                CatalogExamples.catalog(entries),
                BasicCatalog.fold(
                        CountyReports.COUNTY, LocalDate.of(2020, 12, 31), List.of(DirectoryExamples.directory(item))));
    }
}
