package org.gongkai.catalog;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.NoJsonForm;

/** The policy documents of a catalog with their interpretations (政策文件库), to be asked by number, date, validity and subject. */
@NoJsonForm
public final class PolicyLibrary implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The day that published libraries print where a document was not abolished at all. */
    private static final LocalDate NO_DAY = LocalDate.of(1970, 1, 1);

    private final List<PolicyDocument> documents;
    private final Map<DocumentNumber, List<Interpretation>> interpretations;

    private PolicyLibrary(List<PolicyDocument> documents, Map<DocumentNumber, List<Interpretation>> interpretations) {
        this.documents = documents;
        this.interpretations = interpretations;
    }

    /**
     * The library of a catalog.
     *
     * @param catalog the catalog, of which the documents and interpretations are taken; not null
     * @return the library
     */
    public static PolicyLibrary of(Catalog<? extends CatalogEntry> catalog) {
        Objects.requireNonNull(catalog, "catalog");
        return of(
                catalog.only(PolicyDocument.class).entries(),
                catalog.only(Interpretation.class).entries());
    }

    private static PolicyLibrary of(List<PolicyDocument> documents, List<Interpretation> interpretations) {
        Map<DocumentNumber, List<Interpretation>> byNumber = new HashMap<>();
        for (Interpretation each : interpretations) {
            byNumber.computeIfAbsent(each.interprets(), number -> new ArrayList<>())
                    .add(each);
        }
        return new PolicyLibrary(List.copyOf(documents), byNumber);
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
     * The documents in force on a day: made by then, not abolished by then, and not said to be out of force without a day.
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

    private static boolean isInForce(PolicyDocument document, LocalDate day) {
        Optional<LocalDate> abolished = abolishedOn(document);
        boolean out = document.validity()
                .filter(validity -> validity == Validity.EXPIRED || validity == Validity.REPEALED)
                .isPresent();
        boolean made = document.createdOn().filter(day::isBefore).isEmpty();
        return made && abolished.map(day::isBefore).orElse(!out);
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
     * The interpretations of a document.
     *
     * @param number its number, not null
     * @return the interpretations in the order of the catalog; unmodifiable
     */
    public List<Interpretation> interpretationsOf(DocumentNumber number) {
        return List.copyOf(interpretations.getOrDefault(Objects.requireNonNull(number, "number"), List.of()));
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
                .filter(document -> document.documentNumber()
                        .filter(interpretations::containsKey)
                        .isPresent())
                .count();
        return new InterpretationRate((int) interpreted, made.size());
    }

    private List<PolicyDocument> matching(Predicate<PolicyDocument> wanted) {
        return documents.stream().filter(wanted).toList();
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> of(
                documents,
                interpretations.values().stream().flatMap(List::stream).toList()));
    }
}
