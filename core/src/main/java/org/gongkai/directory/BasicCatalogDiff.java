package org.gongkai.directory;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;

/**
 * What changed between two versions of a basic catalog: items that came or went, and those of which the catalog or its list of
 * sources says something else.
 *
 * @param added the items that came, in the order of the later version; unmodifiable
 * @param removed the items that went, in the order of the earlier version; unmodifiable
 * @param changed the items whose parts changed, in the order of the later version; unmodifiable
 */
@JsonForm(value = BasicCatalogDiff.Json.class, schema = "basic-catalog-diff-1")
public record BasicCatalogDiff(List<BasicItem> added, List<BasicItem> removed, List<Changed> changed)
        implements Serializable {

    /**
     * Copies the lists.
     *
     * @param added the items that came
     * @param removed the items that went
     * @param changed the items that changed
     */
    public BasicCatalogDiff {
        added = List.copyOf(Objects.requireNonNull(added, "added"));
        removed = List.copyOf(Objects.requireNonNull(removed, "removed"));
        changed = List.copyOf(Objects.requireNonNull(changed, "changed"));
    }

    /**
     * An item that changed.
     *
     * @param before the item as it was, not null
     * @param after the item as it is, not null
     * @param parts what changed, in the order of JSON, and {@code sources} if others keep it now; at least one; unmodifiable
     */
    @JsonForm(Changed.Json.class)
    public record Changed(BasicItem before, BasicItem after, List<ChangedPart> parts) implements Serializable {

        /**
         * Copies the list.
         *
         * @param before the item as it was
         * @param after the item as it is
         * @param parts what changed
         */
        public Changed {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            parts = List.copyOf(Objects.requireNonNull(parts, "parts"));
        }

        static final class Json implements Supplier<JsonCodec<Changed>> {

            @Override
            public JsonCodec<Changed> get() {
                PartsDeclaration<Changed> changed = JsonShape.ofParts();
                Part<BasicItem> before = changed.required("before", JsonCodec.of(BasicItem.class), Changed::before);
                Part<BasicItem> after = changed.required("after", JsonCodec.of(BasicItem.class), Changed::after);
                Part<List<ChangedPart>> what =
                        changed.required("parts", JsonCodec.list(JsonCodec.of(ChangedPart.class)), Changed::parts);
                return changed.end(parts -> new Changed(parts.get(before), parts.get(after), parts.get(what)));
            }
        }
    }

    static BasicCatalogDiff between(List<BasicItem> earlier, List<BasicItem> later) {
        Map<ItemKey, BasicItem> old = new LinkedHashMap<>();
        earlier.forEach(item -> old.put(item.key(), item));
        List<BasicItem> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        for (BasicItem item : later) {
            BasicItem before = old.remove(item.key());
            if (before == null) {
                added.add(item);
            } else if (!before.equals(item)) {
                List<ChangedPart> parts = ChangedPart.between(before.parts(), item.parts());
                if (!parts.isEmpty()) {
                    changed.add(new Changed(before, item, parts));
                }
            }
        }
        return new BasicCatalogDiff(added, List.copyOf(old.values()), changed);
    }

    static final class Json implements Supplier<JsonCodec<BasicCatalogDiff>> {

        @Override
        public JsonCodec<BasicCatalogDiff> get() {
            PartsDeclaration<BasicCatalogDiff> diff = JsonShape.ofParts();
            diff.constant("schema", "gongkai/basic-catalog-diff/1");
            Part<List<BasicItem>> added = diff.list("added", JsonCodec.of(BasicItem.class), BasicCatalogDiff::added);
            Part<List<BasicItem>> removed =
                    diff.list("removed", JsonCodec.of(BasicItem.class), BasicCatalogDiff::removed);
            Part<List<Changed>> changed = diff.list("changed", JsonCodec.of(Changed.class), BasicCatalogDiff::changed);
            return diff.end(parts -> new BasicCatalogDiff(parts.get(added), parts.get(removed), parts.get(changed)));
        }
    }
}
