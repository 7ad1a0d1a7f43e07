package org.gongkai.report;

/**
 * The rows of a report that are neither those of an {@linkplain org.gongkai.application.Outcome outcome} nor those of a
 * {@linkplain org.gongkai.dispute.DisputeKind kind of dispute}.
 *
 * <p>The first four are in the application table, the others in the table of proactive disclosure. {@link
 * TableLayout#row(RowName)} finds them in an edition of the form.
 */
public enum RowName {
    /** The applications newly received in the year (一、本年新收政府信息公开申请数量). */
    RECEIVED("received"),
    /** The applications carried in from the year before (二、上年结转政府信息公开申请数量). */
    CARRIED_IN("carriedIn"),
    /** The applications processed, the declared total of the outcomes (（七）总计). */
    PROCESSED("processed"),
    /** The applications carried forward to the next year (四、结转下年度继续办理). */
    CARRIED_FORWARD("carriedForward"),
    /** The rules (规章). */
    GOVERNMENT_RULE("governmentRule"),
    /** The normative documents (规范性文件). */
    NORMATIVE_DOCUMENT("normativeDocument"),
    /** The administrative licences (行政许可). */
    LICENSE("license"),
    /** The other external management and service matters (其他对外管理服务事项), in the form of 2019. */
    OTHER_EXTERNAL_MATTER("otherExternalMatter"),
    /** The administrative penalties (行政处罚). */
    PENALTY("penalty"),
    /** The administrative compulsion (行政强制). */
    ADMINISTRATIVE_COMPULSION("administrativeCompulsion"),
    /** The administrative fees (行政事业性收费). */
    ADMINISTRATIVE_FEE("administrativeFee"),
    /** The government centralised procurement (政府集中采购), in the form of 2019. */
    CENTRALIZED_PROCUREMENT("centralizedProcurement");

    private final String token;

    RowName(String token) {
        this.token = token;
    }

    /** {@return the name of the row in the JSON of a report} */
    public String token() {
        return token;
    }
}
