package org.gongkai.directory;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

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
    }
}
