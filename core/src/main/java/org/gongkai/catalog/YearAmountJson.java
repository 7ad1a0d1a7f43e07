package org.gongkai.catalog;

import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.ShapeReader;
import org.gongkai.internal.json.ShapeWriter;
import org.gongkai.money.Yuan;

/** The JSON form of an amount of a year. */
final class YearAmountJson {

    static final JsonShape<YearAmount, YearAmount.Builder> SHAPE = JsonShape.of(
                    YearAmount::builder, YearAmount.Builder::build)
            .required("year", JsonCodec.integer(1000, 9999), YearAmount::year, YearAmount.Builder::year)
            .required("amount", JsonCodec.of(Yuan.class), YearAmount::amount, YearAmount.Builder::amount)
            .end();

    private YearAmountJson() {}

    static final class Reader extends ShapeReader<YearAmount> {

        Reader() {
            super(YearAmount.class, SHAPE);
        }
    }

    static final class Writer extends ShapeWriter<YearAmount> {

        Writer() {
            super(YearAmount.class, SHAPE);
        }
    }
}
