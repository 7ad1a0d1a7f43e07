package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.gongkai.application.Outcome;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountRow;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.api.Test;

class HeldWithBlanksTest {

    @Test
    void theMessageSaysWhatHoldsAndOnWhichBlanks() {
        AnnualReport report = Tancheng.report2020();
        ApplicationTable table = report.applications();
        int cell = table.layout().row(Outcome.STATE_SECRET).cell(ColumnName.NATURAL_PERSON);

        HeldWithBlanks held = Validator.of(AnnualReportRules.ruleSet())
                .validate(report.withApplications(table.with(cell, CountRow.NOT_STATED)))
                .heldWithBlanks()
                .get(0);

        assertThat(held.message(Locale.CHINESE)).isEqualTo("“自然人”列：（七）总计 = 各项办理结果之和；未填按 0 计：（三）不予公开 1.属于国家秘密 / 自然人");
        assertThat(held.message(Locale.ENGLISH))
                .isEqualTo("column natural person: processed = the sum of the outcomes; blanks read as 0: "
                        + "state secret / natural person");
        assertThat(held).hasToString("applications.processed-sum: " + held.message(Locale.CHINESE));
    }
}
