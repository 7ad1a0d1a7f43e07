package org.gongkai.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * One way in which a published page differs from the form, what it makes of the report, and what is to be noticed.
 *
 * @param name what is odd
 * @param changes what it does to the page, with the official form of the 2020 report of Tancheng on it
 * @param values the cells that are read otherwise by their JSON Pointers: the value, empty for not stated
 * @param notices the kinds of notice, and after a space what is printed, in any order
 */
record Oddity(String name, Consumer<Document> changes, Map<String, String> values, List<String> notices) {

    static final String RECEIVED = "/applications/received/";
    private static final String LICENSE = "/proactive/license/";
    private static final String AMOUNT = "/proactive/centralizedProcurement/amount";

    /** Every oddity; no two of them touch the same cell or label, so that any of them can stand on one page. */
    static final List<Oddity> ALL = all();

    @Override
    public String toString() {
        return name;
    }

    private static List<Oddity> all() {
        List<Oddity> all = new ArrayList<>();
        all.add(cell("full-width digits", LICENSE + "lastYearItems", "４３１", "431", "normalizedNumber"));
        all.add(cell("a separator of thousands", LICENSE + "decisions", "12,397", "12397", "normalizedNumber"));
        all.add(cell("a full-width minus", LICENSE + "change", "－27", "-27", "normalizedNumber"));
        all.add(cell("a plus", "/proactive/administrativeFee/change", "+13", "13"));
        all.add(cell("a number split by spaces", "/proactive/penalty/decisions", "29  47", "2947", "normalizedNumber"));
        all.add(cell("a unit in a cell", "/proactive/penalty/lastYearItems", "4357件", "4357", "textWithNumber"));
        all.add(cell(
                "a remark in a cell",
                "/proactive/administrativeCompulsion/lastYearItems",
                "172（含上年）",
                "172",
                "textWithNumber"));
        all.add(cell("an amount in hundred millions", AMOUNT, "12.99亿元", "1299000000元"));
        all.add(cell("an ASCII hyphen for nothing", "/disputes/reconsideration/pending", "-", "", "placeholder"));
        all.add(cell("a dash for nothing", "/disputes/directLitigation/corrected", "—", "", "placeholder"));
        all.add(cell("two dashes for nothing", "/disputes/directLitigation/otherResult", "——", "", "placeholder"));
        all.add(cell("a stroke for nothing", "/disputes/directLitigation/pending", "/", "", "placeholder"));
        all.add(cell("a blank", RECEIVED + "researchInstitution", "", "", "blankCell"));
        all.add(cell("a blank of a no-break space", RECEIVED + "publicWelfareOrganization", "\u00a0", "", "blankCell"));
        all.add(cell(
                "a blank of an ideographic space", RECEIVED + "legalServiceOrganization", "\u3000", "", "blankCell"));
        all.add(cell("a wrong total", "/disputes/reconsideration/total", "0", "0"));
        all.add(cell("a number with a zero-width space", RECEIVED + "naturalPerson", "9\u200b5", "95"));
        all.add(label("ASCII brackets", "（一）予以公开", "(一)予以公开"));
        all.add(label("ASCII quotation marks", "3.危及“三安全一稳定”", "3.危及\"三安全一稳定\""));
        all.add(label("a label broken over lines", "（三）不予公开", "（三）\n不\n予\n公\n开"));
        all.add(label("a label split by spaces", "行政处罚", "行 政 处 罚"));
        all.add(label("a label without its number", "1.属于国家秘密", "属于国家秘密"));
        all.add(label("another mark after a number", "4.保护第三方合法权益", "4、保护第三方合法权益"));
        all.add(label("full-width digits in a label", "5.属于三类内部事务信息", "５．属于三类内部事务信息"));
        all.add(label("a label in small pieces", "6.属于四类过程性信息", "6.属于\n四类\n过程性信息"));
        all.add(label("compatibility ideographs", "8.属于行政查询事项", "8.属于⾏政查询事项"));
        all.add(label("radicals in place of characters", "自然人", "⾃然⼈"));
        all.add(label("traditional characters", "7.属于行政执法案卷", "7.屬於行政執法案卷"));
        all.add(label("a word more", "规范性文件", "行政规范性文件", "labelVariant"));
        all.add(label("a damaged label", "2.其他法律行政法规禁止公开", "2.其他法律行政止公开", "labelVariant"));
        all.add(label("a word left out", "四、结转下年度继续办理", "四、结转下年继续办理", "labelVariant"));
        all.add(page(
                "columns of blanks",
                document -> document.select("table.applications tr")
                        .forEach(row -> row.appendElement("td").text("\u00a0"))));
        all.add(page("a table of the site around the form", document -> {
            String html = document.body().html();
            document.body().html("<table><tr><td>首页</td></tr><tr><td>" + html + "</td></tr></table>");
        }));
        all.add(page(
                "other tables on the page",
                document -> document.body()
                        .prepend("<table><tr><td>栏目</td><td>条数</td></tr><tr><td>政策解读</td><td>82</td></tr></table>")));
        all.add(page("a table cut by the end of a page", Oddity::cutByPage));
        all.add(page(
                "a footnote below a table",
                document -> Objects.requireNonNull(document.selectFirst("table.disputes"))
                        .after("<p>注：数据截至12月31日。</p>")));
        return List.copyOf(all);
    }

    private static Oddity cell(String name, String pointer, String printed, String value, String... notices) {
        List<String> said = new ArrayList<>();
        for (String kind : notices) {
            said.add(kind + ' ' + printed);
        }
        Map<String, String> values = new LinkedHashMap<>();
        values.put(pointer, value);
        return new Oddity(
                name,
                document -> the(document, "[data-pointer=" + pointer + "]").text(printed),
                values,
                said);
    }

    private static Oddity label(String name, String official, String printed, String... notices) {
        List<String> said = new ArrayList<>();
        for (String kind : notices) {
            said.add(kind + ' ' + printed);
        }
        return new Oddity(
                name,
                document -> {
                    Element label = document.select("th").stream()
                            .filter(head -> head.text().equals(official))
                            .findFirst()
                            .orElseThrow();
                    label.empty();
                    String[] lines = printed.split("\n", -1);
                    for (int i = 0; i < lines.length; i++) {
                        if (i > 0) {
                            label.appendElement("br");
                        }
                        label.appendText(lines[i]);
                    }
                },
                Map.of(),
                said);
    }

    private static Oddity page(String name, Consumer<Document> changes) {
        return new Oddity(name, changes, Map.of(), List.of());
    }

    private static Element the(Document document, String query) {
        return Objects.requireNonNull(document.selectFirst(query), query);
    }

    /** The rows from 没有现成信息 on stand in a table of their own, with blanks where labels span both pages. */
    private static void cutByPage(Document document) {
        Element table = the(document, "table.applications");
        Element first = document.select("th").stream()
                .filter(head -> head.text().startsWith("2.没有现成信息"))
                .map(Element::parent)
                .findFirst()
                .orElseThrow();
        Element rest = new Element("table").addClass("applications");
        table.after(rest);
        List<Element> rows = new ArrayList<>(List.of(first));
        rows.addAll(first.nextElementSiblings());
        rows.forEach(rest::appendChild);
        int ofResults = rows.size() - 1;
        first.prependElement("td").attr("rowspan", "2");
        first.prependElement("td").attr("rowspan", Integer.toString(ofResults));
    }
}
