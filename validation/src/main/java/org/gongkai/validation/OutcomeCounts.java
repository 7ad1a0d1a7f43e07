package org.gongkai.validation;

import java.util.function.ToLongFunction;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;

/** How many things had each outcome. */
record OutcomeCounts(long holds, long violated, long notAssessable) {

    static OutcomeCounts of(ToLongFunction<RuleOutcome> count) {
        return new OutcomeCounts(
                count.applyAsLong(RuleOutcome.HOLDS),
                count.applyAsLong(RuleOutcome.VIOLATED),
                count.applyAsLong(RuleOutcome.NOT_ASSESSABLE));
    }

    /** Their JSON form, each count from 0 to {@code max}. */
    static JsonCodec<OutcomeCounts> json(long max) {
        JsonCodec<Long> count = JsonCodec.wholeNumber(0, max);
        PartsDeclaration<OutcomeCounts> counts = JsonShape.ofParts();
        Part<Long> holds = counts.required("holds", count, OutcomeCounts::holds);
        Part<Long> violated = counts.required("violated", count, OutcomeCounts::violated);
        Part<Long> notAssessable = counts.required("notAssessable", count, OutcomeCounts::notAssessable);
        return counts.oneLine()
                .end(parts -> new OutcomeCounts(parts.get(holds), parts.get(violated), parts.get(notAssessable)));
    }
}
