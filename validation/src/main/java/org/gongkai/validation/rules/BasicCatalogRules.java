package org.gongkai.validation.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.directory.Area;
import org.gongkai.directory.BasicCatalog;
import org.gongkai.directory.BasicConflict;
import org.gongkai.directory.BasicItem;
import org.gongkai.law.LegalDocument;
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

    private static final LegalDocument ECOLOGY_GUIDE = LegalDocument.of("关于印发《生态环境领域基层政务公开标准指引》的通知", "环办厅函〔2019〕672号");

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
     * The rules of a basic catalog.
     *
     * @param coverage the directories that there are to be; areas that no national list fixes for townships are the county's
     *     own choice; not null
     * @return the rules
     */
    public static RuleSet<BasicCatalog> ruleSet(Coverage coverage) {
        return RuleSet.of(
                "basic-catalog",
                catalog -> Subject.of(catalog.keeper().name(), catalog.asOf().getYear()),
                List.of(covers(coverage), CONFLICTS));
    }

    /** {@return the rules of a county that handles all pilot areas {@linkplain Coverage#ofCounty that are counties'}} */
    public static RuleSet<BasicCatalog> ruleSet() {
        return ruleSet(Coverage.ofCounty());
    }

    private static Rule<BasicCatalog> covers(Coverage coverage) {
        Objects.requireNonNull(coverage, "coverage");
        return Rule.<BasicCatalog>builder("directory.coverage")
                .title("应编制的目录均已编制", "every directory that there is to be is there")
                .severity(Severity.WARNING)
                .basis(Basis.of(BasisKind.LEGAL, DirectoryRules.OPINIONS.at("26个试点领域"), ECOLOGY_GUIDE.at("二、适用范围")))
                .check((catalog, check) -> {
                    Map<Area, CoverageCheck> areas = new HashMap<>();
                    coverage.directories()
                            .forEach(expected -> areas.computeIfAbsent(
                                            expected.area(), area -> new CoverageCheck(catalog, area))
                                    .check(expected, check));
                });
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
