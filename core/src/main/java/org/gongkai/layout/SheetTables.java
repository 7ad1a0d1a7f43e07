package org.gongkai.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.text.Text;

/**
 * The ruled tables of a sheet, each character in its cell.
 *
 * <p>Where characters of a number run over a ruling, or two numbers touch at one, it cannot be told what stands in the cells:
 * they get a character that no number has.
 */
final class SheetTables {

    /** How far a digit can reach over a ruling, and how near digits in two cells can come, in their size. */
    private static final double OVER = 0.12;

    private static final double TOUCHING = 0.08;

    /** What is narrower is no cell but the end of a line that was drawn too far, in points. */
    private static final double NARROW = 6;

    private static final double LOW = 8;

    /** A cell with more figures is that of several. */
    private static final int MOST_OF_ONE_CELL = 3;

    private static final Box EVERYWHERE = new Box(
            Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    private final List<PrintedTable> tables = new ArrayList<>();
    private final List<Glyph> unread = new ArrayList<>();
    private final Area outside = new Area(EVERYWHERE);

    /** One cell while it is filled. */
    private static final class Area {

        private Box box;
        private final List<Glyph> glyphs = new ArrayList<>();
        private boolean isUnclear;
        private boolean isLeftOver;

        Area(Box box) {
            this.box = box;
        }

        boolean isCrossed(Glyph glyph) {
            double over = OVER * glyph.size();
            return glyph.isOfNumber() && (glyph.left() < box.left() - over || glyph.right() > box.right() + over);
        }

        /** Whether it is no cell but what lines drawn too far leave, unlike the blank cells of a row with text as low as they are. */
        boolean isStray(List<Area> ofSameTop) {
            boolean isOfRow =
                    ofSameTop.stream().anyMatch(each -> !each.glyphs.isEmpty() && each.box.bottom() == box.bottom());
            return glyphs.isEmpty() && (box.width() < NARROW || (box.height() < LOW && !isOfRow));
        }

        /** How many figures stand apart in it, or texts beside each other if there are more. */
        long parts() {
            List<List<Line>> lines = Line.of(glyphs).stream()
                    .map(line -> line.runs(Passage.GUTTER))
                    .toList();
            long figures = lines.stream()
                    .flatMap(List::stream)
                    .filter(Passage::isFigure)
                    .count();
            return Math.max(figures, lines.stream().mapToInt(List::size).max().orElse(0));
        }

        TableCell cell() {
            String text = WrappedText.of(Line.of(glyphs));
            return new TableCell(box, isUnclear ? text + Glyph.UNKNOWN : text);
        }
    }

    /** Puts the characters of a sheet into the cells of its tables; what is not clear is told to the doubts. */
    SheetTables(List<Glyph> glyphs, List<Ruling> rulings, List<Text> doubts) {
        List<Frame> frames = RulingGrid.frames(rulings);
        List<List<Area>> areas = frames.stream()
                .map(frame -> frame.areas().stream().map(Area::new).toList())
                .toList();
        IdentityHashMap<Glyph, Area> numbers = new IdentityHashMap<>();
        for (Glyph glyph : glyphs) {
            Area area = areaOf(glyph, frames, areas);
            area.glyphs.add(glyph);
            if (glyph.isOfNumber()) {
                numbers.put(glyph, area);
                area.isUnclear |= area.isCrossed(glyph);
            }
        }
        markTouching(numbers);
        for (int i = 0; i < frames.size(); i++) {
            Frame frame = frames.get(i);
            List<TableCell> cells = cells(areas.get(i));
            if (!cells.isEmpty()) {
                tables.add(new PrintedTable(cells, frame.isOpenAbove(), frame.isOpenBelow()));
            }
            if (frame.isUneven() || lacksRulings(areas.get(i))) {
                areas.get(i).forEach(area -> unread.addAll(area.glyphs));
            }
            if (frame.isUneven()) {
                doubts.add(Text.of("表格缺少框线，单元格按行划分", "a table lacks rulings; its cells are told row by row"));
            }
        }
        if (areas.stream().flatMap(List::stream).anyMatch(area -> area.isUnclear)) {
            doubts.add(Text.of("有数字压住表格线，所在单元格无法读入", "numbers run over rulings; their cells cannot be read"));
        }
    }

    /** Whether there are cells with the figures of several. */
    private static boolean lacksRulings(List<Area> areas) {
        long[] parts =
                areas.stream().mapToLong(Area::parts).filter(count -> count > 1).toArray();
        return parts.length > 1 || (parts.length == 1 && parts[0] > MOST_OF_ONE_CELL);
    }

    /** The cells; what is left between a cell and the next ruling, at the height of no other cell, is part of the cell. */
    private static List<TableCell> cells(List<Area> areas) {
        Map<Double, List<Area>> byBottom = areas.stream().collect(Collectors.groupingBy(area -> area.box.bottom()));
        Map<Double, List<Area>> byTop = areas.stream().collect(Collectors.groupingBy(area -> area.box.top()));
        for (Area area : areas) {
            Box box = area.box;
            List<Area> ofSameTop = byTop.getOrDefault(box.top(), List.of());
            boolean isStray = area.isStray(ofSameTop);
            boolean isAlone = area.glyphs.isEmpty() && ofSameTop.size() == 1;
            area.isLeftOver = isStray || isAlone;
            if (area.isLeftOver) {
                List<Area> above = byBottom.getOrDefault(box.top(), List.of()).stream()
                        .filter(each -> each.box.left() == box.left() && each.box.right() == box.right())
                        .toList();
                above.forEach(each -> each.box = each.box.with(box));
                area.isLeftOver = isStray || !above.isEmpty();
            }
        }
        return areas.stream().filter(area -> !area.isLeftOver).map(Area::cell).toList();
    }

    private Area areaOf(Glyph glyph, List<Frame> frames, List<List<Area>> areas) {
        for (int i = 0; i < frames.size(); i++) {
            int area = frames.get(i).area(glyph.middleX(), glyph.middleY());
            if (area >= 0) {
                return areas.get(i).get(area);
            }
        }
        return outside;
    }

    /** Marks both cells where digits that stand in them are as near as those of one number. */
    private static void markTouching(IdentityHashMap<Glyph, Area> numbers) {
        for (Line line : Line.of(List.copyOf(numbers.keySet()))) {
            List<Glyph> glyphs = line.glyphs();
            for (int i = 1; i < glyphs.size(); i++) {
                Area before = Objects.requireNonNull(numbers.get(glyphs.get(i - 1)));
                Area after = Objects.requireNonNull(numbers.get(glyphs.get(i)));
                if (before != after
                        && line.gap(i) < TOUCHING + Math.max(innerGap(line, i - 1), innerGap(line, i + 1))) {
                    before.isUnclear = true;
                    after.isUnclear = true;
                }
            }
        }
    }

    /** How far digits of one number are set apart; nothing where there are no two of one. */
    private static double innerGap(Line line, int at) {
        double gap = at > 0 && at < line.glyphs().size() ? line.gap(at) : 0;
        return gap > Line.APART ? 0 : gap;
    }

    List<PrintedTable> tables() {
        return tables;
    }

    /** The characters in tables whose rulings do not close off each figure. */
    List<Glyph> unread() {
        return unread;
    }

    /** The characters in no table. */
    List<Glyph> outside() {
        return outside.glyphs;
    }
}
