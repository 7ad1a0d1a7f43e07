package org.gongkai.spark;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A piece of a file that one task reads.
 *
 * @param file the file, as a URI
 * @param start the byte at which it starts
 */
record Block(String file, long start) implements Serializable {

    private static final Comparator<Block> ORDER =
            Comparator.comparing(Block::file).thenComparingLong(Block::start);

    /** {@return how many lines of its file are before each block, for which all lines are counted} */
    static Map<Block, Long> linesBefore(Dataset<Row> lines) {
        Map<Block, Long> counts = new HashMap<>();
        for (Row row : lines.groupBy("file_path", "file_block_start").count().collectAsList()) {
            counts.put(new Block(row.getString(0), row.getLong(1)), row.getLong(2));
        }
        Map<Block, Long> before = new HashMap<>();
        Map<String, Long> ofFiles = new HashMap<>();
        counts.keySet().stream().sorted(ORDER).forEach(block -> {
            long sofar = ofFiles.getOrDefault(block.file, 0L);
            before.put(block, sofar);
            ofFiles.put(block.file, sofar + counts.getOrDefault(block, 0L));
        });
        return before;
    }
}
