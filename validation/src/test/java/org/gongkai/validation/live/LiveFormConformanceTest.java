package org.gongkai.validation.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.law.FormEdition;
import org.gongkai.validation.between.YearToYear;
import org.gongkai.validation.conformance.ConformanceCase;
import org.gongkai.validation.conformance.ConformanceKit;
import org.gongkai.validation.conformance.Expected;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The script of the form is held against every case of the conformance kit that is about what it checks. */
class LiveFormConformanceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> YEARLY =
            Stream.of(YearToYear.values()).map(YearToYear::rule).toList();

    /** A case as a form has it: the report that is filled in, and those at hand. */
    private record Filled(JsonNode report, Optional<JsonNode> previous, List<JsonNode> units) {

        boolean isOn(FormEdition edition) {
            return report.at("/proactive/edition").textValue().equals(edition.token())
                    && report.at("/applications/edition").textValue().equals(edition.token());
        }
    }

    @ParameterizedTest
    @EnumSource(FormEdition.class)
    void theScriptFindsWhatTheKitExpects(FormEdition edition) throws Exception {
        LiveForm form = LiveForm.of(edition == FormEdition.FORM_2019 ? 2020 : 2023);
        List<String> ofTables = form.rules().rules().stream()
                .filter(rule -> !rule.reconciliations().isEmpty())
                .map(rule -> rule.id().toString())
                .toList();
        int held = 0;
        try (FormScript script = new FormScript(form, Locale.CHINESE)) {
            for (ConformanceCase each : ConformanceKit.committed().cases().toList()) {
                Optional<Filled> filled = filled(each, ofTables).filter(one -> one.isOn(edition));
                if (filled.isPresent()) {
                    String said = script.ofRule(
                            filled.get().report().toString(),
                            each.blankPolicy(),
                            filled.get().previous().map(JsonNode::toString).orElse(null),
                            filled.get().units().stream()
                                    .map(JsonNode::toString)
                                    .toList(),
                            each.rule());

                    assertThat(Expected.read(JSON.readTree(said)))
                            .as(each.toString())
                            .isEqualTo(each.expected());
                    held++;
                }
            }
        }
        assertThat(held).isGreaterThan(300);
    }

    private static Optional<Filled> filled(ConformanceCase each, List<String> ofTables) {
        JsonNode documents = each.documents();
        if (each.ruleSet().startsWith("annual-report") && ofTables.contains(each.rule())) {
            return Optional.of(new Filled(documents.required("report"), Optional.empty(), List.of()));
        }
        if (each.ruleSet().equals("summary") && each.rule().equals("summary.sum")) {
            JsonNode summary = documents.required("summary");
            List<JsonNode> units = new ArrayList<>();
            documents.required("units").forEach(units::add);
            boolean areComparable = documents.path("expected").isEmpty()
                    && summary.required("scope").textValue().equals("summary")
                    && units.stream()
                            .allMatch(unit -> unit.at("/proactive/edition").equals(summary.at("/proactive/edition"))
                                    && unit.at("/applications/edition").equals(summary.at("/applications/edition")));
            return areComparable ? Optional.of(new Filled(summary, Optional.empty(), units)) : Optional.empty();
        }
        if (each.ruleSet().equals("series") && YEARLY.contains(each.rule())) {
            JsonNode reports = documents.required("reports");
            boolean areComparable = reports.size() == 2
                    && reports.at("/0/year").intValue() + 1
                            == reports.at("/1/year").intValue()
                    && reports.at("/0/scope").equals(reports.at("/1/scope"))
                    && (!each.rule().startsWith("proactive")
                            || reports.at("/0/proactive/edition").equals(reports.at("/1/proactive/edition")));
            return areComparable
                    ? Optional.of(new Filled(reports.get(1), Optional.of(reports.get(0)), List.of()))
                    : Optional.empty();
        }
        return Optional.empty();
    }
}
