package org.gongkai.catalog;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;
import org.gongkai.internal.json.StrictDeserializer;
import org.gongkai.internal.json.StrictJson;
import org.gongkai.internal.json.Tokens;

/** Reads an entry of any kind; its {@code type} comes first, so that nothing has to be read twice. */
final class CatalogEntryReader extends StrictDeserializer<CatalogEntry> {

    private static final String TYPE = "type";
    private static final Tokens<EntryKind> KINDS = new Tokens<>(EntryKind.class, EntryKind::token);

    CatalogEntryReader() {
        super(CatalogEntry.class);
    }

    @Override
    protected CatalogEntry read(JsonParser parser, DeserializationContext context) throws IOException {
        StrictJson.atObject(parser);
        if (parser.nextToken() != JsonToken.FIELD_NAME || !parser.currentName().equals(TYPE)) {
            throw StrictJson.failure(parser, "expected the property \"" + TYPE + "\" first");
        }
        return EntryShapes.of(KINDS.read(parser)).readAfterConstant(parser, context);
    }
}
