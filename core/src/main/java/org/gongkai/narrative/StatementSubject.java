package org.gongkai.narrative;

/**
 * What a stated number is about: what the tables or other passages can be held against, or {@link #OTHER}.
 *
 * <p>The names are those of the tables. Where agencies word two things alike there is a subject for what they wrote:
 * {@link #APPLICATIONS} is 收到申请, which some count with and some without those carried in.
 */
public enum StatementSubject {
    /** Applications received or accepted (收到, 受理), without a word on those carried in. */
    APPLICATIONS("applications", "收到政府信息公开申请"),
    /** Applications newly received in the year (本年新收). */
    RECEIVED("received", "本年新收政府信息公开申请"),
    /** Applications carried in from the year before (上年结转). */
    CARRIED_IN("carriedIn", "上年结转政府信息公开申请"),
    /** Applications newly received together with those carried in (收办). */
    RECEIVED_AND_CARRIED_IN("receivedAndCarriedIn", "收办政府信息公开申请（新收与上年结转）"),
    /** Applications concluded (办结). */
    PROCESSED("processed", "办结政府信息公开申请"),
    /** Applications replied to (答复); those that end without a reply are not among them. */
    REPLIED("replied", "答复政府信息公开申请"),
    /** Applications carried forward to the next year (结转下年度继续办理). */
    CARRIED_FORWARD("carriedForward", "结转下年度继续办理"),

    /** Outcome: disclosed. */
    DISCLOSED("disclosed", "予以公开"),
    /** Outcome: partly disclosed. */
    PARTLY_DISCLOSED("partlyDisclosed", "部分公开"),
    /** Outcomes: every refusal together. */
    REFUSED("refused", "不予公开"),
    /** Outcome: a state secret. */
    STATE_SECRET("stateSecret", "属于国家秘密"),
    /** Outcome: forbidden by another law or administrative regulation. */
    PROHIBITED_BY_LAW("prohibitedByLaw", "其他法律行政法规禁止公开"),
    /** Outcome: would endanger security or stability. */
    SECURITY_OR_STABILITY("securityOrStability", "危及“三安全一稳定”"),
    /** Outcome: would harm a third party. */
    THIRD_PARTY_RIGHTS("thirdPartyRights", "保护第三方合法权益"),
    /** Outcome: internal affairs. */
    INTERNAL_AFFAIRS("internalAffairs", "属于三类内部事务信息"),
    /** Outcome: process information. */
    PROCESS_INFORMATION("processInformation", "属于四类过程性信息"),
    /** Outcome: an enforcement file. */
    ENFORCEMENT_FILE("enforcementFile", "属于行政执法案卷"),
    /** Outcome: to be looked up in a register of its own. */
    ADMINISTRATIVE_INQUIRY("administrativeInquiry", "属于行政查询事项"),
    /** Outcomes: everything that cannot be provided, together. */
    UNAVAILABLE("unavailable", "无法提供"),
    /** Outcome: not held by the agency. */
    NOT_HELD("notHeld", "本机关不掌握相关政府信息"),
    /** Outcome: would have to be made first. */
    REQUIRES_CREATION("requiresCreation", "没有现成信息需要另行制作"),
    /** Outcome: still unclear after correction. */
    UNCLEAR_AFTER_CORRECTION("unclearAfterCorrection", "补正后申请内容仍不明确"),
    /** Outcomes: everything that is not handled, together. */
    NOT_HANDLED("notHandled", "不予处理"),
    /** Outcome: a petition or complaint. */
    PETITION_OR_COMPLAINT("petitionOrComplaint", "信访举报投诉类申请"),
    /** Outcome: asked before. */
    REPEATED_APPLICATION("repeatedApplication", "重复申请"),
    /** Outcome: asks for a publication. */
    PUBLIC_PUBLICATION("publicPublication", "要求提供公开出版物"),
    /** Outcome: too many without good reason. */
    EXCESSIVE_APPLICATIONS("excessiveApplications", "无正当理由大量反复申请"),
    /** Outcome: asks to confirm or issue again. */
    CONFIRMATION_OF_KNOWN("confirmationOfKnown", "要求行政机关确认或重新出具已获取信息"),
    /** Outcomes: every other handling, together. */
    OTHER_HANDLING("otherHandling", "其他处理"),

    /** Applicants: natural persons. */
    NATURAL_PERSON("naturalPerson", "自然人"),
    /** Applicants: the five kinds of organisations together. */
    ORGANIZATION("organization", "法人或其他组织"),
    /** Applicants: commercial enterprises. */
    COMMERCIAL_ENTERPRISE("commercialEnterprise", "商业企业"),
    /** Applicants: research institutions. */
    RESEARCH_INSTITUTION("researchInstitution", "科研机构"),
    /** Applicants: public welfare organisations. */
    PUBLIC_WELFARE_ORGANIZATION("publicWelfareOrganization", "社会公益组织"),
    /** Applicants: legal service organisations. */
    LEGAL_SERVICE_ORGANIZATION("legalServiceOrganization", "法律服务机构"),

    /** Reconsiderations and lawsuits together. */
    DISPUTES("disputes", "行政复议、行政诉讼"),
    /** Administrative reconsiderations. */
    RECONSIDERATION("reconsideration", "行政复议"),
    /** Reconsiderations in which the agency was upheld. */
    RECONSIDERATION_UPHELD("reconsiderationUpheld", "行政复议结果维持"),
    /** Reconsiderations in which the agency was corrected. */
    RECONSIDERATION_CORRECTED("reconsiderationCorrected", "行政复议结果纠正"),
    /** Reconsiderations with another result. */
    RECONSIDERATION_OTHER_RESULT("reconsiderationOtherResult", "行政复议其他结果"),
    /** Reconsiderations not concluded. */
    RECONSIDERATION_PENDING("reconsiderationPending", "行政复议尚未审结"),
    /** Lawsuits, with and without reconsideration. */
    LITIGATION("litigation", "行政诉讼"),
    /** Lawsuits in which the agency was upheld. */
    LITIGATION_UPHELD("litigationUpheld", "行政诉讼结果维持"),
    /** Lawsuits in which the agency was corrected. */
    LITIGATION_CORRECTED("litigationCorrected", "行政诉讼结果纠正"),
    /** Lawsuits with another result. */
    LITIGATION_OTHER_RESULT("litigationOtherResult", "行政诉讼其他结果"),
    /** Lawsuits not concluded. */
    LITIGATION_PENDING("litigationPending", "行政诉讼尚未审结"),
    /** Lawsuits without reconsideration. */
    DIRECT_LITIGATION("directLitigation", "未经复议直接起诉"),
    /** Lawsuits after reconsideration. */
    LITIGATION_AFTER_RECONSIDERATION("litigationAfterReconsideration", "复议后起诉"),

    /** Normative documents made or issued in the year. */
    NORMATIVE_DOCUMENTS_ISSUED("normativeDocumentsIssued", "本年制发规范性文件"),
    /** Normative documents repealed in the year. */
    NORMATIVE_DOCUMENTS_REPEALED("normativeDocumentsRepealed", "本年废止规范性文件"),
    /** Normative documents in force. */
    NORMATIVE_DOCUMENTS_IN_FORCE("normativeDocumentsInForce", "现行有效规范性文件"),
    /** Decisions on licences. */
    LICENSE_DECISIONS("licenseDecisions", "行政许可处理决定"),
    /** Decisions on penalties. */
    PENALTY_DECISIONS("penaltyDecisions", "行政处罚处理决定"),
    /** Decisions on administrative compulsion. */
    COMPULSION_DECISIONS("compulsionDecisions", "行政强制处理决定"),
    /** Administrative charges of the year, an amount. */
    ADMINISTRATIVE_FEE("administrativeFee", "行政事业性收费金额"),
    /** Projects of centralised procurement. */
    PROCUREMENT_PROJECTS("procurementProjects", "政府集中采购项目数量"),
    /** Centralised procurement, an amount. */
    PROCUREMENT_AMOUNT("procurementAmount", "政府集中采购总金额"),
    /** Fees for processing applications, an amount. */
    PROCESSING_FEE("processingFee", "信息处理费"),

    /** Items of information disclosed proactively; no table has them. */
    PROACTIVE_ITEMS("proactiveItems", "主动公开信息"),
    /** Policy documents issued. */
    POLICY_DOCUMENTS("policyDocuments", "发布政策文件"),
    /** Policy documents explained. */
    INTERPRETATIONS("interpretations", "政策解读"),
    /** The share of policy documents that are explained. */
    INTERPRETATION_RATE("interpretationRate", "解读率"),
    /** Letters received. */
    LETTERS("letters", "收到信件"),
    /** Anything else; what it is, the noun of the statement tells. */
    OTHER("other", "其他");

    private final String token;
    private final String label;

    StatementSubject(String token, String label) {
        this.token = token;
        this.label = label;
    }

    /** {@return the word for this subject, such as {@code received}} */
    public String token() {
        return token;
    }

    /** {@return the Chinese name of this subject} */
    public String label() {
        return label;
    }
}
