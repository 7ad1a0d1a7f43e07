package org.gongkai.directory;

import org.gongkai.internal.json.TextDeserializer;

/** Reads an {@link Area} from its name. */
final class AreaReader extends TextDeserializer<Area> {

    AreaReader() {
        super(Area.class, Area::of);
    }
}
