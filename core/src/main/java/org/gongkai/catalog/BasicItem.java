package org.gongkai.catalog;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.directory.DirectoryItem;
import org.gongkai.directory.DisclosureLevel;

/**
 * An item of the basic catalog, with the directories that it was taken from.
 *
 * @param area its area, not null
 * @param item the item as the directories together have it, without number; not null
 * @param sources the directories, at least one, in the order of their keepers' names; unmodifiable
 */
public record BasicItem(Area area, DirectoryItem item, List<Source> sources) implements Serializable {

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
        sources = List.copyOf(sources);
    }

    /**
     * A directory that an item was taken from.
     *
     * @param keeper the agency that keeps the directory, not null
     * @param level the level of the directory; not null, empty where not stated
     * @param responsibleAgency who discloses the item there; not null, empty where not stated
     */
    public record Source(Agency keeper, Optional<DisclosureLevel> level, Optional<String> responsibleAgency)
            implements Serializable {

        /**
         * Rejects null.
         *
         * @param keeper the agency that keeps the directory
         * @param level the level of the directory
         * @param responsibleAgency who discloses the item there
         */
        public Source {
            Objects.requireNonNull(keeper, "keeper");
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(responsibleAgency, "responsibleAgency");
        }
    }
}
