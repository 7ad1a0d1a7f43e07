package org.gongkai.validation.rules;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.directory.DisclosureLevel;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.RecordParts;
import org.gongkai.internal.json.NoJsonForm;

/**
 * Which directories there are to be: areas by the level whose directory it is, and by the agency that keeps it.
 *
 * <p>A county of 26 areas whose townships have 17 each says so as
 *
 * <pre>{@code
 * List<Agency> townships = List.of(Agency.of("郯城街道办事处"), Agency.of("马头镇人民政府"));
 * Coverage coverage = Coverage.none()
 *         .atLevel(DisclosureLevel.COUNTY, Area.pilotAreas())
 *         .keptBy(townships, List.of(Area.EMPLOYMENT, Area.of("公共法律服务")));
 * }</pre>
 *
 * <p>Immutable; what adds to it gives a new one.
 */
@NoJsonForm
public final class Coverage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Pilot areas in their usual order, then others by name. */
    private static final Comparator<Area> AREAS = Comparator.comparing((Area area) -> !area.isPilot())
            .thenComparing(area -> Area.pilotAreas().indexOf(area))
            .thenComparing(Area::name);

    private static final Comparator<Expected> ORDER = Comparator.comparing(
                    (Expected expected) -> expected.keeper().isPresent())
            .thenComparing(expected -> expected.keeper().map(Agency::name).orElse(""))
            .thenComparing(Expected::area, AREAS)
            .thenComparing(expected -> expected.level().map(Enum::ordinal).orElse(0));

    private static final Coverage NONE = new Coverage(Set.of());

    private final Set<Expected> expected;

    /** One directory: of a level or of a keeper. */
    record Expected(Area area, Optional<DisclosureLevel> level, Optional<Agency> keeper) implements Serializable {

        Expected {
            Objects.requireNonNull(area, "area");
        }

        @Serial
        private Object writeReplace() {
            return RecordParts.of(this);
        }
    }

    private Coverage(Set<Expected> expected) {
        this.expected = expected;
    }

    /** {@return that no directory is asked for} */
    public static Coverage none() {
        return NONE;
    }

    /**
     * The directories of a county: one at its level for each pilot area that national guides leave to counties, which are all
     * but {@linkplain Area#ENVIRONMENT ecology}, since the guide of that area is for prefectural departments and their branches.
     *
     * @return the coverage
     */
    public static Coverage ofCounty() {
        return none().atLevel(
                        DisclosureLevel.COUNTY,
                        Area.pilotAreas().stream()
                                .filter(area -> !area.equals(Area.ENVIRONMENT))
                                .toList());
    }

    /**
     * This, and for each area a directory at a level, whoever keeps it.
     *
     * @param level the level, not null
     * @param areas the areas, not null and without nulls
     * @return the coverage
     */
    public Coverage atLevel(DisclosureLevel level, Collection<Area> areas) {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(areas, "areas");
        return and(areas.stream().map(area -> new Expected(area, Optional.of(level), Optional.empty())));
    }

    /**
     * This, and for each area a directory of each keeper, such as the townships of a county.
     *
     * @param keepers the agencies that keep a directory each, not null and without nulls
     * @param areas the areas, not null and without nulls
     * @return the coverage
     */
    public Coverage keptBy(Collection<Agency> keepers, Collection<Area> areas) {
        Objects.requireNonNull(keepers, "keepers");
        Objects.requireNonNull(areas, "areas");
        return and(keepers.stream()
                .flatMap(keeper ->
                        areas.stream().map(area -> new Expected(area, Optional.empty(), Optional.of(keeper)))));
    }

    private Coverage and(Stream<Expected> more) {
        Set<Expected> all = new LinkedHashSet<>(expected);
        more.forEach(all::add);
        return new Coverage(all);
    }

    /** Each directory once: those of levels, by area; then those of keepers, by keeper and area. */
    List<Expected> directories() {
        List<Expected> directories = new ArrayList<>(expected);
        directories.sort(ORDER);
        return directories;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Coverage that && expected.equals(that.expected);
    }

    @Override
    public int hashCode() {
        return expected.hashCode();
    }

    /** {@return how many directories there are to be} */
    @Override
    public String toString() {
        return "Coverage{" + expected.size() + " directories}";
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> NONE.and(expected.stream().map(Expected.class::cast)));
    }
}
