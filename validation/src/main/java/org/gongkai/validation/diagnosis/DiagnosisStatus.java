package org.gongkai.validation.diagnosis;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Text;

/** What came of a diagnosis. */
public enum DiagnosisStatus {
    /** Nothing is violated. */
    CONSISTENT("consistent", Text.of("各项勾稽关系均成立", "everything balances")),
    /** There is exactly one smallest change. */
    UNIQUE("unique", Text.of("最小的改动只有一种", "there is one smallest change")),
    /** There are several smallest changes. */
    AMBIGUOUS("ambiguous", Text.of("最小的改动不止一种", "there are several smallest changes")),
    /** More cells would have to change than are looked for. */
    BEYOND_LIMIT("beyondLimit", Text.of("错处较多，推断不出是哪几个单元格", "too many cells are wrong to tell which they are")),
    /** The search ended at its limit of nodes. */
    BUDGET_EXHAUSTED(
            "budgetExhausted", Text.of("可能的改动太多，未能全部查找", "there are too many possible changes to look at all")),
    /** Nothing is violated, and not everything can be assessed. */
    NOT_ASSESSABLE("notAssessable", Text.of("未填单元格过多，无法判断", "too many cells are not stated"));

    private final String token;
    private final Text text;

    DiagnosisStatus(String token, Text text) {
        this.token = token;
        this.text = text;
    }

    /** {@return the word in JSON} */
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return what it is, in words} */
    public Text text() {
        return text;
    }
}
