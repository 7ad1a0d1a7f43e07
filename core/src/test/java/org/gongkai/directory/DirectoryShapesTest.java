package org.gongkai.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.agency.Agency;
import org.gongkai.page.Grid;
import org.gongkai.page.GridBuilder;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Page;
import org.gongkai.page.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of other shapes than the official one. */
class DirectoryShapesTest {

    private static final DirectoryReader READER = DirectoryReader.of(Area.of("供水"), Agency.of("某县人民政府"));
    private static final String HEADS = "序号|一级事项|二级事项|公开内容|公开时限|公开主体|公开渠道|全社会|主动|县级|乡级";
    private static final String FIRST = "1|供水服务|停水通知|停水范围|及时公开|县水务局|■政府网站 □政府公报|√|√|√|";

    @ParameterizedTest
    @ValueSource(
            strings = {"公开内容（要素）", "公开内容（要素）及要求", "公开内容及要求", "公开要素", "内容规范", "事项内容", "公開內容（要素）", "公 开 内 容", "公开内容（要素）："
            })
    void contentsAreFoundUnderTheHeadsThatArePrinted(String head) {
        assertThat(items("公开事项|" + head + "|公开时限", "供水服务|停水范围|及时公开").get(0).contents())
                .containsExactly("停水范围");
    }

    @ParameterizedTest
    @CsvSource({
        "县（区）级, county",
        "县（市、区）级, county",
        "区级, county",
        "旗县级, county",
        "街道级, township",
        "乡镇（街道）级, township",
        "苏木（镇）级, township",
        "社区级, village",
        "村（居）级, village",
        "设区市级, prefecture",
        "州级, prefecture"
    })
    void levelsAreReadUnderAnyHeadByTheirWords(String head, String level) {
        assertThat(items("公开事项|公开内容|县级|" + head, "供水服务|停水范围||√").get(0).levels())
                .extracting(DisclosureLevel::token)
                .containsExactly(level);
    }

    @Test
    void aCityBesideACountyIsThePrefectureAndAloneTheCountyWithANotice() {
        assertThat(items("公开事项|公开内容|市级|县级", "供水服务|停水范围|√|√").get(0).levels())
                .containsExactlyInAnyOrder(DisclosureLevel.PREFECTURE, DisclosureLevel.COUNTY);

        DirectoryReading alone = read("公开事项|公开内容|市级|镇级", "供水服务|停水范围|√|");

        assertThat(alone.directory().orElseThrow().items().get(0).levels()).containsExactly(DisclosureLevel.COUNTY);
        assertThat(alone.notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.LABEL_VARIANT)
                .extracting(Notice::printed, Notice::label)
                .containsExactly(tuple("市级", "县级"));
    }

    @Test
    void aHeadThatIsNotKnownIsAColumnOfItsOwnAndNoRowOfItems() {
        DirectoryReading reading = READER.read(twoRowsOfHeads()
                .row()
                .cell("供水服务")
                .cell("停水通知")
                .cell("三日")
                .cell("停水范围")
                .build());

        assertThat(reading.directory().orElseThrow().items()).singleElement().satisfies(item -> {
            assertThat(item.names()).containsExactly("供水服务", "停水通知");
            assertThat(item.otherCells()).containsExactly(new OtherCell("办理天数", "三日"));
        });
        assertThat(reading.notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.COLUMN_KEPT)
                .extracting(Notice::printed, notice -> notice.place().row())
                .containsExactly(tuple("办理天数", 2));
    }

    private static GridBuilder twoRowsOfHeads() {
        return Grid.builder()
                .row()
                .cell("公开事项", 1, 3)
                .cell("公开内容", 2, 1)
                .row()
                .cell("一级事项")
                .cell("二级事项")
                .cell("办理天数");
    }

    @Test
    void headsBelowAHeadOverSeveralColumnsAreHeadsThoughNoneIsKnown() {
        Grid grid = Grid.builder()
                .row()
                .cell("公开事项", 1, 2)
                .cell("公开内容", 2, 1)
                .row()
                .cell("大类")
                .cell("小类")
                .row()
                .cell("供水服务")
                .cell("停水通知")
                .cell("停水范围")
                .build();

        assertThat(READER.read(grid).directory().orElseThrow().items())
                .extracting(DirectoryItem::names)
                .containsExactly(List.of("供水服务", "停水通知"));
    }

    @Test
    void anItemOverUndividedColumnsHasALevelInEach() {
        Grid grid = Grid.builder()
                .row()
                .cell("公开事项", 1, 2)
                .cell("公开内容")
                .row()
                .cell("供水服务")
                .cell("停水通知")
                .cell("停水范围")
                .build();

        assertThat(READER.read(grid).directory().orElseThrow().items().get(0).names())
                .containsExactly("供水服务", "停水通知");
    }

    @Test
    void sixLevelsAndTheItemBelowFourAreKept() {
        assertThat(items("一级目录|二级目录|三级目录|四级目录|五级目录|六级目录|公开内容", "甲|乙|丙|丁|戊|己|停水范围")
                        .get(0)
                        .names())
                .containsExactly("甲", "乙", "丙", "丁", "戊", "己");
        assertThat(items("一级目录|二级目录|公开事项|公开内容", "甲|乙|停水|停水范围").get(0).names()).containsExactly("甲", "乙", "停水");
    }

    @Test
    void ofTwoHeadsForOneThingTheOfficialOneIsReadAndTheOtherKept() {
        DirectoryItem item = items("公开事项|公开内容|责任部门|公开主体", "供水服务|停水范围|水务局|县政府").get(0);

        assertThat(item.responsibleAgency()).contains("县政府");
        assertThat(item.otherCells()).containsExactly(new OtherCell("责任部门", "水务局"));
    }

    @Test
    void headsThatComeAgainWholeOrInPartAreNoItems() {
        DirectoryReading reading =
                read(HEADS, FIRST, HEADS, "2|供水服务|水质|结果|及时公开|县水务局|■政府网站|√|√||√", "|一级事项|二级事项|||||全社会|主动|县级|乡级");

        assertThat(reading.directory().orElseThrow().items())
                .extracting(DirectoryItem::name)
                .containsExactly("供水服务 / 停水通知", "供水服务 / 水质");
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void headsOfAnotherTableAreTakenForItsRows() {
        Page page = Page.of(grid("公开事项|公开内容|公开时限", "供水服务|停水范围|及时公开"), grid("公开内容|公开事项|公开时限", "检测结果|水质|长期公开"));

        assertThat(READER.read(page).directory().orElseThrow().items())
                .extracting(DirectoryItem::levelOneItem, DirectoryItem::contents)
                .containsExactly(tuple("供水服务", List.of("停水范围")), tuple("水质", List.of("检测结果")));
    }

    @Test
    void aTableOfAnotherWidthAfterTheDirectoryIsPassedOverWithANotice() {
        DirectoryReading reading = READER.read(Page.of(grid(HEADS, FIRST), grid("填表人|甲", "审核|乙")));

        assertThat(reading.directory().orElseThrow().items()).hasSize(1);
        assertThat(reading.notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.ROW_IGNORED)
                .extracting(Notice::place, Notice::printed)
                .containsExactly(tuple(Place.ofTable(2), "填表人"));
    }

    @Test
    void rowsWithoutNumberAndNameAreOneItemWithTheRowAbove() {
        DirectoryItem item = items(HEADS, FIRST, "|||停水时间|停水前3日内||■政府公报||||√", "2|供水服务|水质|结果|及时公开|县水务局|■政府网站|√|√|√|")
                .get(0);

        assertThat(item.contents()).containsExactly("停水范围", "停水时间");
        assertThat(item.timeLimit()).contains(TimeLimit.parse("及时公开；停水前3日内"));
        assertThat(item.channels())
                .containsExactly(Channel.of(ChannelKind.GOVERNMENT_SITE), Channel.of(ChannelKind.GAZETTE));
        assertThat(item.levels()).containsExactlyInAnyOrder(DisclosureLevel.COUNTY, DisclosureLevel.TOWNSHIP);
    }

    @Test
    void anItemWithANumberOfItsOwnStaysItsOwn() {
        DirectoryReading reading = read(HEADS, FIRST, "2|||停水时间|及时公开|县水务局|■政府网站|√|√|√|");

        assertThat(reading.directory().orElseThrow().items())
                .extracting(DirectoryItem::name, DirectoryItem::contents)
                .containsExactly(tuple("供水服务 / 停水通知", List.of("停水范围")), tuple("供水服务 / 停水通知", List.of("停水时间")));
        assertThat(reading.notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.ASSUMED)
                .extracting(Notice::detail)
                .containsExactly("供水服务 / 停水通知");
    }

    @Test
    void numberAndNamePrintedAgainInEachRowAreOneItem() {
        assertThat(items(HEADS, FIRST, FIRST.replace("停水范围", "停水时间")))
                .extracting(DirectoryItem::contents)
                .containsExactly(List.of("停水范围", "停水时间"));
    }

    @Test
    void rowsOfAMergedNumberAndNameAreOneItem() {
        Grid grid = Grid.builder()
                .row()
                .cell("序号")
                .cell("公开事项")
                .cell("公开内容")
                .row()
                .cell("1", 2, 1)
                .cell("供水服务", 2, 1)
                .cell("停水范围")
                .row()
                .cell("停水时间")
                .build();

        assertThat(READER.read(grid).directory().orElseThrow().items())
                .extracting(DirectoryItem::contents)
                .containsExactly(List.of("停水范围", "停水时间"));
    }

    @Test
    void aRowThatLostTheSpansOfItsFirstCellsIsReadUnderTheRightHeadsWithANotice() {
        DirectoryReading reading = read(HEADS, FIRST, "停水时间|及时公开|县水务局|■政府公报|√|√|√|", "2|水质|结果|及时公开|县水务局|■政府网站|√|√||√");

        assertThat(reading.directory().orElseThrow().items())
                .extracting(DirectoryItem::name, DirectoryItem::contents)
                .containsExactly(tuple("供水服务 / 停水通知", List.of("停水范围", "停水时间")), tuple("供水服务 / 水质", List.of("结果")));
        assertThat(reading.notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.ASSUMED)
                .hasSize(2);
    }

    @Test
    void aRowThatFitsNoHeadsIsAProblemAndCostsNoOtherRow() {
        DirectoryReading reading = read(HEADS, FIRST, "水质|√|■政府网站", "3|供水服务|水价|价格|及时公开|县水务局|■政府网站|√|√|√|");

        assertThat(reading.directory().orElseThrow().items())
                .extracting(DirectoryItem::name)
                .containsExactly("供水服务 / 停水通知", "供水服务 / 水价");
        assertThat(reading.problems())
                .extracting(Notice::kind, notice -> notice.place().row())
                .containsExactly(tuple(NoticeKind.ROW_LENGTH, 3));
    }

    @Test
    void aCardAndATableOnItsSideHaveTheirHeadsAtTheLeft() {
        assertThat(items("公开事项卡片|公开事项卡片", "公开事项|供水服务", "公开内容|停水范围；停水时间", "公开时限|及时公开", "公开方式|主动公开"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.contents()).containsExactly("停水范围", "停水时间");
                    assertThat(item.modes()).containsExactly(DisclosureMode.PROACTIVE);
                    assertThat(item.otherCells()).isEmpty();
                });
        assertThat(items("公开事项|供水服务|水质|水价", "公开内容|停水范围|结果|价格", "公开时限|及时公开|长期公开|实时公开"))
                .extracting(DirectoryItem::levelOneItem)
                .containsExactly("供水服务", "水质", "水价");
        assertThat(items("公开事项|供水服务|公开主体|县水务局", "公开内容|停水范围|公开时限|及时公开"))
                .singleElement()
                .extracting(DirectoryItem::levelOneItem, DirectoryItem::responsibleAgency)
                .containsExactly("供水服务", Optional.of("县水务局"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"公开渠道和载体（“■”表示必选项，“□”表示可选项）", "公开渠道和载体“■”表示必选项，“□”表示可选 项)", "公开渠道和载体（■必选 □可选）"})
    void aLegendInAHeadTellsWhatAnEmptyBoxMeans(String head) {
        assertThat(items("公开事项|公开内容|" + head, "供水服务|停水范围|■政府网站 □政府公报").get(0).channels())
                .containsExactly(
                        Channel.of(ChannelKind.GOVERNMENT_SITE),
                        Channel.of(ChannelKind.GAZETTE).withMark(ChannelMark.OPTIONAL));
    }

    @Test
    void aLegendBelowTheTableIsUsedAndWhatTheReaderIsToldPrevails() {
        Page page = Page.builder()
                .table(grid(HEADS, FIRST))
                .paragraph("说明：“■”表示必选项，“□”表示可选项。")
                .build();

        assertThat(READER.read(page).directory().orElseThrow().items().get(0).channels())
                .hasSize(2);
        DirectoryReading told = READER.withEmptyBox(EmptyBox.NOT_OFFERED).read(page);
        assertThat(told.directory().orElseThrow().items().get(0).channels()).hasSize(1);
        assertThat(told.notices()).extracting(Notice::kind).contains(NoticeKind.OVERRULED);
        assertThat(READER.withEmptyBox(EmptyBox.OPTIONAL).read(page).notices())
                .extracting(Notice::kind)
                .doesNotContain(NoticeKind.OVERRULED);
    }

    @Test
    void aRemarkBelowTheRowsIsNoItem() {
        DirectoryReading reading = read("公开事项|公开内容|公开时限", "供水服务|停水范围|及时公开", "注：自印发之日起施行||");

        assertThat(reading.directory().orElseThrow().items()).hasSize(1);
        assertThat(reading.notices()).extracting(Notice::kind).contains(NoticeKind.ROW_IGNORED);
    }

    @Test
    void aNumberOverTheColumnsIsNoItem() {
        assertThat(items("公开事项|公开内容|公开时限", "1|2|3", "供水服务|停水范围|及时公开")).hasSize(1);
    }

    @Test
    void whatStandsBeyondTheHeadsIsKeptUnderThePlaceOfItsColumn() {
        assertThat(items("公开事项|公开内容|公开时限", "供水服务|停水范围|及时公开|另附").get(0).otherCells())
                .containsExactly(new OtherCell("第4列", "另附"));
    }

    @Test
    void choicesCanBeInWords() {
        DirectoryItem item = items("公开事项|公开内容|公开对象|公开方式|公开层级", "供水服务|停水范围|社会公众|依申请公开|县级、乡（镇）级")
                .get(0);

        assertThat(item.audiences()).isEqualTo(Set.of(AudienceKind.PUBLIC));
        assertThat(item.modes()).isEqualTo(Set.of(DisclosureMode.ON_REQUEST));
        assertThat(item.levels()).isEqualTo(Set.of(DisclosureLevel.COUNTY, DisclosureLevel.TOWNSHIP));
    }

    @Test
    void basesSideBySideAreSeveral() {
        DirectoryItem item = items("公开事项|公开内容|公开依据", "供水服务|停水范围|《甲法》《乙条例》（国办发〔2019〕1号）、《丙办法》第三条")
                .get(0);

        assertThat(item.bases())
                .extracting(DisclosureBasis::text)
                .containsExactly("《甲法》", "《乙条例》（国办发〔2019〕1号）", "《丙办法》第三条");
    }

    private static List<DirectoryItem> items(String... rows) {
        DirectoryReading reading = read(rows);
        assertThat(reading.problems()).isEmpty();
        return reading.directory().orElseThrow().items();
    }

    private static DirectoryReading read(String... rows) {
        return READER.read(grid(rows));
    }

    private static Grid grid(String... rows) {
        return Grid.of(
                Arrays.stream(rows).map(row -> List.of(row.split("\\|", -1))).toList());
    }
}
