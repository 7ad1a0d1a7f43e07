package org.gongkai.tabulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.agency.Agency;
import org.gongkai.agency.CreditCode;

/** Units by what tells them apart. */
final class UnitNames {

    private final Set<CreditCode> codes = new HashSet<>();

    /** Of one name and different codes there can be many; a unit without a code comes first in the order and stays. */
    private final Map<String, Agency> names = new HashMap<>();

    /** Takes up units in their order, none of which may be there. */
    UnitNames add(List<UnitTables> units) {
        for (UnitTables unit : units) {
            Agency agency = unit.agency();
            requireOther(agency);
            agency.creditCode().ifPresent(codes::add);
            names.putIfAbsent(agency.name(), agency);
        }
        return this;
    }

    void requireOthers(List<UnitTables> units) {
        units.forEach(unit -> requireOther(unit.agency()));
    }

    private void requireOther(Agency agency) {
        Agency sameName = names.get(agency.name());
        if (agency.creditCode().filter(codes::contains).isPresent()
                || (sameName != null && sameName.isSameAs(agency))) {
            throw new IllegalArgumentException("the unit " + agency.name() + " is there twice");
        }
    }
}
