package org.gongkai.validation.live;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.BlankPolicy;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.Scriptable;

/** The script of a form in a script engine, without a page. */
final class FormScript implements AutoCloseable {

    private static final String ASKED = """
            const asked = {};
            (() => {
              const engine = gongkaiForm.engine(JSON.parse(data));
              const text = value => String(value);
              const cells = all => all.map(cell => cell.pointer + ' ' + cell.label + ' = ' + text(cell.value)).join('; ');
              asked.written = json => engine.write(engine.read(json));
              asked.refused = json => {
                try {
                  engine.read(json);
                  return '';
                } catch (refusal) {
                  return refusal.message;
                }
              };
              asked.found = (json, policy, previous, units) => {
                const result = engine.check(engine.read(json), {
                  blankPolicy: policy, previous: previous && engine.read(previous), units: units.map(engine.read)
                });
                return Object.keys(result.counts).map(rule => {
                  const count = result.counts[rule];
                  return rule + ' ' + count.holds + ' ' + count.violated + ' ' + count.notAssessable;
                }).concat(result.findings.map(each => [each.rule, each.severity, each.outcome, text(each.expected),
                  text(each.actual), text(each.difference), cells(each.cells), each.message].join(' | ')))
                  .concat(result.held.map(each => each.rule + ' | ' + each.message), engine.heldIn(result)).join('\\n');
              };
              asked.ofRule = (json, policy, previous, units, rule) => {
                const result = engine.check(engine.read(json), {
                  blankPolicy: policy, previous: previous && engine.read(previous), units: units.map(engine.read)
                });
                const count = result.counts[rule] || { holds: 0, violated: 0, notAssessable: 0 };
                return JSON.stringify({
                  holds: count.holds, violated: count.violated, notAssessable: count.notAssessable,
                  heldWithBlanks: result.held.filter(each => each.rule === rule).map(each => each.blanks.map(cell => cell.pointer)),
                  findings: result.findings.filter(each => each.rule === rule)
                }, (name, value) => typeof value === 'bigint' ? String(value) : value);
              };
              asked.suggested = (json, previous, units) => {
                const lines = [];
                engine.suggest(engine.read(json), { previous: previous && engine.read(previous), units: units.map(engine.read) })
                  .forEach((value, pointer) => lines.push(pointer + ' ' + engine.printed(value, pointer)));
                return lines.join('\\n');
              };
              asked.diagnosed = json => engine.diagnose(engine.read(json))
                .map(each => each.pointer + ' ' + each.value + ' ' + each.likely).join('\\n');
              asked.understood = (text, pointer) => {
                const said = engine.understood(text, pointer);
                return said ? said.value === null ? 'blank' : said.value.decimal || String(said.value) : 'not understood';
              };
              asked.waivers = (json, policy, reason) => {
                const doc = engine.read(json);
                const findings = engine.check(doc, { blankPolicy: policy }).findings;
                const reasons = {};
                findings.forEach(each => { reasons[engine.key(each)] = reason; });
                return engine.waivers(doc, findings, reasons);
              };
              asked.decision = (json, reason) => {
                const doc = engine.read(json);
                const findings = engine.check(doc).findings;
                const reasons = {};
                if (reason) findings.forEach(each => { reasons[engine.key(each)] = reason; });
                return engine.decide(findings, reasons).decision;
              };
              asked.placed = (grid, anchor) => {
                const told = engine.placed(JSON.parse(grid), anchor);
                return told.cells.map(each => each.pointer + ' ' + engine.printed(each.value, each.pointer))
                  .concat(told.lost.map(each => '! ' + each.row + ' ' + each.column + ' ' + each.text)).join('\\n');
              };
            })();
            """;

    private final Context context;
    private final Scriptable scope;
    private final Scriptable asked;

    FormScript(LiveForm form, Locale language) {
        context = Context.enter();
        context.setLanguageVersion(Context.VERSION_ES6);
        scope = context.initStandardObjects();
        scope.put("data", scope, LiveFormData.of(form, language).toString());
        context.evaluateString(scope, LiveForm.script(), "live-form.js", 1, null);
        context.evaluateString(scope, ASKED, "asked.js", 1, null);
        asked = (Scriptable) context.evaluateString(scope, "asked", "asked", 1, null);
    }

    private String ask(String function, Object... arguments) {
        return Objects.toString(Context.jsToJava(
                ((Function) asked.get(function, asked)).call(context, scope, asked, arguments), String.class));
    }

    private Object list(List<AnnualReport> reports) {
        return context.newArray(
                scope, reports.stream().map(DisclosureJson::write).toArray());
    }

    /** The JSON that the script writes of a report that it read. */
    String written(String json) {
        return ask("written", json);
    }

    /** Why the script does not read a document; empty where it does. */
    String refused(String json) {
        return ask("refused", json);
    }

    /** What is found, line by line: how often each rule held, every finding, and what held on blanks, one by one and all of a table together. */
    Stream<String> found(AnnualReport report, BlankPolicy policy) {
        return found(report, policy, null, List.of());
    }

    Stream<String> found(
            AnnualReport report, BlankPolicy policy, @Nullable AnnualReport previous, List<AnnualReport> units) {
        return ask(
                        "found",
                        DisclosureJson.write(report),
                        policy.token(),
                        previous == null ? null : DisclosureJson.write(previous),
                        list(units))
                .lines();
    }

    /** What comes of one rule, as the conformance kit has it. */
    String ofRule(String report, BlankPolicy policy, @Nullable String previous, List<String> units, String rule) {
        return ask("ofRule", report, policy.token(), previous, context.newArray(scope, units.toArray()), rule);
    }

    /** Every number that is suggested, by its pointer. */
    Stream<String> suggested(AnnualReport report, @Nullable AnnualReport previous, List<AnnualReport> units) {
        return ask(
                        "suggested",
                        DisclosureJson.write(report),
                        previous == null ? null : DisclosureJson.write(previous),
                        list(units))
                .lines();
    }

    /** The cells of which one alone may be wrong, with what it has and what it would have. */
    Stream<String> diagnosed(AnnualReport report) {
        return ask("diagnosed", DisclosureJson.write(report)).lines();
    }

    String understood(String text, String pointer) {
        return ask("understood", text, pointer);
    }

    String waivers(AnnualReport report, BlankPolicy policy, String reason) {
        return ask("waivers", DisclosureJson.write(report), policy.token(), reason);
    }

    String decision(AnnualReport report, String reason) {
        return ask("decision", DisclosureJson.write(report), reason);
    }

    /** Where the texts of a pasted table go: JSON of rows of {@code {text, starts}} cells. */
    Stream<String> placed(String grid, String anchor) {
        return ask("placed", grid, anchor).lines();
    }

    @Override
    public void close() {
        Context.exit();
    }
}
