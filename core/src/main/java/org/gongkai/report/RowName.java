package org.gongkai.report;

import java.util.List;
import org.gongkai.text.Term;

/**
 * The rows of a report that are neither those of an {@linkplain org.gongkai.application.Outcome outcome} nor those of a
 * {@linkplain org.gongkai.dispute.DisputeKind kind of dispute}.
 *
 * <p>The first four are in the application table, the others in the table of proactive disclosure. {@link
 * TableLayout#row(RowName)} finds them in an edition of the form.
 */
public enum RowName implements Term {
    /** The applications newly received in the year (一、本年新收政府信息公开申请数量). */
    RECEIVED("received", "本年新收政府信息公开申请数量"),
    /** The applications carried in from the year before (二、上年结转政府信息公开申请数量). */
    CARRIED_IN("carriedIn", "上年结转政府信息公开申请数量"),
    /** The applications processed, the declared total of the outcomes (（七）总计). */
    PROCESSED("processed", "总计"),
    /** The applications carried forward to the next year (四、结转下年度继续办理). */
    CARRIED_FORWARD("carriedForward", "结转下年度继续办理"),
    /** The rules (规章). */
    GOVERNMENT_RULE("governmentRule", "规章"),
    /** The normative documents (规范性文件). */
    NORMATIVE_DOCUMENT("normativeDocument", "行政规范性文件", "规范性文件"),
    /** The administrative licences (行政许可). */
    LICENSE("license", "行政许可"),
    /** The other external management and service matters (其他对外管理服务事项), in the form of 2019. */
    OTHER_EXTERNAL_MATTER("otherExternalMatter", "其他对外管理服务事项"),
    /** The administrative penalties (行政处罚). */
    PENALTY("penalty", "行政处罚"),
    /** The administrative compulsion (行政强制). */
    ADMINISTRATIVE_COMPULSION("administrativeCompulsion", "行政强制"),
    /** The administrative fees (行政事业性收费). */
    ADMINISTRATIVE_FEE("administrativeFee", "行政事业性收费"),
    /** The government centralised procurement (政府集中采购), in the form of 2019. */
    CENTRALIZED_PROCUREMENT("centralizedProcurement", "政府集中采购");

    private final String token;
    private final List<String> labels;

    RowName(String token, String... labels) {
        this.token = token;
        this.labels = List.of(labels);
    }

    /** {@return the name of the row in the JSON of a report} */
    @Override
    public String token() {
        return token;
    }

    /** {@return the label of the row in the newest edition that has it, without its number} */
    @Override
    public String label() {
        return labels.get(0);
    }

    /** {@return the labels of the row in the editions that have it, without their numbers; the newest first} */
    @Override
    public List<String> labels() {
        return labels;
    }
}
