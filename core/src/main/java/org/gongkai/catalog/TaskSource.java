package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** Where a task comes from (执行情况). */
public enum TaskSource implements Term {
    /** The work report of the government. */
    WORK_REPORT("workReport", "政府工作报告目标任务"),
    /** The livelihood projects of the year. */
    LIVELIHOOD_PROJECT("livelihoodProject", "民生工程");

    private final String token;
    private final String label;

    TaskSource(String token, String label) {
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
