package org.gongkai.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.gongkai.internal.json.StreamSerializer;

final class CountRowWriter extends StreamSerializer<CountRow> {

    CountRowWriter() {
        super(CountRow.class);
    }

    @Override
    protected void write(CountRow row, JsonGenerator generator, SerializerProvider provider) throws IOException {
        row.rowColumns().write(row, generator);
    }
}
