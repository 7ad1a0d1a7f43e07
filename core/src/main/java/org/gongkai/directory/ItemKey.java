package org.gongkai.directory;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.gongkai.internal.NotBlank;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.text.CellText;

/**
 * What an item of a directory (公开事项) is known by: its area, and its names from the first level down.
 *
 * <p>Names are kept in their {@linkplain CellText#plain plain form}, so that white space, line breaks and full-width or
 * traditional characters in a printed name never part an item from itself. Keys are in the order of the basic catalog: pilot
 * areas first in their usual order, then others by name, and within an area by names, level by level.
 *
 * @param area the area, not null
 * @param names the names from the first level down, in plain form; at least one, none blank; unmodifiable
 */
@JsonForm(ItemKey.Json.class)
public record ItemKey(Area area, List<String> names) implements Comparable<ItemKey>, Serializable {

    private static final Comparator<ItemKey> ORDER = Comparator.comparing(ItemKey::isOther)
            .thenComparingInt(key -> Area.pilotAreas().indexOf(key.area))
            .thenComparing(key -> key.area.name())
            .thenComparing(ItemKey::names, Agreement.BY_TEXTS);

    /**
     * Takes the names in their plain form.
     *
     * @param area the area
     * @param names the names, as printed or in plain form
     * @throws IllegalArgumentException if there is no name, or nothing is printed in one
     */
    public ItemKey {
        Objects.requireNonNull(area, "area");
        names = Objects.requireNonNull(names, "names").stream()
                .map(CellText::plain)
                .toList();
        if (names.isEmpty()) {
            throw new IllegalArgumentException("names of the key of an item must be one at least");
        }
        NotBlank.in("the key of an item").part("names", names);
    }

    /**
     * The key of an item.
     *
     * @param area the area of its directory, not null
     * @param item the item, not null
     * @return its key
     */
    public static ItemKey of(Area area, DirectoryItem item) {
        return new ItemKey(area, Objects.requireNonNull(item, "item").names());
    }

    private boolean isOther() {
        return !area.isPilot();
    }

    @Override
    public int compareTo(ItemKey other) {
        return ORDER.compare(this, Objects.requireNonNull(other, "other"));
    }

    /** {@return the area and the names, joined with strokes} */
    @Override
    public String toString() {
        return area + " / " + String.join(" / ", names);
    }

    static final class Json implements Supplier<JsonCodec<ItemKey>> {

        @Override
        public JsonCodec<ItemKey> get() {
            PartsDeclaration<ItemKey> key = JsonShape.<ItemKey>ofParts().withoutBlankTexts();
            Part<Area> area = key.required("area", JsonCodec.of(Area.class), ItemKey::area);
            Part<List<String>> names = key.required("names", JsonCodec.someOf(JsonCodec.TEXT), ItemKey::names);
            return key.end(parts -> new ItemKey(parts.get(area), parts.get(names)));
        }
    }
}
