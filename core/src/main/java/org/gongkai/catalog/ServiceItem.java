package org.gongkai.catalog;

import java.net.URI;
import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * An item of government service, or a proof that is asked for (政务服务事项、证明事项).
 *
 * <pre>{@code
 * ServiceItem serviceItem = ServiceItem.builder()
 *         .title("户口迁移")
 *         .publishedOn(LocalDate.of(2020, 3, 9))
 *         .serviceKind(ServiceKind.SERVICE)
 *         .agency(Agency.of("某县人民政府"))
 *         .guide(URI.create("http://www.example.gov.cn/guide?id=1&x=2"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class ServiceItem extends BuiltValue implements CatalogEntry {

    ServiceItem() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableServiceItem.builder();
    }

    /** {@return what it is} */
    public abstract ServiceKind serviceKind();

    /** {@return the agency that serves} */
    public abstract Agency agency();

    /** {@return the link to its guide (办事指南), where stated} */
    public abstract Optional<URI> guide();

    @Override
    public final EntryKind kind() {
        return EntryKind.SERVICE_ITEM;
    }

    @Value.Check
    void check() {
        EntryBuilder.checkHeading(this, "an item of service");
    }

    static final JsonShape<ServiceItem, Builder> SHAPE = EntryJson.begin(EntryKind.SERVICE_ITEM, ServiceItem::builder)
            .required(
                    "serviceKind",
                    JsonCodec.tokens(ServiceKind.class, ServiceKind::token),
                    ServiceItem::serviceKind,
                    Builder::serviceKind)
            .required("agency", JsonCodec.of(Agency.class), ServiceItem::agency, Builder::agency)
            .optional("guide", JsonCodec.LINK, ServiceItem::guide, Builder::guide)
            .end();

    /** Makes an item of service; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder extends EntryBuilder<ServiceItem, Builder> {

        Builder() {}

        /**
         * Sets what it is.
         *
         * @param serviceKind what it is, not null
         * @return this builder
         */
        public abstract Builder serviceKind(ServiceKind serviceKind);

        /**
         * Sets the agency that serves.
         *
         * @param agency the agency that serves, not null
         * @return this builder
         */
        public abstract Builder agency(Agency agency);

        /**
         * Sets the link to its guide (办事指南).
         *
         * @param guide the link to its guide (办事指南), not null
         * @return this builder
         */
        public abstract Builder guide(URI guide);
    }
}
