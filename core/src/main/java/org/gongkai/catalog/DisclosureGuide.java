package org.gongkai.catalog;

import java.util.EnumSet;
import java.util.Set;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * The guide of an agency to its disclosure (政府信息公开指南), of which it is told what it states.
 *
 * <p>Source: Article 12.
 *
 * <pre>{@code
 * DisclosureGuide disclosureGuide = DisclosureGuide.builder()
 *         .title("某县人民政府信息公开指南")
 *         .publishedOn(LocalDate.of(2020, 3, 9))
 *         .agency(Agency.of("某县人民政府"))
 *         .addElements(GuideElement.CLASSIFICATION)
 *         .addElements(GuideElement.ARRANGEMENT)
 *         .addElements(GuideElement.ACCESS)
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class DisclosureGuide extends BuiltValue implements CatalogEntry {

    DisclosureGuide() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableDisclosureGuide.builder();
    }

    /** {@return the agency whose guide it is} */
    public abstract Agency agency();

    /** {@return what it states of that which Article 12 requires; unmodifiable} */
    public abstract Set<GuideElement> elements();

    /** {@return what Article 12 requires and the guide does not state, in the order of the article; the caller's own} */
    public final Set<GuideElement> missing() {
        Set<GuideElement> missing = EnumSet.allOf(GuideElement.class);
        missing.removeAll(elements());
        return missing;
    }

    @Override
    public final EntryKind kind() {
        return EntryKind.DISCLOSURE_GUIDE;
    }

    @Value.Check
    void check() {
        EntryBuilder.checkHeading(this, "a guide");
    }

    static final JsonShape<DisclosureGuide, Builder> SHAPE = EntryJson.begin(
                    EntryKind.DISCLOSURE_GUIDE, DisclosureGuide::builder)
            .required("agency", JsonCodec.of(Agency.class), DisclosureGuide::agency, Builder::agency)
            .list(
                    "elements",
                    JsonCodec.tokens(GuideElement.class, GuideElement::token),
                    DisclosureGuide::elements,
                    Builder::addElements)
            .end();

    /** Makes a guide; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder extends EntryBuilder<DisclosureGuide, Builder> {

        Builder() {}

        /**
         * Sets the agency whose guide it is.
         *
         * @param agency the agency whose guide it is, not null
         * @return this builder
         */
        public abstract Builder agency(Agency agency);

        /**
         * Adds one of what it states of that which Article 12 requires.
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addElements(GuideElement value);

        /**
         * Adds several of what it states of that which Article 12 requires.
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllElements(Iterable<GuideElement> values);
    }
}
