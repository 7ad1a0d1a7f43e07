package org.gongkai.tabulation;

import java.util.List;
import java.util.function.Supplier;
import org.gongkai.agency.Agency;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;

/** The JSON form of a {@link Consolidation}: its units, each with its tables; the sums follow from them. */
final class ConsolidationJson implements Supplier<JsonCodec<Consolidation>> {

    @Override
    public JsonCodec<Consolidation> get() {
        PartsDeclaration<Consolidation> consolidation = JsonShape.ofParts();
        consolidation.constant("schema", "gongkai/consolidation/1");
        Part<List<UnitTables>> units =
                consolidation.required("units", JsonCodec.list(unit()), Consolidation::unitTables);
        return consolidation.end(parts -> Consolidation.ofUnits(parts.get(units)));
    }

    private static JsonCodec<UnitTables> unit() {
        PartsDeclaration<UnitTables> unit = JsonShape.ofParts();
        Part<Agency> agency = unit.required("agency", JsonCodec.of(Agency.class), UnitTables::agency);
        Part<Integer> year = unit.required(
                "year", JsonCodec.integer(AnnualReport.FIRST_YEAR, AnnualReport.LAST_YEAR), UnitTables::year);
        Part<ProactiveTable> proactive =
                unit.required("proactive", JsonCodec.of(ProactiveTable.class), UnitTables::proactive);
        Part<ApplicationTable> applications =
                unit.required("applications", JsonCodec.of(ApplicationTable.class), UnitTables::applications);
        Part<DisputeTable> disputes = unit.required("disputes", JsonCodec.of(DisputeTable.class), UnitTables::disputes);
        return unit.end(parts -> new UnitTables(
                parts.get(agency),
                parts.get(year),
                parts.get(proactive),
                parts.get(applications),
                parts.get(disputes)));
    }
}
