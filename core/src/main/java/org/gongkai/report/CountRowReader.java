package org.gongkai.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;
import java.util.function.Function;
import org.gongkai.internal.json.StrictDeserializer;

abstract class CountRowReader<T extends CountRow> extends StrictDeserializer<T> {

    private final transient RowColumns columns;
    private final transient Function<long[], T> make;

    CountRowReader(Class<T> type, RowColumns columns, Function<long[], T> make) {
        super(type);
        this.columns = columns;
        this.make = make;
    }

    @Override
    protected final T read(JsonParser parser, DeserializationContext context) throws IOException {
        return make.apply(columns.read(parser));
    }
}
