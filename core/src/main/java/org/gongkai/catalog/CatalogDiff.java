package org.gongkai.catalog;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.gongkai.agency.Agency;
import org.gongkai.directory.ChangedPart;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;

/**
 * What changed between two versions of a catalog: entries added, removed, and changed part by part.
 *
 * <p>Entries are matched by {@link CatalogEntry#key()}; several with one key are matched in their order.
 *
 * @param <E> the kind of entries
 * @param keeper who keeps the later version, not null
 * @param asOf the day of the later version, not null
 * @param added the entries that came, in their order; unmodifiable
 * @param removed the entries that went, in their order; unmodifiable
 * @param changed the entries that changed, in the order of the later version; unmodifiable
 * @param order for each entry of the later version its place in the earlier one, -1 for one that came; unmodifiable
 */
@JsonForm(
        value = CatalogDiff.Json.class,
        schema = "catalog-diff-1",
        title = "What changed between two versions of a catalog of disclosed information")
public record CatalogDiff<E extends CatalogEntry>(
        Agency keeper, LocalDate asOf, List<E> added, List<E> removed, List<Changed<E>> changed, List<Integer> order)
        implements Serializable {

    /**
     * Copies the lists.
     *
     * @param keeper who keeps the later version
     * @param asOf the day of the later version
     * @param added the entries that came
     * @param removed the entries that went
     * @param changed the entries that changed
     * @param order the places of the entries
     */
    public CatalogDiff {
        Objects.requireNonNull(keeper, "keeper");
        Objects.requireNonNull(asOf, "asOf");
        added = List.copyOf(Objects.requireNonNull(added, "added"));
        removed = List.copyOf(Objects.requireNonNull(removed, "removed"));
        changed = List.copyOf(Objects.requireNonNull(changed, "changed"));
        order = List.copyOf(Objects.requireNonNull(order, "order"));
    }

    /**
     * An entry that changed.
     *
     * @param <E> the kind of entry
     * @param place its place in the earlier version, from 0
     * @param before the entry as it was, not null
     * @param after the entry as it is, not null
     * @param parts what changed, in the order of JSON, at least one; unmodifiable
     */
    public record Changed<E extends CatalogEntry>(int place, E before, E after, List<ChangedPart> parts)
            implements Serializable {

        /**
         * Copies the list.
         *
         * @param place its place
         * @param before the entry as it was
         * @param after the entry as it is
         * @param parts what changed
         */
        public Changed {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            parts = List.copyOf(Objects.requireNonNull(parts, "parts"));
        }
    }

    /** The first, second or further entry of one key. */
    private record Occurrence(EntryKey key, int number) {}

    static <E extends CatalogEntry> CatalogDiff<E> between(Catalog<E> earlier, Catalog<E> later) {
        Map<Occurrence, Integer> places = places(earlier.entries());
        List<E> added = new ArrayList<>();
        List<Changed<E>> changed = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (Map.Entry<Occurrence, Integer> place : places(later.entries()).entrySet()) {
            E after = later.entries().get(place.getValue());
            Integer at = places.remove(place.getKey());
            order.add(at == null ? -1 : at);
            if (at == null) {
                added.add(after);
            } else if (!earlier.entries().get(at).equals(after)) {
                E before = earlier.entries().get(at);
                changed.add(new Changed<>(at, before, after, ChangedPart.between(before.parts(), after.parts())));
            }
        }
        List<E> removed = places.values().stream().map(earlier.entries()::get).toList();
        return new CatalogDiff<>(later.keeper(), later.asOf(), added, removed, changed, order);
    }

    /** The places of entries by their keys, each made unique by how often it was there before. */
    private static <E extends CatalogEntry> Map<Occurrence, Integer> places(List<E> entries) {
        Map<EntryKey, Integer> seen = new HashMap<>();
        Map<Occurrence, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            EntryKey key = entries.get(i).key();
            places.put(new Occurrence(key, seen.merge(key, 1, Integer::sum)), i);
        }
        return places;
    }

    /** {@return whether nothing was added, removed, changed or put elsewhere} */
    public boolean isEmpty() {
        if (!added.isEmpty() || !removed.isEmpty() || !changed.isEmpty()) {
            return false;
        }
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i) != i) {
                return false;
            }
        }
        return true;
    }

    /**
     * Makes the later version of the earlier one.
     *
     * @param earlier the version that the difference was taken from, not null
     * @return the later version
     * @throws IllegalArgumentException if {@code earlier} is not that version
     */
    public Catalog<E> applyTo(Catalog<E> earlier) {
        Objects.requireNonNull(earlier, "earlier");
        List<E> entries = new ArrayList<>();
        int came = 0;
        Map<Integer, E> after = new HashMap<>();
        changed.forEach(each -> after.put(each.place(), each.after()));
        for (int place : order) {
            if (place < 0) {
                entries.add(added.get(came));
                came++;
            } else if (place >= earlier.entries().size()) {
                throw new IllegalArgumentException("not the version that the difference was taken from");
            } else {
                E same = earlier.entries().get(place);
                entries.add(Objects.requireNonNullElse(after.get(place), same));
            }
        }
        if (!earlier.diffTo(Catalog.of(keeper, asOf, entries)).equals(this)) {
            throw new IllegalArgumentException("not the version that the difference was taken from");
        }
        return Catalog.of(keeper, asOf, entries);
    }

    /** A difference is read with entries of any kind, as a catalog is. */
    static final class Json implements Supplier<JsonCodec<CatalogDiff<CatalogEntry>>> {

        @Override
        public JsonCodec<CatalogDiff<CatalogEntry>> get() {
            JsonCodec<CatalogEntry> entry = JsonCodec.of(CatalogEntry.class);
            PartsDeclaration<CatalogDiff<CatalogEntry>> diff = JsonShape.ofParts();
            diff.constant("schema", "gongkai/catalog-diff/1");
            Part<Agency> keeper = diff.required("keeper", JsonCodec.of(Agency.class), CatalogDiff::keeper);
            Part<LocalDate> asOf = diff.required("asOf", JsonCodec.DATE, CatalogDiff::asOf);
            Part<List<CatalogEntry>> added = diff.list("added", entry, CatalogDiff::added);
            Part<List<CatalogEntry>> removed = diff.list("removed", entry, CatalogDiff::removed);
            Part<List<Changed<CatalogEntry>>> changed = diff.list("changed", changed(entry), CatalogDiff::changed);
            Part<List<Integer>> order =
                    diff.list("order", JsonCodec.integer(-1, Integer.MAX_VALUE), CatalogDiff::order);
            return diff.end(parts -> new CatalogDiff<>(
                    parts.get(keeper),
                    parts.get(asOf),
                    parts.get(added),
                    parts.get(removed),
                    parts.get(changed),
                    parts.get(order)));
        }

        private static JsonCodec<Changed<CatalogEntry>> changed(JsonCodec<CatalogEntry> entry) {
            PartsDeclaration<Changed<CatalogEntry>> changed = JsonShape.ofParts();
            Part<Integer> place = changed.required("place", JsonCodec.integer(0, Integer.MAX_VALUE), Changed::place);
            Part<CatalogEntry> before = changed.required("before", entry, Changed::before);
            Part<CatalogEntry> after = changed.required("after", entry, Changed::after);
            Part<List<ChangedPart>> what =
                    changed.required("parts", JsonCodec.list(JsonCodec.of(ChangedPart.class)), Changed::parts);
            return changed.end(
                    parts -> new Changed<>(parts.get(place), parts.get(before), parts.get(after), parts.get(what)));
        }
    }
}
