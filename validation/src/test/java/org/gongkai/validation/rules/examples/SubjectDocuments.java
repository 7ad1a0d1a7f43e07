package org.gongkai.validation.rules.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.gongkai.application.Application;
import org.gongkai.catalog.Catalog;
import org.gongkai.directory.BasicCatalog;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportAndPrevious;
import org.gongkai.report.ReportSeries;
import org.gongkai.validation.rules.CatalogAndDirectories;
import org.gongkai.validation.rules.CatalogAndReport;
import org.gongkai.validation.rules.DisputeRegister;
import org.gongkai.validation.rules.RegisterAndReport;
import org.gongkai.validation.rules.ReportAmongPeers;
import org.gongkai.validation.rules.SummaryAndUnits;
import org.gongkai.validation.rules.WholeAndOwn;

/** The documents that a subject consists of, by name, in their JSON forms. */
final class SubjectDocuments {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final ObjectNode documents = JsonNodeFactory.instance.objectNode();

    private SubjectDocuments() {}

    static ObjectNode of(Object subject) {
        SubjectDocuments all = new SubjectDocuments();
        if (subject instanceof AnnualReport) {
            return all.put("report", subject).documents;
        } else if (subject instanceof ReportAndPrevious pair) {
            return all.put("report", pair.report()).put("previous", pair.previous()).documents;
        } else if (subject instanceof ReportSeries series) {
            return all.put("reports", series.reports()).documents;
        } else if (subject instanceof ReportAmongPeers among) {
            return all.put("reports", PeerExamples.reports(among)).documents;
        } else if (subject instanceof SummaryAndUnits whole) {
            return all.put("summary", whole.summary())
                    .put("units", whole.units())
                    .put("expected", whole.expected())
                    .documents;
        } else if (subject instanceof WholeAndOwn both) {
            return all.put("whole", both.whole()).put("own", both.own()).documents;
        } else if (subject instanceof RegisterAndReport both) {
            return all.put("tabulation", both.tabulation()).put("report", both.report()).documents;
        } else if (subject instanceof DisputeRegister register) {
            return all.put("disputes", register.disputes()).put("applications", register.applications()).documents;
        } else if (subject instanceof CatalogAndReport both) {
            all.documents.put("agency", both.agency()).put("year", both.year());
            return all.put("tabulated", both.tabulation().table()).put("published", both.published()).documents;
        } else if (subject instanceof CatalogAndDirectories both) {
            return all.put("catalog", both.catalog()).put("basicCatalog", both.directories()).documents;
        } else if (subject instanceof Application) {
            return all.put("application", subject).documents;
        } else if (subject instanceof List<?> applications) {
            return all.put("applications", applications).documents;
        } else if (subject instanceof StandardDirectory) {
            return all.put("directory", subject).documents;
        } else if (subject instanceof BasicCatalog) {
            return all.put("basicCatalog", subject).documents;
        } else if (subject instanceof Catalog<?>) {
            return all.put("catalog", subject).documents;
        }
        throw new IllegalArgumentException("documents of a " + subject.getClass());
    }

    private SubjectDocuments put(String name, Object value) {
        documents.set(name, json(value));
        return this;
    }

    private SubjectDocuments put(String name, List<?> values) {
        ArrayNode all = documents.putArray(name);
        values.forEach(each -> all.add(json(each)));
        return this;
    }

    static JsonNode json(Object value) {
        return parsed(DisclosureJson.write(value));
    }

    static JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
