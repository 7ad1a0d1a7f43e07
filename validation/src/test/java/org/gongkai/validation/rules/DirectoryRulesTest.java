package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.directory.AudienceKind;
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
        assertThat(result.count(RuleOutcome.HOLDS)).isEqualTo(5);
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
        "各乡镇, HOLDS",
        "某县城乡建设局, VIOLATED",
        "某市某街道办事处, HOLDS",
        "经济开发区管委会, NOT_ASSESSABLE",
        "相关审批部门, NOT_ASSESSABLE",
        "应急管理分局, NOT_ASSESSABLE",
        "县司法局司法所, NOT_ASSESSABLE",
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
        "处罚决定7个工作日；其他20个工作日, HOLDS",
        "处罚决定7个工作日；其他30个工作日, VIOLATED",
        "信息形成之日起20个工作日内；依申请公开信息：30个工作日内, NOT_ASSESSABLE",
        "信息形成之日起30个工作日内；按有关规定, NOT_ASSESSABLE",
        "信息形成之日起2周内, HOLDS",
        "信息形成之日起3周内, NOT_ASSESSABLE",
        "信息形成之日起6周内, VIOLATED",
        "信息形成后480小时内, HOLDS",
        "信息形成后481小时内, NOT_ASSESSABLE",
        "信息形成后961小时内, VIOLATED",
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
    void aResultNamesWhoKeepsTheDirectory() {
        StandardDirectory directory = directory(whole().build());

        assertThat(Validator.of(DirectoryRules.ruleSet(2020))
                        .validate(directory)
                        .subject())
                .isEqualTo(Subject.of(directory.keeper().name(), 2020));
    }

    @ParameterizedTest
    @CsvSource({
        "《中华人民共和国政府信息公开条例》（国务院令第492号）, VIOLATED",
        "《政府信息公开条例》（国令第492号）第十条, VIOLATED",
        "《信息公开条例》（国务院第四百九十二号令）, VIOLATED",
        "《政府信息公开条例》（2007年版）, VIOLATED",
        "《中华人民共和国政府信息公开条例》（国务院令第711号）, HOLDS",
        "《中华人民共和国政府信息公开条例》（2007年4月5日国务院令第492号公布，2019年4月3日国务院令第711号修订）, HOLDS",
        "《中华人民共和国政府信息公开条例》（2019年修订）, HOLDS",
        "《政府信息公开条例》、《某办法》（2007年公布）, HOLDS",
        "《政府信息公开条例》（国务院令第492号）、《某通知》（某办函〔2019〕52号）, VIOLATED",
        "《政府信息公开条例》（国务院令第711号）、《某市政府信息公开条例》（2007年）, HOLDS",
        "《政府信息公开条例》, HOLDS"
    })
    void aBasisThatWasReplacedIsFound(String basis, RuleOutcome expected) {
        assertOutcome(DirectoryRules.REPEALED_BASIS, directory(basedOn(basis)), expected);
    }

    @ParameterizedTest
    @CsvSource({"2019-05-14, HOLDS", "2019-05-15, VIOLATED"})
    void aDirectoryOfADayBeforeTheRegulationWasReplacedMayCiteIt(LocalDate asOf, RuleOutcome expected) {
        StandardDirectory dated = StandardDirectory.builder()
                .area(Area.EMPLOYMENT)
                .keeper(COUNTY)
                .asOf(asOf)
                .addItems(basedOn("《政府信息公开条例》（国务院令第492号）"))
                .build();

        assertOutcome(DirectoryRules.REPEALED_BASIS, dated, expected);
    }

    @Test
    void aDirectoryWithoutBasesTellsNothingOfThem() {
        assertOutcome(
                DirectoryRules.REPEALED_BASIS,
                directory(DirectoryItem.builder().levelOneItem("监督").build()),
                RuleOutcome.NOT_ASSESSABLE);
    }

    private static DirectoryItem basedOn(String basis) {
        return DirectoryItem.builder()
                .levelOneItem("政策文件")
                .addBases(DisclosureBasis.parse(basis))
                .build();
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
