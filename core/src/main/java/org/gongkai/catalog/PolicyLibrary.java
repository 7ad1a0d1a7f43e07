package org.gongkai.catalog;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.NoJsonForm;

/**
 * The policy documents of a catalog with their interpretations, filings and clean-ups (政策文件库), to be asked by number, date,
 * validity and subject.
 *
 * <pre>{@code
 * PolicyLibrary library = PolicyLibrary.of(catalog);
 * InterpretationRate rate = library.interpretationRate(2020);
 * System.out.println(rate.interpreted() + " of " + rate.documents() + ", " + rate.percent(0) + " %");
 * PolicyDocument opinions = library.byNumber(DocumentNumber.parse("某政发〔2020〕1号")).orElseThrow();
 * System.out.println(library.cleanupResultOf(opinions, LocalDate.of(2020, 12, 31)));   // CONTINUED
 * }</pre>
 */
@NoJsonForm
public final class PolicyLibrary implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The day that published libraries print where a document was not abolished at all. */
    private static final LocalDate NO_DAY = LocalDate.of(1970, 1, 1);

    private final List<PolicyDocument> documents;
    private final List<Interpretation> interpretations;
    private final List<DocumentCleanup> cleanups;
    private final List<DocumentFiling> filings;
    private final transient DocumentIndex<Interpretation> interpretationIndex = new DocumentIndex<>();
    private final transient DocumentIndex<Cleaned> cleanupIndex = new DocumentIndex<>();
    private final transient DocumentIndex<DocumentFiling> filingIndex = new DocumentIndex<>();

    /** What a clean-up made of a document, and from when. */
    private record Cleaned(Optional<LocalDate> on, CleanupResult result) {}

    private PolicyLibrary(
            List<PolicyDocument> documents,
            List<Interpretation> interpretations,
            List<DocumentCleanup> cleanups,
            List<DocumentFiling> filings) {
        this.documents = List.copyOf(documents);
        this.interpretations = List.copyOf(interpretations);
        this.cleanups = List.copyOf(cleanups);
        this.filings = List.copyOf(filings);
        interpretations.forEach(each ->
                interpretationIndex.add(each.interprets(), each.interpretsIndexNumber(), each.interpretsTitle(), each));
        for (DocumentCleanup cleanup : cleanups) {
            for (CleanedDocument document : cleanup.documents()) {
                cleanupIndex.add(
                        document.documentNumber(),
                        Optional.empty(),
                        Optional.of(document.title()),
                        new Cleaned(cleanup.day(), document.result()));
            }
        }
        filings.forEach(
                each -> filingIndex.add(each.documentNumber(), Optional.empty(), Optional.of(each.title()), each));
    }

    /**
     * The library of a catalog.
     *
     * @param catalog the catalog, of which the documents and what is said of them are taken; not null
     * @return the library
     */
    public static PolicyLibrary of(Catalog<? extends CatalogEntry> catalog) {
        Objects.requireNonNull(catalog, "catalog");
        return new PolicyLibrary(
                catalog.only(PolicyDocument.class).entries(),
                catalog.only(Interpretation.class).entries(),
                catalog.only(DocumentCleanup.class).entries(),
                catalog.only(DocumentFiling.class).entries());
    }

    /** {@return all documents in the order of the catalog; unmodifiable} */
    public List<PolicyDocument> documents() {
        return documents;
    }

    /**
     * The document with a number.
     *
     * @param number the number, not null
     * @return the first such document, where there is one
     */
    public Optional<PolicyDocument> byNumber(DocumentNumber number) {
        Objects.requireNonNull(number, "number");
        return documents.stream()
                .filter(document ->
                        document.documentNumber().filter(number::equals).isPresent())
                .findFirst();
    }

    /**
     * The documents made in a period.
     *
     * @param first the first day, not null
     * @param last the last day, not null
     * @return the documents whose day of creation is stated and in the period, in order; unmodifiable
     */
    public List<PolicyDocument> madeBetween(LocalDate first, LocalDate last) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        return matching(document -> document.createdOn()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .isPresent());
    }

    /**
     * The documents in force on a day: in force, or else made, by then; neither abolished nor expired nor cleaned up by then;
     * and not said to be out of force without a day.
     *
     * <p>A document is in force on the last day of its time, and no longer on the day from which a clean-up or its abolition
     * counts. A clean-up that lets it stay in force does not prolong its time.
     *
     * <p>1970-01-01, which libraries print for documents that were not abolished, is not taken for a day of abolition.
     *
     * @param day the day, not null
     * @return the documents in order; unmodifiable
     */
    public List<PolicyDocument> inForceOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return matching(document -> isInForce(document, day));
    }

    private boolean isInForce(PolicyDocument document, LocalDate day) {
        List<Cleaned> cleanedOut = cleanupIndex.of(document).stream()
                .filter(cleaned -> cleaned.result().isOutOfForce())
                .toList();
        List<LocalDate> ends = Stream.concat(
                        abolishedOn(document).stream(), cleanedOut.stream().flatMap(cleaned -> cleaned.on().stream()))
                .toList();
        boolean begun = document.effectiveOn()
                .or(document::createdOn)
                .filter(day::isBefore)
                .isEmpty();
        boolean ended = cleanedOut.stream().anyMatch(cleaned -> cleaned.on().isEmpty())
                || !ends.stream().allMatch(day::isBefore)
                || document.expiresOn().filter(day::isAfter).isPresent();
        boolean outWithoutADay = document.validity()
                .filter(validity -> switch (validity) {
                    case REPEALED -> ends.isEmpty();
                    case EXPIRED -> ends.isEmpty() && document.expiresOn().isEmpty();
                    case NOT_YET_IN_FORCE -> document.effectiveOn().isEmpty();
                    case IN_FORCE, PARTLY_IN_FORCE, AMENDED -> false;
                })
                .isPresent();
        return begun && !ended && !outWithoutADay;
    }

    /**
     * The day on which a document was abolished.
     *
     * @param document the document, not null
     * @return the day, empty where none is stated or it is 1970-01-01
     */
    public static Optional<LocalDate> abolishedOn(PolicyDocument document) {
        Objects.requireNonNull(document, "document");
        return document.abolishedOn().filter(day -> !day.equals(NO_DAY));
    }

    /**
     * The documents of a subject.
     *
     * @param subject the subject class as printed, not null
     * @return the documents in order; unmodifiable
     */
    public List<PolicyDocument> bySubject(String subject) {
        Objects.requireNonNull(subject, "subject");
        return matching(document -> document.subjects().contains(subject));
    }

    /**
     * The interpretations of the document with a number.
     *
     * @param number its number, not null
     * @return the interpretations that state the number, in the order of the catalog; unmodifiable
     */
    public List<Interpretation> interpretationsOf(DocumentNumber number) {
        return interpretationIndex.of(Objects.requireNonNull(number, "number"));
    }

    /**
     * The interpretations of a document: those that state its number; of those without number, or where it has none, those that
     * state its index number; and by their leave those that state its title.
     *
     * @param document the document, not null
     * @return the interpretations in the order of the catalog; unmodifiable
     */
    public List<Interpretation> interpretationsOf(PolicyDocument document) {
        return interpretationIndex.of(Objects.requireNonNull(document, "document"));
    }

    /**
     * What the last clean-up by a day made of a document (清理结果), which is found by its number, or by its title where one of
     * the two has no number.
     *
     * @param document the document, not null
     * @param day the day, not null
     * @return the result, empty where no clean-up of a known day names it; of clean-ups of one day that of the last in the
     *     catalog
     */
    public Optional<CleanupResult> cleanupResultOf(PolicyDocument document, LocalDate day) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(day, "day");
        return cleanupIndex.of(document).stream()
                .filter(cleaned -> cleaned.on().filter(on -> !on.isAfter(day)).isPresent())
                .reduce((last, next) -> next.on().orElse(day).isBefore(last.on().orElse(day)) ? last : next)
                .map(Cleaned::result);
    }

    /**
     * The filings of a document (备案), which are found by its number, or by its title where one of the two has no number.
     *
     * @param document the document, not null
     * @return the filings in the order of the catalog; unmodifiable
     */
    public List<DocumentFiling> filingsOf(PolicyDocument document) {
        return filingIndex.of(Objects.requireNonNull(document, "document"));
    }

    /**
     * How many of the documents of a year are interpreted (解读率).
     *
     * @param year the year in which they were made
     * @return the rate, over documents whose day of creation is stated
     */
    public InterpretationRate interpretationRate(int year) {
        List<PolicyDocument> made = madeBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        long interpreted = made.stream()
                .filter(document -> !interpretationsOf(document).isEmpty())
                .count();
        return new InterpretationRate((int) interpreted, made.size());
    }

    private List<PolicyDocument> matching(Predicate<PolicyDocument> wanted) {
        return documents.stream().filter(wanted).toList();
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> new PolicyLibrary(documents, interpretations, cleanups, filings));
    }
}
