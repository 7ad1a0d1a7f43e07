package org.gongkai.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.directory.BasicItem;
import org.gongkai.directory.BasicSource;
import org.gongkai.directory.ItemKey;
import org.gongkai.directory.TimeLimit;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Severity;
import org.gongkai.validation.Subject;

/**
 * What must hold between a catalog and the directories that say what there is to disclose.
 *
 * <p>Of a catalog whose keeper is that of the basic catalog all items are looked for, of any other those of directories that its
 * keeper keeps; never items that are disclosed on request or to a specific group alone.
 */
public final class CatalogAndDirectoryRules {

    /** One object for all rules, so that entries and items are matched once. */
    private static final Function<CatalogAndDirectories, ServedItems> SERVED = ServedItems::of;

    /** Behind each item of the directories stands an entry. */
    public static final Rule<CatalogAndDirectories> ITEM_SERVED = Rule.<CatalogAndDirectories>builder(
                    "catalog.item-served")
            .title("标准目录的每个公开事项都有内容", "an entry stands behind each item of the directories")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.INFERRED, DirectoryRules.OPINIONS.at("实行政务过程和结果全公开")))
            .check(CatalogAndDirectoryRules::checkServed);

    /** The item that an entry names is one of the directories. */
    public static final Rule<CatalogAndDirectories> ITEM_KNOWN = Rule.<CatalogAndDirectories>builder(
                    "catalog.item-known")
            .title("条目对应的公开事项列入标准目录", "the item that an entry names is in the directories")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.STRUCTURAL, DirectoryRules.OPINIONS.at("公开事项的名称")))
            .check(CatalogAndDirectoryRules::checkKnown);

    /**
     * What a directory says is published every month, quarter, half-year or year leaves none out.
     *
     * <p>Periods are those of the calendar by the day of publication, from that of the first entry to the last but one before
     * the day as of which the catalog stands. A period late or early is no hole, where more than usual came in that period.
     */
    public static final Rule<CatalogAndDirectories> SERIES_COMPLETE = Rule.<CatalogAndDirectories>builder(
                    "catalog.series-complete")
            .title("定期公开的事项没有缺期", "what is published at intervals leaves no period out")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.INFERRED, DirectoryRules.OPINIONS.at("公开事项的时限")))
            .check(CatalogAndDirectoryRules::checkSeries);

    private static final RuleSet<CatalogAndDirectories> RULE_SET = RuleSet.of(
            "catalog-and-directories",
            subject -> Subject.of(
                    subject.catalog().keeper().name(), subject.catalog().asOf().getYear()),
            List.of(ITEM_SERVED, ITEM_KNOWN, SERIES_COMPLETE));

    private CatalogAndDirectoryRules() {}

    /** {@return the rules} */
    public static RuleSet<CatalogAndDirectories> ruleSet() {
        return RULE_SET;
    }

    private static void checkServed(CatalogAndDirectories subject, Check check) {
        ServedItems served = check.derived(subject, SERVED);
        List<Cell> open = new ArrayList<>();
        for (BasicItem item : served.items()) {
            if (!served.serving(item).isEmpty()) {
                check.holds();
            } else if (served.canBeServed(item)) {
                open.add(cell(item));
            } else {
                check.violated(
                        Text.of(
                                item.area() + "领域的“" + item.item().name() + "”没有内容",
                                "no entry stands behind \"" + item.item().name() + "\" of " + item.area()),
                        List.of(cell(item)),
                        Figure.notStated(),
                        Figure.notStated());
            }
        }
        if (!open.isEmpty()) {
            check.notAssessable(
                    Text.of(
                            open.size() + "个公开事项没有条目注明与其对应，可能由未注明事项的条目公开",
                            "items that no entry names, but entries that name none can stand behind: " + open.size()),
                    open);
        }
    }

    private static Cell cell(BasicItem item) {
        return Cell.of("/items", item.area() + "领域的公开事项", Figure.of(item.item().name()));
    }

    private static void checkKnown(CatalogAndDirectories subject, Check check) {
        ServedItems served = check.derived(subject, SERVED);
        for (PlacedEntry<CatalogEntry> each : served.naming()) {
            ItemKey key = each.entry().directoryItem().orElseThrow();
            List<Cell> cells = List.of(each.title(), each.cell("directoryItem", "对应的公开事项", key));
            if (served.isKnown(key)) {
                check.holds();
            } else if (served.hasArea(key.area())) {
                check.violated(
                        Text.of("标准目录中没有“" + key + "”", "the directories have no \"" + key + '"'),
                        cells,
                        Figure.notStated(),
                        Figure.notStated());
            } else {
                check.notAssessable(
                        Text.of("条目对应的公开事项列入" + key.area() + "领域的标准目录", "the item is in a directory of " + key.area()),
                        cells);
            }
        }
    }

    private static void checkSeries(CatalogAndDirectories subject, Check check) {
        ServedItems served = check.derived(subject, SERVED);
        for (BasicItem item : served.items()) {
            limit(item)
                    .flatMap(Cycle::of)
                    .ifPresent(cycle -> checkSeries(subject, item, cycle, served.serving(item), check));
        }
    }

    /** The time limit of an item, where those that state one agree. */
    private static Optional<TimeLimit> limit(BasicItem item) {
        List<TimeLimit> limits = item.sources().stream()
                .map(BasicSource::item)
                .flatMap(each -> each.timeLimit().stream())
                .distinct()
                .toList();
        return limits.size() == 1 ? Optional.of(limits.get(0)) : Optional.empty();
    }

    private static void checkSeries(
            CatalogAndDirectories subject,
            BasicItem item,
            Cycle cycle,
            List<PlacedEntry<CatalogEntry>> entries,
            Check check) {
        PublishedSeries series = new PublishedSeries(
                cycle,
                entries.stream()
                        .flatMap(each -> each.entry().publishedOn().stream())
                        .toList(),
                subject.catalog().asOf());
        List<Cell> blanks = entries.stream()
                .filter(each -> each.entry().publishedOn().isEmpty())
                .map(each -> each.blank("publishedOn", "发布日期"))
                .toList();
        Text statement = Text.of(
                item.area() + "领域的“" + item.item().name() + "”按期公开",
                '"' + item.item().name() + "\" of " + item.area() + " is published every period");
        if (!blanks.isEmpty() && (series.hasHoles() || blanks.size() == entries.size())) {
            check.notAssessable(statement, blanks);
        } else if (series.hasHoles()) {
            Text names = series.holeNames();
            check.violated(
                    Text.of(statement.zh() + "，缺" + names.zh(), statement.en() + "; missing " + names.en()),
                    List.of(
                            cell(item),
                            Cell.of(
                                    "/items",
                                    "公开时限",
                                    Figure.of(limit(item).orElseThrow().text()))),
                    Figure.notStated(),
                    Figure.notStated());
        } else if (series.isLongEnough()) {
            check.holds();
        }
    }
}
