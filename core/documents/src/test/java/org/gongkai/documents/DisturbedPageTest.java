package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.arbitraries.Reports;
import org.gongkai.form.FormReader;
import org.gongkai.form.FormReading;
import org.gongkai.form.FormRenderer;
import org.gongkai.page.Grid;
import org.gongkai.page.Page;
import org.gongkai.report.AnnualReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Pages as they are found: what keeps the meaning keeps the report, and what changes it is never passed over. */
class DisturbedPageTest {

    private static final List<BiConsumer<Document, Random>> HARMLESS = List.of(
            DisturbedPageTest::attributes,
            DisturbedPageTest::nestedParagraphs,
            DisturbedPageTest::spacesInLabels,
            DisturbedPageTest::fullWidthDigits,
            DisturbedPageTest::asciiBrackets,
            DisturbedPageTest::blankColumn,
            DisturbedPageTest::blankColumnInFront,
            DisturbedPageTest::noTableParts,
            DisturbedPageTest::splitLabels,
            DisturbedPageTest::traditionalLabels,
            DisturbedPageTest::readings,
            DisturbedPageTest::otherHeads,
            DisturbedPageTest::addedRows,
            DisturbedPageTest::changesInWords,
            DisturbedPageTest::repeatedCells,
            DisturbedPageTest::layoutTable);

    private static final List<BiConsumer<Document, Random>> HARMFUL = List.of(
            DisturbedPageTest::dropRow,
            DisturbedPageTest::dropCell,
            DisturbedPageTest::dropColumn,
            DisturbedPageTest::dropGridColumn,
            DisturbedPageTest::swapHeads,
            DisturbedPageTest::swapLabels,
            DisturbedPageTest::lettersInCell,
            DisturbedPageTest::cutOff);

    @Provide
    Arbitrary<AnnualReport> reports() {
        return Arbitraries.oneOf(
                Reports.annual().withoutNarrative(),
                Reports.annual().withoutNarrative().withBlanks());
    }

    @Property(tries = 300)
    void whatKeepsTheMeaningKeepsTheReport(@ForAll("reports") AnnualReport report, @ForAll Random random) {
        Document page = page(report);
        for (BiConsumer<Document, Random> change : HARMLESS) {
            if (random.nextBoolean()) {
                change.accept(page, random);
            }
        }

        FormReading reading = read(report, page);

        assertThat(reading.problems()).isEmpty();
        AnnualReport read = reading.report().orElseThrow();
        assertThat(read.proactive()).isEqualTo(report.proactive());
        assertThat(read.applications()).isEqualTo(report.applications());
        assertThat(read.disputes()).isEqualTo(report.disputes());
    }

    @Property(tries = 500)
    void whatChangesTheMeaningIsNeverPassedOver(@ForAll("reports") AnnualReport report, @ForAll Random random) {
        Document page = page(report);
        HARMFUL.get(random.nextInt(HARMFUL.size())).accept(page, random);

        FormReading reading = read(report, page);

        boolean same = reading.report()
                .filter(read -> read.proactive().equals(report.proactive())
                        && read.applications().equals(report.applications())
                        && read.disputes().equals(report.disputes()))
                .isPresent();
        boolean said = reading.notices().stream().anyMatch(notice -> switch (notice.kind()) {
            case UNUSUAL_ORDER, OTHER_GROUP, LABEL_VARIANT, ROW_IGNORED -> true;
            default -> false;
        });
        assertThat(same || !reading.problems().isEmpty() || said)
                .as("a report that is not the one rendered, and nothing that says so: %s", reading.notices())
                .isTrue();
    }

    private static Document page(AnnualReport report) {
        Document page = Jsoup.parse(FormRenderer.official().html(report));
        page.outputSettings().prettyPrint(false);
        return page;
    }

    private static FormReading read(AnnualReport report, Document page) {
        return FormReader.create()
                .withAgency(report.agency())
                .withYear(report.year())
                .withScope(report.scope())
                .read(page(page));
    }

    private static void attributes(Document page, Random random) {
        page.select("td, th, tr")
                .forEach(each -> each.attr("style", "width:" + random.nextInt(90) + "pt")
                        .removeAttr("id")
                        .removeAttr("headers")
                        .removeAttr("scope"));
    }

    private static void nestedParagraphs(Document page, Random random) {
        for (Element cell : page.select("td, th")) {
            String text = cell.text();
            cell.empty()
                    .appendElement("p")
                    .appendElement("span")
                    .appendElement("font")
                    .text(text);
        }
    }

    private static void spacesInLabels(Document page, Random random) {
        for (Element label : page.select("th")) {
            String text = label.text();
            int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
            label.text(text.substring(0, at) + (random.nextBoolean() ? "\u3000 " : "\u00a0\n") + text.substring(at));
        }
    }

    private static void splitLabels(Document page, Random random) {
        for (Element label : page.select("th")) {
            String text = label.text();
            label.empty();
            text.codePoints().forEach(point -> {
                label.appendElement("span").text(Character.toString(point));
                if (random.nextInt(4) == 0) {
                    label.appendElement("br");
                }
            });
        }
    }

    private static void traditionalLabels(Document page, Random random) {
        page.select("th")
                .forEach(label -> label.text(label.text()
                        .replace("减", "減")
                        .replace("构", "構")
                        .replace("处", "處")
                        .replace("总计", "總計")
                        .replace("数", "數")
                        .replace("开", "開")
                        .replace("诉讼", "訴訟")));
    }

    private static void readings(Document page, Random random) {
        page.select("th")
                .forEach(label -> label.text(label.text().replace("业", "業(yè)").replace("务", "務(wù)")));
    }

    private static void otherHeads(Document page, Random random) {
        page.select("th")
                .forEach(label -> label.text(label.text()
                        .replace("现行有效件数", "现行有效件（历史累计）")
                        .replace("对外公开总数量", "对外公开总数")
                        .replace("本年处理决定数量", "本年处理决定数")
                        .replace("3.其他", "3.其它")));
    }

    /** Below the first row of numbers of each table but the last, one with as many cells. */
    private static void addedRows(Document page, Random random) {
        for (Element table : page.select("table.proactive, table.applications")) {
            Element row = Objects.requireNonNull(table.selectFirst("tr:has(td[data-pointer])"));
            Element added = row.clone();
            added.select("th").forEach(label -> label.text("其他主动公开文件"));
            added.select("td").forEach(cell -> cell.text("7"));
            row.after(added);
        }
    }

    private static void changesInWords(Document page, Random random) {
        for (Element cell : page.select("td[data-pointer$=/change]")) {
            String text = cell.text();
            if (text.startsWith("-")) {
                cell.text(random.nextBoolean() ? "减" + text.substring(1) : text.substring(1) + "（减）");
            } else if (!text.isEmpty() && Character.isDigit(text.charAt(0))) {
                cell.text("增加" + text + "项");
            }
        }
    }

    /** As some converters write merged cells: each cell that they cover, with the text of them all. */
    private static void repeatedCells(Document page, Random random) {
        for (Element table : page.select("table.form")) {
            Grid grid = page(table).tables().get(0).grid();
            Element repeated = new Element("table").addClass("form");
            for (List<String> row : grid.rows()) {
                Element line = repeated.appendElement("tr");
                row.forEach(text -> line.appendElement("td").text(text));
            }
            table.replaceWith(repeated);
        }
    }

    private static void fullWidthDigits(Document page, Random random) {
        for (Element cell : page.select("td")) {
            StringBuilder wide = new StringBuilder();
            cell.text().chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
            cell.text(wide.toString());
        }
    }

    private static void asciiBrackets(Document page, Random random) {
        page.select("th")
                .forEach(label -> label.text(label.text()
                        .replace('（', '(')
                        .replace('）', ')')
                        .replace('“', '"')
                        .replace('”', '"')));
    }

    private static void blankColumn(Document page, Random random) {
        page.select("tr").forEach(row -> row.appendElement("td").text("\u00a0"));
    }

    private static void blankColumnInFront(Document page, Random random) {
        page.select("table.form tr").forEach(row -> row.prependElement("td").text("\u00a0"));
    }

    private static void noTableParts(Document page, Random random) {
        page.select("thead, tbody").unwrap();
    }

    private static void layoutTable(Document page, Random random) {
        Element body = page.body();
        String html = body.html();
        body.html("<table><tr><td>首页 &gt; 公开</td></tr><tr><td>" + html + "</td></tr></table>");
    }

    private static Element anyOf(Document page, String query, Random random) {
        List<Element> all = page.select(query);
        return all.get(random.nextInt(all.size()));
    }

    private static void dropRow(Document page, Random random) {
        anyOf(page, "tr", random).remove();
    }

    private static void dropCell(Document page, Random random) {
        anyOf(page, "td[data-pointer]", random).remove();
    }

    /** Drops the cells of one column of numbers, and its head in a form with one head for each column. */
    private static void dropColumn(Document page, Random random) {
        String pointer =
                anyOf(page, "table.applications td[data-pointer]", random).attr("data-pointer");
        String kind = pointer.substring(pointer.lastIndexOf('/'));
        Element first = Objects.requireNonNull(page.selectFirst("td[data-pointer=/applications/received" + kind + "]"));
        List<String> heads = List.of(first.attr("headers").split(" "));
        if (random.nextBoolean()) {
            heads.stream()
                    .map(page::getElementById)
                    .filter(head -> head != null && head.attr("scope").equals("col") && !head.hasAttr("colspan"))
                    .forEach(Element::remove);
        }
        page.select("table.applications td[data-pointer$=" + kind + "]").remove();
    }

    /** Drops one column of any table as it stands on paper, whatever spans it. */
    private static void dropGridColumn(Document page, Random random) {
        Element table = anyOf(page, "table.form", random);
        Grid grid = page(table).tables().get(0).grid();
        int dropped = random.nextInt(grid.columnCount());
        Element left = new Element("table");
        for (List<String> row : grid.rows()) {
            Element line = left.appendElement("tr");
            for (int column = 0; column < row.size(); column++) {
                if (column != dropped) {
                    line.appendElement("td").text(row.get(column));
                }
            }
        }
        table.replaceWith(left);
    }

    /** Two heads of columns of one table change places. */
    private static void swapHeads(Document page, Random random) {
        List<Element> heads = anyOf(page, "table.form", random).select("th[scope=col]");
        Element one = heads.get(random.nextInt(heads.size()));
        Element other = heads.get(random.nextInt(heads.size()));
        String text = one.text();
        one.text(other.text());
        other.text(text);
    }

    private static void swapLabels(Document page, Random random) {
        List<Element> labels = new ArrayList<>(anyOf(page, "table", random).select("th"));
        Element one = labels.get(random.nextInt(labels.size()));
        Element other = labels.get(random.nextInt(labels.size()));
        String text = one.text();
        one.text(other.text());
        other.text(text);
    }

    private static void lettersInCell(Document page, Random random) {
        Element cell = anyOf(page, "td[data-pointer]", random);
        cell.appendChild(new TextNode("x"));
    }

    /** The page ends within a table: the rest of that table, and all that follows, is gone. */
    private static void cutOff(Document page, Random random) {
        Element last = anyOf(page, "tr", random);
        List<Element> all = page.select("tr, h2, p");
        int from = all.indexOf(last);
        all.subList(from, all.size()).forEach(Element::remove);
    }

    private static Page page(Element element) {
        try {
            return HtmlPage.part(element.outerHtml().getBytes(StandardCharsets.UTF_8))
                    .page();
        } catch (UnreadableDocumentException | CharacterCodingException nothing) {
            throw new AssertionError(nothing);
        }
    }
}
