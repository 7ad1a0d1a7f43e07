package org.gongkai.directory;

import java.io.Serializable;
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
 * An item of the basic catalog, with the directories that it was taken from.
 *
 * @param area its area, not null
 * @param item the item as the directories together have it, without number; not null
 * @param sources the directories, at least one, in the order of their keepers' names; unmodifiable
 */
@JsonForm(BasicItem.Json.class)
public record BasicItem(Area area, DirectoryItem item, List<BasicSource> sources) implements Serializable {

    /**
     * Copies the list.
     *
     * @param area its area
     * @param item the item
     * @param sources the directories
     */
    public BasicItem {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(item, "item");
        sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
    }

    /** {@return what the item is known by in the catalog} */
    public ItemKey key() {
        return ItemKey.of(area, item);
    }

    /** The parts of the item, and who keeps the directories. */
    Map<String, Object> parts() {
        Map<String, Object> parts = new LinkedHashMap<>(item.parts());
        parts.put(
                "sources",
                sources.stream().map(source -> source.keeper().name()).toList());
        return parts;
    }

    static final class Json implements Supplier<JsonCodec<BasicItem>> {

        @Override
        public JsonCodec<BasicItem> get() {
            PartsDeclaration<BasicItem> basic = JsonShape.ofParts();
            Part<Area> area = basic.required("area", JsonCodec.of(Area.class), BasicItem::area);
            Part<DirectoryItem> item = basic.required("item", JsonCodec.of(DirectoryItem.class), BasicItem::item);
            Part<List<BasicSource>> sources =
                    basic.required("sources", JsonCodec.list(JsonCodec.of(BasicSource.class)), BasicItem::sources);
            return basic.end(parts -> new BasicItem(parts.get(area), parts.get(item), parts.get(sources)));
        }
    }
}
