package org.gongkai.spark;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Locale;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** What a check writes: a directory of Parquet files for each of these, named as it is in lower case. */
enum Table {
    /** Lines that are no report. */
    UNREAD(new StructType()
            .add("file", StringType)
            .add("line", LongType)
            .add("column", IntegerType)
            .add("pointer", StringType)
            .add("problem", StringType)
            .add("text", StringType)),
    /** What is violated or cannot be assessed: of a report, of a series, of a summary with its units. */
    FINDINGS(new StructType()
            .add("source", StringType)
            .add("rules", StringType)
            .add("agency", StringType)
            .add("province", StringType)
            .add("year", IntegerType)
            .add("rule", StringType)
            .add("severity", StringType)
            .add("outcome", StringType)
            .add("cells", DataTypes.createArrayType(StringType))
            .add("expected", StringType)
            .add("actual", StringType)
            .add("difference", LongType)
            .add("zh", StringType)
            .add("en", StringType)
            .add("json", StringType)),
    /** The indicators of each report. */
    INDICATORS(new StructType()
            .add("source", StringType)
            .add("agency", StringType)
            .add("region", StringType)
            .add("year", IntegerType)
            .add("scope", StringType)
            .add("indicator", StringType)
            .add("part", LongType)
            .add("whole", LongType)),
    /** How often each rule held, by province and for all. */
    RULES(group().add("rules", StringType)
            .add("rule", StringType)
            .add("holds", LongType)
            .add("violated", LongType)
            .add("not_assessable", LongType)),
    /** The indicators of all reports of a province, and of all. */
    RATES(ofRegion()
            .add("reports", LongType)
            .add("indicator", StringType)
            .add("part", LongType)
            .add("whole", LongType)),
    /** The cells of all reports of a province added up, and of all. */
    SUMS(ofRegion()
            .add("table", StringType)
            .add("edition", StringType)
            .add("cell", StringType)
            .add("label", StringType)
            .add("reports", LongType)
            .add("stated", LongType)
            .add("sum", LongType)
            .add("amount", DataTypes.createDecimalType(38, 6)));

    private final StructType columns;

    Table(StructType columns) {
        this.columns = columns;
    }

    private static StructType group() {
        return new StructType().add("province", StringType).add("year", IntegerType);
    }

    private static StructType ofRegion() {
        return group().add("scope", StringType);
    }

    void write(SparkSession spark, JavaRDD<Row> rows, String directory) {
        spark.createDataFrame(rows, columns)
                .write()
                .mode(SaveMode.ErrorIfExists)
                .parquet(directory + '/' + name().toLowerCase(Locale.ROOT));
    }
}
