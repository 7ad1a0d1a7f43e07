package org.gongkai.validation.rules;

import org.gongkai.report.AnnualReport;
import org.gongkai.report.TableLayout;
import org.gongkai.text.Text;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** What must hold within the dispute table: three reconciliations. */
public final class DisputeTableRules {

    /** In each of the three groups, the total is the sum of the results. */
    public static final Rule<AnnualReport> SUM = Rule.<AnnualReport>builder("disputes.sum")
            .title(
                    "行政复议、行政诉讼各组：总计 = 结果维持 + 结果纠正 + 其他结果 + 尚未审结",
                    "in every group: total = upheld + corrected + other result + pending")
            .severity(Severity.ERROR)
            .basis(FormPlaces.inBothEditions(BasisKind.STRUCTURAL, "第四部分表格“总计”栏"))
            .reconcile(
                    AnnualReport::disputes,
                    TableLayout.disputes().rows().stream()
                            .map(row -> PartsAndTotal.of(
                                    TableLayout.disputes(),
                                    row,
                                    Text.of(
                                            "“" + row.label() + "”：总计 = 结果维持 + 结果纠正 + 其他结果 + 尚未审结",
                                            row.text().en() + ": total = upheld + corrected + other result + pending")))
                            .toList());

    private DisputeTableRules() {}
}
