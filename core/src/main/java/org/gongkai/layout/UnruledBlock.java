package org.gongkai.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Rows of a table under common heads, in columns that are told by the white space between them.
 *
 * <p>No column is guessed: each has a head of its own over its figures, no row has two figures in one, and neither heads nor
 * labels reach over the white on both of its sides.
 */
final class UnruledBlock {

    /** As wide as white space between columns is at least, in the size of the font. */
    private static final double GUTTER = 0.45;

    private static final double SAME_ROW = 0.5;

    private final List<Passage> figures;
    private final List<Passage> heads;
    private final List<Passage> labels;
    private final double size;

    private record Span(double from, double to) {

        static Span of(Passage passage) {
            return new Span(passage.box().left(), passage.box().right());
        }

        boolean overlaps(Span other) {
            return from < other.to && other.from < to;
        }

        boolean has(double place) {
            return from < place && place < to;
        }

        double middle() {
            return (from + to) / 2;
        }

        Span with(Span other) {
            return new Span(Math.min(from, other.from), Math.max(to, other.to));
        }
    }

    private UnruledBlock(List<Passage> figures, List<Passage> heads, List<Passage> labels) {
        this.figures = figures;
        this.heads = heads;
        this.labels = labels;
        size = figures.get(0).size();
    }

    /**
     * A block of passages, at least one of which is a figure.
     *
     * @param firstFigure where the columns of figures begin in the table: heads reach over them, labels do not
     */
    static UnruledBlock of(List<Passage> passages, double firstFigure) {
        List<Passage> figures = passages.stream().filter(Passage::isFigure).toList();
        double body =
                figures.stream().mapToDouble(each -> each.box().top()).min().orElseThrow();
        double end = passages.stream()
                .filter(each ->
                        !each.isFigure() && each.middle() < body && each.box().right() > firstFigure)
                .mapToDouble(each -> each.box().bottom())
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
        return new UnruledBlock(
                figures,
                passages.stream()
                        .filter(each -> !each.isFigure() && each.middle() < end)
                        .toList(),
                passages.stream()
                        .filter(each -> !each.isFigure() && each.middle() >= end)
                        .toList());
    }

    List<Passage> heads() {
        return heads;
    }

    double top() {
        return Stream.of(figures, heads, labels)
                .flatMap(List::stream)
                .mapToDouble(each -> each.box().top())
                .min()
                .orElseThrow();
    }

    /** Whether the heads of another are these, printed again. */
    boolean goesOnWith(UnruledBlock next) {
        return !next.heads.isEmpty() && texts(heads).containsAll(texts(next.heads));
    }

    private static Set<String> texts(List<Passage> passages) {
        return passages.stream().map(Passage::text).collect(Collectors.toSet());
    }

    UnruledBlock with(UnruledBlock next) {
        return new UnruledBlock(joined(figures, next.figures), joined(heads, next.heads), joined(labels, next.labels));
    }

    private static List<Passage> joined(List<Passage> one, List<Passage> other) {
        return Stream.of(one, other).flatMap(List::stream).toList();
    }

    /**
     * Where columns end but at the edges of the table, from the left; nothing if that is not certain.
     *
     * @param drawn where something is drawn that columns can end at
     */
    Optional<double[]> columns(double[] drawn) {
        List<Span> columns = columnsOfFigures(drawn);
        for (Span each : columns) {
            if (hasTwoInOneRow(each)) {
                return Optional.empty();
            }
        }
        Optional<Span> beside = labels.stream().map(Span::of).reduce(Span::with);
        for (List<Passage> zone : zones()) {
            List<Span> leaves = new ArrayList<>();
            List<Passage> lowest = leaves(zone);
            for (Passage leaf : lowest) {
                Span span = Span.of(leaf);
                // What stands above all others tells the unit.
                if (lowest.stream()
                        .allMatch(each ->
                                each == leaf || each.box().top() > leaf.box().bottom())) {
                    continue;
                }
                if (beside.isPresent() && span.from < beside.get().to) {
                    beside = Optional.of(beside.get().with(span));
                } else {
                    leaves.add(span);
                }
            }
            Optional<List<Span>> headed = withHeads(columns, sorted(leaves, Span::from));
            if (headed.isEmpty()) {
                return Optional.empty();
            }
            columns = headed.get();
        }
        List<Span> gaps = new ArrayList<>(gapsOfLabels());
        List<Span> all = sorted(Stream.concat(columns.stream(), beside.stream()).toList(), Span::from);
        for (int i = 1; i < all.size(); i++) {
            gaps.add(new Span(all.get(i - 1).to, all.get(i).from));
        }
        if (gaps.stream().anyMatch(gap -> gap.from >= gap.to)) {
            return Optional.empty();
        }
        double[] places = gaps.stream().mapToDouble(gap -> place(gap, drawn)).toArray();
        double endOfLabels = beside.map(Span::to).orElse(Double.NEGATIVE_INFINITY);
        DoubleStream among = Arrays.stream(drawn)
                .filter(each -> each < endOfLabels
                        && Arrays.stream(places).allMatch(place -> Math.abs(place - each) > Snapped.NEAR));
        return Optional.of(
                DoubleStream.concat(Arrays.stream(places), among).sorted().toArray());
    }

    private List<Span> columnsOfFigures(double[] drawn) {
        List<Span> columns = new ArrayList<>();
        for (Span each : sorted(figures.stream().map(Span::of).toList(), Span::from)) {
            Span last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
            double end = last == null ? Double.NEGATIVE_INFINITY : last.to;
            boolean isApart = each.from - end >= GUTTER * size
                    || Arrays.stream(drawn).anyMatch(at -> at > end - 1 && at < each.from + 1);
            if (last != null && !isApart) {
                columns.set(columns.size() - 1, last.with(each));
            } else {
                columns.add(each);
            }
        }
        return columns;
    }

    private static <T> List<T> sorted(List<T> all, ToDoubleFunction<T> by) {
        return all.stream().sorted(Comparator.comparingDouble(by)).toList();
    }

    private boolean hasTwoInOneRow(Span column) {
        List<Passage> own = sorted(
                figures.stream().filter(each -> column.overlaps(Span.of(each))).toList(),
                each -> each.box().bottom());
        for (int i = 1; i < own.size(); i++) {
            if (own.get(i).box().bottom() - own.get(i - 1).box().bottom() < SAME_ROW * size) {
                return true;
            }
        }
        return false;
    }

    /** The heads, those that are printed again on another sheet apart. */
    private List<List<Passage>> zones() {
        Map<Long, List<Passage>> zones = heads.stream()
                .collect(Collectors.groupingBy(
                        head -> figures.stream()
                                .filter(each -> each.box().top() < head.box().top())
                                .count(),
                        TreeMap::new,
                        Collectors.toList()));
        return List.copyOf(zones.values());
    }

    /** The columns with their heads, and those that have a head and no figure; nothing if it is not certain which is whose. */
    private static Optional<List<Span>> withHeads(List<Span> columns, List<Span> leaves) {
        List<Span> headed = new ArrayList<>(columns);
        boolean[] isHeaded = new boolean[columns.size()];
        List<Span> loose = new ArrayList<>();
        for (Span leaf : leaves) {
            List<Integer> under = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                if (leaf.overlaps(columns.get(i))) {
                    under.add(i);
                }
            }
            if (under.isEmpty()) {
                loose.add(leaf);
            } else if (under.size() > 1 || isHeaded[under.get(0)]) {
                return Optional.empty();
            } else {
                isHeaded[under.get(0)] = true;
                headed.set(under.get(0), headed.get(under.get(0)).with(leaf));
            }
        }
        for (int i = 0; i < isHeaded.length; i++) {
            if (!isHeaded[i]) {
                double from = i == 0 ? Double.NEGATIVE_INFINITY : headed.get(i - 1).to;
                double to = i + 1 == isHeaded.length ? Double.POSITIVE_INFINITY : headed.get(i + 1).from;
                List<Span> near = loose.stream()
                        .filter(leaf -> leaf.from >= from && leaf.to <= to)
                        .toList();
                if (near.size() != 1) {
                    return Optional.empty();
                }
                loose.remove(near.get(0));
                headed.set(i, headed.get(i).with(near.get(0)));
            }
        }
        headed.addAll(loose);
        return Optional.of(new ArrayList<>(sorted(headed, Span::from)));
    }

    /** Whether one stands over another. */
    private static boolean isAbove(Passage one, Passage other) {
        return one != other
                && Span.of(one).overlaps(Span.of(other))
                && one.box().bottom() <= other.box().top() + SAME_ROW * one.size();
    }

    /**
     * Heads over others with the columns that they stand over: all of those below them, divided among those beside each other
     * so that each stands in the middle of its own.
     *
     * @param edges where columns begin and end
     */
    Map<Passage, Box> over(double[] edges) {
        Map<Passage, Box> over = new HashMap<>();
        for (List<Passage> zone : zones()) {
            List<Passage> leaves = leaves(zone);
            List<Passage> others =
                    new ArrayList<>(sorted(zone, each -> each.box().top()));
            others.removeAll(leaves);
            int count = 0;
            int[] groups = new int[edges.length];
            SortedMap<Integer, Span> contents = contents(edges, leaves);
            while (!others.isEmpty()) {
                Box first = others.get(0).box();
                List<Passage> row = sorted(
                        others.stream()
                                .filter(each -> each.box().top() < first.bottom())
                                .toList(),
                        each -> each.box().left());
                others.removeAll(row);
                Passage[] under = new Passage[edges.length - 1];
                for (Passage leaf : leaves) {
                    if (row.stream()
                            .allMatch(each -> leaf.box().top() >= each.box().bottom() - SAME_ROW * size)) {
                        int column = column(edges, Span.of(leaf).middle());
                        under[column] = leaf;
                    }
                }
                for (int from = 0; from < under.length; from++) {
                    int end = from;
                    while (end < under.length && under[end] != null && groups[end] == groups[from]) {
                        end++;
                    }
                    Span all = new Span(edges[from], edges[end]);
                    List<Passage> own = row.stream()
                            .filter(each -> all.has(Span.of(each).middle()))
                            .toList();
                    if (end - from >= own.size() && !own.isEmpty()) {
                        int begin = from;
                        int[] ends = divided(contents.subMap(from, end).values(), own);
                        for (int i = 0; i < own.size(); i++) {
                            Box box = own.get(i).box();
                            over.put(
                                    own.get(i),
                                    box.with(new Box(
                                            edges[begin] + 1, box.top(), edges[from + ends[i]] - 1, box.bottom())));
                            count++;
                            Arrays.fill(groups, begin, from + ends[i], count);
                            begin = from + ends[i];
                        }
                    }
                    from = Math.max(from, end - 1);
                }
            }
        }
        return over;
    }

    private static int column(double[] edges, double x) {
        int column = 0;
        while (column + 2 < edges.length && edges[column + 1] <= x) {
            column++;
        }
        return column;
    }

    /** What stands in each column below heads over others. */
    private SortedMap<Integer, Span> contents(double[] edges, List<Passage> leaves) {
        SortedMap<Integer, Span> contents = new TreeMap<>();
        for (Passage each : joined(figures, leaves)) {
            Span own = Span.of(each);
            contents.merge(column(edges, own.middle()), own, Span::with);
        }
        return contents;
    }

    /**
     * Where the columns of each head end, so that the heads are as near to the middle of their columns as can be, if columns
     * begin where text begins in them, or end where it ends, or both as far away.
     */
    private static int[] divided(Collection<Span> contents, List<Passage> heads) {
        List<Span> columns = List.copyOf(contents);
        double least = Double.POSITIVE_INFINITY;
        int count = columns.size();
        for (int i = 1; i < count; i++) {
            least = Math.min(least, columns.get(i).from - columns.get(i - 1).to);
        }
        double white = count > 1 ? least : 0;
        int[] best = new int[0];
        double off = Double.POSITIVE_INFINITY;
        for (double share = 0; share <= 1; share += 0.5) {
            double[] edges = new double[count + 1];
            for (int i = 0; i <= count; i++) {
                double before = i == 0 ? columns.get(0).from - white : columns.get(i - 1).to;
                double after = i == count ? columns.get(count - 1).to + white : columns.get(i).from;
                edges[i] = before + share * (after - before);
            }
            int[] own = new int[heads.size()];
            double ownOff = divide(edges, heads, own);
            if (ownOff < off) {
                off = ownOff;
                best = own;
            }
        }
        return best;
    }

    /** Puts into the ends where the columns of each head end; how far the heads are off the middle of theirs, all together. */
    private static double divide(double[] edges, List<Passage> heads, int[] ends) {
        int columns = edges.length - 1;
        double[][] best = new double[heads.size() + 1][columns + 1];
        int[][] begins = new int[heads.size() + 1][columns + 1];
        for (double[] each : best) {
            Arrays.fill(each, Double.POSITIVE_INFINITY);
        }
        best[0][0] = 0;
        for (int head = 1; head <= heads.size(); head++) {
            double middle = Span.of(heads.get(head - 1)).middle();
            for (int end = head; end <= columns; end++) {
                for (int begin = head - 1; begin < end; begin++) {
                    double off = best[head - 1][begin] + Math.abs((edges[begin] + edges[end]) / 2 - middle);
                    if (off < best[head][end]) {
                        best[head][end] = off;
                        begins[head][end] = begin;
                    }
                }
            }
        }
        int end = columns;
        for (int head = heads.size(); head > 0; head--) {
            ends[head - 1] = end;
            end = begins[head][end];
        }
        return best[heads.size()][columns];
    }

    /** The heads that stand over no others. */
    private static List<Passage> leaves(List<Passage> zone) {
        return zone.stream()
                .filter(head -> zone.stream().noneMatch(other -> isAbove(head, other)))
                .toList();
    }

    /** The white between labels that stand side by side, in as few places as there can be. */
    private List<Span> gapsOfLabels() {
        List<Span> gaps = new ArrayList<>();
        for (Passage one : labels) {
            for (Passage other : labels) {
                boolean isBeside = one.box().right() < other.box().left()
                        && one.box().top() < other.box().bottom()
                        && other.box().top() < one.box().bottom();
                if (isBeside) {
                    gaps.add(new Span(one.box().right(), other.box().left()));
                }
            }
        }
        List<Span> common = new ArrayList<>();
        for (Span gap : sorted(gaps, Span::to)) {
            Span last = common.isEmpty() ? null : common.get(common.size() - 1);
            if (last == null || gap.from >= last.to) {
                common.add(gap);
            } else {
                common.set(common.size() - 1, new Span(Math.max(gap.from, last.from), last.to));
            }
        }
        return common;
    }

    /** Where a column ends in the white: at what is drawn there, else in the middle. */
    private static double place(Span gap, double[] drawn) {
        double middle = (gap.from + gap.to) / 2;
        double best = middle;
        double nearest = Double.POSITIVE_INFINITY;
        for (double each : drawn) {
            if (each >= gap.from - 1 && each <= gap.to + 1 && Math.abs(each - middle) < nearest) {
                best = each;
                nearest = Math.abs(each - middle);
            }
        }
        return best;
    }
}
