package org.gongkai.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;
import java.util.function.Function;
import org.gongkai.internal.json.StrictDeserializer;

abstract class CountRowReader<T extends CountRow> extends StrictDeserializer<T> {

    private final transient RowShape shape;
    private final transient Function<long[], T> make;

    CountRowReader(Class<T> type, RowShape shape, Function<long[], T> make) {
        super(type);
        this.shape = shape;
        this.make = make;
    }

    @Override
    protected final T read(JsonParser parser, DeserializationContext context) throws IOException {
        return make.apply(shape.read(parser));
    }
}
