package org.gongkai.validation.rules.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

/** Documents whose reports are on the other edition of the form. */
final class OtherEdition {

    private static final int YEARS = 3;
    private static final int FIRST_YEAR_OF_2019 = 2019;
    private static final int FIRST_YEAR_OF_2021 = 2021;
    private static final String SCHEMA = "gongkai/annual-report/1";
    private static final Pattern YEAR = Pattern.compile("20\\d\\d(?=年)");

    private static final Pattern NOTICE = Pattern.compile(Arrays.stream(FormEdition.values())
            .map(OtherEdition::notice)
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));

    private final IntUnaryOperator years;

    private OtherEdition(IntUnaryOperator years) {
        this.years = years;
    }

    /** The documents three years later or earlier, as they are in a year of the other edition. */
    static JsonNode inItsYears(JsonNode documents) {
        return new OtherEdition(OtherEdition::years).of(documents);
    }

    /** The documents of the same years with tables on the edition that is not that of the year. */
    static JsonNode inTheSameYears(JsonNode documents) {
        return new OtherEdition(year -> 0).of(documents);
    }

    /** The editions that the reports among the documents are on. */
    static Set<String> editions(JsonNode documents) {
        Set<String> editions = new TreeSet<>();
        documents.findValuesAsText("edition").stream()
                .filter(each -> Arrays.stream(FormEdition.values())
                        .anyMatch(edition -> edition.token().equals(each)))
                .forEach(editions::add);
        return editions;
    }

    private JsonNode of(JsonNode documents) {
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
                others.put("year", year + years.applyAsInt(year));
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

    private AnnualReport of(AnnualReport report) {
        int later = years.applyAsInt(report.year());
        AnnualReport.Builder other = CountyReports.withoutText(report)
                .year(report.year() + later)
                .proactive(of(report.proactive()))
                .applications(of(report.applications()));
        report.publishedOn().ifPresent(day -> other.publishedOn(day.plusYears(later)));
        report.introduction().ifPresent(text -> other.introduction(later(text, later)));
        report.narrative().forEach((section, text) -> other.putNarrative(section, later(text, later)));
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

    /** A text so many years later, which cites the notice of the other edition in place of that of the one. */
    private static String later(String text, int years) {
        if (years == 0) {
            return text;
        }
        String ofYears =
                YEAR.matcher(text).replaceAll(year -> Integer.toString(Integer.parseInt(year.group()) + years));
        return NOTICE.matcher(ofYears)
                .replaceAll(cited -> cited.group().equals(notice(FormEdition.FORM_2019))
                        ? notice(FormEdition.FORM_2021)
                        : notice(FormEdition.FORM_2019));
    }

    private static String notice(FormEdition edition) {
        return edition.notice().number().orElseThrow();
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
