package org.gongkai.validation.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.directory.Area;
import org.gongkai.directory.BasicCatalog;
import org.gongkai.directory.BasicConflict;
import org.gongkai.directory.BasicItem;
import org.gongkai.directory.DisclosureLevel;
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

/** What must hold of the directories of a county taken together. */
public final class BasicCatalogRules {

    /** Pilot areas in their usual order, then others by name. */
    private static final Comparator<Area> AREAS = Comparator.comparing((Area area) -> !area.isPilot())
            .thenComparing(area -> Area.pilotAreas().indexOf(area))
            .thenComparing(Area::name);

    private static final Map<String, String> LABELS =
            Map.of("contents", "公开内容", "bases", "公开依据", "timeLimit", "公开时限", "audienceGroup", "特定群体");

    /** Directories of one area say the same of an item. */
    public static final Rule<BasicCatalog> CONFLICTS = Rule.<BasicCatalog>builder("directory.conflicts")
            .title("各目录对同一事项的规定一致", "directories say the same of an item")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.INFERRED, DirectoryRules.OPINIONS.at("目录编制")))
            .check(BasicCatalogRules::checkConflicts);

    private BasicCatalogRules() {}

    /**
     * The rules of a county's catalog.
     *
     * @param levels for each area that is expected the levels that must have it; areas that no national list fixes for
     *     townships are the county's own choice; not null
     * @return the rules
     */
    public static RuleSet<BasicCatalog> ruleSet(Map<Area, Set<DisclosureLevel>> levels) {
        return RuleSet.of(
                "basic-catalog",
                catalog -> Subject.of(catalog.keeper().name(), catalog.asOf().getYear()),
                List.of(coverage(levels), CONFLICTS));
    }

    /** {@return the rules of a county that handles all 26 pilot areas, at the level of the county} */
    public static RuleSet<BasicCatalog> ruleSet() {
        return ruleSet(Area.pilotAreas().stream()
                .collect(Collectors.toMap(area -> area, area -> Set.of(DisclosureLevel.COUNTY))));
    }

    private static Rule<BasicCatalog> coverage(Map<Area, Set<DisclosureLevel>> levels) {
        Map<Area, Set<DisclosureLevel>> expected = Map.copyOf(Objects.requireNonNull(levels, "levels"));
        return Rule.<BasicCatalog>builder("directory.coverage")
                .title("应编制目录的领域和层级均有目录", "every area has its directory at every level")
                .severity(Severity.WARNING)
                .basis(Basis.of(BasisKind.LEGAL, DirectoryRules.OPINIONS.at("26个试点领域")))
                .check((catalog, check) -> expected.keySet().stream()
                        .sorted(AREAS)
                        .forEach(area -> checkCoverage(catalog, area, expected.getOrDefault(area, Set.of()), check)));
    }

    private static void checkCoverage(BasicCatalog catalog, Area area, Set<DisclosureLevel> levels, Check check) {
        List<BasicItem> items = catalog.items().stream()
                .filter(item -> item.area().equals(area))
                .toList();
        for (DisclosureLevel level : levels.stream().sorted().toList()) {
            Text statement = Text.of(
                    area + "领域有" + level.label() + "目录", area + " has a directory at the level " + level.token());
            Text missing = Text.of(
                    area + "领域没有" + level.label() + "目录", area + " has no directory at the level " + level.token());
            Cell cell = Cell.of("/items", area.name(), Figure.of(items.size()));
            boolean there = items.stream()
                    .anyMatch(item -> item.item().levels().contains(level)
                            || item.sources().stream()
                                    .anyMatch(source ->
                                            source.level().filter(level::equals).isPresent()));
            boolean unknown = items.stream()
                    .flatMap(item -> item.sources().stream())
                    .anyMatch(source ->
                            source.level().isEmpty() && source.item().levels().isEmpty());
            if (there) {
                check.holds();
            } else if (unknown) {
                check.notAssessable(statement, List.of(cell));
            } else {
                check.violated(missing, List.of(cell), Figure.notStated(), Figure.notStated());
            }
        }
    }

    /** Who says what. */
    private static String versions(BasicConflict conflict, String betweenKeepers, String betweenVersions) {
        return conflict.versions().stream()
                .map(version ->
                        String.join(betweenKeepers, version.keepers()) + " “" + String.join("；", version.texts()) + '”')
                .collect(Collectors.joining(betweenVersions));
    }

    private static void checkConflicts(BasicCatalog catalog, Check check) {
        for (BasicConflict conflict : catalog.conflicts()) {
            check.violated(
                    Text.of(
                            conflict.area() + "领域“" + conflict.item() + "”的" + LABELS.get(conflict.part()) + "不一致："
                                    + versions(conflict, "、", "；"),
                            "the directories of " + conflict.area() + " do not state the same " + conflict.part()
                                    + " for \"" + conflict.item() + "\": " + versions(conflict, ", ", "; ")),
                    conflict.versions().stream()
                            .map(version -> Cell.of(
                                    "/conflicts",
                                    String.join("、", version.keepers()),
                                    Figure.of(String.join("；", version.texts()))))
                            .toList(),
                    Figure.notStated(),
                    Figure.notStated());
        }
        Set<List<Object>> inConflict = catalog.conflicts().stream()
                .map(conflict -> List.<Object>of(conflict.area(), conflict.item()))
                .collect(Collectors.toSet());
        for (BasicItem item : catalog.items()) {
            if (item.sources().size() == 1) {
                continue;
            }
            if (item.item().timeLimit().isEmpty() && item.item().contents().isEmpty()) {
                check.notAssessable(
                        Text.of("各目录均未填写内容和时限", "no directory states content and time limit"),
                        List.of(Cell.of(
                                "/items",
                                item.item().name(),
                                Figure.of(item.sources().size()))));
            } else if (!inConflict.contains(
                    List.<Object>of(item.area(), item.item().name()))) {
                check.holds();
            }
        }
    }
}
