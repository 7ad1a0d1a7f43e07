package org.gongkai.validation.stack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.Agency;
import org.gongkai.agency.AgencyName;
import org.gongkai.agency.RegionCode;

/** Whether a unit is in the region of a summary, by their region codes or, where one has none, by the places in their names. */
enum UnitPlace {
    /** It is, or it names no place, as 财政局 does not among the bureaus of a county. */
    WITHIN,
    /** It is in another place. */
    ELSEWHERE,
    /** It can be in either, as 诸暨市 can in 绍兴市 and in no other city. */
    UNTOLD;

    static UnitPlace of(Agency unit, Agency summary) {
        Optional<RegionCode> code = unit.regionCode();
        Optional<RegionCode> region = summary.regionCode();
        if (code.isPresent() && region.isPresent()) {
            return code.get().isWithin(region.get()) ? WITHIN : ELSEWHERE;
        }
        List<String> places = AgencyName.of(unit.name()).places();
        List<String> around = AgencyName.of(summary.name()).places();
        if (places.isEmpty() || around.isEmpty()) {
            return WITHIN;
        }
        String last = around.get(around.size() - 1);
        return places.contains(last) || around.contains(places.get(0)) ? WITHIN : byLevels(places.get(0), last);
    }

    /** Only a place of a lower level lies in another; where the name leaves the level open, it may. */
    private static UnitPlace byLevels(String place, String around) {
        Set<AdministrativeLevel> own = AgencyName.of(place).levels();
        Set<AdministrativeLevel> others = AgencyName.of(around).levels();
        if (own.stream().allMatch(each -> others.stream().allMatch(other -> each.compareTo(other) > 0))) {
            return WITHIN;
        }
        return own.stream().anyMatch(each -> others.stream().anyMatch(other -> each.compareTo(other) > 0))
                ? UNTOLD
                : ELSEWHERE;
    }
}
