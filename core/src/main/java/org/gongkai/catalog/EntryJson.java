package org.gongkai.catalog;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import java.util.function.Supplier;
import org.gongkai.directory.Area;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.ShapeReader;
import org.gongkai.internal.json.StreamSerializer;
import org.gongkai.internal.json.StrictDeserializer;
import org.gongkai.internal.json.StrictJson;
import org.gongkai.internal.json.Tokens;
import org.gongkai.law.DisclosureItem;

/** The JSON form of entries: what all kinds have, and then what each adds. */
final class EntryJson {

    private static final String TYPE = "type";

    private EntryJson() {}

    /** Begins the form of a kind with its type and with what entries of all kinds have. */
    static <E extends CatalogEntry, B extends EntryBuilder<E, B>> JsonShape.Declaration<E, B> begin(
            EntryKind kind, Supplier<B> builder) {
        return JsonShape.<E, B>of(builder, EntryBuilder::build)
                .constant(TYPE, kind.token())
                .optional(
                        "indexNumber",
                        JsonCodec.text(IndexNumber::of, IndexNumber::toString),
                        CatalogEntry::indexNumber,
                        EntryBuilder::indexNumber)
                .required("title", JsonCodec.TEXT, CatalogEntry::title, EntryBuilder::title)
                .optional("contentSummary", JsonCodec.TEXT, CatalogEntry::contentSummary, EntryBuilder::contentSummary)
                .optional("createdOn", JsonCodec.DATE, CatalogEntry::createdOn, EntryBuilder::createdOn)
                .optional("publishedOn", JsonCodec.DATE, CatalogEntry::publishedOn, EntryBuilder::publishedOn)
                .optional(
                        "disclosureItem",
                        JsonCodec.tokens(DisclosureItem.class, DisclosureItem::token),
                        CatalogEntry::disclosureItem,
                        EntryBuilder::disclosureItem)
                .optional("area", JsonCodec.text(Area::of, Area::toString), CatalogEntry::area, EntryBuilder::area);
    }

    /** Reads the kind that is asked for; one of any kind by its {@code type}, which comes first so that nothing is read twice. */
    static final class Reader extends StrictDeserializer<CatalogEntry> implements ContextualDeserializer {

        private static final Tokens<EntryKind> KINDS = new Tokens<>(EntryKind.class, EntryKind::token);

        Reader() {
            super(CatalogEntry.class);
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            Class<?> asked = context.getContextualType().getRawClass();
            for (EntryKind kind : EntryKind.values()) {
                if (kind.type().isAssignableFrom(asked)) {
                    return new OfKind(kind);
                }
            }
            return this;
        }

        @Override
        protected CatalogEntry read(JsonParser parser, DeserializationContext context) throws IOException {
            StrictJson.atObject(parser);
            if (parser.nextToken() != JsonToken.FIELD_NAME
                    || !parser.currentName().equals(TYPE)) {
                throw StrictJson.failure(parser, "expected the property \"" + TYPE + "\" first");
            }
            return KINDS.read(parser).shape().readAfterConstant(parser);
        }
    }

    private static final class OfKind extends ShapeReader<CatalogEntry> {

        OfKind(EntryKind kind) {
            super(CatalogEntry.class, kind.shape());
        }
    }

    static final class Writer extends StreamSerializer<CatalogEntry> {

        Writer() {
            super(CatalogEntry.class);
        }

        @Override
        protected void write(CatalogEntry entry, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            entry.kind().shape().write(entry, generator);
        }
    }
}
