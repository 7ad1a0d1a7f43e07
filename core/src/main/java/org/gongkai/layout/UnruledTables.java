package org.gongkai.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.layout.UnruledTable.PartOnSheet;

/** Finds the tables in which rulings are missing, and the rulings that white space stands for. */
final class UnruledTables {

    /** How far lines of one table differ in size. */
    private static final double SAME_SIZE = 1.1;

    /** How far below a line the next one of a table can be, in its size. */
    private static final double FAR = 5;

    /** What has more runs or rulings is no table that is read. */
    private static final int MOST_RUNS = 2_000;

    private static final int MOST_RULINGS = 20_000;

    private static final int MOST_GLYPHS = 10_000;

    /** As much of the width of a table as a line takes that goes along all of it. */
    private static final double LONG = 0.6;

    private final List<SheetText> sheets;
    private final List<List<Ruling>> rulings = new ArrayList<>();
    private List<Stretch> chain = new ArrayList<>();

    /** Lines of one size that follow each other on a sheet. */
    private record Stretch(int sheet, List<Line> lines, boolean isFirst, boolean isLast) {

        Line first() {
            return lines.get(0);
        }

        Line last() {
            return lines.get(lines.size() - 1);
        }

        boolean hasFigures() {
            return lines.stream().mapToInt(line -> line.glyphs().size()).sum() <= MOST_GLYPHS
                    && runs(lines).stream().anyMatch(Passage::isFigure);
        }
    }

    private UnruledTables(List<SheetText> sheets) {
        this.sheets = sheets;
        sheets.forEach(sheet -> rulings.add(new ArrayList<>()));
    }

    /** The rulings that are missing on each sheet. */
    static List<List<Ruling>> rulings(List<SheetText> sheets) {
        UnruledTables tables = new UnruledTables(sheets);
        for (int i = 0; i < sheets.size(); i++) {
            for (Stretch each : tables.stretches(i)) {
                if (!(each.isFirst && tables.goesOn(each))) {
                    tables.endChain();
                }
                if (each.hasFigures() || each.isLast) {
                    tables.chain.add(each);
                }
            }
        }
        tables.endChain();
        return tables.rulings;
    }

    private boolean goesOn(Stretch next) {
        if (chain.isEmpty()) {
            return false;
        }
        Stretch last = chain.get(chain.size() - 1);
        return last.isLast && last.sheet == next.sheet - 1 && isSameSize(last.first(), next.first());
    }

    private static boolean isSameSize(Line one, Line other) {
        return Math.max(one.size(), other.size()) <= SAME_SIZE * Math.min(one.size(), other.size());
    }

    private List<Stretch> stretches(int sheet) {
        List<List<Line>> all = new ArrayList<>();
        List<Double> tables = sheets.get(sheet).wholeTables().stream()
                .map(PrintedTable::top)
                .sorted()
                .toList();
        List<Line> current = new ArrayList<>();
        Line last = null;
        for (Line line : Line.of(sheets.get(sheet).loose())) {
            double from = last == null ? line.baseline() : last.baseline();
            boolean isNext = last != null
                    && isSameSize(last, line)
                    && line.baseline() - from <= FAR * line.size()
                    && tables.stream().noneMatch(top -> top > from && top < line.baseline());
            if (!isNext && !current.isEmpty()) {
                all.add(current);
                current = new ArrayList<>();
            }
            current.add(line);
            last = line;
        }
        if (!current.isEmpty()) {
            all.add(current);
        }
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            stretches.add(new Stretch(sheet, all.get(i), i == 0, i == all.size() - 1));
        }
        return stretches;
    }

    private void endChain() {
        List<Stretch> own = chain;
        chain = new ArrayList<>();
        if (own.stream().noneMatch(Stretch::hasFigures)) {
            return;
        }
        List<PartOnSheet> parts = new ArrayList<>();
        double[] down = new double[own.size() + 1];
        int marks = 0;
        for (int i = 0; i < own.size(); i++) {
            Stretch each = own.get(i);
            marks += runs(each.lines).size();
            if (marks > MOST_RUNS || sheets.get(each.sheet).rulings().size() > MOST_RULINGS) {
                return;
            }
            parts.add(part(each, down[i]));
            down[i + 1] = down[i] + sheets.get(each.sheet).height();
        }
        if (parts.stream().mapToInt(part -> part.passages().size()).sum() == 0) {
            return;
        }
        Optional<List<List<Ruling>>> missing = UnruledTable.rulings(parts);
        for (int i = 0; i < own.size() && missing.isPresent(); i++) {
            double up = down[i];
            List<Ruling> ofSheet = rulings.get(own.get(i).sheet);
            missing.get().get(i).stream()
                    .map(each -> new Ruling(each.x1(), each.y1() - up, each.x2(), each.y2() - up))
                    .forEach(ofSheet::add);
        }
    }

    private PartOnSheet part(Stretch stretch, double down) {
        List<Ruling> drawn = sheets.get(stretch.sheet).rulings();
        double top = stretch.first().baseline() - FAR * stretch.first().size();
        double bottom = stretch.last().baseline() + FAR * stretch.last().size();
        List<Segment> level = Segment.level(drawn).stream()
                .filter(each -> each.at() > top && each.at() < bottom)
                .sorted(Comparator.comparingDouble(Segment::at))
                .toList();
        List<Segment> upright = Segment.upright(drawn).stream()
                .filter(each -> each.to() > top && each.from() < bottom)
                .toList();
        double width = level.stream()
                .mapToDouble(each -> each.to() - each.from())
                .max()
                .orElse(0);
        List<Segment> edges = level.stream()
                .filter(each -> each.to() - each.from() > LONG * width)
                .toList();
        List<Line> lines = edges.isEmpty()
                ? stretch.lines
                : within(
                        stretch.lines,
                        edges.get(0).at(),
                        edges.get(edges.size() - 1).at());
        List<Line> moved = runs(lines).stream()
                .flatMap(run -> run.cut(upright).stream())
                .map(run -> run.moved(down))
                .toList();
        List<Segment> lower = level.stream()
                .map(each -> new Segment(each.at() + down, each.from(), each.to()))
                .toList();
        return new PartOnSheet(Passage.of(moved, lower), lower, upright);
    }

    private static List<Line> runs(List<Line> lines) {
        return Line.runs(lines.stream().flatMap(line -> line.glyphs().stream()).toList(), Passage.GUTTER);
    }

    /** Lines without those above the first and below the last ruling, unless there are figures. */
    private static List<Line> within(List<Line> lines, double top, double bottom) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).baseline() < top) {
            from++;
        }
        while (to > from && lines.get(to - 1).baseline() > bottom) {
            to--;
        }
        boolean hasFiguresAbove = runs(lines.subList(0, from)).stream().anyMatch(Passage::isFigure);
        boolean hasFiguresBelow = runs(lines.subList(to, lines.size())).stream().anyMatch(Passage::isFigure);
        return lines.subList(hasFiguresAbove ? 0 : from, hasFiguresBelow ? lines.size() : to);
    }
}
