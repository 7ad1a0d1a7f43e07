package org.gongkai.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;
import org.gongkai.page.Grid;

/**
 * A table of an old Word document. Its rows tell where their cells begin and end on the page and not which columns they are, so
 * that a cell is as many columns wide as other rows have edges within it.
 */
final class OldWordTable implements WordFlow.Table {

    /** Edges that lie closer together are one, in twentieths of a point; no column is so narrow. */
    private static final int SAME_EDGE = 60;

    private final List<Row> rows = new ArrayList<>();
    private WordFlow cell = new WordFlow();
    private List<WordFlow> cells = new ArrayList<>();

    /** A row with its cells; without edges where the file tells of another number of cells than there are. */
    private static final class Row {

        private final List<WordFlow> contents;
        private final short[] edges;
        private final TableCellDescriptor[] cells;

        Row(List<WordFlow> contents, TableProperties properties) {
            this.contents = contents;
            edges = properties.getRgdxaCenter();
            cells = properties.getRgtc();
        }

        boolean hasEdges() {
            return cells.length == contents.size() && edges.length > contents.size();
        }

        boolean isMergedToTheLeft(int cell) {
            return hasEdges() && cells[cell].isFMerged() && !cells[cell].isFFirstMerged();
        }

        boolean isMergedUpwards(int cell) {
            return hasEdges() && cells[cell].isFVertMerge() && !cells[cell].isFVertRestart();
        }
    }

    /** The cell that is not ended yet. */
    WordFlow cell() {
        return cell;
    }

    void endCell() {
        cells.add(cell);
        cell = new WordFlow();
    }

    void endRow(TableProperties properties) {
        rows.add(new Row(cells, properties));
        cells = new ArrayList<>();
    }

    @Override
    public Stream<WordFlow> cells() {
        return Stream.concat(rows.stream().flatMap(row -> row.contents.stream()), cells.stream());
    }

    @Override
    public Grid grid(PageSize size) {
        List<Integer> edges = edges();
        MergedRows merged = new MergedRows(size);
        for (Row row : rows) {
            merged.row();
            if (row.hasEdges()) {
                addByEdges(row, edges, merged);
            } else {
                row.contents.forEach(each -> merged.cell(each.text(), 1));
            }
        }
        if (!cells.isEmpty()) {
            merged.row();
            cells.forEach(each -> merged.cell(each.text(), 1));
        }
        return merged.grid();
    }

    /** The edges of all columns from left to right. */
    private List<Integer> edges() {
        TreeSet<Integer> all = new TreeSet<>();
        for (Row row : rows) {
            for (int i = 0; row.hasEdges() && i <= row.contents.size(); i++) {
                all.add((int) row.edges[i]);
            }
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private static void addByEdges(Row row, List<Integer> edges, MergedRows merged) {
        int count = row.contents.size();
        for (int before = column(row.edges[0], edges); before > 0; before--) {
            merged.cell("", 1);
        }
        int cell = 0;
        while (cell < count) {
            int next = cell + 1;
            while (next < count && row.isMergedToTheLeft(next)) {
                next++;
            }
            int width = Math.max(1, column(row.edges[next], edges) - merged.column());
            width = Math.min(width, Grid.MAX_COLUMN_SPAN);
            if (row.isMergedUpwards(cell)) {
                merged.cellBelow(row.contents.get(cell).text(), width);
            } else {
                merged.cell(row.contents.get(cell).text(), width);
            }
            cell = next;
        }
    }

    /** The number of the last edge that is not further right. */
    private static int column(int edge, List<Integer> edges) {
        int from = 0;
        int to = edges.size() - 1;
        while (from < to) {
            int middle = (from + to + 1) / 2;
            if (edges.get(middle) <= edge) {
                from = middle;
            } else {
                to = middle - 1;
            }
        }
        return from;
    }
}
