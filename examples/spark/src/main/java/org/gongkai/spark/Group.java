package org.gongkai.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.agency.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What is added up together.
 *
 * @param province the code of the province, null for the whole country
 * @param year the year, null where it is of several
 * @param kind which of what is added up, such as the scope of the reports
 */
record Group(@Nullable String province, @Nullable Integer year, String kind) implements Serializable {

    /** {@return the group of all, and that of the province where it is known} */
    static List<Group> of(Optional<String> province, @Nullable Integer year, String kind) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(null, year, kind));
        province.ifPresent(code -> groups.add(new Group(code, year, kind)));
        return groups;
    }

    static Optional<String> province(Agency agency) {
        return agency.regionCode().map(RegionCode::province).map(RegionCode::toString);
    }
}
