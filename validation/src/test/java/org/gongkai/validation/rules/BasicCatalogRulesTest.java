package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gongkai.agency.Agency;
import org.gongkai.agency.CreditCode;
import org.gongkai.directory.Area;
import org.gongkai.directory.BasicCatalog;
import org.gongkai.directory.DirectoryItem;
import org.gongkai.directory.DisclosureLevel;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.directory.TimeLimit;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasicCatalogRulesTest {

    private static final Agency COUNTY = Agency.of("某县人民政府");
    private static final int TOWNSHIPS = 13;
    private static final int AREAS_OF_TOWNSHIPS = 17;
    private static final List<Agency> TOWNSHIP_GOVERNMENTS = IntStream.rangeClosed(1, TOWNSHIPS)
            .mapToObj(number -> Agency.of("某县第" + number + "镇人民政府"))
            .toList();

    /** The county of the report of 2020 that the library began with: 26 areas, and 17 in each of 13 townships. */
    private static final Coverage SEED = Coverage.none()
            .atLevel(DisclosureLevel.COUNTY, Area.pilotAreas())
            .keptBy(TOWNSHIP_GOVERNMENTS, Area.pilotAreas().subList(0, AREAS_OF_TOWNSHIPS));

    private static List<StandardDirectory> directoriesOfTheSeed() {
        return Stream.concat(
                        Area.pilotAreas().stream()
                                .map(area -> directory(area, Agency.of("某县主管" + area + "的局"))
                                        .level(DisclosureLevel.COUNTY)
                                        .build()),
                        TOWNSHIP_GOVERNMENTS.stream()
                                .flatMap(keeper -> Area.pilotAreas().stream()
                                        .limit(AREAS_OF_TOWNSHIPS)
                                        .map(area -> directory(area, keeper).build())))
                .toList();
    }

    @Test
    void the247DirectoriesOfACountyAndItsTownshipsAreAllThere() {
        ValidationResult result = validate(SEED, directoriesOfTheSeed());

        assertThat(directoriesOfTheSeed()).hasSize(247);
        assertThat(coverage(result)).isEmpty();
        assertThat(result.count(RuleOutcome.HOLDS)).isGreaterThanOrEqualTo(247);
    }

    @Property(tries = 100)
    void oneMissingDirectoryOf247IsTheOneFinding(@ForAll @IntRange(min = 0, max = 246) int missing) {
        List<StandardDirectory> directories = new ArrayList<>(directoriesOfTheSeed());
        StandardDirectory removed = directories.remove(missing);

        assertThat(coverage(validate(SEED, directories))).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(RuleOutcome.VIOLATED);
            assertThat(finding.message(Locale.CHINESE))
                    .isEqualTo(
                            missing < 26
                                    ? removed.area() + "领域没有县级目录"
                                    : removed.keeper().name() + "没有" + removed.area() + "领域的目录");
        });
    }

    @Property(tries = 50)
    void aDirectoryWithoutItemsIsToldFromAMissingOne(@ForAll @IntRange(min = 0, max = 246) int emptied) {
        List<StandardDirectory> directories = new ArrayList<>(directoriesOfTheSeed());
        StandardDirectory whole = directories.get(emptied);
        StandardDirectory.Builder empty =
                StandardDirectory.builder().area(whole.area()).keeper(whole.keeper());
        whole.level().ifPresent(empty::level);
        directories.set(emptied, empty.build());

        assertThat(coverage(validate(SEED, directories))).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(RuleOutcome.VIOLATED);
            assertThat(finding.message(Locale.CHINESE))
                    .contains(whole.area().name())
                    .endsWith("目录没有公开事项");
        });
    }

    @Test
    void eachMissingDirectoryIsAFindingThatCanBeWaivedByItself() {
        ValidationResult result =
                validate(Coverage.none().keptBy(TOWNSHIP_GOVERNMENTS, List.of(Area.EMPLOYMENT)), List.of());

        assertThat(coverage(result))
                .hasSize(TOWNSHIPS)
                .extracting(Finding::cells)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "某县某镇人民政府, HOLDS",
        "某 县 某镇 人民政府, HOLDS",
        "某縣某鎮人民政府, HOLDS",
        "某镇人民政府, NOT_ASSESSABLE",
        "某县某镇, NOT_ASSESSABLE",
        "某市某县某镇人民政府, NOT_ASSESSABLE",
        "某县东某镇人民政府, VIOLATED",
        "某县另一镇人民政府, VIOLATED"
    })
    void keepersAreComparedByTheirPlainNames(String keeper, RuleOutcome expected) {
        Coverage coverage = Coverage.none().keptBy(List.of(Agency.of("某县某镇人民政府")), List.of(Area.EMPLOYMENT));
        StandardDirectory directory =
                directory(Area.EMPLOYMENT, Agency.of(keeper)).build();

        assertThat(outcome(coverage, directory)).isEqualTo(expected);
    }

    @Test
    void keepersWithCodesAreComparedByThem() {
        Agency township = Agency.builder()
                .name("胡集镇人民政府")
                .creditCode(CreditCode.of("113708280043326001"))
                .build();
        Agency renamed = Agency.builder()
                .name("胡集街道办事处")
                .creditCode(CreditCode.of("113708280043326001"))
                .build();
        Agency other = Agency.builder()
                .name("胡集镇人民政府")
                .creditCode(CreditCode.of("11370829004333910Q"))
                .build();
        Coverage coverage = Coverage.none().keptBy(List.of(township), List.of(Area.EMPLOYMENT));

        assertThat(outcome(coverage, directory(Area.EMPLOYMENT, renamed).build()))
                .isEqualTo(RuleOutcome.HOLDS);
        assertThat(outcome(coverage, directory(Area.EMPLOYMENT, other).build())).isEqualTo(RuleOutcome.VIOLATED);
    }

    @ParameterizedTest
    @CsvSource({
        "某县人力资源和社会保障局, , COUNTY, COUNTY, HOLDS",
        "某县人力资源和社会保障局, , TOWNSHIP, COUNTY, VIOLATED",
        "某县人力资源和社会保障局, , , COUNTY, NOT_ASSESSABLE",
        "某县人力资源和社会保障局, COUNTY, , COUNTY, HOLDS",
        "某县人力资源和社会保障局, COUNTY, TOWNSHIP, TOWNSHIP, HOLDS",
        "某县某镇人民政府, , COUNTY, COUNTY, VIOLATED",
        "某县某镇人民政府, TOWNSHIP, COUNTY, COUNTY, VIOLATED",
        "某县某镇人民政府, , , TOWNSHIP, HOLDS"
    })
    void aDirectorySpeaksForItsLevelAndItsItemsForThoseBelowIt(
            String keeper, DisclosureLevel own, DisclosureLevel ofItem, DisclosureLevel level, RuleOutcome expected) {
        DirectoryItem.Builder item = DirectoryItem.builder().levelOneItem("政策文件");
        if (ofItem != null) {
            item.addLevels(ofItem);
        }
        StandardDirectory.Builder directory = StandardDirectory.builder()
                .area(Area.EMPLOYMENT)
                .keeper(Agency.of(keeper))
                .addItems(item.build());
        if (own != null) {
            directory.level(own);
        }

        assertThat(outcome(Coverage.none().atLevel(level, List.of(Area.EMPLOYMENT)), directory.build()))
                .isEqualTo(expected);
    }

    @Test
    void ecologyIsNotAskedOfACounty() {
        ValidationResult result = validate(Coverage.ofCounty(), List.of());

        assertThat(coverage(result))
                .hasSize(25)
                .noneSatisfy(
                        finding -> assertThat(finding.message(Locale.CHINESE)).contains(Area.ENVIRONMENT.name()));
        assertThat(Validator.of(BasicCatalogRules.ruleSet()).validate(catalog()).count(RuleOutcome.VIOLATED))
                .isEqualTo(25);
    }

    @Test
    void nothingIsAskedOfACatalogOfWhichNothingIsExpected() {
        assertThat(validate(Coverage.none(), List.of()).findings()).isEmpty();
        assertThat(validate(Coverage.none(), directoriesOfTheSeed()).findings())
                .extracting(finding -> finding.rule().toString())
                .doesNotContain("directory.coverage");
    }

    @Property(tries = 200)
    void moreDirectoriesNeverCoverLess(
            @ForAll @Size(max = 4) List<StandardDirectory> directories, @ForAll StandardDirectory more) {
        Coverage coverage = Coverage.none().keptBy(List.of(COUNTY, Agency.of("某镇人民政府")), Area.pilotAreas());
        for (DisclosureLevel level : DisclosureLevel.values()) {
            coverage = coverage.atLevel(level, Area.pilotAreas());
        }
        List<StandardDirectory> all = new ArrayList<>(directories);
        all.add(more);

        assertThat(missing(coverage, all)).isLessThanOrEqualTo(missing(coverage, directories));
    }

    private static long missing(Coverage coverage, List<StandardDirectory> directories) {
        return coverage(validate(coverage, directories)).stream()
                .filter(finding -> finding.outcome() == RuleOutcome.VIOLATED)
                .count();
    }

    /** Areas that are no pilot areas stand after these, by name; keepers after levels. */
    @Test
    void whatIsMissingIsNamedInTheOrderOfTheAreas() {
        List<Area> areas = List.of(Area.of("旅游"), Area.HEALTH, Area.of("气象"), Area.EMPLOYMENT, Area.MAJOR_PROJECTS);
        Coverage coverage = Coverage.none()
                .keptBy(List.of(COUNTY), List.of(Area.EMPLOYMENT))
                .atLevel(DisclosureLevel.COUNTY, areas);

        assertThat(coverage(validate(coverage, List.of())))
                .extracting(finding -> finding.cells().get(0).label())
                .containsExactly(
                        Area.MAJOR_PROJECTS.name(), Area.EMPLOYMENT.name(), Area.HEALTH.name(), "旅游", "气象", "领域");
    }

    @Test
    void aResultNamesWhoKeepsTheCatalog() {
        assertThat(validate(Coverage.none(), List.of()).subject()).isEqualTo(Subject.of(COUNTY.name(), 2020));
    }

    @Test
    void directoriesThatDifferAreInConflict() {
        DirectoryItem prompt = DirectoryItem.builder()
                .levelOneItem("政策文件")
                .timeLimit(TimeLimit.parse("及时公开"))
                .build();
        DirectoryItem late = DirectoryItem.builder()
                .levelOneItem("政策文件")
                .timeLimit(TimeLimit.parse("30个工作日"))
                .build();
        DirectoryItem bare = DirectoryItem.builder().levelOneItem("政策文件").build();

        assertConflicts(RuleOutcome.VIOLATED, prompt, late);
        assertThat(Validator.of(BasicCatalogRules.ruleSet(Coverage.none()))
                        .validate(catalog(directory(prompt), directory(late)))
                        .findings()
                        .get(0)
                        .message(Locale.CHINESE))
                .contains("政策文件", "公开时限不一致", "及时公开", "30个工作日");
        assertThat(Validator.of(BasicCatalogRules.ruleSet(Coverage.none()))
                        .validate(catalog(directory(prompt), directory(late)))
                        .count(RuleOutcome.HOLDS))
                .isZero();
        assertConflicts(RuleOutcome.HOLDS, prompt, prompt);
        assertConflicts(RuleOutcome.NOT_ASSESSABLE, bare, bare);
    }

    private static void assertConflicts(RuleOutcome expected, DirectoryItem one, DirectoryItem other) {
        RuleSet<BasicCatalog> rules = BasicCatalogRules.ruleSet(Coverage.none());

        assertThat(Validator.of(rules)
                        .validate(catalog(directory(one), directory(other)))
                        .count(expected))
                .isEqualTo(1);
    }

    private static RuleOutcome outcome(Coverage coverage, StandardDirectory directory) {
        ValidationResult result = validate(coverage, List.of(directory));
        List<Finding> findings = coverage(result);
        return findings.isEmpty() ? RuleOutcome.HOLDS : findings.get(0).outcome();
    }

    private static ValidationResult validate(Coverage coverage, List<StandardDirectory> directories) {
        return Validator.of(BasicCatalogRules.ruleSet(coverage))
                .validate(catalog(directories.toArray(StandardDirectory[]::new)));
    }

    private static List<Finding> coverage(ValidationResult result) {
        return result.findings().stream()
                .filter(finding -> finding.rule().toString().equals("directory.coverage"))
                .toList();
    }

    private static BasicCatalog catalog(StandardDirectory... directories) {
        return BasicCatalog.fold(COUNTY, LocalDate.of(2020, 12, 31), List.of(directories));
    }

    private static StandardDirectory directory(DirectoryItem... items) {
        return StandardDirectory.builder()
                .area(Area.EMPLOYMENT)
                .keeper(COUNTY)
                .addAllItems(List.of(items))
                .build();
    }

    /** As national directories have it: each item at both levels. */
    private static StandardDirectory.Builder directory(Area area, Agency keeper) {
        return StandardDirectory.builder()
                .area(area)
                .keeper(keeper)
                .addItems(DirectoryItem.builder()
                        .levelOneItem("政策文件")
                        .addLevels(DisclosureLevel.COUNTY)
                        .addLevels(DisclosureLevel.TOWNSHIP)
                        .build());
    }
}
