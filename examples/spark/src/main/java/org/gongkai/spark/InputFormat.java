package org.gongkai.spark;

import static org.apache.spark.sql.functions.col;

import java.util.Iterator;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** How the lines are kept that a check reads, each with its number in its file. */
public enum InputFormat {
    /** Files of one report a line, compressed or not. */
    LINES {
        @Override
        JavaRDD<InputLine> read(SparkSession spark, String path) {
            Dataset<Row> rows = spark.read()
                    .option("lineSep", "\n")
                    .text(path)
                    .select(bytes("value"), FILE, col("_metadata.file_block_start"));
            Broadcast<Map<Block, Long>> before =
                    JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(Block.linesBefore(rows));
            return rows.toJavaRDD().mapPartitions(each -> numbered(each, before.value()));
        }
    },
    /** Parquet files with a column {@code line}, of text or bytes. */
    PARQUET {
        @Override
        JavaRDD<InputLine> read(SparkSession spark, String path) {
            return spark.read()
                    .parquet(path)
                    .select(bytes("line"), FILE, col("_metadata.row_index"))
                    .toJavaRDD()
                    .map(row -> new InputLine(row.getString(1), row.getLong(2) + 1, row.getAs(0)));
        }
    };

    private static final Column FILE = col("_metadata.file_path");

    abstract JavaRDD<InputLine> read(SparkSession spark, String path);

    /** Bytes that are no UTF-8 are to be told of, not replaced. */
    private static Column bytes(String column) {
        return col(column).cast("binary");
    }

    private static Iterator<InputLine> numbered(Iterator<Row> rows, Map<Block, Long> before) {
        return new Iterator<>() {
            private Block block = new Block("", 0);
            private long number;

            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public InputLine next() {
                Row row = rows.next();
                Block next = new Block(row.getString(1), row.getLong(2));
                if (!next.equals(block)) {
                    block = next;
                    number = before.getOrDefault(block, 0L);
                }
                number++;
                return new InputLine(next.file(), number, row.getAs(0));
            }
        };
    }
}
