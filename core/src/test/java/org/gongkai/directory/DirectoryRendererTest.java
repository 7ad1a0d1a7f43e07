package org.gongkai.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.agency.Agency;
import org.gongkai.page.Grid;
import org.junit.jupiter.api.Test;

// A mutant that survives: the first column is of no group, so nobody asks whether it has one before it.
class DirectoryRendererTest {

    private static final DirectoryItem RESULT =
            DirectoryItem.builder().levelOneItem("甲").levelTwoItem("二 & 三").build();

    @Test
    void theHtmlHasOfficialSpansAndIsEscaped() {
        StandardDirectory directory = StandardDirectory.builder()
                .area(Area.of("<b>"))
                .keeper(Agency.of("某县人民政府"))
                .addItems(DirectoryItem.builder()
                        .levelOneItem("甲")
                        .levelTwoItem("一")
                        .build())
                .addItems(DirectoryItem.builder()
                        .levelOneItem("甲")
                        .levelTwoItem("二 & 三")
                        .build())
                .build();

        assertThat(DirectoryRenderer.html(directory))
                .contains("<caption>&lt;b&gt;领域基层政务公开标准目录</caption>")
                .contains("<th scope=\"rowgroup\" rowspan=\"2\">甲</th>")
                .contains("<th scope=\"colgroup\" colspan=\"2\">公开事项</th>")
                .contains("<td>二 &amp; 三</td>");
    }

    @Test
    void theHeadsAreOfTwoRowsAndGroupsSpanTheirColumns() {
        String html = DirectoryRenderer.html(directory(RESULT));
        String heads = html.substring(html.indexOf("<thead>"), html.indexOf("</thead>"));

        assertThat(heads.lines().filter(line -> line.startsWith("<th ")))
                .containsExactly(
                        "<th scope=\"col\" rowspan=\"2\">序号</th>",
                        "<th scope=\"colgroup\" colspan=\"2\">公开事项</th>",
                        "<th scope=\"col\" rowspan=\"2\">公开内容（要素）</th>",
                        "<th scope=\"col\" rowspan=\"2\">公开依据</th>",
                        "<th scope=\"col\" rowspan=\"2\">公开时限</th>",
                        "<th scope=\"col\" rowspan=\"2\">公开主体</th>",
                        "<th scope=\"col\" rowspan=\"2\">公开渠道和载体</th>",
                        "<th scope=\"colgroup\" colspan=\"2\">公开对象</th>",
                        "<th scope=\"colgroup\" colspan=\"2\">公开方式</th>",
                        "<th scope=\"colgroup\" colspan=\"2\">公开层级</th>",
                        "<th scope=\"col\">一级事项</th>",
                        "<th scope=\"col\">二级事项</th>",
                        "<th scope=\"col\">全社会</th>",
                        "<th scope=\"col\">特定群体</th>",
                        "<th scope=\"col\">主动</th>",
                        "<th scope=\"col\">依申请</th>",
                        "<th scope=\"col\">县级</th>",
                        "<th scope=\"col\">乡级</th>");
    }

    @Test
    void theVillageAndLinksHaveColumnsIfAnItemHasSomethingForThem() {
        DirectoryItem linked = DirectoryItem.builder()
                .levelOneItem("乙")
                .addLevels(DisclosureLevel.VILLAGE)
                .guide(URI.create("http://a.gov.cn/1"))
                .siteColumn(URI.create("http://a.gov.cn/2"))
                .site(URI.create("http://a.gov.cn"))
                .build();

        assertThat(texts(DirectoryRenderer.grid(directory(RESULT)), 0))
                .endsWith("公开层级", "公开层级")
                .doesNotContain("办事指南", "对应栏目", "指定网站");
        Grid grid = DirectoryRenderer.grid(directory(RESULT, linked));
        assertThat(texts(grid, 1)).endsWith("县级", "乡级", "村级", "办事指南", "对应栏目", "指定网站");
        assertThat(texts(grid, 2)).endsWith("", "", "", "", "", "");
        assertThat(texts(grid, 3)).endsWith("", "", "√", "http://a.gov.cn/1", "http://a.gov.cn/2", "http://a.gov.cn");
    }

    @Test
    void lowerLevelsThePrefectureAndOtherCellsHaveColumnsIfAnItemHasThem() {
        DirectoryItem deep = DirectoryItem.builder()
                .levelOneItem("乙")
                .levelTwoItem("一")
                .addAllLowerLevelItems(List.of("其一", "其二"))
                .addLevels(DisclosureLevel.PREFECTURE)
                .addOtherCells(new OtherCell("责任科室", "综合组"))
                .build();
        Grid grid = DirectoryRenderer.grid(directory(RESULT, deep));

        assertThat(texts(grid, 1))
                .contains("一级事项", "二级事项", "三级事项", "四级事项", "市级", "县级", "乡级")
                .endsWith("责任科室");
        assertThat(texts(grid, 3)).contains("其一", "其二").endsWith("√", "", "", "综合组");
    }

    @Test
    void theHeadOfTheChannelsHasTheLegendIfAnEmptyBoxIsOptional() {
        DirectoryItem optional = DirectoryItem.builder()
                .levelOneItem("乙")
                .addChannels(Channel.of(ChannelKind.GAZETTE).withMark(ChannelMark.OPTIONAL))
                .build();

        assertThat(texts(DirectoryRenderer.grid(directory(optional)), 0)).contains("公开渠道和载体（“■”表示必选项，“□”表示可选项）");
        assertThat(texts(DirectoryRenderer.grid(directory(RESULT)), 0)).contains("公开渠道和载体");
    }

    @Test
    void anItemWithNeitherNumberNorSecondLevelHasACellOfItsOwn() {
        DirectoryItem bare = DirectoryItem.builder().levelOneItem("甲").build();
        Grid grid = DirectoryRenderer.grid(directory(RESULT, bare, RESULT));

        assertThat(Stream.of(2, 3, 4).map(row -> grid.isCovered(row, 1))).containsExactly(false, false, true);
    }

    @Test
    void aFirstLevelSpansTheItemsThatFollowOneAnotherWithIt() {
        DirectoryItem other = DirectoryItem.builder().levelOneItem("乙").build();
        StandardDirectory directory = directory(RESULT, RESULT, other, RESULT);
        Grid grid = DirectoryRenderer.grid(directory);

        assertThat(Stream.of(2, 3, 4, 5).map(row -> grid.isCovered(row, 1))).containsExactly(false, true, false, false);
        assertThat(Stream.of(2, 3, 4, 5).map(row -> grid.text(row, 1))).containsExactly("甲", "甲", "乙", "甲");
        assertThat(DirectoryRenderer.html(directory).lines().filter(line -> line.contains("rowgroup")))
                .containsExactly(
                        "<th scope=\"rowgroup\" rowspan=\"2\">甲</th>",
                        "<th scope=\"rowgroup\" rowspan=\"1\">乙</th>",
                        "<th scope=\"rowgroup\" rowspan=\"1\">甲</th>");
    }

    private static List<String> texts(Grid grid, int row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < grid.columnCount(row); column++) {
            texts.add(grid.text(row, column));
        }
        return texts;
    }

    private static StandardDirectory directory(DirectoryItem... items) {
        return StandardDirectory.builder()
                .area(Area.EMPLOYMENT)
                .keeper(Agency.of("某县人民政府"))
                .addAllItems(List.of(items))
                .build();
    }
}
