package org.gongkai.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.NotBlank;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.law.Citation;
import org.immutables.value.Value;

/**
 * The document by which an agency replies (答复书), as far as a register has what it says.
 *
 * <p>Once anything of what it says is recorded, what it does not have is taken not to have been said; of one that has its
 * number alone, which is all that many registers have, nothing is known. The text form has the number alone, and in the public JSON of an {@link Application} each mention of the data of
 * its applicant in the texts is masked.
 *
 * <pre>{@code
 * ReplyDocument letter = ReplyDocument.builder()
 *         .number("某政公开〔2024〕17号")
 *         .addLegalBasis(LegalDocument.REGULATION.article(36).item(5))
 *         .reasons("该信息由某县自然资源局制作")
 *         .responsibleAgency(Agency.of("某县自然资源局"))
 *         .reconsideration(Remedy.of("某市人民政府", Period.ofDays(60)))
 *         .litigation(Remedy.builder().within(Period.ofMonths(6)).build())
 *         .build();
 * ReplyDetails details =
 *         ReplyDetails.builder().ground(ReplyGround.OTHER_AGENCY).document(letter).build();
 * ApplicationEvent.Reply reply =
 *         new ApplicationEvent.Reply(LocalDate.of(2024, 2, 8), Outcome.NOT_HELD).with(details);
 * }</pre>
 */
@Value.Immutable
@JsonForm(ReplyDocument.Json.class)
public abstract class ReplyDocument extends BuiltValue {

    ReplyDocument() {}

    /** {@return a builder with nothing set, which makes a document that says nothing} */
    public static Builder builder() {
        return ImmutableReplyDocument.builder();
    }

    /** {@return the number of the document (文号), where it has one; not blank} */
    public abstract Optional<String> number();

    /** {@return the articles that it cites (法律依据), in its order; unmodifiable} */
    public abstract List<Citation> legalBasis();

    /** {@return the legal basis in the words of the document, where it is recorded so; not blank} */
    public abstract Optional<String> printedBasis();

    /** {@return the facts and reasons (事实和理由), where it states any; not blank} */
    public abstract Optional<String> reasons();

    /** {@return how and where the information is to be got (获取的方式、途径), where it says so; not blank} */
    public abstract Optional<String> whereFound();

    /** {@return the agency that it names as the one to disclose the information (负责公开的行政机关), where it names one} */
    public abstract Optional<Agency> responsibleAgency();

    /** {@return how to reach that agency (联系方式), where it says so; not blank} */
    public abstract Optional<String> agencyContact();

    /** {@return what it tells of reconsideration (行政复议), where it does} */
    public abstract Optional<Remedy> reconsideration();

    /** {@return what it tells of litigation (行政诉讼), where it does} */
    public abstract Optional<Remedy> litigation();

    /** {@return whether anything of what it says is recorded, and not its number alone} */
    public boolean isTextRecorded() {
        return !legalBasis().isEmpty()
                || Stream.of(
                                printedBasis(),
                                reasons(),
                                whereFound(),
                                responsibleAgency(),
                                agencyContact(),
                                reconsideration(),
                                litigation())
                        .anyMatch(Optional::isPresent);
    }

    ReplyDocument masked(UnaryOperator<String> mask) {
        return ImmutableReplyDocument.builder()
                .from(this)
                .printedBasis(printedBasis().map(mask))
                .reasons(reasons().map(mask))
                .whereFound(whereFound().map(mask))
                .agencyContact(agencyContact().map(mask))
                .reconsideration(reconsideration().map(remedy -> remedy.masked(mask)))
                .litigation(litigation().map(remedy -> remedy.masked(mask)))
                .build();
    }

    @Value.Check
    void check() {
        NotBlank.in("a reply document")
                .part("number", number())
                .part("printedBasis", printedBasis())
                .part("reasons", reasons())
                .part("whereFound", whereFound())
                .part("agencyContact", agencyContact());
    }

    /** {@return the number alone} */
    @Override
    public final String toString() {
        return "ReplyDocument{" + number().orElse("") + '}';
    }

    /** Makes a {@link ReplyDocument}; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder {

        Builder() {}

        /**
         * Starts from another document.
         *
         * @param instance the document whose parts are taken over, not null
         * @return this builder
         */
        public abstract Builder from(ReplyDocument instance);

        /**
         * Sets the number of the document.
         *
         * @param number the number, not blank
         * @return this builder
         */
        public abstract Builder number(String number);

        /**
         * Adds articles that it cites after those there are.
         *
         * @param legalBasis the articles, not null
         * @return this builder
         */
        public abstract Builder addLegalBasis(Citation... legalBasis);

        /**
         * Adds articles that it cites after those there are.
         *
         * @param legalBasis the articles, not null
         * @return this builder
         */
        public abstract Builder addAllLegalBasis(Iterable<? extends Citation> legalBasis);

        /**
         * Sets the legal basis in the words of the document.
         *
         * @param printedBasis the words, not blank
         * @return this builder
         */
        public abstract Builder printedBasis(String printedBasis);

        /**
         * Sets the facts and reasons.
         *
         * @param reasons the facts and reasons, not blank
         * @return this builder
         */
        public abstract Builder reasons(String reasons);

        /**
         * Sets how and where the information is to be got.
         *
         * @param whereFound the ways and places, not blank
         * @return this builder
         */
        public abstract Builder whereFound(String whereFound);

        /**
         * Sets the agency that it names as the one to disclose the information.
         *
         * @param responsibleAgency the agency, not null
         * @return this builder
         */
        public abstract Builder responsibleAgency(Agency responsibleAgency);

        /**
         * Sets how to reach that agency.
         *
         * @param agencyContact the address, telephone number or the like, not blank
         * @return this builder
         */
        public abstract Builder agencyContact(String agencyContact);

        /**
         * Sets what it tells of reconsideration.
         *
         * @param reconsideration the remedy as it is told, not null
         * @return this builder
         */
        public abstract Builder reconsideration(Remedy reconsideration);

        /**
         * Sets what it tells of litigation.
         *
         * @param litigation the remedy as it is told, not null
         * @return this builder
         */
        public abstract Builder litigation(Remedy litigation);

        /**
         * {@return the document}
         *
         * @throws IllegalArgumentException if a text is blank
         */
        public abstract ReplyDocument build();
    }

    static final class Json implements Supplier<JsonCodec<ReplyDocument>> {

        @Override
        public JsonCodec<ReplyDocument> get() {
            return JsonShape.of(ReplyDocument::builder, Builder::build)
                    .optional("number", JsonCodec.TEXT, ReplyDocument::number, Builder::number)
                    .list(
                            "legalBasis",
                            JsonCodec.of(Citation.class),
                            ReplyDocument::legalBasis,
                            (document, article) -> document.addLegalBasis(article))
                    .optional("printedBasis", JsonCodec.TEXT, ReplyDocument::printedBasis, Builder::printedBasis)
                    .optional("reasons", JsonCodec.TEXT, ReplyDocument::reasons, Builder::reasons)
                    .optional("whereFound", JsonCodec.TEXT, ReplyDocument::whereFound, Builder::whereFound)
                    .optional(
                            "responsibleAgency",
                            JsonCodec.of(Agency.class),
                            ReplyDocument::responsibleAgency,
                            Builder::responsibleAgency)
                    .optional("agencyContact", JsonCodec.TEXT, ReplyDocument::agencyContact, Builder::agencyContact)
                    .optional(
                            "reconsideration",
                            JsonCodec.of(Remedy.class),
                            ReplyDocument::reconsideration,
                            Builder::reconsideration)
                    .optional("litigation", JsonCodec.of(Remedy.class), ReplyDocument::litigation, Builder::litigation)
                    .withoutBlankTexts()
                    .end();
        }
    }
}
