package org.gongkai.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;

/**
 * A table in which rulings are missing, on one sheet or on several that lie one below the other: the rulings that its white
 * space stands for.
 */
final class UnruledTable {

    private static final int MOST_CELLS = 20_000;

    /** How far text can reach into the row beside its own, in its size. */
    private static final double TOUCH = 0.1;

    /** How far the edges of a table are from its text where they are not drawn, in its size. */
    private static final double EDGE = 0.3;

    private final List<PartOnSheet> parts;
    private final List<Passage> passages;
    private final double size;
    private final double left;
    private final double right;
    private final boolean hasRuledRows;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<Passage> heads = new HashSet<>();

    /** Heads over others, as wide as the columns that they stand over. */
    private final Map<Passage, Box> over = new HashMap<>();

    /** Where columns with figures begin: what reaches further is no label. */
    private final double firstFigure;

    /** Below this is what has no figures. */
    private double end = Double.POSITIVE_INFINITY;

    /**
     * What a table has on one sheet.
     *
     * @param passages its text, below that of the sheet before
     * @param level the level rulings there
     * @param upright the upright ones
     */
    record PartOnSheet(List<Passage> passages, List<Segment> level, List<Segment> upright) {}

    /** Rows under common heads, with the places where their columns end. */
    private static final class Block {

        private final double top;
        private final double[] columns;

        Block(double top, double[] columns) {
            this.top = top;
            this.columns = columns;
        }
    }

    /** A row of passages. */
    private static final class Row {

        private double top;
        private double bottom;

        Row(Box box) {
            top = box.top();
            bottom = box.bottom();
        }

        boolean overlaps(Box box, double least) {
            return Math.min(bottom, box.bottom()) - Math.max(top, box.top()) > least;
        }

        void add(Box box) {
            top = Math.min(top, box.top());
            bottom = Math.max(bottom, box.bottom());
        }

        double top() {
            return top;
        }
    }

    private UnruledTable(List<PartOnSheet> parts) {
        this.parts = parts;
        passages = parts.stream().flatMap(part -> part.passages.stream()).toList();
        size = passages.get(0).size();
        double[] ends = parts.stream()
                .flatMap(part -> part.level.stream())
                .flatMapToDouble(each -> DoubleStream.of(each.from(), each.to()))
                .toArray();
        left = Math.min(
                Arrays.stream(ends).min().orElse(Double.POSITIVE_INFINITY),
                passages.stream().mapToDouble(each -> each.box().left()).min().orElseThrow() - EDGE * size);
        right = Math.max(
                Arrays.stream(ends).max().orElse(Double.NEGATIVE_INFINITY),
                passages.stream().mapToDouble(each -> each.box().right()).max().orElseThrow() + EDGE * size);
        firstFigure = passages.stream()
                .filter(Passage::isFigure)
                .mapToDouble(each -> each.box().left())
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        hasRuledRows = parts.stream().allMatch(this::hasRuledRows);
    }

    /** Whether a line is drawn wherever two passages stand one below the other, but for labels. */
    private boolean hasRuledRows(PartOnSheet part) {
        List<Box> boxes = part.passages.stream()
                .map(Passage::box)
                .filter(box -> box.right() > firstFigure)
                .sorted(Comparator.comparingDouble(Box::bottom))
                .toList();
        for (int i = 0; i < boxes.size(); i++) {
            Box above = boxes.get(i);
            Optional<Box> below = boxes.subList(i + 1, boxes.size()).stream()
                    .filter(each -> each.left() < above.right() && above.left() < each.right())
                    .findFirst();
            boolean isRuled =
                    below.isEmpty() || part.level.stream().anyMatch(each -> isBetween(above, each, below.get()));
            if (!isRuled) {
                return false;
            }
        }
        return !part.level.isEmpty();
    }

    private boolean isBetween(Box above, Segment level, Box below) {
        return level.at() > above.bottom() - size / 2
                && level.at() < below.top() + size / 2
                && level.from() < below.right()
                && level.to() > below.left();
    }

    /** The rulings that are missing on each sheet; nothing if it is not certain what stands in one cell. */
    static Optional<List<List<Ruling>>> rulings(List<PartOnSheet> parts) {
        UnruledTable table = new UnruledTable(parts);
        if (!table.findBlocks()) {
            return Optional.empty();
        }
        List<List<Ruling>> rulings = new ArrayList<>();
        for (PartOnSheet part : parts) {
            Optional<List<Ruling>> ofPart = table.rulings(part);
            if (ofPart.isEmpty()) {
                return Optional.empty();
            }
            rulings.add(ofPart.get());
        }
        return Optional.of(rulings);
    }

    private boolean reachesOver(Passage passage) {
        return !passage.isFigure() && passage.box().right() > firstFigure + TOUCH * size;
    }

    /** Each block begins with heads that stand below figures, unless they are those of the block above. */
    private boolean findBlocks() {
        if (passages.stream().noneMatch(Passage::isFigure)) {
            return false;
        }
        List<Passage> sorted = passages.stream()
                .filter(each -> each.isFigure() || reachesOver(each))
                .sorted(Comparator.comparingDouble(each -> each.box().top()))
                .toList();
        List<List<Passage>> own = new ArrayList<>();
        List<Double> tops = new ArrayList<>();
        boolean isBelowFigures = true;
        for (Passage each : sorted) {
            if (reachesOver(each) && isBelowFigures) {
                tops.add(own.isEmpty() ? Double.NEGATIVE_INFINITY : each.box().top());
                own.add(new ArrayList<>());
            }
            isBelowFigures = each.isFigure();
            if (own.isEmpty()) {
                return false;
            }
        }
        for (Passage each : passages) {
            int block = own.size() - 1;
            while (each.middle() < tops.get(block)) {
                block--;
            }
            own.get(block).add(each);
        }
        if (own.get(own.size() - 1).stream().noneMatch(Passage::isFigure)) {
            end = tops.remove(own.size() - 1);
            own.remove(own.size() - 1);
        }
        List<UnruledBlock> all = new ArrayList<>();
        for (List<Passage> each : own) {
            UnruledBlock block = UnruledBlock.of(each, firstFigure + TOUCH * size);
            heads.addAll(block.heads());
            if (all.isEmpty() || !beginsSheet(block) || !all.get(all.size() - 1).goesOnWith(block)) {
                all.add(block);
            } else {
                all.set(all.size() - 1, all.get(all.size() - 1).with(block));
            }
        }
        double[] drawn = drawnEnds();
        for (UnruledBlock block : all) {
            Optional<double[]> columns = block.columns(drawn);
            if (columns.isEmpty()) {
                return false;
            }
            double[] edges = withEdges(columns.get());
            over.putAll(block.over(edges));
            blocks.add(new Block(block.top(), edges));
        }
        return !blocks.isEmpty();
    }

    private boolean beginsSheet(UnruledBlock block) {
        return parts.stream()
                .flatMap(part ->
                        part.passages.stream().map(each -> each.box().top()).min(Comparator.naturalOrder()).stream())
                .anyMatch(top -> Math.abs(top - block.top()) < size);
    }

    private double[] withEdges(double[] columns) {
        return DoubleStream.concat(DoubleStream.of(left, right), Arrays.stream(columns))
                .sorted()
                .toArray();
    }

    private double[] drawnEnds() {
        return parts.stream()
                .flatMapToDouble(part -> DoubleStream.concat(
                        part.level.stream().flatMapToDouble(each -> DoubleStream.of(each.from(), each.to())),
                        part.upright.stream().mapToDouble(Segment::at)))
                .filter(each -> each > left + 1 && each < right - 1)
                .distinct()
                .toArray();
    }

    private Optional<List<Ruling>> rulings(PartOnSheet part) {
        if (passages(part).isEmpty()) {
            return Optional.of(List.of());
        }
        double[] rows = hasRuledRows ? ruledRows(part) : rows(part);
        int last = rows.length - 1;
        int most = blocks.stream().mapToInt(block -> block.columns.length).max().orElse(0);
        if ((long) last * most > MOST_CELLS) {
            return Optional.empty();
        }
        int[] blockOf = new int[last];
        boolean[][] isUprightCrossed = new boolean[last][];
        boolean[][] isLevelCrossed = new boolean[last][];
        Passage[][] owners = new Passage[last][];
        for (int row = 0; row < last; row++) {
            for (int i = 1; i < blocks.size(); i++) {
                blockOf[row] = blocks.get(i).top < rows[row + 1] - TOUCH * size ? i : blockOf[row];
            }
            int width = blocks.get(blockOf[row]).columns.length;
            isUprightCrossed[row] = new boolean[width];
            isLevelCrossed[row] = new boolean[width];
            owners[row] = new Passage[width];
        }
        for (Passage each : passages(part)) {
            Box wide = over.getOrDefault(each, each.box());
            Row box = new Row(each.box());
            int block = -1;
            for (int row = 0; row < last; row++) {
                if (!box.overlaps(new Box(0, rows[row], 0, rows[row + 1]), TOUCH * size)) {
                    continue;
                }
                boolean isFirst = block < 0;
                if (!isFirst && block != blockOf[row]) {
                    return Optional.empty();
                }
                block = blockOf[row];
                double[] columns = blocks.get(block).columns;
                for (int column = 0; column + 1 < columns.length; column++) {
                    if (columns[column + 1] <= wide.left() || columns[column] >= wide.right()) {
                        continue;
                    }
                    if (owners[row][column] != null && (!hasRuledRows || each.isFigure())) {
                        return Optional.empty();
                    }
                    owners[row][column] = each;
                    isLevelCrossed[row][column] |= !isFirst;
                    isUprightCrossed[row][column] |= columns[column] > wide.left();
                }
            }
        }
        List<Ruling> rulings = new ArrayList<>();
        rulings.add(new Ruling(left, rows[0], right, rows[0]));
        rulings.add(new Ruling(left, rows[last], right, rows[last]));
        for (int row = 0; row < last; row++) {
            double[] columns = blocks.get(blockOf[row]).columns;
            boolean isOfBlock = row > 0 && blockOf[row] == blockOf[row - 1];
            for (int column = 0; column < columns.length; column++) {
                if (!isUprightCrossed[row][column]) {
                    rulings.add(new Ruling(columns[column], rows[row], columns[column], rows[row + 1]));
                }
                boolean isLevel = !hasRuledRows && !(isOfBlock && isLevelCrossed[row][column]);
                if (isLevel && row > 0 && column + 1 < columns.length) {
                    rulings.add(new Ruling(columns[column], rows[row], columns[column + 1], rows[row]));
                }
            }
        }
        return Optional.of(rulings);
    }

    private List<Passage> passages(PartOnSheet part) {
        return part.passages.stream().filter(each -> each.middle() < end).toList();
    }

    /** Where rows end: at the lines between them. */
    private double[] ruledRows(PartOnSheet part) {
        Snapped drawn = Snapped.of(part.level.stream().mapToDouble(Segment::at).toArray());
        double top = passages(part).stream()
                        .mapToDouble(each -> each.box().top())
                        .min()
                        .orElseThrow()
                - EDGE * size;
        double bottom = passages(part).stream()
                        .mapToDouble(each -> each.box().bottom())
                        .max()
                        .orElseThrow()
                + EDGE * size;
        DoubleStream.Builder ends = DoubleStream.builder();
        if (drawn.at(0) > top + size) {
            ends.add(top);
        }
        for (int i = 0; i < drawn.count(); i++) {
            ends.add(drawn.at(i));
        }
        if (drawn.at(drawn.count() - 1) < bottom - size) {
            ends.add(bottom);
        }
        return ends.build().toArray();
    }

    /** Puts a passage into the row that it stands in, or into one of its own; one that stands beside several is in none. */
    private void add(Passage passage, List<Row> rows) {
        List<Row> own = rows.stream()
                .filter(row -> row.overlaps(passage.box(), TOUCH * size))
                .toList();
        if (own.isEmpty()) {
            rows.add(new Row(passage.box()));
        } else if (own.size() == 1) {
            own.get(0).add(passage.box());
        }
    }

    /** Where rows end: in the white between them, at a line if one is drawn there. */
    private double[] rows(PartOnSheet part) {
        List<Row> rows = new ArrayList<>();
        List<Passage> all = passages(part);
        all.stream().filter(Passage::isFigure).forEach(each -> add(each, rows));
        Comparator<Passage> byBottom =
                Comparator.comparingDouble(each -> each.box().bottom());
        List<Passage> upwards =
                all.stream().filter(heads::contains).sorted(byBottom).toList();
        List<Row> headRows = new ArrayList<>();
        for (Passage each : upwards) {
            if (headRows.stream().noneMatch(row -> row.overlaps(each.box(), TOUCH * size))) {
                headRows.add(new Row(each.box()));
            }
        }
        upwards.stream().sorted(byBottom.reversed()).forEach(each -> add(each, headRows));
        rows.addAll(headRows);
        all.stream()
                .filter(each -> !each.isFigure() && !heads.contains(each))
                .sorted(Comparator.comparingDouble((Passage each) -> -each.box().left())
                        .thenComparing(each -> each.box().height()))
                .forEach(each -> add(each, rows));
        rows.sort(Comparator.comparingDouble(Row::top));
        for (Passage each : all) {
            List<Row> beside = rows.stream()
                    .filter(row -> row.overlaps(each.box(), TOUCH * size))
                    .toList();
            if (beside.size() > 1) {
                beside.get(0).top = Math.min(beside.get(0).top, each.box().top());
                Row lowest = beside.get(beside.size() - 1);
                lowest.bottom = Math.max(lowest.bottom, each.box().bottom());
            }
        }
        double[] ends = new double[rows.size() + 1];
        for (int i = 0; i <= rows.size(); i++) {
            double from = i == 0 ? rows.get(0).top - size : rows.get(i - 1).bottom;
            double to = i == rows.size() ? rows.get(i - 1).bottom + size : rows.get(i).top;
            double white = i == 0 ? to - EDGE * size : i == rows.size() ? from + EDGE * size : (from + to) / 2;
            ends[i] = part.level.stream()
                    .mapToDouble(Segment::at)
                    .filter(at -> at > from - 1 && at < to + 1)
                    .findFirst()
                    .orElse(white);
        }
        return ends;
    }
}
