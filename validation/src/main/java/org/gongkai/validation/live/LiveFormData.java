package org.gongkai.validation.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.form.FormEntry;
import org.gongkai.form.FormHeading;
import org.gongkai.form.FormLayout;
import org.gongkai.json.DisclosureJson;
import org.gongkai.law.FormEdition;
import org.gongkai.money.MoneyUnit;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSection;
import org.gongkai.report.TableLayout;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;
import org.gongkai.validation.FindingKind;
import org.gongkai.validation.Reconciliation;
import org.gongkai.validation.Relation;
import org.gongkai.validation.ReportPlace;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.Severity;
import org.gongkai.validation.between.AcrossYears;
import org.gongkai.validation.between.AcrossYears.YearCell;
import org.gongkai.validation.between.UnitTotals;
import org.gongkai.validation.between.YearToYear;
import org.gongkai.validation.rules.SeriesRules;
import org.gongkai.validation.rules.SummaryRules;
import org.gongkai.validation.wording.FindingWords;

/** What the script knows of a form: layouts, equations, words, and the structure of a report, all as the library has them. */
final class LiveFormData {

    private static final int YEAR = 9_999;
    private static final List<TableLayout> LAYOUTS = Stream.concat(
                    Arrays.stream(FormEdition.values())
                            .flatMap(edition ->
                                    Stream.of(TableLayout.proactive(edition), TableLayout.applications(edition))),
                    Stream.of(TableLayout.disputes()))
            .toList();

    private final LiveForm form;
    private final Locale language;

    /** The layouts of the form itself. */
    private final List<TableLayout> own;

    private LiveFormData(LiveForm form, Locale language) {
        this.form = form;
        this.language = language;
        this.own = LAYOUTS.stream()
                .filter(layout ->
                        layout.edition().filter(each -> each != form.edition()).isEmpty())
                .toList();
    }

    static ObjectNode of(LiveForm form, Locale language) {
        return new LiveFormData(form, language).all();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private ObjectNode all() {
        ObjectNode all = object();
        all.put("edition", form.edition().token());
        all.putRawValue("schema", new RawValue(DisclosureJson.schema(AnnualReport.class)));
        all.put("report", DisclosureJson.write(form.report()));
        all.put("named", form.isNamed());
        form.previous().ifPresent(before -> all.put("previous", DisclosureJson.write(before)));
        ArrayNode layouts = all.putArray("layouts");
        LAYOUTS.forEach(layout -> layouts.add(layout(layout)));
        ArrayNode forms = all.putArray("forms");
        own.forEach(layout -> forms.add(printed(FormLayout.of(layout))));
        ArrayNode rules = all.putArray("rules");
        form.rules().rules().stream()
                .filter(rule -> rule.reconciliations().stream().anyMatch(each -> own.contains(each.layout())))
                .forEach(rule -> rules.add(rule(rule)));
        ArrayNode years = all.putArray("years");
        Arrays.stream(YearToYear.values()).forEach(each -> years.add(years(each)));
        all.set("units", units());
        ObjectNode policy = all.putObject("policy");
        form.policy().consequences().forEach((kind, consequence) -> policy.put(kind.token(), consequence.token()));
        ArrayNode kinds = all.putArray("kinds");
        ObjectNode kindOf = all.putObject("kindOf");
        for (FindingKind kind : FindingKind.values()) {
            if (kind != FindingKind.WAIVED) {
                kinds.addObject()
                        .put("token", kind.token())
                        .put("label", kind.text().in(language))
                        .put("symbol", kind.symbol())
                        .put("violation", FindingKind.violations().contains(kind));
            }
        }
        for (Severity severity : Severity.values()) {
            kindOf.put(severity.token(), FindingKind.ofViolation(severity).token());
        }
        ArrayNode money = all.putArray("moneyUnits");
        for (MoneyUnit unit : MoneyUnit.values()) {
            money.addObject().put("label", unit.label()).put("power", power(unit));
        }
        all.set("words", LiveFormWords.in(language, this::template));
        return all;
    }

    private static int power(MoneyUnit unit) {
        return unit.of(BigDecimal.ONE).amount().precision() - 1;
    }

    // Layouts

    private ObjectNode layout(TableLayout layout) {
        ObjectNode node = object().put("table", layout.name());
        layout.edition().ifPresent(edition -> node.put("edition", edition.token()));
        ArrayNode cells = node.putArray("cells");
        for (int cell = 0; cell < layout.cellCount(); cell++) {
            cells.add(cell(layout.pointer(cell), layout.label(cell)).put("signed", layout.isSigned(cell)));
        }
        FormLayout.of(layout).entries().stream()
                .filter(entry -> entry.cell().isEmpty())
                .forEach(entry -> node.set("amount", amount(entry)));
        return node;
    }

    /** An amount in 万元; where the form does not print that, it is written with the number. */
    private ObjectNode amount(FormEntry entry) {
        ObjectNode node = cell(entry.pointer(), entry.label()).put("power", power(MoneyUnit.TEN_THOUSAND_YUAN));
        return entry.unit().isPresent() ? node : node.put("unit", MoneyUnit.TEN_THOUSAND_YUAN.label());
    }

    private ObjectNode cell(String pointer, String label) {
        return object().put("pointer", pointer)
                .put("label", label)
                .put("name", Cell.of(pointer, label, Figure.notStated()).text().in(language));
    }

    private ObjectNode printed(FormLayout layout) {
        ObjectNode node = object().put("columns", layout.columnCount());
        ArrayNode headings = node.putArray("headings");
        for (FormHeading heading : layout.headings()) {
            ObjectNode each = headings.addObject().put("text", heading.text());
            if (heading.scope() == FormHeading.Scope.ROW) {
                each.put("row", heading.area().row())
                        .put("rows", heading.area().rowSpan())
                        .put("column", heading.area().column());
            }
        }
        ArrayNode entries = node.putArray("entries");
        for (FormEntry entry : layout.entries()) {
            entries.add(cell(entry.pointer(), entry.label())
                    .put("row", entry.area().row())
                    .put("column", entry.area().column())
                    .put("columns", entry.area().columnSpan())
                    .put("isAmount", entry.cell().isEmpty()));
        }
        return node;
    }

    // Equations

    private ObjectNode rule(Rule<AnnualReport> rule) {
        ObjectNode node = named(rule);
        ArrayNode equations = node.putArray("equations");
        for (Reconciliation each : rule.reconciliations()) {
            if (own.contains(each.layout())) {
                equations.add(equation(
                        each.statement(),
                        IntStream.of(each.actual()).mapToObj(cell -> cell(0, each.layout(), cell)),
                        each.relation(),
                        IntStream.of(each.expected()).mapToObj(cell -> cell(0, each.layout(), cell))));
            }
        }
        return node;
    }

    private static ObjectNode named(Rule<?> rule) {
        return object().put("id", rule.id().toString())
                .put("severity", rule.severity().token());
    }

    private ObjectNode years(YearToYear years) {
        ObjectNode node = named(SeriesRules.ruleSet().rules().stream()
                        .filter(rule -> rule.id().equals(RuleId.of(years.rule())))
                        .findFirst()
                        .orElseThrow())
                .put("table", years.section() == ReportSection.PROACTIVE_DISCLOSURE ? "proactive" : "applications");
        ObjectNode before = node.putObject("before");
        for (FormEdition edition : FormEdition.values()) {
            ArrayNode equations = before.putArray(edition.token());
            for (AcrossYears each : years.equations(edition, form.edition())) {
                equations.add(equation(
                        each.statement(),
                        each.actual().stream().map(LiveFormData::cell),
                        each.relation(),
                        each.expected().stream().map(LiveFormData::cell)));
            }
        }
        return node;
    }

    private ObjectNode equation(
            Text statement, Stream<ArrayNode> actual, Relation relation, Stream<ArrayNode> expected) {
        ObjectNode node = object().put("text", statement.in(language)).put("relation", relation.sign());
        node.set("actual", JsonNodeFactory.instance.arrayNode().addAll(actual.toList()));
        node.set("expected", JsonNodeFactory.instance.arrayNode().addAll(expected.toList()));
        return node.put("bound", FindingWords.isOfBound(statement));
    }

    private static ArrayNode cell(YearCell cell) {
        return cell(cell.isBefore() ? 1 : 0, cell.layout(), cell.cell());
    }

    /** A cell by the report it is of, its layout and its number there. */
    private static ArrayNode cell(int report, TableLayout layout, int cell) {
        return JsonNodeFactory.instance
                .arrayNode()
                .add(report)
                .add(LAYOUTS.indexOf(layout))
                .add(cell);
    }

    private ObjectNode units() {
        ObjectNode node = named(SummaryRules.SUM);
        node.put("text", UnitTotals.statement(Text.of("{cell}", "{cell}")).in(language));
        node.put("listed", UnitTotals.LISTED);
        ArrayNode reports = node.putArray("reports");
        form.units().forEach(unit -> reports.add(DisclosureJson.write(unit)));
        return node;
    }

    // Words that the library makes of a year or a name

    private void template(ObjectNode words) {
        Cell cell = Cell.of(
                TableLayout.disputes().pointer(0), TableLayout.disputes().label(0), Figure.notStated());
        words.put(
                "yearStatement",
                yearly(AcrossYears.statement(YEAR, Text.of("", "")).in(language)));
        words.put("yearLabel", yearly(AcrossYears.place(YEAR).label()));
        words.put("yearName", yearly(name(AcrossYears.place(YEAR), cell)));
        words.put("unitName", name(UnitTotals.placeOf("{name}"), cell));
        words.put("summaryLabel", UnitTotals.SUMMARY.label());
        words.put("summaryName", name(UnitTotals.SUMMARY, cell));
    }

    private static String yearly(String text) {
        return text.replace(Integer.toString(YEAR), "{year}");
    }

    /** What stands before the name of a cell of a report among others. */
    private String name(ReportPlace place, Cell cell) {
        String name = place.cell(cell.pointer(), ' ' + cell.label(), Figure.notStated())
                .text()
                .in(language);
        return name.substring(0, name.length() - cell.text().in(language).length());
    }

    /** The titles of the rules that the form does not check itself. */
    static Stream<Text> otherRules(LiveForm form) {
        return form.rules().rules().stream()
                .filter(rule -> rule.reconciliations().isEmpty())
                .map(Rule::title);
    }
}
