package org.gongkai.directory;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;

/**
 * Directories that do not say the same of an item.
 *
 * @param area the area, not null
 * @param item the name of the item, its levels joined with a stroke; not null
 * @param part the JSON property that differs: {@code contents}, {@code bases}, {@code timeLimit} or {@code audienceGroup};
 *     not null
 * @param versions what is said, in the order of the texts, the first being the one that the basic catalog has; at least two,
 *     unmodifiable
 */
@JsonForm(BasicConflict.Json.class)
public record BasicConflict(Area area, String item, String part, List<Version> versions) implements Serializable {

    /**
     * Copies the list.
     *
     * @param area the area
     * @param item the name of the item
     * @param part the property that differs
     * @param versions what is said
     */
    public BasicConflict {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(part, "part");
        versions = List.copyOf(Objects.requireNonNull(versions, "versions"));
    }

    /**
     * What some directories say, and which.
     *
     * @param texts what they say: each content element or basis, or the one time limit or group; unmodifiable
     * @param keepers the names of the agencies that keep them, each once and in order; unmodifiable
     */
    @JsonForm(Version.Json.class)
    public record Version(List<String> texts, List<String> keepers) implements Serializable {

        /**
         * Copies the lists.
         *
         * @param texts what they say
         * @param keepers who keeps them
         */
        public Version {
            texts = List.copyOf(Objects.requireNonNull(texts, "texts"));
            keepers = List.copyOf(Objects.requireNonNull(keepers, "keepers"));
        }

        static final class Json implements Supplier<JsonCodec<Version>> {

            @Override
            public JsonCodec<Version> get() {
                PartsDeclaration<Version> version = JsonShape.ofParts();
                Part<List<String>> texts = version.required("texts", JsonCodec.list(JsonCodec.TEXT), Version::texts);
                Part<List<String>> keepers =
                        version.required("keepers", JsonCodec.list(JsonCodec.TEXT), Version::keepers);
                return version.end(parts -> new Version(parts.get(texts), parts.get(keepers)));
            }
        }
    }

    static final class Json implements Supplier<JsonCodec<BasicConflict>> {

        @Override
        public JsonCodec<BasicConflict> get() {
            PartsDeclaration<BasicConflict> conflict = JsonShape.ofParts();
            Part<Area> area = conflict.required("area", JsonCodec.of(Area.class), BasicConflict::area);
            Part<String> item = conflict.required("item", JsonCodec.TEXT, BasicConflict::item);
            Part<String> part = conflict.required("part", JsonCodec.TEXT, BasicConflict::part);
            Part<List<Version>> versions =
                    conflict.required("versions", JsonCodec.list(JsonCodec.of(Version.class)), BasicConflict::versions);
            return conflict.end(
                    parts -> new BasicConflict(parts.get(area), parts.get(item), parts.get(part), parts.get(versions)));
        }
    }
}
