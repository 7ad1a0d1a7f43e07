package org.gongkai.catalog;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.law.DisclosureItem;

/**
 * A catalog of disclosed information (政府信息公开目录): who keeps it, as of when, and its entries in order.
 *
 * <p>A catalog is immutable; what changes it gives a new one. Read from JSON it has entries of any kind, of which {@link
 * #only} gives those of one.
 *
 * <p>Source: Article 12 of the Regulation.
 *
 * @param <E> the kind of its entries
 */
@JsonForm(value = Catalog.Json.class, schema = "catalog-1", title = "Catalog of disclosed information (政府信息公开目录)")
public final class Catalog<E extends CatalogEntry> implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Agency keeper;
    private final LocalDate asOf;
    private final List<E> entries;

    private Catalog(Agency keeper, LocalDate asOf, List<E> entries) {
        this.keeper = keeper;
        this.asOf = asOf;
        this.entries = entries;
    }

    /**
     * A catalog.
     *
     * @param <E> the kind of its entries
     * @param keeper the agency that keeps it, not null
     * @param asOf the day as of which it stands, not null
     * @param entries its entries in order, not null and without nulls
     * @return the catalog
     */
    public static <E extends CatalogEntry> Catalog<E> of(Agency keeper, LocalDate asOf, List<? extends E> entries) {
        Objects.requireNonNull(entries, "entries");
        return new Catalog<>(
                Objects.requireNonNull(keeper, "keeper"), Objects.requireNonNull(asOf, "asOf"), List.copyOf(entries));
    }

    /** {@return the agency that keeps it} */
    public Agency keeper() {
        return keeper;
    }

    /** {@return the day as of which it stands} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the entries in order; unmodifiable} */
    public List<E> entries() {
        return entries;
    }

    /**
     * The entry with an index number.
     *
     * @param number the number, not null
     * @return the first such entry, where there is one
     */
    public Optional<E> byIndexNumber(IndexNumber number) {
        Objects.requireNonNull(number, "number");
        return entries.stream()
                .filter(entry -> entry.indexNumber().filter(number::equals).isPresent())
                .findFirst();
    }

    /**
     * The entries that serve an item of Article 20.
     *
     * @param item the item, not null
     * @return the entries in order; unmodifiable
     */
    public List<E> byDisclosureItem(DisclosureItem item) {
        Objects.requireNonNull(item, "item");
        return matching(entry -> entry.disclosureItem().filter(item::equals).isPresent());
    }

    /**
     * The entries of an area.
     *
     * @param area the area, not null
     * @return the entries in order; unmodifiable
     */
    public List<E> byArea(Area area) {
        Objects.requireNonNull(area, "area");
        return matching(entry -> entry.area().filter(area::equals).isPresent());
    }

    private List<E> matching(Predicate<E> wanted) {
        return entries.stream().filter(wanted).collect(Collectors.toUnmodifiableList());
    }

    /**
     * A catalog of the entries of one kind.
     *
     * @param <F> the kind
     * @param kind the kind, not null
     * @return the catalog of those entries, in order
     */
    public <F extends CatalogEntry> Catalog<F> only(Class<F> kind) {
        Objects.requireNonNull(kind, "kind");
        return new Catalog<>(
                keeper,
                asOf,
                entries.stream().filter(kind::isInstance).map(kind::cast).toList());
    }

    /**
     * The catalog with an entry more, at its end.
     *
     * @param entry the entry, not null
     * @return the catalog
     */
    public Catalog<E> plus(E entry) {
        List<E> more = new ArrayList<>(entries);
        more.add(Objects.requireNonNull(entry, "entry"));
        return new Catalog<>(keeper, asOf, List.copyOf(more));
    }

    /**
     * The catalog without an entry.
     *
     * @param entry the entry, not null
     * @return the catalog
     * @throws IllegalArgumentException if the entry is not in the catalog
     */
    public Catalog<E> minus(E entry) {
        List<E> fewer = new ArrayList<>(entries);
        fewer.remove(indexOf(entry));
        return new Catalog<>(keeper, asOf, List.copyOf(fewer));
    }

    /**
     * The catalog with an entry in the place of another.
     *
     * @param entry the entry that goes, not null
     * @param by the entry that comes, not null
     * @return the catalog
     * @throws IllegalArgumentException if {@code entry} is not in the catalog
     */
    public Catalog<E> replace(E entry, E by) {
        Objects.requireNonNull(by, "by");
        List<E> changed = new ArrayList<>(entries);
        changed.set(indexOf(entry), Objects.requireNonNull(by, "by"));
        return new Catalog<>(keeper, asOf, List.copyOf(changed));
    }

    private int indexOf(E entry) {
        int index = entries.indexOf(Objects.requireNonNull(entry, "entry"));
        if (index < 0) {
            throw new IllegalArgumentException("no such entry in the catalog: " + entry.key());
        }
        return index;
    }

    /**
     * The same entries as of another day.
     *
     * @param day the day, not null
     * @return the catalog
     */
    public Catalog<E> withAsOf(LocalDate day) {
        return new Catalog<>(keeper, Objects.requireNonNull(day, "day"), entries);
    }

    /**
     * What changed from this version of the catalog to a later one.
     *
     * @param later the later version, not null
     * @return the difference, which {@link CatalogDiff#applyTo} turns back into {@code later}
     */
    public CatalogDiff<E> diffTo(Catalog<E> later) {
        return CatalogDiff.between(this, Objects.requireNonNull(later, "later"));
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> of(keeper, asOf, entries));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Catalog<?> that
                && keeper.equals(that.keeper)
                && asOf.equals(that.asOf)
                && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(keeper, asOf, entries);
    }

    /** {@return who keeps it, as of when, and how many entries it has} */
    @Override
    public String toString() {
        return "Catalog{" + keeper.name() + ", " + asOf + ", " + entries.size() + " entries}";
    }

    /** A catalog is read with entries of any kind; what reads it for one kind takes it with {@link #only}. */
    static final class Json implements Supplier<JsonCodec<Catalog<CatalogEntry>>> {

        @Override
        public JsonCodec<Catalog<CatalogEntry>> get() {
            PartsDeclaration<Catalog<CatalogEntry>> catalog = JsonShape.ofParts();
            catalog.constant("schema", "gongkai/catalog/1");
            Part<Agency> keeper = catalog.required("keeper", JsonCodec.of(Agency.class), Catalog::keeper);
            Part<LocalDate> asOf = catalog.required("asOf", JsonCodec.DATE, Catalog::asOf);
            Part<List<CatalogEntry>> entries =
                    catalog.list("entries", JsonCodec.of(CatalogEntry.class), Catalog::entries);
            return catalog.end(parts -> of(parts.get(keeper), parts.get(asOf), parts.get(entries)));
        }
    }
}
