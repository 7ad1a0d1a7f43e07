package org.gongkai.check.document;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.Agency;
import org.gongkai.agency.AgencyName;
import org.gongkai.directory.Area;
import org.gongkai.directory.BasicCatalog;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.text.Text;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.Waiver;
import org.gongkai.validation.rules.BasicCatalogRules;
import org.gongkai.validation.rules.Coverage;
import org.gongkai.validation.rules.DirectoryRules;

/** Directories by themselves, and folded into the basic catalog of the county whose directories they are. */
public final class DirectoryChecks implements DocumentChecks<StandardDirectory> {

    private static final RuleTitles TITLES = RuleTitles.of(DirectoryRules.ruleSet(0), BasicCatalogRules.ruleSet());

    private final Function<List<StandardDirectory>, Validator<BasicCatalog>> folded;
    private final List<Waiver> waivers;
    private final LocalDate asOf;

    private DirectoryChecks(
            Function<List<StandardDirectory>, Validator<BasicCatalog>> folded, List<Waiver> waivers, LocalDate asOf) {
        this.folded = folded;
        this.waivers = waivers;
        this.asOf = asOf;
    }

    /**
     * Checks directories, and what they say of the same items.
     *
     * @param waivers what is excused, not null
     * @param asOf the day as of which is checked, not null
     * @return the checks
     */
    public static DirectoryChecks of(List<Waiver> waivers, LocalDate asOf) {
        Validator<BasicCatalog> conflicts =
                Validator.of(BasicCatalogRules.ruleSet(Coverage.none())).without("directory.coverage");
        return new DirectoryChecks(directories -> conflicts, waivers, asOf);
    }

    /**
     * Checks directories, what they say of the same items, and whether there are those of a county, and of each of its
     * townships those that most of them have.
     *
     * @param waivers what is excused, not null
     * @param asOf the day as of which is checked, not null
     * @return the checks
     */
    public static DirectoryChecks withCoverage(List<Waiver> waivers, LocalDate asOf) {
        return new DirectoryChecks(
                directories -> Validator.of(BasicCatalogRules.ruleSet(coverage(directories))), waivers, asOf);
    }

    private static Coverage coverage(List<StandardDirectory> directories) {
        Map<Agency, Set<Area>> townships = directories.stream()
                .filter(DirectoryChecks::isOfTownship)
                .collect(Collectors.groupingBy(
                        StandardDirectory::keeper,
                        LinkedHashMap::new,
                        Collectors.mapping(StandardDirectory::area, Collectors.toSet())));
        Map<Area, Long> keepers = townships.values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Area> usual = keepers.keySet().stream()
                .filter(area -> 2 * keepers.getOrDefault(area, 0L) > townships.size())
                .toList();
        boolean isOfTownships = directories.stream().allMatch(DirectoryChecks::isOfTownship);
        return (isOfTownships ? Coverage.none() : Coverage.ofCounty()).keptBy(townships.keySet(), usual);
    }

    private static boolean isOfTownship(StandardDirectory directory) {
        return AgencyName.of(directory.keeper().name())
                .level()
                .filter(AdministrativeLevel.TOWNSHIP::equals)
                .isPresent();
    }

    @Override
    public Text heading(StandardDirectory directory) {
        int items = directory.items().size();
        return Text.of(
                directory.keeper().name() + "，" + directory.area() + "领域基层政务公开标准目录，" + items + "项",
                directory.keeper().name() + ", standard directory of " + directory.area() + ", " + items + " items");
    }

    @Override
    public List<ValidationResult> check(String source, StandardDirectory directory) {
        return List.of(Validator.of(DirectoryRules.ruleSet(asOf.getYear()))
                .withWaivers(waivers, asOf)
                .validate(directory)
                .withSource(source));
    }

    @Override
    public Optional<Text> subject(StandardDirectory directory, Finding finding) {
        Text noun = Text.of("事项", "item");
        return new NamedParts<>(noun, "/items/", directory.items(), item -> Stream.of(item.name())).of(finding);
    }

    @Override
    public List<ValidationResult> together(List<StandardDirectory> directories) {
        if (directories.size() < 2) {
            return List.of();
        }
        Agency keeper = directories.stream()
                .filter(directory -> !isOfTownship(directory))
                .findFirst()
                .orElse(directories.get(0))
                .keeper();
        return List.of(folded.apply(directories)
                .withWaivers(waivers, asOf)
                .validate(BasicCatalog.fold(keeper, asOf, directories)));
    }

    @Override
    public Text title(RuleId rule) {
        return TITLES.of(rule);
    }
}
