package org.gongkai.page;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.NoJsonForm;

/** A published page as its paragraphs and tables in order, whatever kind of file it came from; immutable. */
@NoJsonForm
public final class Page implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final List<Block> blocks;

    private Page(List<Block> blocks) {
        this.blocks = List.copyOf(blocks);
    }

    /**
     * A page of tables alone.
     *
     * @param grids the tables, not null
     * @return the page
     */
    public static Page of(Grid... grids) {
        Builder builder = builder();
        for (Grid grid : Objects.requireNonNull(grids, "grids")) {
            builder.table(grid);
        }
        return builder.build();
    }

    /** {@return a builder of a page with nothing on it} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the blocks in the order of the page; unmodifiable} */
    public List<Block> blocks() {
        return blocks;
    }

    /** {@return the tables in the order of the page; unmodifiable} */
    public List<Block.Table> tables() {
        List<Block.Table> tables = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                tables.add(table);
            }
        }
        return Collections.unmodifiableList(tables);
    }

    private static Page checked(List<Block> blocks) {
        Builder builder = builder();
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                builder.table(table.grid());
            } else {
                builder.blocks.add(block);
            }
        }
        if (!builder.blocks.equals(blocks)) {
            throw new IllegalArgumentException("tables of a page are not numbered in their order");
        }
        return builder.build();
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> checked(blocks));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Page that && blocks.equals(that.blocks);
    }

    @Override
    public int hashCode() {
        return blocks.hashCode();
    }

    /** {@return the number of blocks and of tables, nothing of the texts} */
    @Override
    public String toString() {
        return "Page{" + blocks.size() + " blocks, " + tables().size() + " tables}";
    }

    /** Makes a {@link Page} block by block. */
    public static final class Builder {

        private final List<Block> blocks = new ArrayList<>();
        private int tables;
        private int cells;

        private Builder() {}

        /**
         * Adds a paragraph.
         *
         * @param text its text as printed, not null
         * @return this builder
         */
        public Builder paragraph(String text) {
            blocks.add(new Block.Paragraph(text, Place.PAGE));
            return this;
        }

        /**
         * Adds a paragraph that begins on a line of its source.
         *
         * @param text its text as printed, not null
         * @param line the line, from 1
         * @return this builder
         * @throws IllegalArgumentException if {@code line} is negative
         */
        public Builder paragraph(String text, int line) {
            blocks.add(new Block.Paragraph(text, Place.ofLine(line)));
            return this;
        }

        /**
         * Adds a table.
         *
         * @param grid its cells, not null
         * @return this builder
         * @throws IllegalArgumentException if the tables of the page have more than {@link Grid#MAX_CELLS} cells together
         */
        public Builder table(Grid grid) {
            Objects.requireNonNull(grid, "grid");
            if (grid.cellCount() > Grid.MAX_CELLS - cells) {
                throw new IllegalArgumentException("a page of more than " + Grid.MAX_CELLS + " cells");
            }
            cells += grid.cellCount();
            blocks.add(new Block.Table(grid, tables + 1));
            tables++;
            return this;
        }

        /** {@return the page} */
        public Page build() {
            return new Page(blocks);
        }
    }
}
