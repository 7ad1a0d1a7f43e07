package org.gongkai.indicator;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.function.Function;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.law.Citation;
import org.gongkai.law.LegalDocument;
import org.gongkai.report.ColumnName;
import org.gongkai.report.RowName;
import org.gongkai.text.Term;
import org.gongkai.text.Text;

/**
 * A count whose change on the year before (同比) reviewers look at: what it is called, how it is defined, and who prints it so.
 *
 * <p>As an {@link Indicator} it says how things are, and is no rule. To add one, add a constant.
 */
public enum ChangeIndicator implements Term {
    /** Of the applications received in the year. */
    RECEIVED_CHANGE(
            "receivedChange",
            "新收申请同比",
            Text.of("本年新收申请总计比上一年度增长的比例", "by how much more applications were received than in the year before"),
            Sources.CHANGE,
            figures -> figures.applications(RowName.RECEIVED)),
    /** Of the outcomes of the year. */
    PROCESSED_CHANGE(
            "processedChange",
            "办理结果同比",
            Text.of("本年度办理结果总计比上一年度增长的比例", "by how much more outcomes there are than in the year before"),
            LegalDocument.FORM_2021_NOTICE.at("第三部分表格，第三项（七）总计"),
            figures -> figures.applications(RowName.PROCESSED)),
    /** Of the reconsiderations and lawsuits, those that are not closed among them. */
    DISPUTES_CHANGE(
            "disputesChange",
            "复议诉讼案件同比",
            Text.of(
                    "行政复议与行政诉讼案件总计之和比上一年度增长的比例",
                    "by how much more reconsiderations and lawsuits there are than in the year before"),
            LegalDocument.FORM_2021_NOTICE.at("第四部分表格，各总计"),
            figures -> figures.disputes(List.of(ColumnName.TOTAL), DisputeKind.values()));

    private final String token;
    private final String label;
    private final Text definition;
    private final Citation source;
    private final Function<Figures, Figures.Sum> count;

    ChangeIndicator(
            String token, String label, Text definition, Citation source, Function<Figures, Figures.Sum> count) {
        this.token = token;
        this.label = label;
        this.definition = definition;
        this.source = source;
        this.count = count;
    }

    /** {@return the word for this indicator in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the Chinese name of this indicator} */
    @Override
    public String label() {
        return label;
    }

    /** {@return what is compared with what} */
    public Text definition() {
        return definition;
    }

    /** {@return who prints it so, or where its counts are printed} */
    public Citation source() {
        return source;
    }

    ChangeValue of(Figures before, Figures now) {
        return ChangeValue.of(this, count.apply(before), count.apply(now));
    }
}
