package org.gongkai.check.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A table in the markup of Word, with the cells that it has merged, the lines of its head repeated, and its marks as shading. */
final class WordTable {

    /** The width between the margins of A4, in twentieths of a point. */
    private static final int WIDTH = 11906 - 2 * 1020;

    private static final int LEAST_WEIGHT = 5;
    private static final int MOST_WEIGHT = 16;

    private static final String BORDERS;
    private static final Map<String, String> COLOURS = Map.of(
            "error", "A3121F", "warning", "7A3E00", "hint", "0B4A8F", "notAssessable", "5B5200", "holds", "26683A");
    private static final Map<String, String> SHADES =
            Map.of("error", "FDECEE", "warning", "FFE8CC", "hint", "E3EFFC", "notAssessable", "FBF6C8");
    private static final String HEAD = "EEF1F6";

    static {
        StringBuilder borders = new StringBuilder();
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            borders.append("<w:")
                    .append(side)
                    .append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>");
        }
        BORDERS = borders.toString();
    }

    /** A cell at each place that it covers. */
    private record Place(Element cell, int row, int column, int width) {}

    private final Elements rows;
    private final List<List<Place>> grid = new ArrayList<>();

    private WordTable(Element table) {
        rows = table.select("tr");
        for (int row = 0; row < rows.size(); row++) {
            grid.add(new ArrayList<>());
        }
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Element cell : rows.get(row).children()) {
                while (isCovered(row, column)) {
                    column++;
                }
                int width = span(cell, "colspan");
                for (int below = row; below < Math.min(rows.size(), row + span(cell, "rowspan")); below++) {
                    grid.get(below).add(new Place(cell, row, column, width));
                }
                column += width;
            }
        }
        grid.forEach(places -> places.sort((one, two) -> Integer.compare(one.column, two.column)));
    }

    private boolean isCovered(int row, int column) {
        return grid.get(row).stream().anyMatch(place -> place.column <= column && column < place.column + place.width);
    }

    private static int span(Element cell, String name) {
        return cell.hasAttr(name) ? Integer.parseInt(cell.attr(name)) : 1;
    }

    static String of(Element table) {
        return new WordTable(table).xml();
    }

    /** The colour of the text of what has a kind, as a property of a run; nothing of what has none. */
    static String colour(Element element) {
        return element.classNames().stream()
                .filter(COLOURS::containsKey)
                .map(kind -> "<w:color w:val=\"" + COLOURS.get(kind) + "\"/>")
                .findFirst()
                .orElse("");
    }

    private String xml() {
        int[] widths = widths();
        StringBuilder xml = new StringBuilder(
                "<w:tbl><w:tblPr><w:tblW w:w=\"" + WIDTH + "\" w:type=\"dxa\"/><w:tblBorders>"
                        + BORDERS + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>"
                        + "<w:left w:w=\"40\" w:type=\"dxa\"/><w:right w:w=\"40\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
        Arrays.stream(widths)
                .forEach(width -> xml.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        xml.append("</w:tblGrid>");
        for (int row = 0; row < rows.size(); row++) {
            boolean isHead = rows.get(row).closest("thead") != null;
            xml.append("<w:tr><w:trPr><w:cantSplit/>")
                    .append(isHead ? "<w:tblHeader/>" : "")
                    .append("</w:trPr>");
            for (Place place : grid.get(row)) {
                cell(place, row, widths, xml);
            }
            xml.append("</w:tr>");
        }
        return xml.append("</w:tbl>").toString();
    }

    private static void cell(Place place, int row, int[] widths, StringBuilder xml) {
        Element cell = place.cell;
        int width =
                Arrays.stream(widths, place.column, place.column + place.width).sum();
        boolean isHigh = span(cell, "rowspan") > 1;
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
        xml.append(place.width > 1 ? "<w:gridSpan w:val=\"" + place.width + "\"/>" : "");
        xml.append(isHigh ? row == place.row ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>" : "");
        String shade = cell.normalName().equals("th")
                ? HEAD
                : cell.classNames().stream()
                        .filter(SHADES::containsKey)
                        .map(SHADES::get)
                        .findFirst()
                        .orElse("");
        xml.append(shade.isEmpty() ? "" : "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + shade + "\"/>");
        xml.append("<w:vAlign w:val=\"center\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"Cell\"/>");
        xml.append(cell.attr("scope").equals("row") ? "<w:jc w:val=\"left\"/>" : "")
                .append("</w:pPr>");
        xml.append(row == place.row ? WordXml.runs(cell, colour(cell)) : "").append("</w:p></w:tc>");
    }

    /** A column is as wide as the longest text that stands in it alone, within bounds. */
    private int[] widths() {
        int count = grid.stream()
                .flatMap(List::stream)
                .mapToInt(place -> place.column + place.width)
                .max()
                .orElse(1);
        int[] weights = new int[count];
        Arrays.fill(weights, LEAST_WEIGHT);
        for (List<Place> places : grid) {
            for (Place place : places) {
                if (place.width == 1) {
                    int length = Math.min(MOST_WEIGHT, place.cell.text().length());
                    weights[place.column] = Math.max(weights[place.column], length);
                }
            }
        }
        int all = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight * WIDTH / all).toArray();
    }
}
