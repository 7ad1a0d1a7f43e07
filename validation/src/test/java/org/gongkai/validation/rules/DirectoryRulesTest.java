package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.directory.AudienceKind;
import org.gongkai.directory.BasicCatalog;
import org.gongkai.directory.Channel;
import org.gongkai.directory.ChannelKind;
import org.gongkai.directory.DirectoryItem;
import org.gongkai.directory.DisclosureBasis;
import org.gongkai.directory.DisclosureLevel;
import org.gongkai.directory.DisclosureMode;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.directory.TimeLimit;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Finding;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

// Mutants that survive: TwentyWorkingDays: another line has the same bound.
class DirectoryRulesTest {

    private static final Agency COUNTY = Agency.of("某县人民政府");

    @Test
    void aWholeItemHoldsInEveryRule() {
        ValidationResult result = Validator.of(DirectoryRules.ruleSet(2020)).validate(directory(whole().build()));

        assertThat(result.count(RuleOutcome.VIOLATED)).isZero();
        assertThat(result.count(RuleOutcome.NOT_ASSESSABLE)).isZero();
        assertThat(result.count(RuleOutcome.HOLDS)).isEqualTo(4);
    }

    @Test
    void whatAnItemLacksIsNamed() {
        DirectoryItem bare = DirectoryItem.builder().levelOneItem("政策文件").build();

        assertThat(findings(DirectoryRules.ITEM_COMPLETE, directory(bare)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.outcome()).isEqualTo(RuleOutcome.VIOLATED);
                    assertThat(finding.cells())
                            .extracting(Cell::pointer)
                            .containsExactly(
                                    "/items/0/levelOneItem",
                                    "/items/0/contents",
                                    "/items/0/bases",
                                    "/items/0/timeLimit",
                                    "/items/0/responsibleAgency",
                                    "/items/0/audiences",
                                    "/items/0/modes");
                    assertThat(finding.message(Locale.CHINESE)).contains("政策文件", "缺公开内容（要素）、公开依据");
                    assertThat(finding.message(Locale.ENGLISH)).contains("lacks contents, bases, timeLimit");
                });
        assertOutcome(DirectoryRules.ITEM_COMPLETE, directory(), RuleOutcome.NOT_ASSESSABLE);
        assertOutcome(DirectoryRules.ITEM_COMPLETE, directory(whole().build()), RuleOutcome.HOLDS);
    }

    @Test
    void anItemWithoutAChannelIsFoundWhereOthersHaveOne() {
        DirectoryItem without = DirectoryItem.builder().levelOneItem("监督").build();

        assertThat(outcome(DirectoryRules.CHANNELS, directory(whole().build(), without)))
                .isEqualTo(RuleOutcome.VIOLATED);
        assertThat(outcome(DirectoryRules.CHANNELS, directory(without))).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(findings(DirectoryRules.CHANNELS, directory(whole().build())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "某镇人民政府, HOLDS",
        "街道办事处, HOLDS",
        "各村（社区）, HOLDS",
        "某县某镇人民政府, HOLDS",
        "镇平县某乡人民政府, HOLDS",
        "社区居民委员会, HOLDS",
        "县民政局、各乡镇（街道）, HOLDS",
        "县民政局, VIOLATED",
        "某市自然资源和规划局, VIOLATED",
        "县农业农村局, VIOLATED",
        "县乡村振兴局, VIOLATED",
        "区住房和城乡建设局, VIOLATED",
        "镇平县民政局, VIOLATED",
        "景德镇市医疗保障局, VIOLATED",
        "县民政部门, VIOLATED",
        "经济开发区管委会, NOT_ASSESSABLE",
        "相关审批部门, NOT_ASSESSABLE",
        ", NOT_ASSESSABLE"
    })
    void anItemOfTownshipsAloneNamesAnAgencyOfATownship(String agency, RuleOutcome expected) {
        DirectoryItem.Builder item =
                DirectoryItem.builder().levelOneItem("社会救助").addLevels(DisclosureLevel.TOWNSHIP);
        if (agency != null) {
            item.responsibleAgency(agency);
        }

        assertOutcome(DirectoryRules.TOWNSHIP_AGENCY, directory(item.build()), expected);
    }

    @Test
    void theItemsOfATownshipsDirectoryWithoutLevelsAreOfTownships() {
        DirectoryItem item = DirectoryItem.builder()
                .levelOneItem("社会救助")
                .responsibleAgency("县民政局")
                .build();
        StandardDirectory ofTownship = StandardDirectory.builder()
                .area(Area.SOCIAL_ASSISTANCE)
                .keeper(COUNTY)
                .level(DisclosureLevel.TOWNSHIP)
                .addItems(item)
                .build();

        assertOutcome(DirectoryRules.TOWNSHIP_AGENCY, ofTownship, RuleOutcome.VIOLATED);
        assertThat(findings(DirectoryRules.TOWNSHIP_AGENCY, directory(item))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "信息形成之日起20个工作日内, HOLDS",
        "信息形成之日起21个工作日内, VIOLATED",
        "30个工作日内, VIOLATED",
        "信息形成之日起20日内, HOLDS",
        "信息形成之日起30日内, NOT_ASSESSABLE",
        "信息形成之日起40日内, NOT_ASSESSABLE",
        "信息形成之日起41日内, VIOLATED",
        "信息形成之日起60日内, VIOLATED",
        "信息形成之日起2个月内, VIOLATED",
        "信息形成之日起1个月内, NOT_ASSESSABLE",
        "信息变更之日起3个月内, VIOLATED",
        "信息形成之日起1年内, VIOLATED",
        "工程竣工验收之日起3个月内, NOT_ASSESSABLE",
        "收到申请之日起10个工作日内, HOLDS",
        "收到申请之日起30个工作日内, NOT_ASSESSABLE",
        "公告期限为5个工作日, NOT_ASSESSABLE",
        "及时公开，公告期限为30个工作日, HOLDS",
        "信息形成之日起7个工作日内；按有关规定, NOT_ASSESSABLE",
        "6个月, NOT_ASSESSABLE",
        "1月31日前, NOT_ASSESSABLE",
        "长期公开, NOT_ASSESSABLE",
        "实时公开, HOLDS",
        "及时公开, HOLDS",
        "按规定, NOT_ASSESSABLE",
        ", NOT_ASSESSABLE"
    })
    void aLimitThatRestsOnTheRegulationIsOfTwentyWorkingDays(String limit, RuleOutcome expected) {
        DirectoryItem.Builder item =
                DirectoryItem.builder().levelOneItem("政策文件").addBases(DisclosureBasis.parse("《中华人民共和国政府信息公开条例》"));
        if (limit != null) {
            item.timeLimit(TimeLimit.parse(limit));
        }

        assertOutcome(DirectoryRules.TIME_LIMIT, directory(item.build()), expected);
    }

    @Test
    void anItemThatIsThereTwiceIsFound() {
        assertThat(outcome(DirectoryRules.DUPLICATES, directory(whole().build(), whole().build())))
                .isEqualTo(RuleOutcome.VIOLATED);
        assertOutcome(DirectoryRules.DUPLICATES, directory(whole().build()), RuleOutcome.HOLDS);
        assertOutcome(DirectoryRules.DUPLICATES, directory(), RuleOutcome.NOT_ASSESSABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.example.gov.cn/guide, HOLDS",
        "HTTPS://example.gov.cn, HOLDS",
        "guide/2020.html, VIOLATED",
        "mailto:a@example.gov.cn, VIOLATED",
        "http:/example, VIOLATED"
    })
    void linksAreWholeWebAddresses(String link, RuleOutcome expected) {
        DirectoryItem item = DirectoryItem.builder()
                .levelOneItem("甲")
                .guide(URI.create(link))
                .build();
        DirectoryItem without = DirectoryItem.builder().levelOneItem("乙").build();

        assertOutcome(DirectoryRules.LINKS, directory(item), expected);
        assertThat(validate(DirectoryRules.LINKS, directory(item, without)).count(RuleOutcome.NOT_ASSESSABLE))
                .isEqualTo(1);
    }

    @Property(tries = 200)
    void everyDirectoryCanBeChecked(@ForAll StandardDirectory directory) {
        ValidationResult result = Validator.of(DirectoryRules.ruleSet(2020)).validate(directory);

        assertThat(result.findings().stream().filter(finding -> finding.outcome() == RuleOutcome.VIOLATED))
                .hasSize(result.count(RuleOutcome.VIOLATED));
        assertThat(result.findings())
                .allSatisfy(finding -> assertThat(finding.cells()).isNotEmpty());
    }

    @Test
    void areasAndLevelsThatACountyLacksAreNamed() {
        BasicCatalog catalog =
                catalog(directory(whole().addLevels(DisclosureLevel.COUNTY).build()));
        ValidationResult result = Validator.of(BasicCatalogRules.ruleSet(Map.of(
                        Area.EMPLOYMENT, Set.of(DisclosureLevel.COUNTY, DisclosureLevel.TOWNSHIP),
                        Area.HEALTH, Set.of(DisclosureLevel.COUNTY))))
                .validate(catalog);

        assertThat(result.findings())
                .extracting(finding -> finding.message(Locale.CHINESE))
                .hasSize(2)
                .anyMatch(message -> message.contains("就业领域没有乡级目录"))
                .anyMatch(message -> message.contains("医疗卫生领域没有县级目录"));
        assertThat(Validator.of(BasicCatalogRules.ruleSet()).validate(catalog).count(RuleOutcome.VIOLATED))
                .isEqualTo(25);
    }

    @Test
    void aDirectoryOfALevelCoversItWhateverItsItemsSay() {
        StandardDirectory silent = directory(whole().build());
        StandardDirectory ofTownship = StandardDirectory.builder()
                .area(Area.EMPLOYMENT)
                .keeper(COUNTY)
                .addItems(whole().build())
                .level(DisclosureLevel.TOWNSHIP)
                .build();
        Map<Area, Set<DisclosureLevel>> expected = Map.of(Area.EMPLOYMENT, Set.of(DisclosureLevel.TOWNSHIP));

        assertThat(coverage(expected, List.of(ofTownship)).count(RuleOutcome.HOLDS))
                .isEqualTo(1);
        assertThat(coverage(expected, List.of(silent)).count(RuleOutcome.NOT_ASSESSABLE))
                .isEqualTo(1);
    }

    /** What the rule says of an area and level, told from the directories alone. */
    @Property(tries = 200)
    void anAreaIsCoveredAtALevelIfADirectoryOrAnItemOfItIsOfThatLevel(
            @ForAll @Size(max = 5) List<StandardDirectory> directories,
            @ForAll @Size(min = 1) Set<DisclosureLevel> levels) {
        Map<Area, Set<DisclosureLevel>> expected =
                Map.of(Area.EMPLOYMENT, levels, Area.MAJOR_PROJECTS, levels, Area.of("旅游"), levels);
        int[] counts = new int[RuleOutcome.values().length];
        expected.keySet()
                .forEach(area -> levels.forEach(level -> {
                    List<StandardDirectory> ofArea = directories.stream()
                            .filter(each -> each.area().equals(area))
                            .toList();
                    boolean there = ofArea.stream()
                            .anyMatch(each -> each.level().filter(level::equals).isPresent()
                                    || each.items().stream()
                                            .anyMatch(item -> item.levels().contains(level)));
                    RuleOutcome outcome = there ? RuleOutcome.HOLDS : RuleOutcome.VIOLATED;
                    boolean silent = ofArea.stream()
                            .anyMatch(each -> each.level().isEmpty()
                                    && each.items().stream()
                                            .anyMatch(item -> item.levels().isEmpty()));
                    counts[(there || !silent ? outcome : RuleOutcome.NOT_ASSESSABLE).ordinal()]++;
                }));

        ValidationResult result = coverage(expected, directories);

        for (RuleOutcome outcome : RuleOutcome.values()) {
            assertThat(result.count(outcome)).as(outcome.name()).isEqualTo(counts[outcome.ordinal()]);
        }
    }

    @Property(tries = 200)
    void moreDirectoriesNeverCoverLess(
            @ForAll @Size(max = 4) List<StandardDirectory> directories, @ForAll StandardDirectory more) {
        Map<Area, Set<DisclosureLevel>> expected = new HashMap<>();
        Area.pilotAreas().forEach(area -> expected.put(area, EnumSet.allOf(DisclosureLevel.class)));
        List<StandardDirectory> all = new ArrayList<>(directories);
        all.add(more);

        assertThat(coverage(expected, all).count(RuleOutcome.HOLDS))
                .isGreaterThanOrEqualTo(coverage(expected, directories).count(RuleOutcome.HOLDS));
        assertThat(coverage(expected, all).count(RuleOutcome.VIOLATED))
                .isLessThanOrEqualTo(coverage(expected, directories).count(RuleOutcome.VIOLATED));
    }

    private static ValidationResult coverage(
            Map<Area, Set<DisclosureLevel>> expected, List<StandardDirectory> directories) {
        RuleSet<BasicCatalog> all = BasicCatalogRules.ruleSet(expected);
        RuleSet<BasicCatalog> coverage = RuleSet.of(
                "coverage",
                catalog -> Subject.of(catalog.keeper().name(), 2020),
                all.rules().stream()
                        .filter(rule -> rule.id().toString().equals("directory.coverage"))
                        .toList());
        return Validator.of(coverage).validate(catalog(directories.toArray(StandardDirectory[]::new)));
    }

    @Test
    void aResultNamesWhoKeepsWhatWasChecked() {
        StandardDirectory directory = directory(whole().build());

        assertThat(Validator.of(DirectoryRules.ruleSet(2020))
                        .validate(directory)
                        .subject())
                .isEqualTo(Subject.of(directory.keeper().name(), 2020));
        assertThat(Validator.of(BasicCatalogRules.ruleSet())
                        .validate(catalog(directory))
                        .subject())
                .isEqualTo(Subject.of(COUNTY.name(), 2020));
    }

    /** Areas that are no pilot areas stand after these, by name. */
    @Test
    void whatIsMissingIsNamedInTheOrderOfTheAreas() {
        Map<Area, Set<DisclosureLevel>> expected = new HashMap<>();
        for (Area area : List.of(Area.of("旅游"), Area.HEALTH, Area.of("气象"), Area.EMPLOYMENT, Area.MAJOR_PROJECTS)) {
            expected.put(area, Set.of(DisclosureLevel.COUNTY));
        }
        List<String> pilots = Area.pilotAreas().stream()
                .filter(expected::containsKey)
                .map(Area::name)
                .toList();

        assertThat(coverage(expected, List.of()).findings())
                .extracting(finding -> finding.cells().get(0).label())
                .startsWith(pilots.toArray(String[]::new))
                .endsWith("旅游", "气象")
                .hasSize(5);
    }

    @Test
    void aDirectoryWithoutLevelsCannotTellItsLevel() {
        ValidationResult result =
                Validator.of(BasicCatalogRules.ruleSet()).validate(catalog(directory(whole().build())));

        assertThat(result.count(RuleOutcome.NOT_ASSESSABLE)).isEqualTo(1);
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
        assertThat(Validator.of(BasicCatalogRules.ruleSet(Map.of()))
                        .validate(catalog(directory(prompt), directory(late)))
                        .findings()
                        .get(0)
                        .message(Locale.CHINESE))
                .contains("政策文件", "公开时限不一致", "及时公开", "30个工作日");
        assertThat(Validator.of(BasicCatalogRules.ruleSet(Map.of()))
                        .validate(catalog(directory(prompt), directory(late)))
                        .count(RuleOutcome.HOLDS))
                .isZero();
        assertConflicts(RuleOutcome.HOLDS, prompt, prompt);
        assertConflicts(RuleOutcome.NOT_ASSESSABLE, bare, bare);
    }

    private static void assertConflicts(RuleOutcome expected, DirectoryItem one, DirectoryItem other) {
        RuleSet<BasicCatalog> rules = BasicCatalogRules.ruleSet(Map.of());

        assertThat(Validator.of(rules)
                        .validate(catalog(directory(one), directory(other)))
                        .count(expected))
                .isEqualTo(1);
    }

    private static BasicCatalog catalog(StandardDirectory... directories) {
        return BasicCatalog.fold(COUNTY, LocalDate.of(2020, 12, 31), List.of(directories));
    }

    private static void assertOutcome(Rule<StandardDirectory> rule, StandardDirectory directory, RuleOutcome expected) {
        ValidationResult result = validate(rule, directory);
        for (RuleOutcome outcome : RuleOutcome.values()) {
            assertThat(result.count(outcome)).as(outcome.name()).isEqualTo(outcome == expected ? 1 : 0);
        }
    }

    private static RuleOutcome outcome(Rule<StandardDirectory> rule, StandardDirectory directory) {
        return findings(rule, directory).get(0).outcome();
    }

    private static List<Finding> findings(Rule<StandardDirectory> rule, StandardDirectory directory) {
        return validate(rule, directory).findings();
    }

    private static ValidationResult validate(Rule<StandardDirectory> rule, StandardDirectory directory) {
        return Validator.of(RuleSet.of(
                        "one",
                        (StandardDirectory each) -> Subject.of(each.keeper().name(), 2020),
                        List.of(rule)))
                .validate(directory);
    }

    private static StandardDirectory directory(DirectoryItem... items) {
        return StandardDirectory.builder()
                .area(Area.EMPLOYMENT)
                .keeper(COUNTY)
                .addAllItems(List.of(items))
                .build();
    }

    private static DirectoryItem.Builder whole() {
        return DirectoryItem.builder()
                .levelOneItem("就业信息服务")
                .levelTwoItem("就业创业政策法规咨询")
                .addContents("政策文件名称")
                .addBases(DisclosureBasis.parse("《中华人民共和国政府信息公开条例》"))
                .timeLimit(TimeLimit.parse("信息形成或者变更之日起20个工作日内"))
                .responsibleAgency("县人力资源和社会保障局")
                .addChannels(Channel.of(ChannelKind.GOVERNMENT_SITE))
                .addAudiences(AudienceKind.PUBLIC)
                .addModes(DisclosureMode.PROACTIVE);
    }
}
