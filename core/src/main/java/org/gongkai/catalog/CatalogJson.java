package org.gongkai.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.agency.Agency;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.ShapeReader;
import org.gongkai.internal.json.ShapeWriter;
import org.jspecify.annotations.Nullable;

/** The JSON form of a catalog, which has entries of any kind. */
final class CatalogJson {

    // A catalog is read with entries of any kind; what reads it for one kind takes it with only().
    @SuppressWarnings("rawtypes")
    private static final JsonShape<Catalog, Parts> SHAPE = JsonShape.<Catalog, Parts>of(Parts::new, Parts::build)
            .constant("schema", "gongkai/catalog/1")
            .required("keeper", JsonCodec.of(Agency.class), Catalog::keeper, (parts, keeper) -> parts.keeper = keeper)
            .required("asOf", JsonCodec.DATE, Catalog::asOf, (parts, asOf) -> parts.asOf = asOf)
            .list(
                    "entries",
                    JsonCodec.of(CatalogEntry.class),
                    CatalogJson::entries,
                    (parts, entry) -> parts.entries.add(entry))
            .end();

    private CatalogJson() {}

    private static List<CatalogEntry> entries(Catalog<?> catalog) {
        return List.copyOf(catalog.entries());
    }

    private static final class Parts {

        private @Nullable Agency keeper;
        private @Nullable LocalDate asOf;
        private final List<CatalogEntry> entries = new ArrayList<>();

        Catalog<CatalogEntry> build() {
            if (keeper == null || asOf == null) {
                throw new IllegalStateException("read without its required properties");
            }
            return Catalog.of(keeper, asOf, entries);
        }
    }

    @SuppressWarnings("rawtypes")
    static final class Reader extends ShapeReader<Catalog> {

        Reader() {
            super(Catalog.class, SHAPE);
        }
    }

    @SuppressWarnings("rawtypes")
    static final class Writer extends ShapeWriter<Catalog> {

        Writer() {
            super(Catalog.class, SHAPE);
        }
    }
}
