package org.gongkai.catalog;

import java.util.function.Supplier;
import org.gongkai.directory.Area;
import org.gongkai.directory.ItemKey;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.law.DisclosureItem;

/** The JSON form of entries: what all kinds have, and then what each adds. */
final class EntryJson implements Supplier<JsonCodec<CatalogEntry>> {

    private static final String TYPE = "type";

    @Override
    public JsonCodec<CatalogEntry> get() {
        return JsonCodec.oneOf(
                TYPE, EntryKind.class, EntryKind::token, CatalogEntry::kind, EntryKind::shape, EntryKind::type);
    }

    /** Begins the form of a kind with its type and with what entries of all kinds have. */
    static <E extends CatalogEntry, B extends EntryBuilder<E, B>> JsonShape.Declaration<E, B> begin(
            EntryKind kind, Supplier<B> builder) {
        return JsonShape.<E, B>of(builder, EntryBuilder::build)
                .withoutBlankTexts()
                .constant(TYPE, kind.token())
                .optional(
                        "indexNumber",
                        JsonCodec.of(IndexNumber.class),
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
                .optional("area", JsonCodec.of(Area.class), CatalogEntry::area, EntryBuilder::area)
                .optional("link", JsonCodec.LINK, CatalogEntry::link, EntryBuilder::link)
                .optional(
                        "directoryItem",
                        JsonCodec.of(ItemKey.class),
                        CatalogEntry::directoryItem,
                        EntryBuilder::directoryItem);
    }
}
