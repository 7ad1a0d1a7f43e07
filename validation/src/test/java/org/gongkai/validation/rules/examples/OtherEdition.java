package org.gongkai.validation.rules.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gongkai.application.Outcome;
import org.gongkai.json.DisclosureJson;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.CountRow;
import org.gongkai.report.CountTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;

/** Documents whose reports are on the other edition of the form, three years later or earlier. */
final class OtherEdition {

    private static final int YEARS = 3;
    private static final int FIRST_YEAR_OF_2019 = 2019;
    private static final int FIRST_YEAR_OF_2021 = 2021;
    private static final String SCHEMA = "gongkai/annual-report/1";
    private static final Pattern YEAR = Pattern.compile("20\\d\\d(?=年)");

    private OtherEdition() {}

    /** The editions that the reports among the documents are on. */
    static Set<String> editions(JsonNode documents) {
        Set<String> editions = new TreeSet<>();
        documents.findValuesAsText("edition").stream()
                .filter(each -> Arrays.stream(FormEdition.values())
                        .anyMatch(edition -> edition.token().equals(each)))
                .forEach(editions::add);
        return editions;
    }

    static JsonNode of(JsonNode documents) {
        if (SCHEMA.equals(documents.path("schema").textValue())) {
            return SubjectDocuments.json(of(DisclosureJson.read(documents.toString(), AnnualReport.class)));
        }
        if (documents.has("edition") && documents.has(RowName.GOVERNMENT_RULE.token())) {
            return SubjectDocuments.json(of(DisclosureJson.read(documents.toString(), ProactiveTable.class)));
        }
        if (documents.has("edition") && documents.has(RowName.RECEIVED.token())) {
            return SubjectDocuments.json(of(DisclosureJson.read(documents.toString(), ApplicationTable.class)));
        }
        if (documents instanceof ObjectNode object) {
            ObjectNode others = object.objectNode();
            object.properties().forEach(each -> others.set(each.getKey(), of(each.getValue())));
            if (object.path("year").isInt()) {
                int year = object.get("year").intValue();
                others.put("year", year + years(year));
            }
            return others;
        }
        if (documents instanceof ArrayNode list) {
            ArrayNode others = list.arrayNode();
            list.forEach(each -> others.add(of(each)));
            return others;
        }
        return documents;
    }

    private static AnnualReport of(AnnualReport report) {
        int years = years(report.year());
        AnnualReport.Builder other = CountyReports.withoutText(report)
                .year(report.year() + years)
                .proactive(of(report.proactive()))
                .applications(of(report.applications()));
        report.publishedOn().ifPresent(day -> other.publishedOn(day.plusYears(years)));
        report.introduction().ifPresent(text -> other.introduction(inYears(text, years)));
        report.narrative().forEach((section, text) -> other.putNarrative(section, inYears(text, years)));
        return other.build();
    }

    private static ProactiveTable of(ProactiveTable table) {
        FormEdition edition = otherThan(table.edition());
        return ProactiveTable.of(edition, table.amount(), cells(table, TableLayout.proactive(edition)));
    }

    private static ApplicationTable of(ApplicationTable table) {
        FormEdition edition = otherThan(table.edition());
        return ApplicationTable.of(edition, cells(table, TableLayout.applications(edition)));
    }

    private static FormEdition otherThan(FormEdition edition) {
        return edition == FormEdition.FORM_2019 ? FormEdition.FORM_2021 : FormEdition.FORM_2019;
    }

    /** A year before either edition stays. */
    private static int years(int year) {
        if (year < FIRST_YEAR_OF_2019) {
            return 0;
        }
        return year < FIRST_YEAR_OF_2021 ? YEARS : -YEARS;
    }

    private static String inYears(String text, int years) {
        return YEAR.matcher(text).replaceAll(year -> Integer.toString(Integer.parseInt(year.group()) + years));
    }

    /** The cells of rows of the same name, those of a column of the same name or in its place; what has no row is another outcome. */
    private static long[] cells(CountTable table, TableLayout layout) {
        long[] cells = new long[layout.cellCount()];
        for (TableRow row : table.layout().rows()) {
            TableRow same = layout.rows().stream()
                    .filter(each -> each.name().equals(row.name()))
                    .findFirst()
                    .orElse(null);
            if (same != null) {
                copy(table, row, same, cells);
            } else if (table instanceof ApplicationTable) {
                add(table, row, layout.row(Outcome.OTHER_OUTCOME), cells);
            }
        }
        return cells;
    }

    private static void copy(CountTable table, TableRow from, TableRow to, long[] cells) {
        List<?> named = from.columns();
        for (int column = 0; column < to.cellCount(); column++) {
            int place = named.indexOf(to.columns().get(column));
            if (place < 0 && from.cellCount() == to.cellCount()) {
                place = column;
            }
            if (place >= 0 && place < from.cellCount()) {
                int cell = from.cell(place);
                cells[to.cell(column)] = table.isStated(cell) ? table.orZero(cell) : CountRow.NOT_STATED;
            }
        }
    }

    private static void add(CountTable table, TableRow from, TableRow to, long[] cells) {
        for (int column = 0; column < to.cellCount(); column++) {
            cells[to.cell(column)] += table.orZero(from.cell(column));
        }
    }
}
