package org.gongkai.catalog;

import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.ShapeReader;
import org.gongkai.internal.json.ShapeWriter;

/** The JSON form of a number of a year. */
final class YearCountJson {

    static final JsonShape<YearCount, YearCount.Builder> SHAPE = JsonShape.of(
                    YearCount::builder, YearCount.Builder::build)
            .required("year", JsonCodec.integer(1000, 9999), YearCount::year, YearCount.Builder::year)
            .required("count", JsonCodec.integer(0, Integer.MAX_VALUE), YearCount::count, YearCount.Builder::count)
            .end();

    private YearCountJson() {}

    static final class Reader extends ShapeReader<YearCount> {

        Reader() {
            super(YearCount.class, SHAPE);
        }
    }

    static final class Writer extends ShapeWriter<YearCount> {

        Writer() {
            super(YearCount.class, SHAPE);
        }
    }
}
