package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.gongkai.text.Term;
import org.jspecify.annotations.Nullable;

/**
 * What a column holds, by which the inspection of sites tells how often it must be renewed.
 *
 * <p>Source: 国办秘函〔2019〕19号, 栏目不更新.
 */
public enum ColumnContent implements Term {
    /** What moves: news and what is going on. */
    NEWS("news", "动态、要闻", RenewalCycle.TWO_WEEKS),
    /** Notices, announcements and policy documents. */
    NOTICES_AND_POLICIES("noticesAndPolicies", "通知公告、政策文件", RenewalCycle.HALF_YEAR),
    /** Anything else. */
    OTHER("otherContent", "其他", null);

    private final String token;
    private final String label;
    private final @Nullable RenewalCycle cycle;

    ColumnContent(String token, String label, @Nullable RenewalCycle cycle) {
        this.token = token;
        this.label = label;
        this.cycle = cycle;
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

    /** {@return how often a column that holds it must be renewed, empty where no cycle is set for it} */
    public Optional<RenewalCycle> cycle() {
        return Optional.ofNullable(cycle);
    }
}
