package org.gongkai.arbitraries;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.fee.FeeBracket;
import org.gongkai.fee.FeeComparison;
import org.gongkai.fee.FeeSchedule;
import org.gongkai.fee.MonthlyItems;
import org.gongkai.fee.ProcessingFee;

/** Processing fees (信息处理费) by the published rates and by others. */
public final class Fees {

    private static final FeeSchedule PUBLISHED =
            FeeSchedule.on(LocalDate.of(2021, 1, 1)).orElseThrow();

    private Fees() {}

    /** {@return fees of either mode, those of nothing among them} */
    public static Arbitrary<ProcessingFee> any() {
        return Arbitraries.oneOf(
                comparisons().map(FeeComparison::perItem), comparisons().map(FeeComparison::perPage));
    }

    /** {@return fees of one application by both modes} */
    public static Arbitrary<FeeComparison> comparisons() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(1, 200),
                        Arbitraries.integers().between(1, 2_000))
                .as(PUBLISHED::compare);
    }

    /** {@return parts of fees with one rate} */
    public static Arbitrary<FeeBracket> brackets() {
        return any().map(fee -> fee.brackets().stream().findFirst())
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    /** {@return schedules of rates, the published one first} */
    public static Arbitrary<FeeSchedule> schedules() {
        Arbitrary<FeeSchedule> others = Combinators.combine(
                        Days.any(),
                        Arbitraries.integers().between(2, 50),
                        Arbitraries.integers().between(1, 500))
                .as(Fees::schedule);
        return Arbitraries.oneOf(Arbitraries.just(PUBLISHED), others);
    }

    private static FeeSchedule schedule(LocalDate from, int free, int rate) {
        String text = "from " + from + "\nperItem 1 0\nperItem " + free + " " + rate + "\nperPage 1 0\nperPage " + free
                + " " + rate + "\n";
        try {
            return FeeSchedule.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** {@return the monthly items of registers} */
    public static Arbitrary<MonthlyItems> monthlyItems() {
        return Applications.registers().map(MonthlyItems::of);
    }
}
