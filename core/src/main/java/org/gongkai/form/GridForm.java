package org.gongkai.form;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.page.Grid;
import org.gongkai.page.GridBuilder;
import org.gongkai.report.CountTable;

/** The cells of the form in reading order, and a grid of them. */
final class GridForm {

    private GridForm() {}

    static Grid table(CountTable table) {
        FormLayout form = FormLayout.of(table);
        GridBuilder grid = Grid.builder();
        for (List<PrintedCell> row : rows(table, form)) {
            grid.row();
            row.forEach(cell ->
                    grid.cell(cell.text(), cell.area().rowSpan(), cell.area().columnSpan()));
        }
        return grid.build();
    }

    /** One printed cell: a heading, or an entry with its number. */
    record PrintedCell(FormArea area, String text) {}

    static List<List<PrintedCell>> rows(CountTable table, FormLayout form) {
        List<List<PrintedCell>> rows = new ArrayList<>();
        for (int i = 0; i < form.rowCount(); i++) {
            rows.add(new ArrayList<>());
        }
        form.headings().forEach(each -> rows.get(each.area().row()).add(new PrintedCell(each.area(), each.text())));
        form.entries()
                .forEach(
                        each -> rows.get(each.area().row()).add(new PrintedCell(each.area(), Printed.of(table, each))));
        return rows;
    }
}
