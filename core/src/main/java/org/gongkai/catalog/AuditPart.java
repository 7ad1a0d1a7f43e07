package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** What of an audit is made public (审计公开). */
public enum AuditPart implements Term {
    /** The report on the work of auditing. */
    WORK_REPORT("workReport", "审计工作报告"),
    /** An audit of one matter. */
    SPECIAL_AUDIT("specialAudit", "专项审计情况"),
    /** What was found, and how it is put right. */
    RECTIFICATION("rectification", "审计发现问题及整改落实情况");

    private final String token;
    private final String label;

    AuditPart(String token, String label) {
        this.token = token;
        this.label = label;
    }

    /** {@return the word in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the official label} */
    @Override
    public String label() {
        return label;
    }
}
