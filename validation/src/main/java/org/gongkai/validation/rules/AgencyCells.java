package org.gongkai.validation.rules;

import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.Agency;
import org.gongkai.agency.AgencyKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;

/** What is known of the agency, as cells of a finding. */
final class AgencyCells {

    private AgencyCells() {}

    static Cell level(Agency agency) {
        return Cell.of(
                "/agency/level",
                "行政层级",
                agency.level().map(AdministrativeLevel::token).map(Figure::of).orElse(Figure.notStated()));
    }

    static Cell kind(Agency agency) {
        return Cell.of(
                "/agency/kind",
                "机关类型",
                agency.kind().map(AgencyKind::token).map(Figure::of).orElse(Figure.notStated()));
    }
}
