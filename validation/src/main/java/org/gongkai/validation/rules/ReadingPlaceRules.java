package org.gongkai.validation.rules;

import static org.gongkai.law.LegalDocument.REGULATION;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.AgencyKind;
import org.gongkai.agency.AgencyName;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.ReadingPlace;
import org.gongkai.catalog.ReadingPlaceKind;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** Where a government must let its information be read; a set of rules has this with those of {@link CatalogRules}. */
public final class ReadingPlaceRules {

    /**
     * A government that tells of its reading places has some in archives, libraries and venues of government services.
     *
     * <p>Nothing is said of a catalog without any, which may only not list them, of departments, and of townships, which have no
     * archives of the state. Where a place is told to be elsewhere it may be in one of the three.
     */
    public static final Rule<Catalog<CatalogEntry>> PRESENT = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.reading-places")
            .title("国家档案馆、公共图书馆、政务服务场所设有政府信息查阅场所", "there are reading places in archives, libraries and service venues")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.LEGAL, REGULATION.article(25)))
            .check(ReadingPlaceRules::checkPlaces);

    private static final Map<ReadingPlaceKind, String> REQUIRED = new EnumMap<>(Map.of(
            ReadingPlaceKind.ARCHIVES, "the national archives",
            ReadingPlaceKind.LIBRARY, "a public library",
            ReadingPlaceKind.SERVICE_VENUE, "a venue of government services"));

    private ReadingPlaceRules() {}

    private static void checkPlaces(Catalog<CatalogEntry> catalog, Check check) {
        List<PlacedEntry<ReadingPlace>> places = PlacedEntry.of(catalog, ReadingPlace.class);
        if (places.isEmpty()
                || !isOfCountyOrAbove(AgencyName.of(catalog.keeper().name()))) {
            return;
        }
        Set<ReadingPlaceKind> kinds = EnumSet.noneOf(ReadingPlaceKind.class);
        places.forEach(place -> kinds.add(place.entry().placeKind()));
        List<Cell> cells = places.stream()
                .map(place ->
                        place.cell("placeKind", "场所", place.entry().placeKind().label()))
                .toList();
        REQUIRED.forEach((kind, name) -> {
            if (kinds.contains(kind)) {
                check.holds();
            } else if (kinds.contains(ReadingPlaceKind.OTHER)) {
                check.notAssessable(Text.of(kind.label() + "设有政府信息查阅场所", "there is a reading place in " + name), cells);
            } else {
                check.violated(
                        Text.of("没有设在" + kind.label() + "的政府信息查阅场所", "there is no reading place in " + name),
                        cells,
                        Figure.notStated(),
                        Figure.notStated());
            }
        });
    }

    private static boolean isOfCountyOrAbove(AgencyName name) {
        return name.kind().filter(AgencyKind.GOVERNMENT::equals).isPresent()
                && !name.levels().contains(AdministrativeLevel.TOWNSHIP);
    }
}
