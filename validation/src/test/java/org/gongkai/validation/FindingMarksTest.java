package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.form.CellMark;
import org.gongkai.form.FormRenderer;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.api.Test;

class FindingMarksTest {

    private static final Cell CELL = Cell.of("/applications/received/total", "新收 / 总计", Figure.of(7));
    private static final Cell OTHER = Cell.of("/applications/carriedIn/total", "结转 / 总计", Figure.notStated());

    @Test
    void aCellHasTheMarkOfItsHeaviestFindingAndLeadsToIt() {
        ValidationResult result = result();
        CellMark mark = FindingMarks.of(result.findings())
                .linking(index -> "finding-" + index)
                .in(Locale.ENGLISH)
                .at(CELL.pointer())
                .orElseThrow();

        assertThat(result.findings())
                .extracting(FindingKind::of)
                .containsExactly(FindingKind.NOT_ASSESSABLE, FindingKind.HINT, FindingKind.WARNING, FindingKind.ERROR);
        assertThat(mark.style()).isEqualTo("error");
        assertThat(mark.symbol()).isEqualTo("✗");
        assertThat(mark.note()).isEqualTo("said by error; expected 1, was 7, difference 6");
        assertThat(mark.target()).contains("finding-3");
    }

    @Test
    void marksLeadNowhereByThemselves() {
        assertThat(result().marks(Locale.CHINESE).at(OTHER.pointer()))
                .get()
                .satisfies(mark -> assertThat(mark.style()).isEqualTo("notAssessable"))
                .satisfies(mark -> assertThat(mark.target()).isEmpty());
        assertThat(result().marks(Locale.CHINESE).at("/applications/other/total"))
                .isEmpty();
    }

    @Test
    void whatIsWaivedIsNotMarked() {
        ValidationResult result = result();
        Waiver waiver = result.waive(result.findings().get(3), "已核实");
        ValidationResult waived = Validator.of(rules()).withWaiver(waiver).validate("");

        assertThat(FindingKind.of(waived.findings().get(3))).isEqualTo(FindingKind.WAIVED);
        assertThat(waived.marks(Locale.CHINESE).at(CELL.pointer()))
                .get()
                .extracting(CellMark::style)
                .isEqualTo("warning");
    }

    @Test
    void theFormShowsThem() {
        AnnualReport wrong = Tancheng.assessable2020();
        wrong = wrong.withApplications(wrong.applications().with(0, 59));
        ValidationResult result = Validator.of(AnnualReportRules.ruleSet()).validate(wrong);

        assertThat(FormRenderer.official()
                        .withMarks(result.marks(Locale.CHINESE))
                        .html(wrong))
                .contains("class=\"error\"", "<span class=\"mark\" title=\"");
    }

    @Test
    void aResultDescribesTheRulesThatSomethingWasFoundBy() {
        assertThat(result().descriptions())
                .extracting(RuleDescription::severity)
                .containsExactly(Severity.ERROR, Severity.INFO, Severity.WARNING, Severity.ERROR);
        assertThat(result().ofRules(rule -> rule.equals(RuleId.of("drawn.hint")))
                        .descriptions())
                .singleElement()
                .extracting(RuleDescription::title)
                .isEqualTo(Text.of("规则hint", "rule hint"));
        assertThat(Validator.of(AnnualReportRules.ruleSet())
                        .validate(Tancheng.assessable2020())
                        .descriptions())
                .isEmpty();
    }

    private static ValidationResult result() {
        return Validator.of(rules()).validate("");
    }

    private static RuleSet<String> rules() {
        return RuleSet.of(
                "drawn",
                each -> Subject.unnamed(),
                List.of(
                        rule("open", Severity.ERROR, check -> check.notAssessable(said("open"), List.of(CELL, OTHER))),
                        rule("hint", Severity.INFO, check -> violate(check, "hint")),
                        rule("warning", Severity.WARNING, check -> violate(check, "warning")),
                        rule("error", Severity.ERROR, check -> violate(check, "error")),
                        rule("fine", Severity.ERROR, Check::holds)));
    }

    private static void violate(Check check, String rule) {
        check.violated(said(rule), List.of(CELL), Figure.of(1), Figure.of(7));
    }

    private static Text said(String rule) {
        return Text.of(rule + "说", "said by " + rule);
    }

    private static Rule<String> rule(String name, Severity severity, Consumer<Check> says) {
        return Rule.<String>builder("drawn." + name)
                .title("规则" + name, "rule " + name)
                .severity(severity)
                .check((subject, check) -> says.accept(check));
    }
}
