package org.gongkai.documents;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.gongkai.page.Block;
import org.gongkai.page.Grid;
import org.gongkai.page.Html;
import org.gongkai.page.Page;

/** Writes pages as HTML that says what it is printed on. */
public final class HtmlReport {

    private final Html html = new Html();
    private final Paper paper;

    private HtmlReport(Paper paper) {
        this.paper = paper;
    }

    /** {@return the document of pages, each of which is printed from the top of a sheet} */
    public static String of(Paper paper, List<Page> pages) {
        HtmlReport report = new HtmlReport(paper);
        report.add(pages);
        // An end tag of a line break would be one more of them.
        return "<!DOCTYPE html>\n" + report.html.toString().replace("</br>", "");
    }

    private void add(List<Page> pages) {
        html.open("html", "lang", "zh-CN").open("head").open("meta", "charset", "utf-8");
        html.close();
        html.open("style")
                .text(String.format(Locale.ROOT, """
                @page { size: %.0fpt %.0fpt; margin: %.0fpt }
                body { margin: 0 }
                section + section { break-before: page }
                table { border-collapse: collapse; width: 100%%; font-size: %.1fpt }
                td { border: 1px solid black; padding: 1pt 2pt }
                """, paper.width(), paper.height(), paper.margin(), paper.size()))
                .close()
                .close();
        html.open("body");
        for (Page page : pages) {
            html.open("section").line();
            page.blocks().forEach(this::block);
            html.close().line();
        }
        html.close().close();
    }

    private void block(Block block) {
        if (block instanceof Block.Table table) {
            table(table.grid());
        } else if (block instanceof Block.Paragraph paragraph) {
            html.open("p");
            lines(paragraph.text());
            html.close().line();
        }
    }

    private void table(Grid grid) {
        List<SpannedCell> cells = SpannedCell.of(grid);
        int heads = paper.repeatedRows(cells);
        html.open("table").line();
        html.open(heads > 0 ? "thead" : "tbody").line();
        for (int row = 0; row < grid.rowCount(); row++) {
            if (row > 0 && row == heads) {
                html.close().open("tbody").line();
            }
            int current = row;
            html.open("tr");
            cells.stream().filter(cell -> cell.row() == current).forEach(this::cell);
            html.close().line();
        }
        html.close().close().line();
    }

    private void cell(SpannedCell cell) {
        html.open("td");
        if (cell.rowSpan() > 1) {
            html.attribute("rowspan", Integer.toString(cell.rowSpan()));
        }
        if (cell.columnSpan() > 1) {
            html.attribute("colspan", Integer.toString(cell.columnSpan()));
        }
        lines(cell.text());
        html.close();
    }

    private void lines(String text) {
        Iterator<String> lines = text.lines().iterator();
        while (lines.hasNext()) {
            html.text(lines.next());
            if (lines.hasNext()) {
                html.open("br").close();
            }
        }
    }
}
