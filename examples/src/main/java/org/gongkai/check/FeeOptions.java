package org.gongkai.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.check.deadline.AskedWords;
import org.gongkai.check.deadline.FeeAnswer;
import org.gongkai.check.deadline.WordForm;
import org.gongkai.text.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The processing fee that is asked for. */
@Command
final class FeeOptions {

    private static final String ITEMS = "--fee-items";
    private static final String BEFORE = "--fee-items-before";
    private static final int MOST = 500_000;

    @Option(
            names = ITEMS,
            paramLabel = "N",
            description = {"print the processing fee by item for so many", "(按件计收的信息处理费，件数)"})
    private @Nullable String items;

    @Option(
            names = BEFORE,
            paramLabel = "N",
            description = {
                "the items of the same applicant in the same calendar month before these, by default 0",
                "(同一申请人当月此前的件数，默认为 0)"
            })
    private @Nullable String before;

    @Option(
            names = "--fee-pages",
            paramLabel = "N",
            description = {"print the processing fee by page for so many", "(按量计收的信息处理费，页数)"})
    private @Nullable String pages;

    boolean isAsked() {
        return items != null || before != null || pages != null;
    }

    /**
     * {@return the fee; empty if none is asked for, or something is wrong and that is told}
     *
     * @param day the day whose rates hold
     */
    Optional<FeeAnswer> fee(LocalDate day, AskedWords words) {
        OptionalInt charged = number(ITEMS, items, 1, words);
        OptionalInt earlier = number(BEFORE, before, 0, words);
        OptionalInt copied = number("--fee-pages", pages, 1, words);
        if (before != null && items == null) {
            words.wrong(ITEMS, Text.of("缺少件数", "the number of items is missing"));
        }
        return isAsked() && words.wrong().isEmpty()
                ? Optional.of(FeeAnswer.of(day, earlier.orElse(0), charged, copied))
                : Optional.empty();
    }

    private static OptionalInt number(String option, @Nullable String word, int least, AskedWords words) {
        return words.read(option, word, WordForm.number(least, MOST))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }
}
