package org.gongkai.catalog;

import java.util.List;
import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * What an agency is and does (机关职能): its functions, structure, place, hours, contact and head.
 *
 * <p>Source: Article 20 item 2.
 *
 * <pre>{@code
 * AgencyProfile agencyProfile = AgencyProfile.builder()
 *         .title("某县财政局概况")
 *         .publishedOn(LocalDate.of(2020, 3, 9))
 *         .agency(Agency.of("某县财政局"))
 *         .addFunctions("拟订财税规划")
 *         .addFunctions("管理财政收支")
 *         .addDivisions("办公室")
 *         .addDivisions("预算股")
 *         .address("人民路1号")
 *         .officeHours("工作日9:00-17:00")
 *         .contact("0539-0000000")
 *         .head("张三")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class AgencyProfile extends BuiltValue implements CatalogEntry {

    AgencyProfile() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableAgencyProfile.builder();
    }

    /** {@return the agency} */
    public abstract Agency agency();

    /** {@return its functions (职能), in the order of the entry; unmodifiable} */
    public abstract List<String> functions();

    /** {@return its divisions (机构设置), in the order of the entry; unmodifiable} */
    public abstract List<String> divisions();

    /** {@return the address of its office (办公地址), where stated} */
    public abstract Optional<String> address();

    /** {@return the hours of its office (办公时间), where stated} */
    public abstract Optional<String> officeHours();

    /** {@return how it is reached (联系方式), where stated} */
    public abstract Optional<String> contact();

    /** {@return the name of who heads it (负责人姓名), where stated} */
    @Value.Redacted
    public abstract Optional<String> head();

    @Override
    public final EntryKind kind() {
        return EntryKind.AGENCY_PROFILE;
    }

    @Value.Check
    void check() {
        EntryBuilder.checkHeading(this, "a profile of an agency")
                .part("functions", functions())
                .part("divisions", divisions())
                .part("address", address())
                .part("officeHours", officeHours())
                .part("contact", contact())
                .part("head", head());
    }

    static final JsonShape<AgencyProfile, Builder> SHAPE = EntryJson.begin(
                    EntryKind.AGENCY_PROFILE, AgencyProfile::builder)
            .required("agency", JsonCodec.of(Agency.class), AgencyProfile::agency, Builder::agency)
            .list("functions", JsonCodec.TEXT, AgencyProfile::functions, Builder::addFunctions)
            .list("divisions", JsonCodec.TEXT, AgencyProfile::divisions, Builder::addDivisions)
            .optional("address", JsonCodec.TEXT, AgencyProfile::address, Builder::address)
            .optional("officeHours", JsonCodec.TEXT, AgencyProfile::officeHours, Builder::officeHours)
            .optional("contact", JsonCodec.TEXT, AgencyProfile::contact, Builder::contact)
            .optional("head", JsonCodec.TEXT, AgencyProfile::head, Builder::head)
            .end();

    /** Makes a profile of an agency; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder extends EntryBuilder<AgencyProfile, Builder> {

        Builder() {}

        /**
         * Sets the agency.
         *
         * @param agency the agency, not null
         * @return this builder
         */
        public abstract Builder agency(Agency agency);

        /**
         * Adds one of its functions (职能).
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addFunctions(String value);

        /**
         * Adds several of its functions (职能).
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllFunctions(Iterable<String> values);

        /**
         * Adds one of its divisions (机构设置).
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addDivisions(String value);

        /**
         * Adds several of its divisions (机构设置).
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllDivisions(Iterable<String> values);

        /**
         * Sets the address of its office (办公地址).
         *
         * @param address the address of its office (办公地址), not blank
         * @return this builder
         */
        public abstract Builder address(String address);

        /**
         * Sets the hours of its office (办公时间).
         *
         * @param officeHours the hours of its office (办公时间), not blank
         * @return this builder
         */
        public abstract Builder officeHours(String officeHours);

        /**
         * Sets how it is reached (联系方式).
         *
         * @param contact how it is reached (联系方式), not blank
         * @return this builder
         */
        public abstract Builder contact(String contact);

        /**
         * Sets the name of who heads it (负责人姓名).
         *
         * @param head the name of who heads it (负责人姓名), not blank
         * @return this builder
         */
        public abstract Builder head(String head);
    }
}
