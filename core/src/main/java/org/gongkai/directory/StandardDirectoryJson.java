package org.gongkai.directory;

import org.gongkai.agency.Agency;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.ShapeReader;
import org.gongkai.internal.json.ShapeWriter;

/** The JSON form of a standard directory. */
final class StandardDirectoryJson {

    static final JsonShape<StandardDirectory, StandardDirectory.Builder> SHAPE = JsonShape.of(
                    StandardDirectory::builder, StandardDirectory.Builder::build)
            .constant("schema", "gongkai/standard-directory/1")
            .required(
                    "area",
                    JsonCodec.text(Area::of, Area::toString),
                    StandardDirectory::area,
                    StandardDirectory.Builder::area)
            .required(
                    "keeper", JsonCodec.of(Agency.class), StandardDirectory::keeper, StandardDirectory.Builder::keeper)
            .optional(
                    "level",
                    JsonCodec.tokens(DisclosureLevel.class, DisclosureLevel::token),
                    StandardDirectory::level,
                    StandardDirectory.Builder::level)
            .optional("asOf", JsonCodec.DATE, StandardDirectory::asOf, StandardDirectory.Builder::asOf)
            .list(
                    "items",
                    JsonCodec.of(DirectoryItem.class),
                    StandardDirectory::items,
                    StandardDirectory.Builder::addItems)
            .end();

    private StandardDirectoryJson() {}

    static final class Reader extends ShapeReader<StandardDirectory> {

        Reader() {
            super(StandardDirectory.class, SHAPE);
        }
    }

    static final class Writer extends ShapeWriter<StandardDirectory> {

        Writer() {
            super(StandardDirectory.class, SHAPE);
        }
    }
}
