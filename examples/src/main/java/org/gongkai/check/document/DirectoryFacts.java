package org.gongkai.check.document;

import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.directory.DirectoryReader;
import org.gongkai.directory.DisclosureLevel;
import org.gongkai.directory.EmptyBox;

/**
 * What a user says of directories; it wins over what their titles say.
 *
 * @param area the area, not null
 * @param keeper the agency that keeps them, not null
 * @param level the level whose directories they are, not null
 * @param emptyBox what an empty box means in them, not null
 */
public record DirectoryFacts(
        Optional<Area> area, Optional<Agency> keeper, Optional<DisclosureLevel> level, Optional<EmptyBox> emptyBox) {

    DirectoryReader reader(Area ofArea, Agency ofKeeper) {
        DirectoryReader reader = DirectoryReader.of(ofArea, ofKeeper);
        if (level.isPresent()) {
            reader = reader.withLevel(level.get());
        }
        return emptyBox.isPresent() ? reader.withEmptyBox(emptyBox.get()) : reader;
    }
}
