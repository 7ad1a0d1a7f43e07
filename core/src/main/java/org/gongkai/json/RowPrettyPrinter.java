package org.gongkai.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import org.gongkai.internal.json.OneLine;

/** Indents by two spaces, with a row of a table on one line, the same on every system. */
final class RowPrettyPrinter extends DefaultPrettyPrinter {

    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

    RowPrettyPrinter() {
        indentObjectsWith(TWO_SPACES);
        indentArraysWith(TWO_SPACES);
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
        return new RowPrettyPrinter();
    }

    @Override
    public void beforeObjectEntries(JsonGenerator generator) throws IOException {
        if (!isRow(generator)) {
            super.beforeObjectEntries(generator);
        }
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) throws IOException {
        if (isRow(generator)) {
            generator.writeRaw(", ");
        } else {
            super.writeObjectEntrySeparator(generator);
        }
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int entries) throws IOException {
        if (isRow(generator)) {
            _nesting--;
            generator.writeRaw('}');
        } else {
            super.writeEndObject(generator, entries);
        }
    }

    private static boolean isRow(JsonGenerator generator) {
        return generator.currentValue() instanceof OneLine;
    }
}
