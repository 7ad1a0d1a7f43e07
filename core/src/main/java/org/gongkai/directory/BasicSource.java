package org.gongkai.directory;

import java.io.Serializable;
import java.util.Optional;
import org.gongkai.agency.Agency;
import org.immutables.value.Value;

/** A directory that an item of the basic catalog was taken from, and the item as that directory has it. */
@Value.Immutable
public abstract class BasicSource implements Serializable {

    BasicSource() {}

    static BasicSource of(StandardDirectory directory, DirectoryItem item) {
        return ImmutableBasicSource.builder()
                .keeper(directory.keeper())
                .level(directory.level())
                .item(item)
                .build();
    }

    /** {@return the agency that keeps the directory} */
    public abstract Agency keeper();

    /** {@return the level of the directory, where stated} */
    public abstract Optional<DisclosureLevel> level();

    /** {@return the item as the directory has it, with its number, its agency and its links} */
    public abstract DirectoryItem item();
}
