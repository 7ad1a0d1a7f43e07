package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.application.Outcome;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSection;
import org.gongkai.report.TableLayout;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeNoticeRulesTest {

    @ParameterizedTest
    @CsvSource({
        "本年度未发出收费通知，未收取信息处理费。, VIOLATED",
        "本机关没有向申请人发出过信息处理费收费通知。, VIOLATED",
        "本年度发出收费通知的件数为０，总金额为0元，实际收取的总金额为0元。, VIOLATED",
        "本年度发出收费通知 0 件。, VIOLATED",
        "全年无收费通知书。, VIOLATED",
        "2022年发出收费通知1件，收取信息处理费用共计380元。, HOLDS",
        "共发出收费通知书：12件，实际收取0元。, HOLDS",
        "本年度共制发3件信息处理费收费通知，均逾期未缴。, HOLDS",
        "上年未发出收费通知，本年度发出收费通知2件。, HOLDS",
        "申请人逾期未按收费通知要求缴纳费用的，不再处理。, NOT_ASSESSABLE",
        "本年度没有收取信息处理费。, NOT_ASSESSABLE",
    })
    void whatPartSixTellsOfFeeNoticesIsHeldAgainstFeesThatWereNotPaid(String text, RuleOutcome outcome) {
        ValidationResult result = check(FormEdition.FORM_2021, 2, text);

        assertThat(result.count(outcome)).isEqualTo(1);
        assertThat(result.count(RuleOutcome.HOLDS)
                        + result.count(RuleOutcome.VIOLATED)
                        + result.count(RuleOutcome.NOT_ASSESSABLE))
                .isEqualTo(1);
        assertThat(result.isValid()).isTrue();
    }

    @Test
    void nothingIsSaidOfATextThatDoesNotSpeakOfFees() {
        assertThat(check(FormEdition.FORM_2021, 2, "无其他需要报告的事项。").findings()).isEmpty();
    }

    @Test
    void nothingIsSaidWhereNoFeeWasUnpaidOrTheFormHasNoRowForIt() {
        String none = "本年度未发出收费通知。";

        assertThat(check(FormEdition.FORM_2021, 0, none).tallies())
                .allSatisfy(
                        tally -> assertThat(tally.holds() + tally.violated()).isZero());
        assertThat(check(FormEdition.FORM_2019, 0, none).findings()).isEmpty();
    }

    private static ValidationResult check(FormEdition edition, long unpaid, String text) {
        ApplicationTable table = ApplicationTable.of(
                edition, new long[TableLayout.applications(edition).cellCount()]);
        if (unpaid > 0) {
            table = table.with(table.layout().row(Outcome.FEE_UNPAID).cell(ColumnName.TOTAL), unpaid);
        }
        AnnualReport report = AnnualReport.builder()
                .agency(Agency.of("某县财政局"))
                .year(edition == FormEdition.FORM_2019 ? 2020 : 2023)
                .scope(ReportScope.OWN)
                .proactive(ProactiveTable.of(
                        edition,
                        Optional.empty(),
                        new long[TableLayout.proactive(edition).cellCount()]))
                .applications(table)
                .disputes(DisputeTable.of(new long[TableLayout.disputes().cellCount()]))
                .putNarrative(ReportSection.OTHER_MATTERS, text)
                .build();
        return Validator.of(NarrativeRules.ruleSet())
                .validate(report)
                .ofRules(id -> id.toString().equals("narrative.fee-notices"));
    }
}
