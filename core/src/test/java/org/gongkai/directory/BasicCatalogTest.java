package org.gongkai.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.gongkai.agency.Agency;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.text.CellText;
import org.junit.jupiter.api.Test;

// A mutant that survives: the text by which sources of one keeper are put in order begins with the keeper, too.
class BasicCatalogTest {

    private static final Agency COUNTY = Agency.of("某县人民政府");
    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    @Property(tries = 300)
    void theOrderOfDirectoriesDoesNotMatter(
            @ForAll @Size(max = 6) List<StandardDirectory> directories, @ForAll Random random) {
        List<StandardDirectory> shuffled = new ArrayList<>(directories);
        Collections.shuffle(shuffled, random);

        assertThat(BasicCatalog.fold(COUNTY, DAY, shuffled)).isEqualTo(BasicCatalog.fold(COUNTY, DAY, directories));
    }

    @Property(tries = 300)
    void everyItemOfEveryDirectoryIsThereOnceWithItsSources(
            @ForAll @Size(max = 6) List<StandardDirectory> directories) {
        BasicCatalog catalog = BasicCatalog.fold(COUNTY, DAY, directories);

        assertThat(catalog.items().stream().map(BasicItem::key)).doesNotHaveDuplicates();
        assertThat(catalog.items().stream()
                        .mapToInt(item -> item.sources().size())
                        .sum())
                .isEqualTo(directories.stream()
                        .mapToInt(directory -> directory.items().size())
                        .sum());
        assertThat(catalog.areas())
                .containsExactlyInAnyOrderElementsOf(directories.stream()
                        .map(StandardDirectory::area)
                        .distinct()
                        .toList());
    }

    @Property(tries = 200)
    void foldingADirectoryTwiceChangesNothingButTheSources(@ForAll StandardDirectory directory) {
        BasicCatalog once = BasicCatalog.fold(COUNTY, DAY, List.of(directory));
        BasicCatalog twice = BasicCatalog.fold(COUNTY, DAY, List.of(directory, directory));

        assertThat(twice.items().stream().map(BasicItem::item))
                .isEqualTo(once.items().stream().map(BasicItem::item).toList());
        assertThat(twice.conflicts()).isEqualTo(once.conflicts());
    }

    @Property(tries = 200)
    void theDifferenceNamesEveryItemThatCameWentOrChanged(
            @ForAll @Size(max = 3) List<StandardDirectory> before,
            @ForAll @Size(max = 3) List<StandardDirectory> after) {
        BasicCatalog earlier = BasicCatalog.fold(COUNTY, DAY, before);
        BasicCatalog later = BasicCatalog.fold(COUNTY, DAY, after);
        BasicCatalogDiff difference = earlier.diffTo(later);

        List<BasicItem> rebuilt = new ArrayList<>(earlier.items());
        rebuilt.removeAll(difference.removed());
        difference.changed().forEach(each -> rebuilt.set(rebuilt.indexOf(each.before()), each.after()));
        rebuilt.addAll(difference.added());
        assertThat(rebuilt.stream().map(BasicItem::item))
                .containsExactlyInAnyOrderElementsOf(
                        later.items().stream().map(BasicItem::item).toList());
        assertThat(difference.changed())
                .allSatisfy(each -> assertThat(each.parts()).isNotEmpty());
        assertThat(earlier.diffTo(earlier)).isEqualTo(new BasicCatalogDiff(List.of(), List.of(), List.of()));
    }

    @Test
    void directoriesWithoutItemsAreToldFromThoseThatAreMissing() {
        StandardDirectory empty = StandardDirectory.builder()
                .area(Area.EMPLOYMENT)
                .keeper(Agency.of("某镇人民政府"))
                .build();
        BasicCatalog catalog =
                BasicCatalog.fold(COUNTY, DAY, List.of(directory("某县民政局", item -> item.addContents("标题")), empty));

        assertThat(catalog.emptyDirectories()).containsExactly(empty);
        assertThat(catalog.items()).hasSize(1);
        assertThat(DisclosureJson.read(DisclosureJson.write(catalog), BasicCatalog.class))
                .isEqualTo(catalog);
    }

    @Test
    void aDirectoryWithItemsIsNoEmptyOne() {
        String json = DisclosureJson.write(BasicCatalog.fold(
                COUNTY,
                DAY,
                List.of(StandardDirectory.builder()
                        .area(Area.EMPLOYMENT)
                        .keeper(COUNTY)
                        .build())));

        String withItem =
                json.substring(0, json.length() - "}]}".length()) + ",\"items\":[{\"levelOneItem\":\"政策文件\"}]}]}";

        assertThatThrownBy(() -> DisclosureJson.read(withItem, BasicCatalog.class))
                .isInstanceOf(DisclosureJsonException.class)
                .hasMessageContaining("a directory with items is among the empty directories");
    }

    @Test
    void whereDirectoriesDifferThereIsAConflictThatNamesThem() {
        StandardDirectory county =
                directory("某县人力资源和社会保障局", "信息形成之日起20个工作日内", DisclosureLevel.COUNTY, ChannelKind.GOVERNMENT_SITE);
        StandardDirectory town = directory("某镇人民政府", "及时公开", DisclosureLevel.TOWNSHIP, ChannelKind.NOTICE_BOARD);

        BasicCatalog catalog = BasicCatalog.fold(COUNTY, DAY, List.of(town, county));

        assertThat(catalog.items()).singleElement().satisfies(item -> {
            assertThat(item.item().channels())
                    .containsExactlyInAnyOrder(
                            Channel.of(ChannelKind.GOVERNMENT_SITE), Channel.of(ChannelKind.NOTICE_BOARD));
            assertThat(item.item().levels()).containsExactly(DisclosureLevel.COUNTY, DisclosureLevel.TOWNSHIP);
            assertThat(item.item().responsibleAgency()).isEmpty();
            assertThat(item.sources()).hasSize(2);
        });
        assertThat(catalog.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.part()).isEqualTo("timeLimit");
            assertThat(conflict.item()).isEqualTo("政策文件");
            assertThat(conflict.versions())
                    .containsExactly(
                            new BasicConflict.Version(List.of("信息形成之日起20个工作日内"), List.of("某县人力资源和社会保障局")),
                            new BasicConflict.Version(List.of("及时公开"), List.of("某镇人民政府")));
        });
        assertThat(catalog.directory(Area.EMPLOYMENT).items()).hasSize(1);
    }

    @Test
    void blanksWithinNamesAndTextsPartNoItemAndAreNoConflict() {
        StandardDirectory county = directory(
                "甲局", item -> item.levelTwoItem("停水通知").addContents("停水范围、停水时间").timeLimit(TimeLimit.parse("及时公开")));
        StandardDirectory town = directory(
                "乙镇",
                item -> item.levelTwoItem("停水\n通知").addContents("停水范围、 停水时间").timeLimit(TimeLimit.parse("及时 公开")));
        BasicCatalog catalog = BasicCatalog.fold(COUNTY, DAY, List.of(town, county));

        assertThat(catalog.items()).singleElement().satisfies(item -> {
            assertThat(item.item()).isEqualTo(county.items().get(0));
            assertThat(item.sources()).hasSize(2);
            assertThat(catalog.item(item.key())).contains(item);
        });
        assertThat(catalog.conflicts()).isEmpty();
        assertThat(catalog.item(new ItemKey(Area.HEALTH, List.of("政策文件", "停水通知"))))
                .isEmpty();
        assertThat(BasicCatalog.fold(COUNTY, DAY, List.of(county))
                        .diffTo(BasicCatalog.fold(COUNTY, DAY, List.of(town)))
                        .changed())
                .hasSize(1);
    }

    @Test
    void listsThatPrintAlikeAreInConflictInEveryOrder() {
        StandardDirectory one = directory("甲局", item -> item.addContents("文号, 标题"));
        StandardDirectory two = directory("乙局", item -> item.addContents("文号").addContents("标题"));

        BasicCatalog catalog = BasicCatalog.fold(COUNTY, DAY, List.of(one, two));

        assertThat(catalog.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.versions())
                        .extracting(BasicConflict.Version::texts)
                        .containsExactly(List.of("文号", "标题"), List.of("文号, 标题")));
        assertThat(BasicCatalog.fold(COUNTY, DAY, List.of(two, one))).isEqualTo(catalog);
    }

    @Test
    void nothingThatADirectorySaysIsLost() {
        StandardDirectory county = directory(
                "甲局",
                item -> item.number("7")
                        .guide(URI.create("http://www.example.gov.cn/a"))
                        .site(URI.create("http://www.example.gov.cn"))
                        .addAudiences(AudienceKind.SPECIFIC_GROUP)
                        .audienceGroup("救助对象")
                        .addChannels(Channel.of(ChannelKind.GAZETTE).withMark(ChannelMark.OPTIONAL)));
        StandardDirectory town = directory(
                "乙镇",
                item -> item.guide(URI.create("http://www.example.gov.cn/b"))
                        .site(URI.create("http://www.example.gov.cn"))
                        .addAudiences(AudienceKind.SPECIFIC_GROUP)
                        .audienceGroup("申请人")
                        .addChannels(Channel.of(ChannelKind.PRINT))
                        .addChannels(Channel.of(ChannelKind.GAZETTE)));

        BasicCatalog catalog = BasicCatalog.fold(COUNTY, DAY, List.of(county, town));

        assertThat(catalog.items()).singleElement().satisfies(item -> {
            assertThat(item.item().site()).contains(URI.create("http://www.example.gov.cn"));
            assertThat(item.item().guide()).isEmpty();
            assertThat(item.item().channels())
                    .containsExactly(Channel.of(ChannelKind.GAZETTE), Channel.of(ChannelKind.PRINT));
            assertThat(item.sources())
                    .extracting(BasicSource::item)
                    .containsExactlyInAnyOrder(
                            county.items().get(0), town.items().get(0));
        });
        assertThat(catalog.conflicts()).extracting(BasicConflict::part).containsExactly("audienceGroup");
    }

    @Test
    void whatAllDirectoriesSayAlikeIsWhatTheCatalogSays() {
        Consumer<DirectoryItem.Builder> parts = item -> item.addContents("标题")
                .addBases(DisclosureBasis.parse("《中华人民共和国政府信息公开条例》"))
                .timeLimit(TimeLimit.parse("及时公开"))
                .responsibleAgency("县财政局")
                .addAudiences(AudienceKind.SPECIFIC_GROUP)
                .audienceGroup("救助对象")
                .addModes(DisclosureMode.PROACTIVE)
                .guide(URI.create("http://www.example.gov.cn/a"))
                .siteColumn(URI.create("http://www.example.gov.cn/b"))
                .site(URI.create("http://www.example.gov.cn"));
        StandardDirectory county = directory("甲局", parts);

        BasicCatalog catalog = BasicCatalog.fold(COUNTY, DAY, List.of(county, directory("乙镇", parts)));

        assertThat(catalog.items())
                .singleElement()
                .extracting(BasicItem::item)
                .isEqualTo(county.items().get(0));
        assertThat(catalog.conflicts()).isEmpty();
        assertThat(catalog.items().get(0).sources())
                .extracting(source -> source.keeper().name())
                .containsExactly("乙镇", "甲局");
    }

    @Test
    void pilotAreasComeFirstInTheirUsualOrderAndOthersByName() {
        List<StandardDirectory> directories = Stream.of("气象", "旅游", "医疗卫生", "就业", "重大建设项目")
                .map(area -> StandardDirectory.builder()
                        .area(Area.of(area))
                        .keeper(COUNTY)
                        .addItems(DirectoryItem.builder().levelOneItem("甲").build())
                        .build())
                .toList();

        assertThat(BasicCatalog.fold(COUNTY, DAY, directories).areas())
                .extracting(Area::name)
                .containsExactly("重大建设项目", "就业", "医疗卫生", "旅游", "气象");
    }

    @Test
    void ofListsThatBeginAlikeTheShorterIsTold() {
        StandardDirectory longer =
                directory("甲局", item -> item.addContents("文号").addContents("标题"));
        StandardDirectory shorter = directory("乙局", item -> item.addContents("文号"));

        BasicCatalog catalog = BasicCatalog.fold(COUNTY, DAY, List.of(longer, shorter));

        assertThat(catalog.items().get(0).item().contents()).containsExactly("文号");
        assertThat(catalog.conflicts().get(0).versions())
                .extracting(BasicConflict.Version::keepers)
                .containsExactly(List.of("乙局"), List.of("甲局"));
    }

    @Test
    void aChangedItemIsToldPartByPart() {
        BasicCatalog earlier = BasicCatalog.fold(COUNTY, DAY, List.of(directory("甲局", item -> item.addContents("标题"))));
        BasicCatalog later = BasicCatalog.fold(
                COUNTY,
                DAY,
                List.of(directory("甲局", item -> item.addContents("标题").timeLimit(TimeLimit.parse("及时公开")))));

        assertThat(earlier.diffTo(later).changed())
                .singleElement()
                .satisfies(change -> assertThat(change.parts())
                        .extracting(part -> part.name() + ' ' + part.before().orElse("-") + " > "
                                + part.after().orElse("-"))
                        .containsExactly("timeLimit - > 及时公开"));
    }

    @Test
    void itsDirectoryOfAnAreaHasTheItemsOfThatAreaOnly() {
        StandardDirectory employment = directory("甲局", item -> item.addContents("标题"));
        StandardDirectory health = StandardDirectory.builder()
                .area(Area.HEALTH)
                .keeper(COUNTY)
                .addItems(DirectoryItem.builder().levelOneItem("机构信息").build())
                .build();

        BasicCatalog catalog = BasicCatalog.fold(COUNTY, DAY, List.of(health, employment));

        assertThat(catalog.areas()).containsExactly(Area.EMPLOYMENT, Area.HEALTH);
        assertThat(catalog.directory(Area.HEALTH).items()).isEqualTo(health.items());
        assertThat(catalog.directory(Area.HEALTH).asOf()).contains(DAY);
        assertThat(catalog.directory(Area.TAXATION).items()).isEmpty();
    }

    @Property(tries = 200)
    void theSourcesOfAnItemHaveEveryItemOfEveryDirectory(@ForAll @Size(max = 4) List<StandardDirectory> directories) {
        assertThat(BasicCatalog.fold(COUNTY, DAY, directories).items().stream()
                        .flatMap(item -> item.sources().stream())
                        .map(BasicSource::item))
                .containsExactlyInAnyOrderElementsOf(directories.stream()
                        .flatMap(directory -> directory.items().stream())
                        .toList());
    }

    @Property(tries = 100)
    void aBasicCatalogAndItsDifferencesAreSerializable(
            @ForAll @Size(max = 3) List<StandardDirectory> before, @ForAll @Size(max = 3) List<StandardDirectory> after)
            throws Exception {
        BasicCatalog earlier = BasicCatalog.fold(COUNTY, DAY, before);
        BasicCatalogDiff difference = earlier.diffTo(BasicCatalog.fold(COUNTY, DAY, after));

        assertThat(copied(earlier)).isEqualTo(earlier);
        assertThat(copied(difference)).isEqualTo(difference);
    }

    private static Object copied(Object value) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Test
    void anItemThatAnotherDirectoryHasNowIsChanged() {
        StandardDirectory county = directory("甲局", item -> item.addContents("标题"));
        StandardDirectory town = directory("乙镇", item -> item.addContents("标题"));
        BasicCatalog earlier = BasicCatalog.fold(COUNTY, DAY, List.of(county));

        assertThat(earlier.diffTo(BasicCatalog.fold(COUNTY, DAY, List.of(county, town)))
                        .changed())
                .singleElement()
                .satisfies(change -> assertThat(change.parts()).singleElement().satisfies(part -> {
                    assertThat(part.name()).isEqualTo("sources");
                    assertThat(part.after()).contains("[乙镇, 甲局]");
                }));
    }

    @Test
    void aBasicCatalogIsWrittenAndReadAsItsFile() throws IOException {
        BasicCatalog catalog = BasicCatalog.fold(
                COUNTY,
                DAY,
                List.of(
                        directory("某县人力资源和社会保障局", "20个工作日内", DisclosureLevel.COUNTY, ChannelKind.GOVERNMENT_SITE),
                        directory("某镇人民政府", "及时公开", DisclosureLevel.TOWNSHIP, ChannelKind.NOTICE_BOARD)));
        String file;
        try (InputStream in =
                Objects.requireNonNull(BasicCatalogTest.class.getResourceAsStream("basic-catalog.json"))) {
            file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(DisclosureJson.writePretty(catalog) + '\n').isEqualTo(file);
        assertThat(DisclosureJson.read(file, BasicCatalog.class)).isEqualTo(catalog);
    }

    @Test
    void itemsAreTheSameOnlyIfBothTheirLevelsAre() {
        StandardDirectory.Builder directory =
                StandardDirectory.builder().area(Area.EMPLOYMENT).keeper(COUNTY);
        directory.addItems(
                DirectoryItem.builder().levelOneItem("甲").levelTwoItem("乙\n丙").build());
        directory.addItems(
                DirectoryItem.builder().levelOneItem("甲\n乙").levelTwoItem("丙").build());

        assertThat(BasicCatalog.fold(COUNTY, DAY, List.of(directory.build())).items())
                .hasSize(2);
    }

    /** Names of letters and of what texts are joined with, so that many join to the same text. */
    @Property(tries = 500)
    void itemsOfDifferentNamesStayApart(
            @ForAll @Size(value = 2) List<@StringLength(min = 1, max = 3) @Chars({'甲', '\n', ' ', '/'}) String> one,
            @ForAll @Size(value = 2) List<@StringLength(min = 1, max = 3) @Chars({'甲', '\n', ' ', '/'}) String> other) {
        Assume.that(Stream.of(one, other).flatMap(List::stream).noneMatch(String::isBlank));
        StandardDirectory.Builder directory =
                StandardDirectory.builder().area(Area.EMPLOYMENT).keeper(COUNTY);
        for (List<String> name : List.of(one, other)) {
            directory.addItems(DirectoryItem.builder()
                    .levelOneItem(name.get(0))
                    .levelTwoItem(name.get(1))
                    .build());
        }

        BasicCatalog catalog = BasicCatalog.fold(COUNTY, DAY, List.of(directory.build()));

        boolean same = plain(one).equals(plain(other));
        assertThat(catalog.items()).hasSize(same ? 1 : 2);
    }

    private static List<String> plain(List<String> name) {
        return name.stream().map(CellText::plain).toList();
    }

    private static StandardDirectory directory(String keeper, Consumer<DirectoryItem.Builder> parts) {
        DirectoryItem.Builder item = DirectoryItem.builder().levelOneItem("政策文件");
        parts.accept(item);
        return StandardDirectory.builder()
                .area(Area.EMPLOYMENT)
                .keeper(Agency.of(keeper))
                .addItems(item.build())
                .build();
    }

    private static StandardDirectory directory(
            String keeper, String limit, DisclosureLevel level, ChannelKind channel) {
        return StandardDirectory.builder()
                .area(Area.EMPLOYMENT)
                .keeper(Agency.of(keeper))
                .level(level)
                .addItems(DirectoryItem.builder()
                        .levelOneItem("政策文件")
                        .addContents("标题")
                        .timeLimit(TimeLimit.parse(limit))
                        .responsibleAgency(keeper)
                        .addLevels(level)
                        .addChannels(Channel.of(channel))
                        .build())
                .build();
    }
}
