package org.gongkai.validation.rules.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.form.FormRenderer;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountRow;
import org.gongkai.report.RowName;

/** Forms to read, and what must be read: the agency, the year and the three tables. */
final class KitForms {

    /** A published report as it is copied out of a page. */
    private static final Path PUBLISHED = Path.of("../core/src/test/resources/org/gongkai/form/tancheng-2020.txt");

    private static final String FOLDER = "forms/";

    private static final List<String> READ = List.of("year", "proactive", "applications", "disputes");

    private KitForms() {}

    private static Map<String, AnnualReport> reports() {
        Map<String, AnnualReport> reports = new LinkedHashMap<>();
        reports.put("published-2020.txt", Tancheng.report2020());
        reports.put("full-2020.html", FullReports.of(FormEdition.FORM_2019));
        reports.put("county-2022.txt", CountyReports.of2022());
        reports.put("blanks-2020.txt", withBlanks(CountyReports.of2020(), RowName.LICENSE, ColumnName.CHANGE));
        reports.put("blanks-2022.html", withBlanks(CountyReports.of2022(), RowName.PENALTY, ColumnName.DECISIONS));
        return reports;
    }

    private static AnnualReport withBlanks(AnnualReport report, RowName row, ColumnName column) {
        return CountyReports.withApplications(
                CountyReports.withProactive(report, row, column, CountRow.NOT_STATED),
                RowName.CARRIED_IN,
                ColumnName.TOTAL,
                CountRow.NOT_STATED);
    }

    /** Each form and what must be read of it. */
    static ArrayNode manifest() {
        ArrayNode forms = JsonNodeFactory.instance.arrayNode();
        reports()
                .keySet()
                .forEach(name -> forms.addObject().put("file", FOLDER + name).put("read", read(name)));
        return forms;
    }

    private static String read(String form) {
        return FOLDER + form.substring(0, form.indexOf('.')) + ".json";
    }

    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        reports().forEach((name, report) -> {
            files.put(FOLDER + name, name.startsWith("published") ? published() : rendered(name, report));
            files.put(read(name), KitText.of(read(report)));
        });
        return files;
    }

    private static String rendered(String name, AnnualReport report) {
        FormRenderer renderer = FormRenderer.official();
        return name.endsWith(".html") ? renderer.html(report) + '\n' : renderer.text(report);
    }

    private static String published() {
        try {
            return Files.readString(PUBLISHED, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ObjectNode read(AnnualReport report) {
        JsonNode whole = SubjectDocuments.json(report);
        ObjectNode read = JsonNodeFactory.instance.objectNode();
        read.put("agency", report.agency().name());
        READ.forEach(part -> read.set(part, whole.get(part)));
        return read;
    }
}
