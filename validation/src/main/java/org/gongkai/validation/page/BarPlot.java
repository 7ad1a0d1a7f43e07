package org.gongkai.validation.page;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;

/** Bars of numbers by year, as SVG. */
record BarPlot(SortedMap<Integer, Long> numbers, String told) {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 150;
    private static final int TOP = 20;
    private static final int BOTTOM = 20;
    private static final int SPARK_BAR = 8;
    private static final int SPARK_HEIGHT = 20;

    /** A bar for each year with its number above and the year below; {@code told} says the same, and is escaped. */
    String svg() {
        StringBuilder svg =
                new StringBuilder("<svg viewBox=\"0 0 " + WIDTH + ' ' + HEIGHT + "\" role=\"img\" aria-label=\"" + told
                        + "\">\n<path class=\"plot-line\" d=\"M0 " + (HEIGHT - BOTTOM) + 'H' + WIDTH + "\"/>\n");
        long most = Math.max(
                1, numbers.values().stream().mapToLong(Long::longValue).max().orElse(1));
        int step = WIDTH / Math.max(1, numbers.size());
        int at = 0;
        for (Map.Entry<Integer, Long> each : numbers.entrySet()) {
            int height = scaled(each.getValue(), most, HEIGHT - TOP - BOTTOM);
            int middle = at + step / 2;
            int top = HEIGHT - BOTTOM - height;
            svg.append(bar(middle - step / 4, top, step / 2, height))
                    .append(text(middle, top - 4, each.getValue()))
                    .append(text(middle, HEIGHT - 4, each.getKey()));
            at += step;
        }
        return svg.append("</svg>\n").toString();
    }

    /** Small bars beside numbers that are told in words. */
    static String spark(List<OptionalLong> numbers) {
        long most = Math.max(
                1, numbers.stream().mapToLong(number -> number.orElse(0)).max().orElse(1));
        StringBuilder svg = new StringBuilder("<svg width=\"" + SPARK_BAR * numbers.size() + "\" height=\""
                + SPARK_HEIGHT + "\" aria-hidden=\"true\">");
        for (int i = 0; i < numbers.size(); i++) {
            int height = scaled(numbers.get(i).orElse(0), most, SPARK_HEIGHT);
            svg.append(bar(SPARK_BAR * i, SPARK_HEIGHT - height, SPARK_BAR - 2, height));
        }
        return svg.append("</svg>").toString();
    }

    private static int scaled(long number, long most, int height) {
        return (int) Math.round((double) height * number / most);
    }

    private static String bar(int x, int y, int width, int height) {
        return "<rect class=\"plot-bar\" x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"" + height
                + "\"/>";
    }

    private static String text(int x, int y, long number) {
        return "<text x=\"" + x + "\" y=\"" + y + "\">" + number + "</text>";
    }
}
