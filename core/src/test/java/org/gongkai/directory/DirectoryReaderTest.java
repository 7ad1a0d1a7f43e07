package org.gongkai.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.agency.Agency;
import org.gongkai.directory.TimeLimit.Clause;
import org.gongkai.page.Grid;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryReaderTest {

    private static final DirectoryReader READER = DirectoryReader.of(Area.MAJOR_PROJECTS, Agency.of("某县人民政府"));
    private static final List<String> HEAD =
            List.of("序号", "一级事项", "二级事项", "公开内容（要素）", "公开依据", "公开时限", "公开主体", "公开渠道和载体", "全社会", "特定群体", "主动", "依申请公开");
    private static final List<String> FIRST = List.of(
            "1",
            "批准服务信息",
            "办事指南",
            "申报材料清单；批准流程",
            "《中华人民共和国政府信息公开条例》",
            "实时公开",
            "相关审批部门",
            "■政府网站 □政府公报",
            "√",
            "",
            "√",
            "");

    @Property(tries = 300)
    void whatIsRenderedReadsBackAsTheSameItems(@ForAll StandardDirectory directory) {
        DirectoryReading reading = READER.read(DirectoryRenderer.grid(directory));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.directory().orElseThrow().items()).isEqualTo(directory.items());
    }

    @Property(tries = 300)
    void aDirectoryWithOptionalChannelsReadsBackByItsLegend(
            @ForAll StandardDirectory directory, @ForAll ChannelMark mark) {
        StandardDirectory marked = StandardDirectory.builder()
                .area(directory.area())
                .keeper(directory.keeper())
                .addAllItems(directory.items())
                .addItems(DirectoryItem.builder()
                        .levelOneItem("政策文件")
                        .addChannels(Channel.of(ChannelKind.GAZETTE).withMark(mark))
                        .build())
                .build();

        DirectoryReading reading = READER.read(DirectoryRenderer.grid(marked));

        assertThat(reading.directory().orElseThrow().items()).isEqualTo(marked.items());
        assertThat(DirectoryRenderer.html(marked).contains("“□”表示可选项")).isEqualTo(mark == ChannelMark.OPTIONAL);
    }

    @Test
    void rowsAreReadByTheHeadsOfTheirColumns() {
        DirectoryItem item = read(FIRST).directory().orElseThrow().items().get(0);

        assertThat(item.name()).isEqualTo("批准服务信息 / 办事指南");
        assertThat(item.contents()).containsExactly("申报材料清单", "批准流程");
        assertThat(item.timeLimit().orElseThrow().clauses()).containsExactly(Clause.Standing.REAL_TIME);
        assertThat(item.channels()).containsExactly(Channel.of(ChannelKind.GOVERNMENT_SITE));
        assertThat(item.audiences()).containsExactly(AudienceKind.PUBLIC);
        assertThat(item.modes()).containsExactly(DisclosureMode.PROACTIVE);
        assertThat(item.levels()).isEmpty();
    }

    @Test
    void theSameAsAboveIsReadAsTheRowAboveWithANotice() {
        DirectoryReading reading = read(FIRST, with(FIRST, 2, "办理过程"), with(with(FIRST, 2, "结果"), 5, "同上"));

        assertThat(reading.directory().orElseThrow().items().get(2).timeLimit()).contains(TimeLimit.parse("实时公开"));
        assertThat(said(reading)).contains("sameAsAbove 同上");
    }

    @Test
    void theSameAsAboveInTheFirstRowIsAProblem() {
        DirectoryReading reading = read(with(FIRST, 5, "同上"));

        assertThat(reading.directory().orElseThrow().items().get(0).timeLimit()).isEmpty();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(NoticeKind.UNREADABLE_CELL);
            assertThat(problem.place().row()).isEqualTo(2);
            assertThat(problem.label()).isEqualTo("公开时限");
        });
    }

    @Test
    void aBlankFirstLevelIsThatOfTheRowAboveWithANotice() {
        DirectoryReading reading = read(FIRST, with(with(FIRST, 1, ""), 2, "办理过程"));

        assertThat(reading.directory().orElseThrow().items().get(1).name()).isEqualTo("批准服务信息 / 办理过程");
        assertThat(reading.notices()).extracting(Notice::kind).contains(NoticeKind.ASSUMED);
        assertThat(read(with(FIRST, 1, "")).directory()).isEmpty();
    }

    @Test
    void aTimeLimitThatIsNotUnderstoodIsKeptWithANotice() {
        DirectoryReading reading = read(with(FIRST, 5, "按有关规定"));

        assertThat(reading.directory()
                        .orElseThrow()
                        .items()
                        .get(0)
                        .timeLimit()
                        .orElseThrow()
                        .text())
                .isEqualTo("按有关规定");
        assertThat(said(reading)).contains("keptVerbatim 按有关规定");
    }

    @Test
    void aGroupIsReadByItsName() {
        DirectoryItem item = read(with(with(FIRST, 8, ""), 9, "项目单位"))
                .directory()
                .orElseThrow()
                .items()
                .get(0);

        assertThat(item.audiences()).containsExactly(AudienceKind.SPECIFIC_GROUP);
        assertThat(item.audienceGroup()).contains("项目单位");
    }

    @Test
    void aTickThatIsNoneIsAProblemThatNamesItAndCostsNothingElse() {
        DirectoryReading reading = read(with(FIRST, 10, "视情况"), with(FIRST, 2, "办理过程"));

        assertThat(reading.directory().orElseThrow().items())
                .extracting(DirectoryItem::modes)
                .containsExactly(Set.of(), Set.of(DisclosureMode.PROACTIVE));
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.label()).isEqualTo("主动");
            assertThat(problem.printed()).isEqualTo("视情况");
        });
    }

    @Test
    void aColumnThatIsLeftOutIsNoticedAndOneThatIsNoneIsToo() {
        DirectoryReading reading = READER.read(
                Grid.of(List.of(List.of("事项名称", "公开内容", "公开时限", "过程"), List.of("政策文件", "标题", "及时公开", "决策"))));

        assertThat(reading.directory().orElseThrow().items()).hasSize(1);
        assertThat(said(reading)).contains("columnKept 过程");
        assertThat(reading.notices().stream()
                        .filter(notice -> notice.kind() == NoticeKind.COLUMN_LEFT_OUT)
                        .map(Notice::label))
                .containsExactly("公开依据", "公开主体", "公开渠道和载体", "公开对象", "公开方式", "公开层级");
    }

    @ParameterizedTest
    @CsvSource({"县级, county", "东阳市级, county", "乡(镇)级, township", "镇级, township", "镇街道, township", "村级, village"})
    void levelsAreReadUnderTheirLocalNames(String head, String level) {
        Grid grid = Grid.builder()
                .row()
                .cell("公开事项", 2, 1)
                .cell("公开内容（要素）", 2, 1)
                .cell("公开层级", 1, 1)
                .row()
                .cell(head)
                .row()
                .cell("政策文件")
                .cell("标题")
                .cell("√")
                .build();

        assertThat(READER.read(grid).directory().orElseThrow().items().get(0).levels())
                .extracting(DisclosureLevel::token)
                .containsExactly(level);
    }

    @Test
    void boxesInOneColumnForAllAreRead() {
        Grid grid = Grid.of(List.of(
                List.of("公开事项", "公开内容", "公开对象", "公开方式", "公开层级"),
                List.of("政策文件", "标题", "■全社会 □特定群体", "■主动 □依申请", "■县级 ■乡级")));

        DirectoryItem item = READER.read(grid).directory().orElseThrow().items().get(0);

        assertThat(item.audiences()).containsExactly(AudienceKind.PUBLIC);
        assertThat(item.modes()).containsExactly(DisclosureMode.PROACTIVE);
        assertThat(item.levels()).containsExactly(DisclosureLevel.COUNTY, DisclosureLevel.TOWNSHIP);
    }

    @Test
    void aTableCutByAPageGoesOnWithOrWithoutItsHeads() {
        Page page = Page.of(
                Grid.of(List.of(HEAD, FIRST)),
                Grid.of(List.of(with(FIRST, 2, "甲"))),
                Grid.of(List.of(HEAD, with(FIRST, 2, "乙"))));

        assertThat(READER.read(page).directory().orElseThrow().items().stream().map(DirectoryItem::name))
                .containsExactly("批准服务信息 / 办事指南", "批准服务信息 / 甲", "批准服务信息 / 乙");
    }

    @Test
    void aDirectoryIsOfTheAreaTheKeeperAndTheLevelOfItsReader() {
        StandardDirectory directory = DirectoryReader.of(Area.HEALTH, Agency.of("某镇人民政府"))
                .withLevel(DisclosureLevel.TOWNSHIP)
                .withEmptyBox(EmptyBox.OPTIONAL)
                .read(Grid.of(List.of(HEAD, FIRST)))
                .directory()
                .orElseThrow();

        assertThat(directory.area()).isEqualTo(Area.HEALTH);
        assertThat(directory.keeper().name()).isEqualTo("某镇人民政府");
        assertThat(directory.level()).contains(DisclosureLevel.TOWNSHIP);
        assertThat(directory.items().get(0).channels())
                .containsExactly(
                        Channel.of(ChannelKind.GOVERNMENT_SITE),
                        Channel.of(ChannelKind.GAZETTE).withMark(ChannelMark.OPTIONAL));
        assertThat(read(FIRST).directory().orElseThrow().level()).isEmpty();
    }

    @Test
    void aPageWithoutADirectorySaysSo() {
        assertThat(READER.read(Grid.of(List.of(List.of("栏目", "条数"), List.of("要闻", "5"))))
                        .problems())
                .singleElement()
                .extracting(Notice::kind)
                .isEqualTo(NoticeKind.NOTHING_FOUND);
    }

    @Test
    void theHeadsCanStandBelowATitleAndBeOfTwoRowsOfDifferentLengths() {
        DirectoryItem item = only(
                List.of("标准目录"),
                List.of("公开事项", "公开内容", "公开层级"),
                List.of("一级事项", "公开内容", "县级", "乡级"),
                List.of("政策文件", "标题", "√", "√"));

        assertThat(item.levelOneItem()).isEqualTo("政策文件");
        assertThat(item.levels()).containsExactly(DisclosureLevel.COUNTY, DisclosureLevel.TOWNSHIP);
    }

    @Test
    void headsWithoutRowsAreNoDirectory() {
        assertThat(READER.read(Grid.of(List.of(HEAD))).problems())
                .singleElement()
                .extracting(Notice::kind)
                .isEqualTo(NoticeKind.NOTHING_FOUND);
    }

    @Test
    void aBlankRowBelowTheHeadsIsNoSecondRowOfHeads() {
        assertThat(only(List.of("公开事项", "公开内容"), List.of("", ""), List.of("政策文件", "标题"))
                        .name())
                .isEqualTo("政策文件");
    }

    @Test
    void aHeadThatReachesIntoARowOfItemsIsNotItsName() {
        Grid grid = Grid.builder()
                .row()
                .cell("公开事项", 2, 1)
                .cell("公开内容")
                .row()
                .cell("标题")
                .row()
                .cell("政策文件")
                .cell("文号")
                .build();

        DirectoryReading reading = READER.read(grid);

        assertThat(reading.directory().orElseThrow().items())
                .extracting(DirectoryItem::name, DirectoryItem::contents)
                .containsExactly(tuple("政策文件", List.of("文号")));
        assertThat(reading.problems()).extracting(Notice::label).containsExactly("一级事项");
    }

    @Test
    void aColumnThatStandsTwiceIsAProblem() {
        List<List<String>> rows = List.of(List.of("公开事项", "公开内容", "公开内容"), List.of("政策文件", "标题", "文号"));

        assertThat(READER.read(Grid.of(rows)).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(NoticeKind.COLUMN_TWICE);
            assertThat(problem.label()).isEqualTo("公开内容（要素）");
        });
    }

    @Test
    void aRowWithoutItsLastCellsHasAnItemWithoutThem() {
        assertThat(only(List.of("公开事项", "公开内容", "公开时限"), List.of("政策文件", "标题")).timeLimit())
                .isEmpty();
    }

    @Test
    void aRowWithANumberOnlyAndOneThatIsATitleThroughoutAreNoItems() {
        List<String> titles = Collections.nCopies(HEAD.size(), "第二部分");

        assertThat(read(FIRST, List.of("2", "", "", "", "", "", "", "", "", "", "", ""), titles)
                        .directory()
                        .orElseThrow()
                        .items())
                .hasSize(1);
        assertThat(only(List.of("公开事项", "公开内容"), List.of("标题", "标题")).contents())
                .containsExactly("标题");
    }

    @Test
    void whatStandsInACellTwiceOrBlankIsNotThere() {
        DirectoryItem item = read(with(with(FIRST, 2, "批准服务信息"), 3, "材料； ；流程；"))
                .directory()
                .orElseThrow()
                .items()
                .get(0);

        assertThat(item.levelTwoItem()).isEmpty();
        assertThat(item.contents()).containsExactly("材料", "流程");
    }

    @Test
    void theFirstRowNeedsItsFirstLevel() {
        assertThat(read(with(FIRST, 1, "")).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(NoticeKind.UNREADABLE_CELL);
            assertThat(problem.label()).isEqualTo("一级事项");
        });
    }

    @Test
    void linksAreReadAndWhatIsNoneIsKeptUnderItsHead() {
        List<String> heads = List.of("公开事项", "公开内容", "办事指南", "对应栏目", "指定网站");
        DirectoryItem item =
                only(heads, List.of("政策文件", "标题", "http://a.gov.cn/1", "http://a.gov.cn/2", "http://a.gov.cn"));

        assertThat(item.guide()).contains(URI.create("http://a.gov.cn/1"));
        assertThat(item.siteColumn()).contains(URI.create("http://a.gov.cn/2"));
        assertThat(item.site()).contains(URI.create("http://a.gov.cn"));
        assertThat(only(heads, List.of("政策文件", "标题", "/", "无", "")).guide()).isEmpty();
        DirectoryItem inWords = only(heads, List.of("政策文件", "标题", "见 网站", "", ""));
        assertThat(inWords.guide()).isEmpty();
        assertThat(inWords.otherCells()).containsExactly(new OtherCell("办事指南", "见 网站"));
    }

    @Test
    void aChoiceThatIsNoneIsKeptWithANotice() {
        DirectoryReading reading =
                READER.read(Grid.of(List.of(List.of("公开事项", "公开内容", "公开方式"), List.of("政策文件", "标题", "■主动 ■随时"))));

        DirectoryItem item = reading.directory().orElseThrow().items().get(0);
        assertThat(item.modes()).isEmpty();
        assertThat(item.otherCells()).containsExactly(new OtherCell("公开方式", "■主动 ■随时"));
        assertThat(said(reading)).contains("keptVerbatim ■主动 ■随时");
    }

    @Test
    void aRowThatMovedToTheLeftIsAProblemAndCostsNoOther() {
        List<String> moved = new ArrayList<>(FIRST);
        moved.remove(1);
        moved.add("");

        DirectoryReading reading = read(FIRST, moved);

        assertThat(reading.directory().orElseThrow().items()).hasSize(1);
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(NoticeKind.UNREADABLE_CELL);
            assertThat(problem.place().row()).isEqualTo(3);
        });
    }

    @Test
    void aTitleThatIsBrokenOverLinesIsOneBasis() {
        DirectoryItem item = read(with(FIRST, 4, "《政府信息\n公开条例》\n《档案法》"))
                .directory()
                .orElseThrow()
                .items()
                .get(0);

        assertThat(item.bases()).extracting(DisclosureBasis::text).containsExactly("《政府信息 公开条例》", "《档案法》");
    }

    @ParameterizedTest
    @CsvSource({"1,2", "（一）,（二）", "一、,二、", "1.1,1.2", "1.,2."})
    void aColumnOfNumbersWithoutAHeadNumbersTheItems(String one, String two) {
        DirectoryReading reading = READER.read(
                Grid.of(List.of(with(HEAD, 0, ""), with(FIRST, 0, one), with(with(FIRST, 0, two), 2, "办理过程"))));

        assertThat(reading.directory().orElseThrow().items())
                .extracting(item -> item.number().orElseThrow())
                .containsExactly(one, two);
        assertThat(said(reading)).contains("assumed ");
    }

    @Test
    void aColumnOfNumbersUnderAHeadOfItsOwnIsKept() {
        DirectoryReading reading = READER.read(Grid.of(List.of(with(HEAD, 0, "页码"), FIRST)));

        DirectoryItem item = reading.directory().orElseThrow().items().get(0);
        assertThat(item.number()).isEmpty();
        assertThat(item.otherCells()).containsExactly(new OtherCell("页码", "1"));
    }

    @ParameterizedTest
    @CsvSource({"镇街(园区)级,TOWNSHIP", "开发区级,COUNTY", "社区,VILLAGE", "县级（含园区）,COUNTY"})
    void aLevelIsToldByItsHead(String head, DirectoryColumn level) {
        assertThat(DirectoryColumn.of("公开层级", DirectoryColumn.head(head))).containsExactly(level);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static DirectoryItem only(List<String>... rows) {
        return READER.read(Grid.of(Arrays.asList(rows)))
                .directory()
                .orElseThrow()
                .items()
                .get(0);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static DirectoryReading read(List<String>... rows) {
        List<List<String>> all = new ArrayList<>(List.of(HEAD));
        all.addAll(Arrays.asList(rows));
        return READER.read(Grid.of(all));
    }

    private static List<String> with(List<String> row, int column, String text) {
        List<String> changed = new ArrayList<>(row);
        changed.set(column, text);
        return changed;
    }

    private static List<String> said(DirectoryReading reading) {
        return reading.notices().stream()
                .map(notice -> notice.kind().token() + ' ' + notice.printed())
                .collect(Collectors.toList());
    }
}
