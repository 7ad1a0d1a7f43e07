package org.gongkai.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * An act of supervision over the work of disclosure and what came of it (监督保障): an inspection, a notice to put right, an
 * assessment, a public review, the holding to account. Checks of sites and accounts are {@link MediaCheck}s.
 *
 * <p>Source: Articles 46, 47 and 50 item 4.
 *
 * <pre>{@code
 * Supervision supervision = Supervision.builder()
 *         .title("标准目录公开情况现场检查")
 *         .publishedOn(LocalDate.of(2020, 3, 9))
 *         .supervisionKind(SupervisionKind.INSPECTION)
 *         .agency(Agency.of("某县人民政府"))
 *         .addUnits(Agency.of("某县财政局"))
 *         .addUnits(Agency.of("某县教育和体育局"))
 *         .doneOn(LocalDate.of(2020, 8, 15))
 *         .addProblems("目录更新不及时")
 *         .rectifiedOn(LocalDate.of(2020, 9, 1))
 *         .result("已整改到位")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class Supervision extends BuiltValue implements CatalogEntry {

    Supervision() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableSupervision.builder();
    }

    /** {@return what it is} */
    public abstract SupervisionKind supervisionKind();

    /** {@return the agency that supervises} */
    public abstract Agency agency();

    /** {@return the units that are supervised, in the order of the entry; unmodifiable} */
    public abstract List<Agency> units();

    /** {@return the day on which it was done, where stated} */
    public abstract Optional<LocalDate> doneOn();

    /** {@return the problems found, in the order of the entry; unmodifiable} */
    @Value.Redacted
    public abstract List<String> problems();

    /** {@return the day on which the problems were put right (整改), where stated} */
    public abstract Optional<LocalDate> rectifiedOn();

    /** {@return what came of it, where stated} */
    @Value.Redacted
    public abstract Optional<String> result();

    @Override
    public final EntryKind kind() {
        return EntryKind.SUPERVISION;
    }

    @Value.Check
    void check() {
        EntryBuilder.checkHeading(this, "an act of supervision")
                .part("problems", problems())
                .part("result", result());
    }

    static final JsonShape<Supervision, Builder> SHAPE = EntryJson.begin(EntryKind.SUPERVISION, Supervision::builder)
            .required(
                    "supervisionKind",
                    JsonCodec.tokens(SupervisionKind.class, SupervisionKind::token),
                    Supervision::supervisionKind,
                    Builder::supervisionKind)
            .required("agency", JsonCodec.of(Agency.class), Supervision::agency, Builder::agency)
            .list("units", JsonCodec.of(Agency.class), Supervision::units, Builder::addUnits)
            .optional("doneOn", JsonCodec.DATE, Supervision::doneOn, Builder::doneOn)
            .list("problems", JsonCodec.TEXT, Supervision::problems, Builder::addProblems)
            .optional("rectifiedOn", JsonCodec.DATE, Supervision::rectifiedOn, Builder::rectifiedOn)
            .optional("result", JsonCodec.TEXT, Supervision::result, Builder::result)
            .end();

    /** Makes an act of supervision; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder extends EntryBuilder<Supervision, Builder> {

        Builder() {}

        /**
         * Sets what it is.
         *
         * @param supervisionKind what it is, not null
         * @return this builder
         */
        public abstract Builder supervisionKind(SupervisionKind supervisionKind);

        /**
         * Sets the agency that supervises.
         *
         * @param agency the agency that supervises, not null
         * @return this builder
         */
        public abstract Builder agency(Agency agency);

        /**
         * Adds one of the units that are supervised.
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addUnits(Agency value);

        /**
         * Adds several of the units that are supervised.
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllUnits(Iterable<? extends Agency> values);

        /**
         * Sets the day on which it was done.
         *
         * @param doneOn the day on which it was done, not null
         * @return this builder
         */
        public abstract Builder doneOn(LocalDate doneOn);

        /**
         * Adds one of the problems found.
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addProblems(String value);

        /**
         * Adds several of the problems found.
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllProblems(Iterable<String> values);

        /**
         * Sets the day on which the problems were put right (整改).
         *
         * @param rectifiedOn the day on which the problems were put right (整改), not null
         * @return this builder
         */
        public abstract Builder rectifiedOn(LocalDate rectifiedOn);

        /**
         * Sets what came of it.
         *
         * @param result what came of it, not blank
         * @return this builder
         */
        public abstract Builder result(String result);
    }
}
