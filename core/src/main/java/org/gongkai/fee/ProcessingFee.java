package org.gongkai.fee;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.application.FeeMode;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.money.Yuan;
import org.gongkai.text.Text;

/**
 * A processing fee (信息处理费) and how it comes about: so many items or pages, bracket by bracket.
 *
 * <pre>{@code
 * ProcessingFee fee = FeeSchedule.on(LocalDate.of(2023, 5, 4)).orElseThrow().perItem(10, 3);
 * System.out.println(fee.amount().text().in(Locale.ENGLISH) + (fee.mode() == FeeMode.PER_ITEM ? " by item" : " by page"));
 * }</pre>
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

    /** {@return the arithmetic line by line: the mode with its source, each bracket, the sum} */
    public List<Text> explanation() {
        return Stream.of(
                        Stream.of(head()),
                        brackets.stream().map(FeeBracket::text),
                        Stream.of(Text.of("合计：", "total: ").concat(amount().text())))
                .flatMap(lines -> lines)
                .toList();
    }

    private Text head() {
        Text earlier = before == 0
                ? Text.of("", "")
                : Text.of("，当月此前已有" + before + mode.unit(), ", after " + before + " in the same month");
        String basis = mode.basis().toString();
        return mode.text()
                .concat(Text.of("：" + quantity + mode.unit(), ": " + quantity))
                .concat(earlier)
                .concat(Text.of('（' + basis + '）', " (" + basis + ')'));
    }

    /** {@return the arithmetic in one line, in English} */
    @Override
    public String toString() {
        return explanation().stream().map(Text::en).collect(Collectors.joining("; "));
    }
}
