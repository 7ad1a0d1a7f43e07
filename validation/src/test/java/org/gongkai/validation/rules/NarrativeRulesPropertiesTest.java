package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.arbitraries.Reports;
import org.gongkai.narrative.Narrative;
import org.gongkai.narrative.Statement;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;
import org.gongkai.report.ReportSection;
import org.gongkai.text.ChineseNumerals;
import org.gongkai.validation.Finding;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;

/** Texts that are rendered from the tables. */
class NarrativeRulesPropertiesTest {

    private static final Validator<AnnualReport> VALIDATOR = Validator.of(NarrativeRules.ruleSet());

    /** Sentences of which each number is that of a cell, {@code {row.column}}, or of several, {@code {row.column+row.column}}. */
    private static final List<String> PLAIN = List.of(
            "{Y}年共收到政府信息公开申请{received.total}件。",
            "全年新收政府信息公开申请{received.total}件，上年结转{carriedIn.total}件。",
            "本年度新收依申请公开申请{received.total}宗，办结{processed.total}宗。",
            "共收办政府信息公开申请{received.total+carriedIn.total}件。",
            "据统计，共受理政府信息公开申请{received.total+carriedIn.total}件，均依法办理。",
            "各级各部门办结政府信息公开申请{processed.total}件，结转下年度继续办理{carriedForward.total}件。",
            "共收到{received.total}件政府信息公开申请。",
            "依申请公开方面，{Y}年新收申请{received.total}件，{P}年结转{carriedIn.total}件，结转{N}年{carriedForward.total}件。",
            "从办理结果看，予以公开政府信息公开申请{disclosed.total}件，部分公开{partlyDisclosed.total}件。",
            "依申请公开方面，本机关不掌握相关政府信息{notHeld.total}件，重复申请{repeatedApplication.total}件。",
            "依申请公开方面，属于国家秘密{stateSecret.total}件；保护第三方合法权益{thirdPartyRights.total}件。",
            "依申请公开方面，没有现成信息需要另行制作{requiresCreation.total}件。",
            "因政府信息公开被申请行政复议{reconsideration.total}件。",
            "因政府信息公开引发的行政诉讼案件{directLitigation.total+litigationAfterReconsideration.total}起。",
            "政府信息公开类行政复议案件{reconsideration.total}宗，行政诉讼案件{directLitigation.total+litigationAfterReconsideration.total}宗。",
            "因政府信息公开引发的行政诉讼中，未经复议直接起诉{directLitigation.total}件，复议后起诉{litigationAfterReconsideration.total}件。",
            "全年作出行政许可决定{license.decisions}件。",
            "作出行政处罚决定{penalty.decisions}件，作出行政强制决定{administrativeCompulsion.decisions}件。",
            "共收到政府信息公开申请{received.total}件（不含上年结转）。",
            "{Y}年度办理完毕政府信息公开申请{processed.total}件。",
            "本年新收政府信息公开申请{received.total}件，{P}年共收到政府信息公开申请7件。");

    /** Sentences with wholes and parts, where one number that is changed can make two things wrong. */
    private static final List<String> OF_PARTS = List.of(
            "全年收办政府信息公开申请{received.total+carriedIn.total}件，其中新收{received.total}件，上年结转{carriedIn.total}件。",
            "因政府信息公开被申请行政复议{reconsideration.total}件，其中维持{reconsideration.upheld}件、纠正{reconsideration.corrected}件、"
                    + "其他结果{reconsideration.otherResult}件、尚未审结{reconsideration.pending}件。",
            "新收政府信息公开申请{received.total}件，其中自然人申请{received.naturalPerson}件。",
            "共办结政府信息公开申请{processed.total}件，其中予以公开{disclosed.total}件、部分公开{partlyDisclosed.total}件。");

    private static final List<Function<Long, String>> NUMERALS = List.of(
            String::valueOf,
            number -> String.format(Locale.ROOT, "%,d", number),
            number -> String.format(Locale.ROOT, "%,d", number).replace(',', '，'),
            number -> String.valueOf(number)
                    .chars()
                    .mapToObj(digit -> String.valueOf((char) (digit - '0' + '０')))
                    .collect(Collectors.joining()),
            number -> number < 1_000_000_000_000L ? ChineseNumerals.print(number) : String.valueOf(number),
            number -> number < 10 ? "" + number : ("" + number).substring(0, 1) + "\n" + ("" + number).substring(1));

    record Rendered(AnnualReport report, int choice) {}

    @Provide
    Arbitrary<Rendered> plain() {
        return rendered(PLAIN);
    }

    @Provide
    Arbitrary<Rendered> any() {
        List<String> all = new ArrayList<>(PLAIN);
        all.addAll(OF_PARTS);
        return rendered(all);
    }

    private static Arbitrary<Rendered> rendered(List<String> templates) {
        Arbitrary<List<String>> chosen =
                Arbitraries.of(templates).list().uniqueElements().ofMinSize(1).ofMaxSize(6);
        return Combinators.combine(
                        Reports.annual().withoutNarrative(),
                        chosen,
                        Arbitraries.of(NUMERALS),
                        Arbitraries.integers().between(0, 1000))
                .as((report, texts, numeral, choice) -> new Rendered(render(report, texts, numeral), choice));
    }

    private static AnnualReport render(AnnualReport report, List<String> templates, Function<Long, String> numeral) {
        String text = templates.stream()
                .map(template -> render(report, template, numeral))
                .collect(Collectors.joining("\n"));
        return AnnualReport.builder()
                .from(report)
                .putNarrative(ReportSection.OVERVIEW, text)
                .build();
    }

    private static String render(AnnualReport report, String template, Function<Long, String> numeral) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            text.append(template, from, open).append(number(report, template.substring(open + 1, close), numeral));
            from = close + 1;
        }
        return text.append(template.substring(from)).toString();
    }

    private static String number(AnnualReport report, String name, Function<Long, String> numeral) {
        switch (name) {
            case "Y":
                return "" + report.year();
            case "P":
                return "" + (report.year() - 1);
            case "N":
                return "" + (report.year() + 1);
            default:
                long sum = 0;
                for (String cell : name.split("\\+")) {
                    sum += cell(report, cell);
                }
                return numeral.apply(sum);
        }
    }

    private static long cell(AnnualReport report, String name) {
        String end = '/' + name.replace('.', '/');
        for (CountTable table : List.of(report.applications(), report.disputes(), report.proactive())) {
            for (int cell = 0; cell < table.layout().cellCount(); cell++) {
                if (table.layout().pointer(cell).endsWith(end)) {
                    return table.orZero(cell);
                }
            }
        }
        throw new AssertionError("no cell " + name);
    }

    @Property(tries = 500)
    void aTextThatIsRenderedFromTheTablesHasNoFinding(@ForAll("any") Rendered rendered) {
        assertThat(VALIDATOR.validate(rendered.report()).findings()).isEmpty();
    }

    @Property(tries = 500)
    void oneNumberThatIsChangedIsTheOnlyFinding(@ForAll("plain") Rendered rendered) {
        AnnualReport report = rendered.report();
        String text = report.narrative().get(ReportSection.OVERVIEW);
        List<Statement> stated = Narrative.of(report).statements().stream()
                .filter(each -> each.scope().isEmpty() || each.scope().get() == report.scope())
                .toList();
        if (stated.isEmpty()) {
            return;
        }
        Statement statement = stated.get(rendered.choice() % stated.size());
        long other = statement.value().longValueExact() * 2
                + cell(report, "received.total")
                + cell(report, "carriedIn.total")
                + 7;
        String changed =
                text.substring(0, statement.start()) + other + statement.unit() + text.substring(statement.end());

        ValidationResult result = VALIDATOR.validate(AnnualReport.builder()
                .from(report)
                .putNarrative(ReportSection.OVERVIEW, changed)
                .build());

        assertThat(result.findings())
                .singleElement()
                .satisfies(finding -> assertThat(sentence(finding)).contains(other + statement.unit()));
    }

    private static String sentence(Finding finding) {
        return finding.cells().get(0).value().toString();
    }
}
