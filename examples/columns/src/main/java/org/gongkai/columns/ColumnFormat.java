package org.gongkai.columns;

import java.util.Locale;

/** How tables are written. */
public enum ColumnFormat {
    /**
     * Parquet, compressed by Zstandard. Dictionaries are large enough for the agencies of a file, whose names are then told and read
     * once.
     */
    PARQUET("FORMAT parquet, COMPRESSION zstd, DICTIONARY_SIZE_LIMIT 32768"),
    /** CSV in UTF-8 with a line of names; nothing between two commas is NULL, and a text is in quotes where it must be. */
    CSV("FORMAT csv, HEADER");

    private final String options;

    ColumnFormat(String options) {
        this.options = options;
    }

    String options() {
        return options;
    }

    /** {@return what the name of a file of this format ends with, without the point} */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
