package org.gongkai.validation.rules.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gongkai.json.DisclosureJson;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSeries;
import org.gongkai.validation.BlankPolicy;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.between.AcrossYears;
import org.gongkai.validation.between.AcrossYears.YearCell;
import org.gongkai.validation.conformance.CheckedRuleSet;
import org.gongkai.validation.conformance.Expected;
import org.gongkai.validation.conformance.RuleEquations;
import org.gongkai.validation.rules.examples.RuleExample.NotAssessable;

/**
 * The cases of one rule: its examples, the same on the other edition of the form, each of its reconciliations, and every cell of
 * a report changed at once.
 *
 * @param <S> the type of subject
 */
final class RuleCases<S> {

    /** The names of documents that are reports. */
    private static final List<String> REPORTS =
            List.of("report", "previous", "reports", "summary", "units", "whole", "own");

    private final RuleExample<S> example;
    private final CheckedRuleSet<S> set;
    private final Map<String, JsonNode> documents = new LinkedHashMap<>();
    private final Map<String, Set<String>> outcomes = new LinkedHashMap<>();

    private RuleCases(RuleExample<S> example, CheckedRuleSet<S> set) {
        this.example = example;
        this.set = set;
    }

    static <S> RuleCases<S> of(RuleExample<S> example, CheckedRuleSet<S> set) {
        RuleCases<S> cases = new RuleCases<>(example, set);
        cases.addExample("holds", RuleOutcome.HOLDS, example.holds());
        cases.addExample("violated", RuleOutcome.VIOLATED, example.violated());
        if (example.notAssessable() instanceof NotAssessable.In<S> in) {
            cases.addExample("notAssessable", RuleOutcome.NOT_ASSESSABLE, in.subject());
        }
        RuleEquations equations = new RuleEquations(example.rule());
        for (FormEdition edition : FormEdition.values()) {
            cases.add(equations.within(edition), List.of(FullReports.of(edition)));
            for (FormEdition after : FormEdition.values()) {
                cases.add(equations.between(edition, after), FullReports.successive(edition, after));
            }
        }
        cases.addChanged();
        return cases;
    }

    private void addExample(String name, RuleOutcome outcome, S subject) {
        JsonNode given = SubjectDocuments.of(subject);
        if (!Expected.of(example.check(subject)).equals(expected(given, BlankPolicy.AS_ZERO))) {
            throw new IllegalStateException("the documents of " + example.rule().id() + " are not its subject");
        }
        add(name, given);
        Stream.<UnaryOperator<JsonNode>>of(OtherEdition::inItsYears, OtherEdition::inTheSameYears)
                .flatMap(edition -> onTheOtherEdition(given, edition).stream())
                .filter(other -> comesOut(other, outcome))
                .findFirst()
                .ifPresent(other -> add(name, other));
    }

    /** The documents on the other edition, where there are reports among them and they still are of one subject. */
    private Optional<JsonNode> onTheOtherEdition(JsonNode given, UnaryOperator<JsonNode> edition) {
        JsonNode other = edition.apply(given);
        try {
            set.subject().apply(other);
        } catch (IllegalArgumentException ofNoSubject) {
            return Optional.empty();
        }
        return Optional.of(other).filter(each -> !each.equals(given));
    }

    private boolean comesOut(JsonNode given, RuleOutcome outcome) {
        Expected expected = expected(given, BlankPolicy.AS_ZERO);
        return switch (outcome) {
            case HOLDS -> expected.holds() > 0 && expected.findings().isEmpty();
            case VIOLATED -> expected.violated() > 0;
            case NOT_ASSESSABLE -> expected.notAssessable() > 0 && expected.violated() == 0;
        };
    }

    private void add(List<AcrossYears> equations, List<AnnualReport> reports) {
        equations.forEach(equation -> add(equation, EquationCases.of(equation, reports)));
        equations.stream().limit(1).forEach(equation -> add(equation, EquationCases.ofBlanks(equation, reports)));
    }

    private void add(AcrossYears equation, Map<String, List<AnnualReport>> cases) {
        YearCell actual = equation.actual().get(0);
        String pointer = actual.layout().pointer(actual.cell());
        cases.forEach((name, reports) -> {
            AnnualReport last = reports.get(reports.size() - 1);
            if (reports.size() == 1) {
                add(name + ' ' + pointer, SubjectDocuments.of(last));
            } else {
                String at = AcrossYears.place(last.year()).pointer() + pointer;
                add(name + ' ' + at, SubjectDocuments.of(ReportSeries.of(reports)));
            }
        });
    }

    /** Every cell of one report of what holds one more, and many blank. */
    private void addChanged() {
        JsonNode holds = SubjectDocuments.of(example.holds());
        addChanged(holds);
        onTheOtherEdition(holds, OtherEdition::inItsYears).ifPresent(this::addChanged);
    }

    private void addChanged(JsonNode given) {
        List<String> reports = REPORTS.stream().filter(given::has).toList();
        for (String name : reports) {
            add("every cell more in " + name, changed(given, name, FullReports::raised));
        }
        reports.stream()
                .skip(Math.max(0, reports.size() - 1))
                .forEach(
                        name -> add("blank but for the outcomes in " + name, changed(given, name, FullReports::blank)));
    }

    private static JsonNode changed(JsonNode given, String name, UnaryOperator<AnnualReport> change) {
        ObjectNode changed = given.deepCopy();
        if (given.get(name) instanceof ArrayNode list) {
            ((ArrayNode) changed.get(name)).set(list.size() - 1, changed(list.get(list.size() - 1), change));
        } else {
            changed.set(name, changed(given.get(name), change));
        }
        return changed;
    }

    private static JsonNode changed(JsonNode report, UnaryOperator<AnnualReport> change) {
        return SubjectDocuments.json(change.apply(report(report)));
    }

    private static AnnualReport report(JsonNode json) {
        return DisclosureJson.read(json.toString(), AnnualReport.class);
    }

    private void add(String name, JsonNode given) {
        Set<String> editions = OtherEdition.editions(given);
        String named = editions.isEmpty() ? name : name + ' ' + String.join(" ", editions);
        documents.put(documents.containsKey(named) ? named + " again" : named, given);
        editions.forEach(edition ->
                outcomes.computeIfAbsent(name, none -> new TreeSet<>()).add(edition));
    }

    private Expected expected(JsonNode given, BlankPolicy policy) {
        return Expected.of(example.check(set.subject().apply(given), policy));
    }

    /** The editions on which the rule has each of its examples. */
    Set<String> editions() {
        Set<String> all = new TreeSet<>(outcomes.getOrDefault("violated", Set.of()));
        all.retainAll(outcomes.getOrDefault("holds", Set.of()));
        if (example.notAssessable() instanceof NotAssessable.In<S>) {
            all.retainAll(outcomes.getOrDefault("notAssessable", Set.of()));
        }
        return all;
    }

    int size() {
        return documents.size();
    }

    ObjectNode json(KitDocuments files) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("rule", example.rule().id().toString());
        json.put("severity", example.rule().severity().token());
        ArrayNode cases = json.putArray("cases");
        documents.forEach((name, given) -> {
            ObjectNode one = cases.addObject().put("case", name);
            one.set("documents", files.told(given));
            one.set("expected", expected(given));
        });
        return json;
    }

    private ArrayNode expected(JsonNode given) {
        Map<Expected, List<String>> byOutcome = new LinkedHashMap<>();
        Stream.of(BlankPolicy.values())
                .forEach(policy -> byOutcome
                        .computeIfAbsent(expected(given, policy), none -> new ArrayList<>())
                        .add(policy.token()));
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        byOutcome.forEach((expected, policies) -> {
            ObjectNode one = all.addObject();
            policies.forEach(one.putArray("blankPolicies")::add);
            one.setAll(expected.json());
        });
        return all;
    }
}
