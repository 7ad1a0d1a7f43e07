package org.gongkai.narrative;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.ReportSection;
import org.gongkai.text.Term;
import org.jspecify.annotations.Nullable;

/**
 * What a stated number is about: what the tables or other passages can be held against, or {@link #OTHER}.
 *
 * <p>The names are those of the tables. Where agencies word two things alike there is a subject for what they wrote:
 * {@link #APPLICATIONS} is 收到申请, which some count with and some without those carried in.
 */
public enum StatementSubject implements Term {
    /** Applications received or accepted (收到, 受理), without a word on those carried in. */
    APPLICATIONS("applications", "收到政府信息公开申请", ReportSection.APPLICATIONS, Measure.CASES, Topic.APPLICATIONS),
    /** Applications newly received in the year (本年新收). */
    RECEIVED("received", "本年新收政府信息公开申请", ReportSection.APPLICATIONS, Measure.CASES, Topic.APPLICATIONS),
    /** Applications carried in from the year before (上年结转). */
    CARRIED_IN("carriedIn", "上年结转政府信息公开申请", ReportSection.APPLICATIONS, Measure.CASES, Topic.APPLICATIONS),
    /** Applications newly received together with those carried in (收办). */
    RECEIVED_AND_CARRIED_IN(
            "receivedAndCarriedIn",
            "收办政府信息公开申请（新收与上年结转）",
            ReportSection.APPLICATIONS,
            Measure.CASES,
            Topic.APPLICATIONS),
    /** Applications concluded (办结). */
    PROCESSED("processed", "办结政府信息公开申请", ReportSection.APPLICATIONS, Measure.CASES, Topic.APPLICATIONS),
    /** Applications replied to (答复); those that end without a reply are not among them. */
    REPLIED("replied", "答复政府信息公开申请", ReportSection.APPLICATIONS, Measure.CASES, Topic.APPLICATIONS),
    /** Applications carried forward to the next year (结转下年度继续办理). */
    CARRIED_FORWARD("carriedForward", "结转下年度继续办理", ReportSection.APPLICATIONS, Measure.CASES, Topic.APPLICATIONS),

    /** Outcome: disclosed. */
    DISCLOSED("disclosed", "予以公开", ReportSection.APPLICATIONS, Measure.CASES),
    /** Outcome: partly disclosed. */
    PARTLY_DISCLOSED("partlyDisclosed", "部分公开", ReportSection.APPLICATIONS, Measure.CASES),
    /** Outcomes: every refusal together. */
    REFUSED("refused", "不予公开", ReportSection.APPLICATIONS, Measure.CASES),
    /** Outcome: a state secret. */
    STATE_SECRET("stateSecret", "属于国家秘密", ReportSection.APPLICATIONS, Measure.CASES),
    /** Outcome: forbidden by another law or administrative regulation. */
    PROHIBITED_BY_LAW("prohibitedByLaw", "其他法律行政法规禁止公开", ReportSection.APPLICATIONS, Measure.CASES),
    /** Outcome: would endanger security or stability. */
    SECURITY_OR_STABILITY("securityOrStability", "危及“三安全一稳定”", ReportSection.APPLICATIONS, Measure.CASES),
    /** Outcome: would harm a third party. */
    THIRD_PARTY_RIGHTS("thirdPartyRights", "保护第三方合法权益", ReportSection.APPLICATIONS, Measure.CASES),
    /** Outcome: internal affairs. */
    INTERNAL_AFFAIRS("internalAffairs", "属于三类内部事务信息", ReportSection.APPLICATIONS, Measure.CASES),
    /** Outcome: process information. */
    PROCESS_INFORMATION("processInformation", "属于四类过程性信息", ReportSection.APPLICATIONS, Measure.CASES),
    /** Outcome: an enforcement file. */
    ENFORCEMENT_FILE("enforcementFile", "属于行政执法案卷", ReportSection.APPLICATIONS, Measure.CASES),
    /** Outcome: to be looked up in a register of its own. */
    ADMINISTRATIVE_INQUIRY("administrativeInquiry", "属于行政查询事项", ReportSection.APPLICATIONS, Measure.CASES),
    /** Outcomes: everything that cannot be provided, together. */
    UNAVAILABLE("unavailable", "无法提供", ReportSection.APPLICATIONS, Measure.CASES),
    /** Outcome: not held by the agency. */
    NOT_HELD("notHeld", "本机关不掌握相关政府信息", ReportSection.APPLICATIONS, Measure.CASES),
    /** Outcome: would have to be made first. */
    REQUIRES_CREATION("requiresCreation", "没有现成信息需要另行制作", ReportSection.APPLICATIONS, Measure.CASES),
    /** Outcome: still unclear after correction. */
    UNCLEAR_AFTER_CORRECTION("unclearAfterCorrection", "补正后申请内容仍不明确", ReportSection.APPLICATIONS, Measure.CASES),
    /** Outcomes: everything that is not handled, together. */
    NOT_HANDLED("notHandled", "不予处理", ReportSection.APPLICATIONS, Measure.CASES),
    /** Outcome: a petition or complaint. */
    PETITION_OR_COMPLAINT("petitionOrComplaint", "信访举报投诉类申请", ReportSection.APPLICATIONS, Measure.CASES),
    /** Outcome: asked before. */
    REPEATED_APPLICATION("repeatedApplication", "重复申请", ReportSection.APPLICATIONS, Measure.CASES),
    /** Outcome: asks for a publication. */
    PUBLIC_PUBLICATION("publicPublication", "要求提供公开出版物", ReportSection.APPLICATIONS, Measure.CASES),
    /** Outcome: too many without good reason. */
    EXCESSIVE_APPLICATIONS("excessiveApplications", "无正当理由大量反复申请", ReportSection.APPLICATIONS, Measure.CASES),
    /** Outcome: asks to confirm or issue again. */
    CONFIRMATION_OF_KNOWN("confirmationOfKnown", "要求行政机关确认或重新出具已获取信息", ReportSection.APPLICATIONS, Measure.CASES),
    /** Outcomes: every other handling, together. */
    OTHER_HANDLING("otherHandling", "其他处理", ReportSection.APPLICATIONS, Measure.CASES),

    /** Applicants: natural persons. */
    NATURAL_PERSON("naturalPerson", "自然人", ReportSection.APPLICATIONS, Measure.CASES),
    /** Applicants: the five kinds of organisations together. */
    ORGANIZATION("organization", "法人或其他组织", ReportSection.APPLICATIONS, Measure.CASES),
    /** Applicants: commercial enterprises. */
    COMMERCIAL_ENTERPRISE("commercialEnterprise", "商业企业", ReportSection.APPLICATIONS, Measure.CASES),
    /** Applicants: research institutions. */
    RESEARCH_INSTITUTION("researchInstitution", "科研机构", ReportSection.APPLICATIONS, Measure.CASES),
    /** Applicants: public welfare organisations. */
    PUBLIC_WELFARE_ORGANIZATION("publicWelfareOrganization", "社会公益组织", ReportSection.APPLICATIONS, Measure.CASES),
    /** Applicants: legal service organisations. */
    LEGAL_SERVICE_ORGANIZATION("legalServiceOrganization", "法律服务机构", ReportSection.APPLICATIONS, Measure.CASES),

    /** Reconsiderations and lawsuits together. */
    DISPUTES("disputes", "行政复议、行政诉讼", ReportSection.DISPUTES, Measure.CASES, Topic.DISPUTES),
    /** Administrative reconsiderations. */
    RECONSIDERATION("reconsideration", "行政复议", ReportSection.DISPUTES, Measure.CASES, Topic.RECONSIDERATION),
    /** Reconsiderations in which the agency was upheld. */
    RECONSIDERATION_UPHELD("reconsiderationUpheld", "行政复议结果维持", ReportSection.DISPUTES, Measure.CASES),
    /** Reconsiderations in which the agency was corrected. */
    RECONSIDERATION_CORRECTED("reconsiderationCorrected", "行政复议结果纠正", ReportSection.DISPUTES, Measure.CASES),
    /** Reconsiderations with another result. */
    RECONSIDERATION_OTHER_RESULT("reconsiderationOtherResult", "行政复议其他结果", ReportSection.DISPUTES, Measure.CASES),
    /** Reconsiderations not concluded. */
    RECONSIDERATION_PENDING("reconsiderationPending", "行政复议尚未审结", ReportSection.DISPUTES, Measure.CASES),
    /** Lawsuits, with and without reconsideration. */
    LITIGATION("litigation", "行政诉讼", ReportSection.DISPUTES, Measure.CASES, Topic.LITIGATION),
    /** Lawsuits in which the agency was upheld. */
    LITIGATION_UPHELD("litigationUpheld", "行政诉讼结果维持", ReportSection.DISPUTES, Measure.CASES),
    /** Lawsuits in which the agency was corrected. */
    LITIGATION_CORRECTED("litigationCorrected", "行政诉讼结果纠正", ReportSection.DISPUTES, Measure.CASES),
    /** Lawsuits with another result. */
    LITIGATION_OTHER_RESULT("litigationOtherResult", "行政诉讼其他结果", ReportSection.DISPUTES, Measure.CASES),
    /** Lawsuits not concluded. */
    LITIGATION_PENDING("litigationPending", "行政诉讼尚未审结", ReportSection.DISPUTES, Measure.CASES),
    /** Lawsuits without reconsideration. */
    DIRECT_LITIGATION("directLitigation", "未经复议直接起诉", ReportSection.DISPUTES, Measure.CASES, Topic.DIRECT_LITIGATION),
    /** Lawsuits after reconsideration. */
    LITIGATION_AFTER_RECONSIDERATION(
            "litigationAfterReconsideration",
            "复议后起诉",
            ReportSection.DISPUTES,
            Measure.CASES,
            Topic.LITIGATION_AFTER_RECONSIDERATION),

    /** Normative documents made or issued in the year. */
    NORMATIVE_DOCUMENTS_ISSUED(
            "normativeDocumentsIssued", "本年制发规范性文件", ReportSection.PROACTIVE_DISCLOSURE, Measure.ITEMS, Topic.ELSE),
    /** Normative documents repealed in the year. */
    NORMATIVE_DOCUMENTS_REPEALED(
            "normativeDocumentsRepealed", "本年废止规范性文件", ReportSection.PROACTIVE_DISCLOSURE, Measure.ITEMS, Topic.ELSE),
    /** Normative documents in force. */
    NORMATIVE_DOCUMENTS_IN_FORCE(
            "normativeDocumentsInForce", "现行有效规范性文件", ReportSection.PROACTIVE_DISCLOSURE, Measure.ITEMS, Topic.ELSE),
    /** Decisions on licences. */
    LICENSE_DECISIONS("licenseDecisions", "行政许可处理决定", ReportSection.PROACTIVE_DISCLOSURE, Measure.DECISIONS),
    /** Decisions on penalties. */
    PENALTY_DECISIONS("penaltyDecisions", "行政处罚处理决定", ReportSection.PROACTIVE_DISCLOSURE, Measure.DECISIONS),
    /** Decisions on administrative compulsion. */
    COMPULSION_DECISIONS("compulsionDecisions", "行政强制处理决定", ReportSection.PROACTIVE_DISCLOSURE, Measure.DECISIONS),
    /** Administrative charges of the year, an amount. */
    ADMINISTRATIVE_FEE("administrativeFee", "行政事业性收费金额", ReportSection.PROACTIVE_DISCLOSURE, Measure.MONEY),
    /** Projects of centralised procurement. */
    PROCUREMENT_PROJECTS("procurementProjects", "政府集中采购项目数量", ReportSection.PROACTIVE_DISCLOSURE, Measure.ITEMS),
    /** Centralised procurement, an amount. */
    PROCUREMENT_AMOUNT("procurementAmount", "政府集中采购总金额", ReportSection.PROACTIVE_DISCLOSURE, Measure.MONEY),
    /** Fees for processing applications, an amount. */
    PROCESSING_FEE("processingFee", "信息处理费", Measure.MONEY),

    /** Items of information disclosed proactively; no table has them. */
    PROACTIVE_ITEMS("proactiveItems", "主动公开信息", Measure.ITEMS, Topic.ELSE),
    /** Policy documents issued. */
    POLICY_DOCUMENTS("policyDocuments", "发布政策文件", Measure.ITEMS, Topic.ELSE),
    /** Policy documents explained. */
    INTERPRETATIONS("interpretations", "政策解读", Measure.ITEMS, Topic.ELSE),
    /** The share of policy documents that are explained. */
    INTERPRETATION_RATE("interpretationRate", "解读率", Measure.SHARE),
    /** Letters received. */
    LETTERS("letters", "收到信件", Measure.CASES, Topic.ELSE),
    /** Anything else; what it is, the noun of the statement tells. */
    OTHER("other", "其他", Measure.ANY);

    private final String token;
    private final String label;
    private final @Nullable ReportSection table;
    private final Measure measure;
    private final @Nullable Topic topic;

    StatementSubject(
            String token, String label, @Nullable ReportSection table, Measure measure, @Nullable Topic topic) {
        this.token = token;
        this.label = label;
        this.table = table;
        this.measure = measure;
        this.topic = topic;
    }

    StatementSubject(String token, String label, ReportSection table, Measure measure) {
        this(token, label, table, measure, null);
    }

    StatementSubject(String token, String label, Measure measure, Topic topic) {
        this(token, label, null, measure, topic);
    }

    StatementSubject(String token, String label, Measure measure) {
        this(token, label, null, measure, null);
    }

    /** {@return the word for this subject, such as {@code received}} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the Chinese name of this subject} */
    @Override
    public String label() {
        return label;
    }

    /** {@return the part of the report whose table is about this subject, if one is} */
    public Optional<ReportSection> table() {
        return Optional.ofNullable(table);
    }

    /** The subjects that the table of a part of the report is about. */
    static Set<StatementSubject> of(ReportSection part) {
        Set<StatementSubject> subjects = EnumSet.allOf(StatementSubject.class);
        subjects.removeIf(subject -> !subject.isOf(part));
        return subjects;
    }

    /** Whether the table of a part of the report is about this subject. */
    boolean isOf(ReportSection part) {
        return table == part;
    }

    /** Whether things of this subject are counted or measured in a unit. */
    boolean fits(StatementKind kind, String unit) {
        return measure.fits(kind, unit);
    }

    /** What the text turns to when it states a number of this subject. */
    Optional<Topic> topic() {
        return Optional.ofNullable(topic);
    }
}
