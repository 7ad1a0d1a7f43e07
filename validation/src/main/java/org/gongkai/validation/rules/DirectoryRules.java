package org.gongkai.validation.rules;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongkai.directory.DirectoryItem;
import org.gongkai.directory.DisclosureBasis;
import org.gongkai.directory.DisclosureLevel;
import org.gongkai.directory.ItemKey;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.directory.TimeLimit;
import org.gongkai.law.LegalDocument;
import org.gongkai.text.Text;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Severity;
import org.gongkai.validation.Subject;

/** What must hold of a standard directory, item by item. */
public final class DirectoryRules {

    static final LegalDocument OPINIONS = LegalDocument.of("关于全面推进基层政务公开标准化规范化工作的指导意见", "国办发〔2019〕54号");

    /** An element that every item has to state. */
    private record Element(String property, String label, Predicate<DirectoryItem> isStated) {}

    /** The day on which decree 711 took the place of decree 492. */
    private static final LocalDate REPLACED_ON = LocalDate.of(2019, 5, 15);

    private static final List<Element> ELEMENTS = List.of(
            new Element("contents", "公开内容（要素）", item -> !item.contents().isEmpty()),
            new Element("bases", "公开依据", item -> !item.bases().isEmpty()),
            new Element("timeLimit", "公开时限", item -> item.timeLimit().isPresent()),
            new Element(
                    "responsibleAgency",
                    "公开主体",
                    item -> item.responsibleAgency().isPresent()),
            new Element("audiences", "公开对象", item -> !item.audiences().isEmpty()),
            new Element("modes", "公开方式", item -> !item.modes().isEmpty()));

    /** Every item has content, basis, time limit, responsible agency, audience and mode. */
    public static final Rule<StandardDirectory> ITEM_COMPLETE = Rule.<StandardDirectory>builder(
                    "directory.item-complete")
            .title("公开事项各项要素齐全", "every item has all its elements")
            .severity(Severity.WARNING)
            .basis(org.gongkai.validation.Basis.of(BasisKind.LEGAL, OPINIONS.at("公开事项的要素")))
            .check(DirectoryRules::checkComplete);

    /** Every item has a channel. */
    public static final Rule<StandardDirectory> CHANNELS = Rule.<StandardDirectory>builder("directory.channels")
            .title("公开渠道和载体不为空", "every item has a channel")
            .severity(Severity.WARNING)
            .basis(org.gongkai.validation.Basis.of(BasisKind.LEGAL, OPINIONS.at("公开事项的要素")))
            .check(DirectoryRules::checkChannels);

    /**
     * An item of townships alone is disclosed by an agency of a township.
     *
     * <p>Where a directory has no column of levels, its items are of its own level.
     */
    public static final Rule<StandardDirectory> TOWNSHIP_AGENCY = Rule.<StandardDirectory>builder(
                    "directory.township-agency")
            .title("仅乡级公开的事项由乡级机关公开", "an item of townships alone is disclosed by a township")
            .severity(Severity.WARNING)
            .basis(org.gongkai.validation.Basis.of(BasisKind.INFERRED, OPINIONS.at("公开层级与公开主体")))
            .check(DirectoryRules::checkTownshipAgency);

    /**
     * A time limit that rests on the Regulation is of at most 20 working days.
     *
     * <p>Assessed are limits that count from the forming or changing of the information, and those without delay. What is not
     * understood, is counted in months, or tells only how long something is on show or how often it is renewed, is not.
     */
    public static final Rule<StandardDirectory> TIME_LIMIT = Rule.<StandardDirectory>builder("directory.time-limit")
            .title("以条例为依据的公开时限不超过20个工作日", "a time limit that rests on the Regulation is of at most 20 working days")
            .severity(Severity.WARNING)
            .basis(org.gongkai.validation.Basis.of(BasisKind.LEGAL, LegalDocument.REGULATION.article(26)))
            .check(DirectoryRules::checkTimeLimit);

    /**
     * No item rests on the Regulation as first issued in 2007, which decree 711 has replaced.
     *
     * <p>Assessed are items that name the Regulation. A directory of a day before it was replaced may cite it.
     */
    public static final Rule<StandardDirectory> REPEALED_BASIS = Rule.<StandardDirectory>builder(
                    "directory.repealed-basis")
            .title("公开依据不是已被修订的2007年条例", "no item rests on the Regulation of 2007")
            .severity(Severity.WARNING)
            .basis(org.gongkai.validation.Basis.of(BasisKind.LEGAL, LegalDocument.REGULATION.article(56)))
            .check(DirectoryRules::checkRepealed);

    /** No item is in the directory twice. */
    public static final Rule<StandardDirectory> DUPLICATES = Rule.<StandardDirectory>builder("directory.duplicates")
            .title("公开事项不重复", "no item is there twice")
            .severity(Severity.WARNING)
            .basis(org.gongkai.validation.Basis.of(BasisKind.INFERRED, OPINIONS.at("公开事项的名称")))
            .check(DirectoryRules::checkDuplicates);

    /** Links are addresses on the web by their form; nothing is asked of the network. */
    public static final Rule<StandardDirectory> LINKS = Rule.<StandardDirectory>builder("directory.links")
            .title("链接为完整网址", "links are whole web addresses")
            .severity(Severity.INFO)
            .basis(org.gongkai.validation.Basis.of(BasisKind.HEURISTIC, OPINIONS.at("政府网站公开")))
            .check(DirectoryRules::checkLinks);

    private DirectoryRules() {}

    /**
     * The rules of one directory.
     *
     * @param year the year for which directories without a day are checked, which results show
     * @return the rules
     */
    public static RuleSet<StandardDirectory> ruleSet(int year) {
        return RuleSet.of(
                "directory",
                directory -> Subject.of(
                        directory.keeper().name(),
                        directory.asOf().map(LocalDate::getYear).orElse(year)),
                List.of(ITEM_COMPLETE, CHANNELS, TOWNSHIP_AGENCY, TIME_LIMIT, REPEALED_BASIS, DUPLICATES, LINKS));
    }

    private static String pointer(int index, String part) {
        return "/items/" + index + (part.isEmpty() ? "" : '/' + part);
    }

    private static Cell blank(int index, String part, String label) {
        return Cell.of(pointer(index, part), label, Figure.notStated());
    }

    private static Cell name(int index, DirectoryItem item) {
        return Cell.of(pointer(index, "levelOneItem"), "公开事项", Figure.of(item.name()));
    }

    private static void checkComplete(StandardDirectory directory, Check check) {
        Text statement =
                Text.of("公开内容、依据、时限、主体、对象、方式均已填写", "content, basis, time limit, agency, audience and mode are stated");
        if (directory.items().isEmpty()) {
            check.notAssessable(statement, List.of(Cell.of("/items", "公开事项", Figure.notStated())));
        }
        for (int i = 0; i < directory.items().size(); i++) {
            DirectoryItem item = directory.items().get(i);
            List<Element> missing = ELEMENTS.stream()
                    .filter(element -> !element.isStated().test(item))
                    .toList();
            if (missing.isEmpty()) {
                check.holds();
            } else {
                List<Cell> cells = new ArrayList<>(List.of(name(i, item)));
                for (Element element : missing) {
                    cells.add(Cell.of(pointer(i, element.property()), element.label(), Figure.notStated()));
                }
                check.violated(
                        Text.of(
                                "“" + item.name() + "”缺" + joined(missing, Element::label, "、"),
                                "\"" + item.name() + "\" lacks " + joined(missing, Element::property, ", ")),
                        cells,
                        Figure.notStated(),
                        Figure.notStated());
            }
        }
    }

    private static String joined(List<Element> elements, Function<Element, String> word, String between) {
        return elements.stream().map(word).collect(Collectors.joining(between));
    }

    private static void checkChannels(StandardDirectory directory, Check check) {
        Text statement = Text.of("列有公开渠道", "a channel is listed");
        boolean column =
                directory.items().stream().anyMatch(item -> !item.channels().isEmpty());
        for (int i = 0; i < directory.items().size(); i++) {
            DirectoryItem item = directory.items().get(i);
            if (!item.channels().isEmpty()) {
                check.holds();
            } else if (column) {
                check.violated(
                        Text.of("“" + item.name() + "”没有列公开渠道和载体", "no channel is listed for \"" + item.name() + '"'),
                        List.of(name(i, item)),
                        Figure.notStated(),
                        Figure.notStated());
            } else {
                check.notAssessable(statement, List.of(name(i, item), blank(i, "channels", "公开渠道")));
            }
        }
    }

    private static void checkTownshipAgency(StandardDirectory directory, Check check) {
        Text statement = Text.of("公开主体为乡镇（街道）", "the agency is a township or subdistrict");
        for (int i = 0; i < directory.items().size(); i++) {
            DirectoryItem item = directory.items().get(i);
            Set<DisclosureLevel> levels =
                    item.levels().isEmpty() ? directory.level().stream().collect(Collectors.toSet()) : item.levels();
            if (!levels.equals(Set.of(DisclosureLevel.TOWNSHIP))) {
                continue;
            }
            String agency = item.responsibleAgency().orElse("");
            Optional<Boolean> isTownship = TownshipAgency.isNamedIn(agency);
            if (isTownship.isEmpty()) {
                Figure named = agency.isEmpty() ? Figure.notStated() : Figure.of(agency);
                check.notAssessable(
                        statement, List.of(name(i, item), Cell.of(pointer(i, "responsibleAgency"), "公开主体", named)));
            } else if (isTownship.get()) {
                check.holds();
            } else {
                check.violated(
                        Text.of(
                                "仅乡级公开的事项“" + item.name() + "”由" + agency + "公开",
                                "\"" + item.name() + "\", an item of townships alone, is disclosed by " + agency),
                        List.of(name(i, item)),
                        Figure.notStated(),
                        Figure.notStated());
            }
        }
    }

    private static void checkTimeLimit(StandardDirectory directory, Check check) {
        Text statement = Text.of("公开时限不超过20个工作日", "the time limit is at most 20 working days");
        for (int i = 0; i < directory.items().size(); i++) {
            DirectoryItem item = directory.items().get(i);
            if (item.bases().stream().noneMatch(DisclosureBasis::citesRegulation)) {
                continue;
            }
            if (item.timeLimit().isEmpty()) {
                check.notAssessable(statement, List.of(name(i, item), blank(i, "timeLimit", "公开时限")));
                continue;
            }
            TimeLimit limit = item.timeLimit().get();
            List<Cell> cells =
                    List.of(name(i, item), Cell.of(pointer(i, "timeLimit"), "公开时限", Figure.of(limit.text())));
            switch (TwentyWorkingDays.compare(limit)) {
                case HOLDS -> check.holds();
                case NOT_ASSESSABLE -> check.notAssessable(statement, cells);
                case VIOLATED -> {
                    int days = limit.workingDays().orElse(0);
                    Figure actual = days > TwentyWorkingDays.DAYS ? Figure.of(days) : Figure.of(limit.text());
                    check.violated(statement, cells, Figure.of(TwentyWorkingDays.DAYS), actual);
                }
            }
        }
    }

    private static void checkRepealed(StandardDirectory directory, Check check) {
        Text statement = Text.of(
                "公开依据是现行的国务院令第711号，不是第492号", "the basis is decree 711 in force, not decree 492, which it replaced");
        if (directory.items().stream().allMatch(item -> item.bases().isEmpty())) {
            check.notAssessable(statement, List.of(Cell.of("/items", "公开依据", Figure.notStated())));
        }
        boolean isFormer =
                directory.asOf().filter(day -> day.isBefore(REPLACED_ON)).isPresent();
        for (int i = 0; i < directory.items().size(); i++) {
            DirectoryItem item = directory.items().get(i);
            for (int j = 0; j < item.bases().size(); j++) {
                DisclosureBasis basis = item.bases().get(j);
                if (basis.citesRegulationOf2007() && !isFormer) {
                    check.violated(
                            statement,
                            List.of(name(i, item), Cell.of(pointer(i, "bases/" + j), "公开依据", Figure.of(basis.text()))),
                            Figure.of(LegalDocument.REGULATION.toString()),
                            Figure.of(basis.text()));
                } else if (basis.citesRegulation()) {
                    check.holds();
                }
            }
        }
    }

    private static void checkDuplicates(StandardDirectory directory, Check check) {
        Text statement = Text.of("同名事项只列一次", "items of one name are listed once");
        if (directory.items().isEmpty()) {
            check.notAssessable(statement, List.of(Cell.of("/items", "公开事项", Figure.notStated())));
        }
        Map<ItemKey, Integer> first = new HashMap<>();
        for (int i = 0; i < directory.items().size(); i++) {
            DirectoryItem item = directory.items().get(i);
            Integer before = first.putIfAbsent(ItemKey.of(directory.area(), item), i);
            if (before == null) {
                check.holds();
            } else {
                check.violated(
                        statement,
                        List.of(name(before, directory.items().get(before)), name(i, item)),
                        Figure.of(1),
                        Figure.of(2));
            }
        }
    }

    private static void checkLinks(StandardDirectory directory, Check check) {
        checkLinks(directory, "guide", "办事指南", DirectoryItem::guide, check);
        checkLinks(directory, "siteColumn", "对应栏目", DirectoryItem::siteColumn, check);
        checkLinks(directory, "site", "指定网站", DirectoryItem::site, check);
    }

    /** Of a kind of link that the directory has, an item without one cannot be judged: not every item has a guide. */
    private static void checkLinks(
            StandardDirectory directory,
            String part,
            String label,
            Function<DirectoryItem, Optional<URI>> link,
            Check check) {
        if (directory.items().stream().noneMatch(item -> link.apply(item).isPresent())) {
            return;
        }
        Text statement = Text.of(label + "链接为完整网址", "the link " + part + " is a whole web address");
        for (int i = 0; i < directory.items().size(); i++) {
            DirectoryItem item = directory.items().get(i);
            Optional<URI> address = link.apply(item);
            if (address.isEmpty()) {
                check.notAssessable(statement, List.of(name(i, item), blank(i, part, label)));
            } else if (isWebAddress(address.get())) {
                check.holds();
            } else {
                check.violated(
                        statement,
                        List.of(Cell.of(
                                pointer(i, part), label, Figure.of(address.get().toString()))),
                        Figure.notStated(),
                        Figure.of(address.get().toString()));
            }
        }
    }

    private static boolean isWebAddress(URI address) {
        return address.getHost() != null
                && ("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()));
    }
}
