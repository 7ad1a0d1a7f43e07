package org.gongkai.catalog;

import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * An item, a plan or a result of random inspection (双随机、一公开).
 *
 * <p>Source: 国发〔2019〕5号.
 *
 * <pre>{@code
 * RandomInspection randomInspection = RandomInspection.builder()
 *         .title("药品零售企业抽查计划")
 *         .publishedOn(LocalDate.of(2020, 3, 9))
 *         .part(InspectionPart.PLAN)
 *         .agency(Agency.of("某县人民政府"))
 *         .objects("药品零售企业")
 *         .basis("《中华人民共和国药品管理法》")
 *         .method("现场检查")
 *         .sharePercent(5)
 *         .frequency("每年一次")
 *         .result("已完成")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class RandomInspection extends BuiltValue implements CatalogEntry {

    RandomInspection() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableRandomInspection.builder();
    }

    /** {@return which it is} */
    public abstract InspectionPart part();

    /** {@return the agency that inspects} */
    public abstract Agency agency();

    /** {@return what is inspected (检查对象), where stated} */
    @Value.Redacted
    public abstract Optional<String> objects();

    /** {@return what it rests on, where stated} */
    public abstract Optional<String> basis();

    /** {@return how it is inspected (抽查方式), where stated} */
    public abstract Optional<String> method();

    /** {@return the share that is drawn (比例), in percent from 0 to 100, where stated} */
    public abstract OptionalInt sharePercent();

    /** {@return how often it is inspected (抽查频次), where stated} */
    public abstract Optional<String> frequency();

    /** {@return the result, where stated} */
    @Value.Redacted
    public abstract Optional<String> result();

    @Override
    public final EntryKind kind() {
        return EntryKind.RANDOM_INSPECTION;
    }

    @Value.Check
    void check() {
        EntryBuilder.checkHeading(this, "a random inspection")
                .part("frequency", frequency())
                .part("method", method())
                .part("objects", objects())
                .part("basis", basis())
                .part("result", result());
        if (sharePercent().isPresent()
                && (sharePercent().getAsInt() < 0 || sharePercent().getAsInt() > 100)) {
            throw new IllegalArgumentException("sharePercent must be from 0 to 100");
        }
    }

    static final JsonShape<RandomInspection, Builder> SHAPE = EntryJson.begin(
                    EntryKind.RANDOM_INSPECTION, RandomInspection::builder)
            .required(
                    "part",
                    JsonCodec.tokens(InspectionPart.class, InspectionPart::token),
                    RandomInspection::part,
                    Builder::part)
            .required("agency", JsonCodec.of(Agency.class), RandomInspection::agency, Builder::agency)
            .optional("objects", JsonCodec.TEXT, RandomInspection::objects, Builder::objects)
            .optional("basis", JsonCodec.TEXT, RandomInspection::basis, Builder::basis)
            .optional("method", JsonCodec.TEXT, RandomInspection::method, Builder::method)
            .optionalInt(
                    "sharePercent", JsonCodec.integer(0, 100), RandomInspection::sharePercent, Builder::sharePercent)
            .optional("frequency", JsonCodec.TEXT, RandomInspection::frequency, Builder::frequency)
            .optional("result", JsonCodec.TEXT, RandomInspection::result, Builder::result)
            .end();

    /** Makes a random inspection; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder extends EntryBuilder<RandomInspection, Builder> {

        Builder() {}

        /**
         * Sets which it is.
         *
         * @param part which it is, not null
         * @return this builder
         */
        public abstract Builder part(InspectionPart part);

        /**
         * Sets the agency that inspects.
         *
         * @param agency the agency that inspects, not null
         * @return this builder
         */
        public abstract Builder agency(Agency agency);

        /**
         * Sets what is inspected (检查对象).
         *
         * @param objects what is inspected (检查对象), not null
         * @return this builder
         */
        public abstract Builder objects(String objects);

        /**
         * Sets what it rests on.
         *
         * @param basis what it rests on, not null
         * @return this builder
         */
        public abstract Builder basis(String basis);

        /**
         * Sets how it is inspected (抽查方式).
         *
         * @param method how it is inspected (抽查方式), not null
         * @return this builder
         */
        public abstract Builder method(String method);

        /**
         * Sets the share that is drawn (比例), in percent from 0 to 100.
         *
         * @param sharePercent the share that is drawn (比例), in percent from 0 to 100
         * @return this builder
         */
        public abstract Builder sharePercent(int sharePercent);

        /**
         * Sets how often it is inspected (抽查频次).
         *
         * @param frequency how often it is inspected (抽查频次), not null
         * @return this builder
         */
        public abstract Builder frequency(String frequency);

        /**
         * Sets the result.
         *
         * @param result the result, not null
         * @return this builder
         */
        public abstract Builder result(String result);
    }
}
