package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.gongkai.arbitraries.Country;
import org.gongkai.form.FormRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that is read in one pass is read as by the tree of its nodes. */
class PlainHtmlTest {

    private static final String TABLE = "<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>";

    private static void assertReadAsByTheTree(String html) {
        Optional<DocumentPart> plain = PlainHtml.part(html.getBytes(StandardCharsets.UTF_8));
        if (plain.isPresent()) {
            assertThat(plain.get()).as(html).isEqualTo(tree(html));
        }
    }

    private static DocumentPart tree(String html) {
        try {
            return HtmlPage.ofTree(Jsoup.parse(html));
        } catch (UnreadableDocumentException empty) {
            throw new AssertionError(html, empty);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsNestedAsItShouldBeIsReadAsByTheTree(@ForAll("pages") List<String> tags) {
        assertReadAsByTheTree(String.join("", tags));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void soAreTagsInAnyOrderWhereTheyAreReadAtAll(
            @ForAll("pages") List<String> tags, @ForAll("changes") List<int[]> changes) {
        List<String> changed = new ArrayList<>(tags);
        for (int[] change : changes) {
            String tag = changed.remove(change[0] % changed.size());
            if (change[1] > 0) {
                changed.add(change[1] % (changed.size() + 1), tag);
            }
        }
        assertReadAsByTheTree(String.join("", changed));
    }

    @Provide
    static Arbitrary<List<int[]>> changes() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 200);
        return Combinators.combine(places, places)
                .as((from, to) -> new int[] {from, to})
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Provide
    static Arbitrary<List<String>> pages() {
        Arbitrary<List<String>> head = Arbitraries.of(
                List.of(),
                List.of(
                        "<!DOCTYPE html>",
                        "<html lang=zh>",
                        "<head>",
                        "<title> 某 县\n年报 </title>",
                        "</head>",
                        "<body class='a'>"),
                List.of(
                        "<html>",
                        "<head>",
                        "<meta charset=\"utf-8\">",
                        "<style>p > b { }</style>",
                        "</head>",
                        "\n",
                        "<body>"),
                List.of("<HTML>", "<body>", "<script>if (a<b) { }</script>"));
        Arbitrary<List<String>> end =
                Arbitraries.of(List.of(), List.of("</body>", "</html>"), List.of("</body>", "\n"));
        return Combinators.combine(
                        head, content(3).list().ofMaxSize(4), content(2).list().ofMaxSize(3), end)
                .as((first, before, behind, last) -> {
                    List<String> all = new ArrayList<>(first);
                    before.forEach(all::addAll);
                    all.addAll(List.of(TABLE.split("(?<=>)|(?=<)")));
                    behind.forEach(all::addAll);
                    all.addAll(last);
                    return all;
                });
    }

    private static Arbitrary<List<String>> content(int depth) {
        Arbitrary<List<String>> text = texts().map(List::of);
        if (depth == 0) {
            return text;
        }
        Arbitrary<List<String>> inner = content(depth - 1)
                .list()
                .ofMaxSize(3)
                .map(all -> all.stream().flatMap(List::stream).toList());
        Arbitrary<List<String>> empty = Arbitraries.of(
                List.of("<br>"),
                List.of("<br/>"),
                List.of("<!-- 注 -->"),
                List.of("<img src=\"a>b\">"),
                List.of("<hr>"));
        Arbitrary<List<String>> element = Combinators.combine(
                        Arbitraries.of("p", "div", "span", "b", "a", "h2", "section", "font", "center", "details"),
                        attributes(),
                        inner)
                .as(PlainHtmlTest::element);
        Arbitrary<List<String>> list = Combinators.combine(attributes(), inner)
                .as((attributes, items) -> element("ul", attributes, element("li", "", items)));
        return Arbitraries.frequencyOf(
                Tuple.of(4, text),
                Tuple.of(2, empty),
                Tuple.of(5, element),
                Tuple.of(1, list),
                Tuple.of(2, table(inner)));
    }

    private static Arbitrary<List<String>> table(Arbitrary<List<String>> inner) {
        Arbitrary<List<String>> cell = Combinators.combine(Arbitraries.of("td", "th"), attributes(), inner)
                .as(PlainHtmlTest::element);
        Arbitrary<List<String>> row = Combinators.combine(
                        attributes(), cell.list().ofMaxSize(3))
                .as((attributes, cells) -> element(
                        "tr", attributes, cells.stream().flatMap(List::stream).toList()));
        Arbitrary<List<String>> group = Combinators.combine(
                        Arbitraries.of("thead", "tbody", ""),
                        attributes(),
                        row.list().ofMaxSize(3))
                .as((name, attributes, rows) -> {
                    List<String> all = rows.stream().flatMap(List::stream).toList();
                    return name.isEmpty() ? all : element(name, attributes, all);
                });
        return Combinators.combine(
                        attributes(),
                        Arbitraries.of("", "\n", "题"),
                        group.list().ofMaxSize(2))
                .as((attributes, caption, groups) -> {
                    List<String> all = new ArrayList<>();
                    all.add("\n");
                    if (!caption.isEmpty()) {
                        all.addAll(List.of("<caption>", caption, "</caption>"));
                    }
                    groups.forEach(all::addAll);
                    return element("table", attributes, all);
                });
    }

    private static List<String> element(String name, String attributes, List<String> content) {
        List<String> all = new ArrayList<>();
        all.add('<' + name + attributes + '>');
        all.addAll(content);
        all.add("</" + name + '>');
        return all;
    }

    private static Arbitrary<String> attributes() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just("")),
                Tuple.of(
                        4,
                        Arbitraries.of(
                                " id=\"a\"",
                                " class='x y' ",
                                " rowspan=\"2\"",
                                " colspan=3",
                                " COLSPAN=\" 2 \"",
                                " rowspan='0'",
                                " colspan=\"x\"",
                                " width=20%",
                                " hidden",
                                " style=\"color: red\"",
                                " style=\"display: none\"",
                                " style='vertical-align: super'",
                                " title=\"a &amp; b\"",
                                " rowspan=\"&#50;\"")));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of(
                        "公开",
                        " ",
                        "\n",
                        "一 、",
                        " 12 ",
                        "a\n\n b",
                        "\u00A0",
                        "x\u200By",
                        "　全角　",
                        "&amp;",
                        "a &lt b",
                        "1")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> parts.stream().collect(Collectors.joining()));
    }

    @Test
    void aReportInTheOfficialFormIsReadInOnePass() {
        Country country = Country.ofSeed(1).withAgencies(1);
        String part =
                FormRenderer.official().html(country.told(country.reports().get(0)));

        for (String html : List.of(part, "<!DOCTYPE html>\n<html>\n<body>\n" + part + "</body>\n</html>\n")) {
            assertThat(PlainHtml.part(html.getBytes(StandardCharsets.UTF_8))).hasValue(tree(html));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s<p>a",
                "<p>a%s</p>",
                "%s</p>",
                "<div><span></div></span>%s",
                "<a><b><a>x</a></b></a>%s",
                "<table><tr><td>%s</td></tr></table>",
                "<table>x<tr><td>1</td></tr></table>%s",
                "<table><td>1</td></table>%s",
                "%s<input value=\"1\">",
                "%s<sup>1</sup>",
                "%s<span style=\"vertical-align:super\">1</span>",
                "%s<del>1</del>",
                "%s&nbsp;",
                "%s<p/>x",
                "%s<!--> a -->",
                "%s<!-- <!-- -->",
                "<body>%s</body>x",
                "<body style='display:none'>%s</body>",
                "%s<title>a</title>",
                "%s\u0000",
                "%s<p style='a' style='display:none'>x</p>",
                "<p>no table</p>"
            })
    void whatStandsWhereItMayNotIsLeftToTheTree(String html) {
        assertThat(PlainHtml.part(html.formatted(TABLE).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void ofWhatIsHiddenNothingIsRead() {
        String html =
                "<p>a<span hidden>b<br>c</span>d</p><div style=\"display:none\"><table><tr><td>x</td></tr></table></div>"
                        + TABLE;

        assertThat(PlainHtml.part(html.getBytes(StandardCharsets.UTF_8))).hasValueSatisfying(part -> {
            assertThat(part.page().tables()).hasSize(1);
            assertThat(part).isEqualTo(tree(html));
        });
    }

    @Test
    void aMarkBeforeThePageIsNoTextOfIt() {
        assertThat(PlainHtml.part(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8)))
                .hasValue(tree(TABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>县</p>%s", "%s县", "<title>县</title>%s", "<table><tr><td>县</td></tr></table>%s"})
    void aTextThatIsNotUtf8IsNotRead(String html) throws UnreadableDocumentException, CharacterCodingException {
        String page = html.formatted(TABLE);
        byte[] bytes = page.getBytes(Charset.forName("GB18030"));

        assertThat(PlainHtml.part(bytes)).isEmpty();
        assertThat(HtmlPage.part(bytes)).isEqualTo(tree(page));
    }

    @Test
    void aPageInTheEncodingThatItDeclaresIsReadAsInUtf8() throws UnreadableDocumentException, CharacterCodingException {
        String page = "<html><head><meta charset=gb2312><title>某县</title></head><body>" + TABLE + "</body></html>";

        assertThat(HtmlPage.part(page.getBytes(Charset.forName("GB18030")))).isEqualTo(tree(page));
    }
}
