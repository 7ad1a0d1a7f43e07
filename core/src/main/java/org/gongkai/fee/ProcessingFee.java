package org.gongkai.fee;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.application.FeeMode;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.money.Yuan;

/**
 * A processing fee (信息处理费) and how it comes about: so many items or pages, bracket by bracket.
 *
 * @param mode the way of charging, not null
 * @param before the items of the same applicant and month that were counted before, which decide where the brackets start;
 *     0 for pages
 * @param quantity the items or pages charged for, from 1
 * @param brackets the parts of the quantity and their rates, in order, those that are free included; not null
 */
@JsonForm(value = ProcessingFeeJson.class, schema = "processing-fee-1")
public record ProcessingFee(FeeMode mode, int before, int quantity, List<FeeBracket> brackets) implements Serializable {

    /**
     * Checks the parts.
     *
     * @param mode the way of charging
     * @param before the items counted before
     * @param quantity the items or pages charged for
     * @param brackets the parts of the quantity and their rates
     */
    public ProcessingFee {
        Objects.requireNonNull(mode, "mode");
        brackets = List.copyOf(Objects.requireNonNull(brackets, "brackets"));
        if (before < 0 || quantity < 1) {
            throw new IllegalArgumentException("no fee for " + quantity + " after " + before);
        }
        long next = before + 1L;
        for (FeeBracket bracket : brackets) {
            if (bracket.first() != next) {
                throw new IllegalArgumentException("expected a bracket from " + next + ", but was " + bracket);
            }
            next = bracket.last() + 1L;
        }
        if (next != before + 1L + quantity) {
            throw new IllegalArgumentException(
                    "the brackets hold " + (next - 1 - before) + ' ' + mode.unit() + " instead of " + quantity);
        }
    }

    /** {@return the fee, exact; zero where all of it is free} */
    public Yuan amount() {
        return brackets.stream().map(FeeBracket::amount).reduce(Yuan.ZERO, Yuan::plus);
    }

    /** {@return the arithmetic line by line: the mode, each bracket, the sum} */
    public List<String> explanation() {
        String head = mode.label() + ", " + quantity + ' ' + mode.unit()
                + (before > 0 ? " after " + before + " in the same month" : "") + " (" + mode.basis() + ')';
        return Stream.of(Stream.of(head), brackets.stream().map(FeeBracket::toString), Stream.of("total: " + amount()))
                .flatMap(lines -> lines)
                .toList();
    }

    /** {@return the arithmetic in one line} */
    @Override
    public String toString() {
        return String.join("; ", explanation());
    }
}
