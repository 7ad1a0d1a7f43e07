package org.gongkai.validation.rules.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.directory.Area;
import org.gongkai.text.Text;
import org.gongkai.validation.Rule;
import org.gongkai.validation.conformance.CheckedRuleSet;
import org.gongkai.validation.rules.examples.RuleExample.NotAssessable;

/** The files of the conformance kit, worked out of the examples of the rules. */
final class ConformanceWriter {

    private static final String CALENDAR = "calendar.json";

    private final KitDocuments documents = new KitDocuments();
    private final Map<Rule<?>, ObjectNode> entries = new HashMap<>();
    private final Map<String, JsonNode> files = new LinkedHashMap<>();

    private ConformanceWriter() {}

    /** The files of the kit of a version by their names. */
    static Map<String, String> files(int version) {
        ConformanceWriter writer = new ConformanceWriter();
        writer.add(version);
        Map<String, String> texts = new LinkedHashMap<>();
        writer.files.forEach((name, json) -> texts.put(name, KitText.of(json)));
        writer.documents.files().forEach((name, json) -> texts.put(name, KitText.of(json)));
        texts.putAll(KitForms.files());
        return texts;
    }

    private void add(int version) {
        ObjectNode manifest = JsonNodeFactory.instance.objectNode();
        manifest.put("kit", "gongkai-conformance").put("version", version);
        ArrayNode sets = manifest.putArray("ruleSets");
        RuleExamples.all().forEach(set -> sets.add(ruleSet(set)));
        manifest.set("forms", KitForms.manifest());
        files.put("manifest.json", manifest);
        files.put(CALENDAR, calendar());
    }

    private <S> ObjectNode ruleSet(RuleSetExamples<S> set) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", set.set().id()).put("version", set.set().version());
        ObjectNode parameters = parameters(set.set().id());
        json.set("parameters", parameters);
        @SuppressWarnings("unchecked")
        CheckedRuleSet<S> checked =
                (CheckedRuleSet<S>) CheckedRuleSet.of(set.set().id(), parameters);
        ArrayNode rules = json.putArray("rules");
        set.examples()
                .forEach(example -> rules.add(entries.computeIfAbsent(
                        example.rule(), rule -> entry(set.set().id(), example, checked))));
        return json;
    }

    private <S> ObjectNode entry(String set, RuleExample<S> example, CheckedRuleSet<S> checked) {
        RuleCases<S> cases = RuleCases.of(example, checked);
        String file = "cases/" + set + '/' + example.rule().id() + ".json";
        files.put(file, cases.json(documents));
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", example.rule().id().toString());
        json.put("severity", example.rule().severity().token());
        cases.editions().forEach(json.putArray("editions")::add);
        if (!example.notOn().isEmpty()) {
            ObjectNode notOn = json.putObject("notOn");
            example.notOn().forEach((edition, because) -> put(notOn.putObject(edition.token()), because));
        }
        json.put("file", file).put("cases", cases.size());
        if (example.notAssessable() instanceof NotAssessable.Never<S> never) {
            put(json.putObject("alwaysAssessable"), never.because());
        }
        return json;
    }

    private static void put(ObjectNode json, Text text) {
        json.put("zh", text.zh()).put("en", text.en());
    }

    private static ObjectNode parameters(String set) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        switch (set) {
            case "annual-report/2019" -> json.put("edition", "2019");
            case "annual-report/2021" -> json.put("edition", "2021");
            case "application" ->
                json.put("asOf", ApplicationExamples.AS_OF.toString()).put("calendar", CALENDAR);
            case "dispute" -> json.put("asOf", DisputeExamples.AS_OF.toString()).put("calendar", CALENDAR);
            case "catalog" -> json.put("calendar", CALENDAR);
            case "directory" -> json.put("year", DirectoryExamples.YEAR);
            case "basic-catalog" -> {
                ObjectNode level = json.putArray("coverage").addObject().put("level", "county");
                level.putArray("areas").add(SubjectDocuments.json(Area.SOCIAL_ASSISTANCE));
            }
            default -> {}
        }
        return json;
    }

    /** The days on which it is otherwise than from Monday to Friday work and on Saturday and Sunday not. */
    private static ObjectNode calendar() {
        StateCouncilCalendar calendar = StateCouncilCalendar.published();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("firstDay", calendar.firstDay().toString())
                .put("lastDay", calendar.lastDay().toString());
        ArrayNode off = json.putArray("weekdaysOff");
        ArrayNode working = json.putArray("workingWeekends");
        Set<DayOfWeek> weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        for (LocalDate day = calendar.firstDay(); !day.isAfter(calendar.lastDay()); day = day.plusDays(1)) {
            boolean isWeekend = weekend.contains(day.getDayOfWeek());
            if (calendar.isWorkingDay(day) == isWeekend) {
                (isWeekend ? working : off).add(day.toString());
            }
        }
        return json;
    }
}
