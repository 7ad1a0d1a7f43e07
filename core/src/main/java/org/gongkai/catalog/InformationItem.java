package org.gongkai.catalog;

import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * Any information that is disclosed (政府信息): the general entry, for what has no part that a rule or a look-up uses beyond
 * those of all entries. The item of Article 20 and the item of a directory that it serves tell what it is.
 *
 * <p>Source: Articles 12 and 20.
 *
 * <pre>{@code
 * InformationItem informationItem = InformationItem.builder()
 *         .title("突发公共卫生事件应急预案")
 *         .publishedOn(LocalDate.of(2020, 3, 9))
 *         .keeper(Agency.of("某县人民政府"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class InformationItem extends BuiltValue implements CatalogEntry {

    InformationItem() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableInformationItem.builder();
    }

    /** {@return the agency that made the information or keeps it (公开主体), where stated} */
    public abstract Optional<Agency> keeper();

    @Override
    public final EntryKind kind() {
        return EntryKind.INFORMATION_ITEM;
    }

    @Value.Check
    void check() {
        EntryBuilder.checkHeading(this, "an item of information");
    }

    static final JsonShape<InformationItem, Builder> SHAPE = EntryJson.begin(
                    EntryKind.INFORMATION_ITEM, InformationItem::builder)
            .optional("keeper", JsonCodec.of(Agency.class), InformationItem::keeper, Builder::keeper)
            .end();

    /** Makes an item of information; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder extends EntryBuilder<InformationItem, Builder> {

        Builder() {}

        /**
         * Sets the agency that made the information or keeps it (公开主体).
         *
         * @param keeper the agency that made the information or keeps it (公开主体), not null
         * @return this builder
         */
        public abstract Builder keeper(Agency keeper);
    }
}
