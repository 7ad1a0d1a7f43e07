package org.gongkai.layout;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * How a report is printed in tests.
 *
 * @param width the width of a sheet
 * @param height its height
 * @param size the size of the font
 * @param padding between text and rulings
 * @param spacing between the characters of a number, in their size
 * @param jitter how far boxes are off, in the size of the font
 * @param rulings how borders are drawn
 * @param pieces what is one word
 * @param cutting where a table is cut in two at the end of a sheet
 * @param align where numbers stand in their cells: 0 at the left, 0.5 in the middle, 1 at the right
 * @param isMiddle whether text stands in the middle of its cell from top to bottom
 * @param hasHeads whether heads are printed again on each sheet
 * @param isBold whether figures are printed twice
 * @param hasMark whether a mark lies across the sheet
 * @param hasNotes whether a unit stands above a table and a note below
 * @param hasTallHeads whether columns are as narrow as one character of their heads
 * @param turn the right angles by which sheets are turned
 * @param seed what all else comes from
 */
record PrintStyle(
        double width,
        double height,
        double size,
        double padding,
        double spacing,
        double jitter,
        Rulings rulings,
        Pieces pieces,
        Cutting cutting,
        double align,
        boolean isMiddle,
        boolean hasHeads,
        boolean isBold,
        boolean hasMark,
        boolean hasNotes,
        boolean hasTallHeads,
        int turn,
        long seed) {

    enum Rulings {
        LINES,
        BOXES,
        DOUBLE,
        DASHES,
        DOTS,
        SHORT_PIECES,
        /** The edges of shaded cells, with white between them. */
        SHADES,
        /** All but the left and the right edge of the table. */
        OPEN_SIDES,
        /** Around the table, between rows, and between labels and numbers. */
        FEW_UPRIGHTS,
        /** Between columns and below heads. */
        UPRIGHTS,
        /** Between rows. */
        LEVELS,
        /** Above and below the table, below its heads, and below heads that stand over others. */
        THREE_LINES,
        NONE;

        /** Whether every cell is closed. */
        boolean areWhole() {
            return compareTo(OPEN_SIDES) <= 0;
        }

        boolean haveLevels() {
            return areWhole() || this == FEW_UPRIGHTS || this == LEVELS;
        }

        boolean haveUprights() {
            return areWhole() || this == UPRIGHTS;
        }
    }

    enum Pieces {
        CHARACTERS,
        RUNS,
        HALVES
    }

    enum Cutting {
        BETWEEN_ROWS,
        WITHIN_ROWS,
        WITHIN_ROWS_OPEN
    }

    private record Paper(double width, double height) {}

    private record Type(double size, double padding, double spacing, double jitter, double align) {}

    private record Table(Rulings rulings, Pieces pieces, Cutting cutting, int turn) {}

    private record Switches(
            boolean isMiddle,
            boolean hasHeads,
            boolean isBold,
            boolean hasMark,
            boolean hasNotes,
            boolean hasTallHeads) {}

    static Arbitrary<PrintStyle> any() {
        Arbitrary<Paper> papers = Arbitraries.of(
                new Paper(595, 842),
                new Paper(842, 595),
                new Paper(612, 792),
                new Paper(480, 680),
                new Paper(595, 500));
        Arbitrary<Type> types = Combinators.combine(
                        Arbitraries.doubles().between(7, 10.5),
                        Arbitraries.doubles().between(0.5, 4),
                        Arbitraries.of(0.0, 0.0, 0.1, 0.25),
                        Arbitraries.of(0.0, 0.02, 0.05),
                        Arbitraries.of(0.0, 0.5, 1.0))
                .as(Type::new);
        Arbitrary<Table> tables = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(6, Arbitraries.of(Rulings.class).filter(Rulings::areWhole)),
                                Tuple.of(4, Arbitraries.of(Rulings.class).filter(rulings -> !rulings.areWhole()))),
                        Arbitraries.of(Pieces.class),
                        Arbitraries.of(Cutting.class),
                        Arbitraries.of(0, 0, 0, 1, 2, 3))
                .as(Table::new);
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        Arbitrary<Switches> switches = Combinators.combine(
                        either, either, either, either, either, Arbitraries.of(true, false, false, false))
                .as(Switches::new);
        return Combinators.combine(papers, types, tables, switches, Arbitraries.longs())
                .as((paper, type, table, on, seed) -> new PrintStyle(
                        paper.width,
                        paper.height,
                        type.size,
                        type.padding,
                        type.spacing,
                        type.jitter,
                        table.rulings,
                        table.pieces,
                        table.cutting,
                        type.align,
                        on.isMiddle,
                        on.hasHeads,
                        on.isBold,
                        on.hasMark,
                        on.hasNotes,
                        on.hasTallHeads,
                        table.turn,
                        seed));
    }
}
