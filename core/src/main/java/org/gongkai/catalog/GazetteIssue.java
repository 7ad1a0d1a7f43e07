package org.gongkai.catalog;

import java.util.List;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * An issue of the official gazette (政府公报).
 *
 * <pre>{@code
 * GazetteIssue gazetteIssue = GazetteIssue.builder()
 *         .title("某县人民政府公报2020年第1期")
 *         .publishedOn(LocalDate.of(2020, 3, 9))
 *         .year(2020)
 *         .issue(1)
 *         .addDocuments(DocumentNumber.parse("某政发〔2020〕1号"))
 *         .addDocuments(DocumentNumber.parse("某政办字〔2020〕3号"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class GazetteIssue extends BuiltValue implements CatalogEntry {

    GazetteIssue() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableGazetteIssue.builder();
    }

    /** {@return the year, from 1000 to 9999} */
    public abstract int year();

    /** {@return the number of the issue in the year, from 1} */
    public abstract int issue();

    /** {@return the numbers of the documents it carries, in their order; unmodifiable} */
    public abstract List<DocumentNumber> documents();

    @Override
    public final EntryKind kind() {
        return EntryKind.GAZETTE_ISSUE;
    }

    @Value.Check
    void check() {
        EntryBuilder.checkHeading(this, "an issue of the gazette");
        EntryBuilder.checkYear(year(), "an issue of the gazette");
        if (issue() < 1) {
            throw new IllegalArgumentException("issues of a gazette are numbered from 1");
        }
    }

    static final JsonShape<GazetteIssue, Builder> SHAPE = EntryJson.begin(
                    EntryKind.GAZETTE_ISSUE, GazetteIssue::builder)
            .required(
                    "year",
                    JsonCodec.integer(EntryBuilder.FIRST_YEAR, EntryBuilder.LAST_YEAR),
                    GazetteIssue::year,
                    Builder::year)
            .required("issue", JsonCodec.integer(0, Integer.MAX_VALUE), GazetteIssue::issue, Builder::issue)
            .list("documents", JsonCodec.of(DocumentNumber.class), GazetteIssue::documents, Builder::addDocuments)
            .end();

    /** Makes an issue of the gazette; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder extends EntryBuilder<GazetteIssue, Builder> {

        Builder() {}

        /**
         * Sets the year.
         *
         * @param year the year, from 1000 to 9999
         * @return this builder
         */
        public abstract Builder year(int year);

        /**
         * Sets the number of the issue in the year, from 1.
         *
         * @param issue the number of the issue in the year, from 1
         * @return this builder
         */
        public abstract Builder issue(int issue);

        /**
         * Adds one of the numbers of the documents it carries.
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addDocuments(DocumentNumber value);

        /**
         * Adds several of the numbers of the documents it carries.
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllDocuments(Iterable<? extends DocumentNumber> values);
    }
}
