package org.gongkai.validation.rules;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.Agency;
import org.gongkai.agency.AgencyKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;

/** What is known of the level and kind of an agency or inferred from its name, also as cells of a finding. */
final class AgencyCells {

    private AgencyCells() {}

    /** The levels that the agency can be of. */
    static Set<AdministrativeLevel> levels(Agency agency) {
        return agency.level()
                .<Set<AdministrativeLevel>>map(EnumSet::of)
                .orElseGet(() -> agency.inferred().levels());
    }

    /** The kinds that the agency can be of. */
    static Set<AgencyKind> kinds(Agency agency) {
        return agency.kind()
                .or(() -> agency.inferred().kind())
                .<Set<AgencyKind>>map(EnumSet::of)
                .orElseGet(() -> EnumSet.allOf(AgencyKind.class));
    }

    static Cell level(Agency agency) {
        Optional<AdministrativeLevel> inferred = agency.inferred().level();
        return Cell.of(
                "/agency/level",
                agency.level().isPresent() ? "行政层级" : "行政层级" + hint(inferred.isPresent(), levels(agency)),
                figure(agency.level().or(() -> inferred).map(AdministrativeLevel::token)));
    }

    private static String hint(boolean isInferred, Set<AdministrativeLevel> levels) {
        if (isInferred) {
            return "（由名称推断）";
        }
        boolean isOpen = levels.contains(AdministrativeLevel.NATIONAL);
        return isOpen
                ? ""
                : levels.stream().map(AdministrativeLevel::label).collect(Collectors.joining("、", "（从名称看可能是", "）"));
    }

    static Cell kind(Agency agency) {
        Optional<AgencyKind> inferred = agency.inferred().kind();
        return Cell.of(
                "/agency/kind",
                agency.kind().isEmpty() && inferred.isPresent() ? "机关类型（由名称推断）" : "机关类型",
                figure(agency.kind().or(() -> inferred).map(AgencyKind::token)));
    }

    private static Figure figure(Optional<String> token) {
        return token.map(Figure::of).orElse(Figure.notStated());
    }
}
