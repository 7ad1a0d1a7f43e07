package org.gongkai.check.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What came of all files, by container and layout. */
final class Results {

    private static final double LEAST_READ = 0.99;
    private static final double LEAST_RIGHT = 0.9999;

    private final Map<String, Map<Layout, Tally>> tallies = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();

    void add(Container container, Print print, Reading reading) {
        tallies.computeIfAbsent(container.name(), name -> new EnumMap<>(Layout.class))
                .computeIfAbsent(print.layout(), layout -> new Tally())
                .add(reading);
        if (!reading.isRead() || !reading.wrong().isEmpty()) {
            failures.add(String.join(
                    ", ",
                    container.name(),
                    print.layout().toString(),
                    "no. " + print.number(),
                    reading.isRead()
                            ? reading.wrong().size() + " wrong, first "
                                    + reading.wrong().get(0)
                            : "not read",
                    reading.said().isEmpty() ? "SILENT" : reading.said()));
        }
    }

    /** {@return each file that was not read, or not as it was written} */
    List<String> failures() {
        return failures;
    }

    Tally all() {
        Tally all = new Tally();
        tallies.values().forEach(row -> row.values().forEach(all::add));
        return all;
    }

    /** Whether as much is read, and as much of it right, as should be. */
    boolean isGood() {
        return all().shareRead() >= LEAST_READ && all().shareRight() >= LEAST_RIGHT && all().silentlyWrong() == 0;
    }

    /** {@return the table, the files read of how many and behind a mark the wrong cells} */
    String table() {
        List<List<String>> rows = new ArrayList<>();
        List<String> heads = new ArrayList<>(List.of(""));
        for (Layout layout : Layout.values()) {
            heads.add(layout.toString());
        }
        heads.addAll(List.of("all", "read", "cells right", "silent"));
        rows.add(heads);
        tallies.forEach((name, row) -> rows.add(row(name, row)));
        Map<Layout, Tally> all = new TreeMap<>();
        tallies.values()
                .forEach(row -> row.forEach((layout, tally) ->
                        all.computeIfAbsent(layout, key -> new Tally()).add(tally)));
        rows.add(row("all", all));
        return aligned(rows);
    }

    private static List<String> row(String name, Map<Layout, Tally> tallies) {
        List<String> row = new ArrayList<>(List.of(name));
        Tally all = new Tally();
        for (Layout layout : Layout.values()) {
            Tally tally = tallies.getOrDefault(layout, new Tally());
            all.add(tally);
            row.add(tally.toString());
        }
        row.add(all.toString());
        row.add(String.format(Locale.ROOT, "%.2f %%", 100 * all.shareRead()));
        row.add(String.format(Locale.ROOT, "%.4f %%", 100 * all.shareRight()));
        row.add(Integer.toString(all.silentlyWrong()));
        return row;
    }

    private static String aligned(List<List<String>> rows) {
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int column = i;
                int width = rows.stream()
                        .mapToInt(each -> each.get(column).length())
                        .max()
                        .orElse(0);
                String padding = " ".repeat(width - row.get(i).length());
                table.append(i == 0 ? row.get(i) + padding : "  " + padding + row.get(i));
            }
            table.append('\n');
        }
        return table.toString();
    }
}
