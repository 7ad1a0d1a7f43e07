package org.gongkai.tabulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.CountTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;

/**
 * The JSON form of a {@link Tabulation}: both tables, and what is behind each cell that is no total, by the JSON Pointer that
 * the cell has in a report.
 */
final class TabulationJson implements Supplier<JsonCodec<Tabulation>> {

    @Override
    public JsonCodec<Tabulation> get() {
        PartsDeclaration<Tabulation> tabulation = JsonShape.ofParts();
        tabulation.constant("schema", "gongkai/tabulation/1");
        Part<Integer> year = tabulation.required(
                "year", JsonCodec.integer(AnnualReport.FIRST_YEAR, AnnualReport.LAST_YEAR), Tabulation::year);
        Part<DisputeCounting> counting = tabulation.required(
                "disputeCounting",
                JsonCodec.tokens(DisputeCounting.class, DisputeCounting::token),
                Tabulation::disputeCounting);
        Part<ApplicationTable> applications =
                tabulation.required("applications", JsonCodec.of(ApplicationTable.class), Tabulation::applications);
        Part<DisputeTable> disputes =
                tabulation.required("disputes", JsonCodec.of(DisputeTable.class), Tabulation::disputes);
        Part<Map<String, List<String>>> behind =
                tabulation.required("behind", JsonCodec.map(JsonCodec.list(JsonCodec.TEXT)), TabulationJson::behind);
        return tabulation.end(parts -> checked(
                ApplicationTally.tracing(
                        parts.get(year), parts.get(applications).edition()),
                DisputeTally.of(parts.get(year), parts.get(counting)),
                parts.get(behind),
                parts.get(applications),
                parts.get(disputes)));
    }

    private static Map<String, List<String>> behind(Tabulation tabulation) {
        Map<String, List<String>> behind = new LinkedHashMap<>();
        putBehind(tabulation.applications(), tabulation::applicationsBehind, behind);
        putBehind(tabulation.disputes(), tabulation::disputesBehind, behind);
        return behind;
    }

    private static void putBehind(
            CountTable table, IntFunction<List<String>> numbersOf, Map<String, List<String>> behind) {
        counted(table.layout()).forEach((pointer, cell) -> {
            List<String> numbers = numbersOf.apply(cell);
            if (!numbers.isEmpty()) {
                behind.put(pointer, numbers);
            }
        });
    }

    /** The cells of a table in which something is counted, by their pointers: no totals, nor the processed row. */
    private static Map<String, Integer> counted(TableLayout layout) {
        Map<String, Integer> cells = new LinkedHashMap<>();
        for (TableRow row : layout.rows()) {
            if (!row.is(RowName.PROCESSED)) {
                for (int column = 0; column < row.cellCount() - 1; column++) {
                    cells.put(layout.pointer(row.cell(column)), row.cell(column));
                }
            }
        }
        return cells;
    }

    private static Tabulation checked(
            ApplicationTally applications,
            DisputeTally disputes,
            Map<String, List<String>> behind,
            ApplicationTable statedApplications,
            DisputeTable statedDisputes) {
        Map<String, Integer> ofApplications = counted(statedApplications.layout());
        Map<String, Integer> ofDisputes = counted(statedDisputes.layout());
        behind.forEach((pointer, numbers) -> {
            Integer application = ofApplications.get(pointer);
            Integer dispute = ofDisputes.get(pointer);
            if (application != null) {
                numbers.forEach(number -> applications.addTo(application, number));
            } else if (dispute != null) {
                numbers.forEach(number -> disputes.addTo(dispute, number));
            } else {
                throw new IllegalArgumentException("nothing is counted in a cell \"" + pointer + '"');
            }
        });
        requireSame(statedApplications, applications.table());
        requireSame(statedDisputes, disputes.table());
        return Tabulation.of(applications, disputes);
    }

    private static void requireSame(CountTable stated, CountTable counted) {
        for (int cell = 0; cell < stated.layout().cellCount(); cell++) {
            if (!stated.value(cell).equals(counted.value(cell))) {
                throw new IllegalArgumentException("the cell " + stated.layout().pointer(cell)
                        + " does not say what is behind it: expected " + counted.orZero(cell));
            }
        }
    }
}
