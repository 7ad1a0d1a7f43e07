package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.agency.Agency;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.InformationItem;
import org.gongkai.catalog.Meeting;
import org.gongkai.directory.Area;
import org.gongkai.directory.AudienceKind;
import org.gongkai.directory.BasicCatalog;
import org.gongkai.directory.DirectoryItem;
import org.gongkai.directory.DisclosureMode;
import org.gongkai.directory.ItemKey;
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

class CatalogAndDirectoryRulesTest {

    private static final Agency COUNTY = Agency.of("某县人民政府");
    private static final Agency BUREAU = Agency.of("某县民政局");
    private static final LocalDate END_OF_YEAR = LocalDate.of(2020, 12, 31);
    private static final Rule<CatalogAndDirectories> SERVED = CatalogAndDirectoryRules.ITEM_SERVED;
    private static final Rule<CatalogAndDirectories> KNOWN = CatalogAndDirectoryRules.ITEM_KNOWN;
    private static final Rule<CatalogAndDirectories> SERIES = CatalogAndDirectoryRules.SERIES_COMPLETE;

    @Test
    void anItemIsServedByAnEntryThatNamesIt() {
        assertOutcome(SERVED, RuleOutcome.HOLDS, catalog(entry("最低生活保障", "审批信息")));
        assertOutcome(SERVED, RuleOutcome.HOLDS, catalog(entry("最低 生活\n保障", "审批信息")));
        assertOutcome(SERVED, RuleOutcome.HOLDS, catalog(entry("最低生活保障", "审批信息", "城市低保")));
        assertOutcome(SERVED, RuleOutcome.VIOLATED, catalog(entry("临时救助", "审批信息")));
        assertThat(check(SERVED, catalog(entry("临时救助", "审批信息")))
                        .findings()
                        .get(0)
                        .message(Locale.CHINESE))
                .isEqualTo("社会救助领域的“最低生活保障 / 审批信息”没有内容");
    }

    @Test
    void anItemThatAnEntryCanServeWithoutSayingSoIsNotMissed() {
        assertOutcome(SERVED, RuleOutcome.NOT_ASSESSABLE, catalog(entry("最低生活保障")));
        assertOutcome(SERVED, RuleOutcome.NOT_ASSESSABLE, catalog(information().build()));
        assertOutcome(
                SERVED,
                RuleOutcome.NOT_ASSESSABLE,
                catalog(information().area(Area.SOCIAL_ASSISTANCE).build()));
        assertOutcome(
                SERVED,
                RuleOutcome.VIOLATED,
                catalog(information().area(Area.EMPLOYMENT).build()));
    }

    @Test
    void itemsThatCannotBeAssessedAreToldOnce() {
        BasicCatalog two = directories(directory(
                COUNTY, item("最低生活保障", "审批信息").build(), item("临时救助", "审批信息").build()));

        assertThat(check(SERVED, new CatalogAndDirectories(catalog(meeting()), two))
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.outcome()).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
                    assertThat(finding.message(Locale.CHINESE)).startsWith("2个公开事项没有条目注明与其对应");
                    assertThat(finding.cells())
                            .extracting(Cell::value)
                            .extracting(Object::toString)
                            .containsExactly("临时救助 / 审批信息", "最低生活保障 / 审批信息");
                });
    }

    @Test
    void anEmptyCatalogServesNothing() {
        assertOutcome(SERVED, RuleOutcome.VIOLATED, catalog());
        assertSilent(KNOWN, catalog());
        assertSilent(SERIES, catalog());
    }

    @Test
    void whatIsDisclosedOnRequestOrToAGroupAloneIsNotLookedFor() {
        BasicCatalog directories = directories(directory(
                COUNTY,
                item("初审名单").addModes(DisclosureMode.ON_REQUEST).build(),
                item("精准推送")
                        .addModes(DisclosureMode.PROACTIVE)
                        .addAudiences(AudienceKind.SPECIFIC_GROUP)
                        .build()));

        assertThat(check(SERVED, new CatalogAndDirectories(catalog(), directories))
                        .findings())
                .isEmpty();
    }

    @Test
    void aDepartmentIsAskedForTheItemsOfItsOwnDirectoriesOnly() {
        BasicCatalog directories = directories(
                directory(BUREAU, item("最低生活保障").build()),
                directory(Agency.of("某县某镇人民政府"), item("临时救助").build()));
        Catalog<CatalogEntry> ofBureau = Catalog.of(BUREAU, END_OF_YEAR, List.of());
        Catalog<CatalogEntry> ofOther = Catalog.of(Agency.of("某县财政局"), END_OF_YEAR, List.of());

        assertThat(check(SERVED, new CatalogAndDirectories(ofBureau, directories))
                        .findings())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message(Locale.CHINESE)).contains("最低生活保障"));
        assertThat(check(SERVED, new CatalogAndDirectories(ofOther, directories))
                        .findings())
                .isEmpty();
    }

    @Test
    void anItemThatNoDirectoryHasIsFound() {
        assertOutcome(KNOWN, RuleOutcome.HOLDS, catalog(entry("最低生活保障", "审批信息")));
        assertOutcome(KNOWN, RuleOutcome.HOLDS, catalog(entry("最低生活保障")));
        assertOutcome(KNOWN, RuleOutcome.HOLDS, catalog(entry("最低生活保障", "审批信息", "城市低保")));
        assertOutcome(KNOWN, RuleOutcome.VIOLATED, catalog(entry("最低生活保障", "审核信息")));
        assertOutcome(
                KNOWN,
                RuleOutcome.NOT_ASSESSABLE,
                catalog(information()
                        .directoryItem(new ItemKey(Area.EMPLOYMENT, List.of("就业信息服务")))
                        .build()));
        assertSilent(KNOWN, catalog(meeting()));
    }

    @Test
    void aMonthInWhichNothingWasPublishedIsNamed() {
        assertOutcome(SERIES, RuleOutcome.HOLDS, monthly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
        assertThat(holes(monthly(1, 2, 3, 4, 6, 7, 8, 9, 10, 11))).isEqualTo("“名单”按期公开，缺2020年5月");
        assertThat(holes(monthly(1, 2, 5, 6, 7, 9, 10, 11))).isEqualTo("“名单”按期公开，缺2020年3月至2020年4月、2020年8月");
    }

    @Test
    void aSeriesBeginsWithItsFirstEntryAndEndsACycleBeforeTheDayOfTheCatalog() {
        assertThat(check(SERIES, monthly(6, 7, 8, 9, 10)).findings()).isEmpty();
        assertThat(check(SERIES, monthly(6, 7, 8, 9)).findings()).hasSize(1);
        assertSilent(SERIES, monthly(11));
        assertSilent(SERIES, monthly());
    }

    @Test
    void whatIsPublishedAMonthLateOrEarlyIsNoHole() {
        assertThat(check(SERIES, monthly(1, 2, 4, 4, 5, 6, 7, 8, 9, 10, 11)).findings())
                .isEmpty();
        assertThat(check(SERIES, monthly(1, 2, 2, 4, 5, 6, 7, 8, 9, 10, 11)).findings())
                .isEmpty();
        assertThat(check(SERIES, monthly(1, 1, 2, 2, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11))
                        .findings())
                .isEmpty();
    }

    @Test
    void daysThatCannotBeThoseOfPublicationAreNoPartOfASeries() {
        assertSilent(
                SERIES,
                catalog(
                        named("名单").publishedOn(LocalDate.of(1970, 1, 1)).build(),
                        named("名单").publishedOn(LocalDate.of(2020, 12, 1)).build(),
                        named("名单").publishedOn(LocalDate.of(2021, 3, 1)).build()));
    }

    @Test
    void aLongSilenceIsOneHoleHoweverLongItIs() {
        Catalog<CatalogEntry> catalog = Catalog.of(
                COUNTY,
                LocalDate.MAX,
                List.of(named("名单").publishedOn(LocalDate.of(2020, 1, 10)).build()));

        assertThat(holes(catalog)).isEqualTo("“名单”按期公开，缺2020年2月至999999999年10月");
    }

    @Test
    void anItemOfManyLevelsIsServedByWhatStandsBelowIt() {
        String[] names = IntStream.rangeClosed(1, 20_000)
                .mapToObj(level -> level == 1 ? "最低生活保障" : level == 2 ? "审批信息" : "第" + level + "级")
                .toArray(String[]::new);

        assertOutcome(SERVED, RuleOutcome.HOLDS, catalog(entry(names)));
        assertOutcome(KNOWN, RuleOutcome.HOLDS, catalog(entry(names)));
    }

    @Test
    void anEntryWithoutDayOfPublicationCanFillTheHole() {
        List<CatalogEntry> entries =
                new ArrayList<>(monthly(1, 2, 4, 5, 6, 7, 8, 9, 10, 11).entries());
        entries.add(named("名单").build());

        assertOutcome(SERIES, RuleOutcome.NOT_ASSESSABLE, Catalog.of(COUNTY, END_OF_YEAR, entries));
        assertOutcome(SERIES, RuleOutcome.NOT_ASSESSABLE, catalog(named("名单").build()));
    }

    @Property(tries = 100)
    void oneMonthLeftOutIsTheOneFinding(@ForAll @IntRange(min = 2, max = 10) int missing) {
        int[] others =
                IntStream.rangeClosed(1, 12).filter(month -> month != missing).toArray();

        assertThat(holes(monthly(others))).endsWith("缺2020年" + missing + "月");
    }

    @ParameterizedTest
    @CsvSource({
        "按月公开, 2020-07-10 2020-09-10 2020-10-10, 缺2020年8月",
        "每月10日前, 2020-07-10 2020-09-10 2020-10-10, 缺2020年8月",
        "每季度, 2020-01-10 2020-07-10, 缺2020年第二季度",
        "1年, 2016-03-01 2018-03-01, 缺2017年",
        "每年1月31日前, 2016-01-20 2018-01-20, 缺2017年",
        "1月底前, 2016-01-20 2018-01-20, 缺2017年",
        "4个月, 2019-01-10 2019-09-10, 缺2019年5至8月",
        "3个月, 2020-01-10 2020-07-10, 缺2020年第二季度",
        "6个月, 2018-09-10 2019-09-10 2020-09-10, 缺2019年上半年"
    })
    void yearsQuartersAndHalvesAreNamed(String limit, String days, String expected) {
        Catalog<CatalogEntry> catalog = catalog(Stream.of(days.split(" "))
                .map(day -> named("名单").publishedOn(LocalDate.parse(day)).build())
                .toArray(CatalogEntry[]::new));

        assertThat(holes(catalog, limit)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"信息形成之日起20个工作日内", "及时公开", "5个月", "2年", "每月公布，公示7天", "按有关规定"})
    void whatIsNotRenewedInEvenPartsOfTheYearIsNoSeries(String limit) {
        assertThat(check(SERIES, new CatalogAndDirectories(monthly(1, 9), monthlyDirectory(limit)))
                        .findings())
                .isEmpty();
    }

    @Test
    void directoriesThatDoNotAgreeOnTheLimitMakeNoSeries() {
        BasicCatalog directories =
                directories(directory(BUREAU, limited("1个月")), directory(Agency.of("某县某镇人民政府"), limited("1年")));

        assertThat(check(SERIES, new CatalogAndDirectories(monthly(1, 9), directories))
                        .findings())
                .isEmpty();
    }

    @Property(tries = 200)
    void anyCatalogCanBeHeldAgainstAnyDirectories(
            @ForAll Catalog<CatalogEntry> catalog, @ForAll BasicCatalog directories) {
        ValidationResult result = Validator.of(CatalogAndDirectoryRules.ruleSet())
                .validate(new CatalogAndDirectories(catalog, directories));

        assertThat(result.subject())
                .isEqualTo(Subject.of(catalog.keeper().name(), catalog.asOf().getYear()));
        assertThat(result.findings())
                .allSatisfy(finding -> assertThat(finding.cells()).isNotEmpty());
    }

    private static String holes(Catalog<CatalogEntry> catalog) {
        return holes(catalog, "1个月");
    }

    private static String holes(Catalog<CatalogEntry> catalog, String limit) {
        List<Finding> findings = check(SERIES, new CatalogAndDirectories(catalog, monthlyDirectory(limit)))
                .findings();
        assertThat(findings).hasSize(1);
        return findings.get(0).message(Locale.CHINESE).replace("社会救助领域的", "");
    }

    private static ValidationResult check(Rule<CatalogAndDirectories> rule, Catalog<CatalogEntry> catalog) {
        BasicCatalog directories = rule == SERIES
                ? monthlyDirectory("1个月")
                : directories(directory(COUNTY, item("最低生活保障", "审批信息").build()));
        return check(rule, new CatalogAndDirectories(catalog, directories));
    }

    private static ValidationResult check(Rule<CatalogAndDirectories> rule, CatalogAndDirectories subject) {
        return Validator.of(RuleSet.<CatalogAndDirectories>of("one", each -> Subject.unnamed(), List.of(rule)))
                .validate(subject);
    }

    private static void assertOutcome(
            Rule<CatalogAndDirectories> rule, RuleOutcome expected, Catalog<CatalogEntry> catalog) {
        ValidationResult result = check(rule, catalog);
        for (RuleOutcome outcome : RuleOutcome.values()) {
            assertThat(result.count(outcome)).as(outcome.name()).isEqualTo(outcome == expected ? 1 : 0);
        }
    }

    private static void assertSilent(Rule<CatalogAndDirectories> rule, Catalog<CatalogEntry> catalog) {
        ValidationResult result = check(rule, catalog);
        for (RuleOutcome outcome : RuleOutcome.values()) {
            assertThat(result.count(outcome)).as(outcome.name()).isZero();
        }
    }

    private static Catalog<CatalogEntry> catalog(CatalogEntry... entries) {
        return Catalog.of(COUNTY, END_OF_YEAR, List.of(entries));
    }

    /** A list that was published in months of 2020. */
    private static Catalog<CatalogEntry> monthly(int... months) {
        return catalog(Arrays.stream(months)
                .mapToObj(month ->
                        named("名单").publishedOn(LocalDate.of(2020, month, 10)).build())
                .toArray(CatalogEntry[]::new));
    }

    private static BasicCatalog monthlyDirectory(String limit) {
        return directories(directory(COUNTY, limited(limit)));
    }

    private static DirectoryItem limited(String limit) {
        return item("名单").timeLimit(TimeLimit.parse(limit)).build();
    }

    private static BasicCatalog directories(StandardDirectory... directories) {
        return BasicCatalog.fold(COUNTY, END_OF_YEAR, List.of(directories));
    }

    private static StandardDirectory directory(Agency keeper, DirectoryItem... items) {
        return StandardDirectory.builder()
                .area(Area.SOCIAL_ASSISTANCE)
                .keeper(keeper)
                .addAllItems(List.of(items))
                .build();
    }

    private static DirectoryItem.Builder item(String first, String... second) {
        DirectoryItem.Builder item = DirectoryItem.builder().levelOneItem(first);
        Arrays.stream(second).forEach(item::levelTwoItem);
        return item;
    }

    private static CatalogEntry entry(String... names) {
        return named(names).build();
    }

    private static InformationItem.Builder named(String... names) {
        return information().directoryItem(new ItemKey(Area.SOCIAL_ASSISTANCE, List.of(names)));
    }

    private static InformationItem.Builder information() {
        return InformationItem.builder().title("名单");
    }

    private static Meeting meeting() {
        return Meeting.builder().title("常务会议").heldOn(LocalDate.of(2020, 3, 2)).build();
    }
}
