package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.page.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages as agencies publish them, and as Office and spreadsheets save them. */
class HtmlShapesTest {

    private static final String OTHER = "<tr><td>c<td>d</table>";

    private static String table(String cells) {
        return "<table><tr>" + cells + OTHER;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DISPLAY : NONE",
                "color:red;display:none!important",
                "visibility: hidden",
                "text-decoration: line-through",
                "mso-hide:all"
            })
    void whatAStyleHidesOrStrikesOutIsNotRead(String style) throws IOException {
        assertThat(texts(table("<td>a<td><span style='" + style + "'>9</span>37")))
                .contains("a | 37");
        assertThat(texts("<p style='" + style + "'>9</p>" + table("<td>a<td>37")))
                .doesNotContain("9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vertical-align:super", "font-size:8px; Vertical-Align: sub"})
    void whatAStyleRaisesAddsNoDigits(String style) throws IOException {
        assertThat(texts(table("<td>a<td>37<span style='" + style + "'>1</span>")))
                .contains("a | 37¹");
    }

    @Test
    void whatOfficeAddsToAPageIsNotRead() throws IOException {
        String page = "<html xmlns:o='urn:schemas-microsoft-com:office:office'><head><!--[if gte mso 9]><xml>"
                + "<x:Name>99</x:Name></xml><![endif]--></head><body><p class=MsoNormal><span lang=EN-US>一、<o:p></o:p></span>"
                + "总体情况</p><table><tr><td>规章<o:p>&nbsp;</o:p></td><td x:num='37'><span style='mso-spacerun:yes'>&nbsp;"
                + "</span>37<o:p></o:p></td></tr><tr><td>a</td><td>b</td></tr><![if supportMisalignedColumns]><tr height=0"
                + " style='display:none'><td width=9></td></tr><![endif]></table></body></html>";

        assertThat(texts(page).stream().map(text -> text.replace("\u00a0", "").strip()))
                .containsExactly("一、总体情况", "规章 | 37", "a | b");
    }

    @ParameterizedTest
    @CsvSource({
        "<input value=37>, 37",
        "<input type=text value=37>, 37",
        "<input type=hidden value=37>, ''",
        "<input type=checkbox value=37>, ''"
    })
    void aFieldToFillInShowsItsValue(String field, String value) throws IOException {
        assertThat(texts(table("<td>a<td>" + field))).contains("a | " + value);
        assertThat(texts("<p>共" + field + "件" + table("<td>a<td>b"))).contains("共" + value + "件");
    }

    @Test
    void aTableOfOneCellWithinACellIsAFrame() throws IOException {
        String frame = "<table><tr><td>37</table>";

        assertThat(texts(table("<td>a<td>" + frame))).containsExactly("a | 37", "c | d");
        assertThat(texts(table("<td>a<td>" + frame.replace("37", "年".repeat(50)))))
                .containsExactly("a", "年".repeat(50), "c", "d");
        assertThat(texts(table("<td>a<td><table><tr><td>1<td>2</table>"))).containsExactly("a", "1 | 2", "c", "d");
    }

    @Test
    void rowsOfAHiddenPartOfATableAreNone() throws IOException {
        assertThat(texts("<table><tbody style='display:none'><tr><td>x<td>y<tbody><tr><td>a<td>b" + OTHER))
                .containsExactly("a | b", "c | d");
    }

    @ParameterizedTest
    @CsvSource({
        "<p>年报</p><img src=a.png>, 1", "<p>年报</p><img src=a.png width=600><img src=b.png>, 2",
        "<p>年报</p><img src=logo.png width=80>, ", "<p>年报</p><a href=/><img src=a.png></a>, "
    })
    void picturesInPlaceOfTablesAreSaid(String page, Integer pictures) throws IOException {
        assertThat(problems(page))
                .isEqualTo(pictures == null ? List.of() : List.of("没有表格，有图片" + pictures + "张：图片中的内容未读入"));
        assertThat(problems(page + table("<td>a<td>b"))).isEmpty();
    }

    @Test
    void aPageThatSaysGb2312HasWhatThatLacks() throws IOException {
        String page = "<meta http-equiv=Content-Type content='text/html; charset=gb2312'><p>朱镕基路街道、昇平镇";

        assertThat(texts(Documents.read(page.getBytes(Charset.forName("GBK")), "a.htm")))
                .containsExactly("朱镕基路街道、昇平镇");
    }

    private static List<String> problems(String html) throws IOException {
        return read(html).problems().stream()
                .map(problem -> problem.reason().zh())
                .toList();
    }

    private static Document read(String html) throws IOException {
        return Documents.read(html.getBytes(StandardCharsets.UTF_8), "a.html");
    }

    private static List<String> texts(String html) throws IOException {
        return texts(read(html));
    }

    private static List<String> texts(Document document) {
        return document.page().blocks().stream()
                .flatMap(block -> block instanceof Block.Table table
                        ? table.grid().rows().stream().map(row -> String.join(" | ", row))
                        : Stream.of(((Block.Paragraph) block).text()))
                .toList();
    }
}
