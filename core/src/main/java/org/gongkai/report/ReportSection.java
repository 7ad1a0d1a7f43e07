package org.gongkai.report;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** The six parts of an annual report, in the order of both editions of the form. */
public enum ReportSection implements Term {
    /** Part one, the general situation. */
    OVERVIEW("overview", "一、总体情况"),
    /** Part two, around the table of proactive disclosure. */
    PROACTIVE_DISCLOSURE("proactiveDisclosure", "二、主动公开政府信息情况"),
    /** Part three, around the application table. */
    APPLICATIONS("applications", "三、收到和处理政府信息公开申请情况"),
    /** Part four, around the dispute table. */
    DISPUTES("disputes", "四、政府信息公开行政复议、行政诉讼情况"),
    /** Part five, the main problems and what is done about them. */
    PROBLEMS_AND_IMPROVEMENT("problemsAndImprovement", "五、存在的主要问题及改进情况"),
    /** Part six, anything else that has to be reported. */
    OTHER_MATTERS("otherMatters", "六、其他需要报告的事项");

    private final String token;
    private final String heading;

    ReportSection(String token, String heading) {
        this.token = token;
        this.heading = heading;
    }

    /** {@return the word for this part in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the heading on the form, without its number} */
    @Override
    public String label() {
        return heading.substring(heading.indexOf('、') + 1);
    }

    /** {@return the heading on the form, with its number} */
    public String heading() {
        return heading;
    }
}
