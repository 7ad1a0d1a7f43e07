package org.gongkai.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.SiteColumn;
import org.gongkai.catalog.SiteColumnKind;
import org.gongkai.internal.Days;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** What makes a site fail its inspection by its columns alone; a set of rules has this with those of {@link CatalogRules}. */
public final class SiteRules {

    /**
     * The site does not fail by its columns: its home page is renewed within two weeks, and there are fewer than 5 columns of news,
     * or of the first level of notices and policy documents, fewer than 10 of any kind, that are not renewed in time, and fewer
     * than 5 empty ones.
     *
     * <p>The columns of a catalog are taken for those of one site, unless it has several sites, of which nothing can be said.
     */
    public static final Rule<Catalog<CatalogEntry>> PASSES = Rule.<Catalog<CatalogEntry>>builder("catalog.site-passes")
            .title("网站未因首页不更新、栏目不更新被单项否决", "the site does not fail for a home page or columns that are not renewed")
            .severity(Severity.ERROR)
            .basis(Basis.of(BasisKind.LEGAL, RenewalRules.INDICATORS.at("首页不更新"), RenewalRules.INDICATORS.at("栏目不更新")))
            .check(SiteRules::checkPasses);

    private SiteRules() {}

    private static void checkPasses(Catalog<CatalogEntry> catalog, Check check) {
        List<PlacedEntry<SiteColumn>> sites =
                PlacedEntry.of(catalog, SiteColumn.class, each -> each.columnKind() == SiteColumnKind.SITE);
        if (sites.size() > 1) {
            check.notAssessable(
                    Text.of(
                            "目录中不止一个网站，没有注明栏目属于哪个网站",
                            "the catalog has several sites and does not tell whose the columns are"),
                    sites.stream().map(PlacedEntry::title).toList());
            return;
        }
        sites.forEach(site -> checkHomePage(site, catalog.asOf(), check));
        List<PlacedEntry<SiteColumn>> columns = RenewalRules.columns(catalog);
        checkFewer(
                5,
                columns.stream().filter(each -> isCurrent(each.entry())).toList(),
                column -> RenewalRules.isOverdue(column, catalog.asOf()),
                Text.of(
                        "未按时更新的动态要闻、通知公告、政策文件栏目不到5个",
                        "fewer than 5 columns of news, notices and policy documents are not renewed in time"),
                check);
        checkFewer(
                10,
                columns,
                column -> RenewalRules.isOverdue(column, catalog.asOf()),
                Text.of("应更新但长期未更新的栏目不到10个", "fewer than 10 columns are not renewed in time"),
                check);
        checkFewer(
                5,
                columns,
                column -> RenewalRules.hasContent(column).map(has -> !has),
                Text.of("空白栏目不到5个", "fewer than 5 columns are empty"),
                check);
    }

    private static void checkHomePage(PlacedEntry<SiteColumn> site, LocalDate asOf, Check check) {
        Optional<LocalDate> last = site.entry().lastEntryOn();
        if (last.isPresent()) {
            RenewalRules.checkRenewed(site, last.get(), Days.minus(asOf, RenewalRules.TWO_WEEKS), check);
        } else {
            check.notAssessable(
                    Text.of("首页在两周内有更新", "the home page is renewed within two weeks"),
                    List.of(site.title(), site.blank("lastEntryOn", "最近更新日期")));
        }
    }

    /** Whether the first of the limits is about a column. */
    private static boolean isCurrent(SiteColumn column) {
        return switch (column.content()) {
            case NEWS -> true;
            case NOTICES_AND_POLICIES -> column.parent().isEmpty();
            case OTHER -> false;
        };
    }

    /** Fewer columns than a number have what is wrong, which is violated by those that surely do. */
    private static void checkFewer(
            int tooMany,
            List<PlacedEntry<SiteColumn>> columns,
            Function<SiteColumn, Optional<Boolean>> isWrong,
            Text statement,
            Check check) {
        if (columns.isEmpty()) {
            return;
        }
        List<Cell> wrong = titles(columns, isWrong, Optional.of(true));
        List<Cell> open = titles(columns, isWrong, Optional.empty());
        if (wrong.size() >= tooMany) {
            check.violated(statement, wrong, Figure.notStated(), Figure.of(wrong.size()));
        } else if (wrong.size() + open.size() >= tooMany) {
            check.notAssessable(statement, open);
        } else {
            check.holds();
        }
    }

    private static List<Cell> titles(
            List<PlacedEntry<SiteColumn>> columns,
            Function<SiteColumn, Optional<Boolean>> isWrong,
            Optional<Boolean> answer) {
        return columns.stream()
                .filter(each -> isWrong.apply(each.entry()).equals(answer))
                .map(PlacedEntry::title)
                .toList();
    }
}
