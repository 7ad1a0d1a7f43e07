package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;

/** The kinds of entries that a catalog has. */
public enum EntryKind {
    /** {@link PolicyDocument}. */
    POLICY_DOCUMENT("policyDocument", "政策文件"),
    /** {@link Interpretation}. */
    INTERPRETATION("interpretation", "政策解读"),
    /** {@link MajorDecision}. */
    MAJOR_DECISION("majorDecision", "重大行政决策事项"),
    /** {@link ExecutionTask}. */
    EXECUTION_TASK("executionTask", "重点工作执行情况"),
    /** {@link PowerItem}. */
    POWER_ITEM("powerItem", "权责清单事项"),
    /** {@link ServiceItem}. */
    SERVICE_ITEM("serviceItem", "政务服务事项"),
    /** {@link EnforcementNotice}. */
    ENFORCEMENT_NOTICE("enforcementNotice", "行政执法公示"),
    /** {@link RandomInspection}. */
    RANDOM_INSPECTION("randomInspection", "双随机、一公开"),
    /** {@link ProposalReply}. */
    PROPOSAL_REPLY("proposalReply", "建议提案办理结果"),
    /** {@link GazetteIssue}. */
    GAZETTE_ISSUE("gazetteIssue", "政府公报"),
    /** {@link Meeting}. */
    MEETING("meeting", "政府常务会议"),
    /** {@link OpenDay}. */
    OPEN_DAY("openDay", "政府开放日"),
    /** {@link LetterStatistics}. */
    LETTER_STATISTICS("letterStatistics", "县长信箱办理情况"),
    /** {@link MediaCheck}. */
    MEDIA_CHECK("mediaCheck", "政务新媒体检查"),
    /** {@link FeeItem}. */
    FEE_ITEM("feeItem", "行政事业性收费"),
    /** {@link Interview}. */
    INTERVIEW("interview", "政务访谈"),
    /** {@link AuditNotice}. */
    AUDIT_NOTICE("auditNotice", "审计公开");

    private final String token;
    private final String label;

    EntryKind(String token, String label) {
        this.token = token;
        this.label = label;
    }

    /** {@return the word in JSON} */
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the official label} */
    public String label() {
        return label;
    }
}
