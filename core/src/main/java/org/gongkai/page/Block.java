package org.gongkai.page;

import java.io.Serializable;
import java.util.Objects;

/** One block of a {@link Page}: a paragraph of text, or a table. */
public sealed interface Block extends Serializable {

    /**
     * A paragraph of text.
     *
     * @param text the text as printed, which may have line breaks; not null
     * @param place where it stands, not null
     */
    record Paragraph(String text, Place place) implements Block {

        /**
         * Rejects null.
         *
         * @param text the text as printed
         * @param place where it stands
         */
        public Paragraph {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(place, "place");
        }
    }

    /**
     * A table.
     *
     * @param grid its cells, not null
     * @param number its number among the tables of the page, from 1
     */
    record Table(Grid grid, int number) implements Block {

        /**
         * Checks the parts.
         *
         * @param grid its cells
         * @param number its number
         * @throws IllegalArgumentException if {@code number} is less than 1
         */
        public Table {
            Objects.requireNonNull(grid, "grid");
            if (number < 1) {
                throw new IllegalArgumentException("number " + number + " is less than 1");
            }
        }
    }
}
