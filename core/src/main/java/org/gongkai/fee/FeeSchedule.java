package org.gongkai.fee;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.application.FeeMode;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.internal.lines.NumberedLines;

/**
 * The rates of the processing fee (信息处理费) from a day on.
 *
 * <p>The fee is charged only where the number or frequency of an applicant's applications is clearly beyond reason (Article
 * 42), by one of two modes, both progressive: a rate holds for the part above the bracket before, not for the whole. Before
 * 1 January 2021 there was none.
 *
 * <pre>{@code
 * FeeSchedule schedule = FeeSchedule.on(LocalDate.of(2023, 5, 4)).orElseThrow();
 * System.out.println(schedule.perItem(30, 1).amount());   // the 31st item of the month
 * System.out.println(schedule.compare(30, 1, 68).cheaper().explanation());
 * }</pre>
 *
 * <p>Java deserialization takes the rates as they are in the stream: read only streams that can be trusted.
 */
@NoJsonForm
public final class FeeSchedule implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    static final int MAX_QUANTITY = 1_000_000;
    private static final FeeSchedule PUBLISHED = readPublished();

    private final LocalDate from;
    private final EnumMap<FeeMode, List<FeeRate>> rates;

    FeeSchedule(LocalDate from, Map<FeeMode, List<FeeRate>> rates) {
        this.from = from;
        this.rates = new EnumMap<>(rates);
    }

    /**
     * The published rates in force on a day.
     *
     * @param day the day, not null
     * @return the rates; none before 1 January 2021
     */
    public static Optional<FeeSchedule> on(LocalDate day) {
        return Objects.requireNonNull(day, "day").isBefore(PUBLISHED.from) ? Optional.empty() : Optional.of(PUBLISHED);
    }

    /**
     * Rates of one's own, for a change that this library does not know.
     *
     * @param text lines in UTF-8: once {@code from} and a day; for each bracket the mode ({@code perItem} or {@code perPage}),
     *     the number from which it holds, at most 1 000 000, the rate in yuan and, where it rises, {@code +100/10} for 100
     *     yuan more with every further 10; {@code #} starts a comment; the first bracket of each mode holds from 1 and the
     *     others follow in order; not null
     * @return the rates
     * @throws IllegalArgumentException if the text has another form, naming the line, or lacks the day or a mode
     * @throws IOException if the text cannot be read
     */
    public static FeeSchedule read(InputStream text) throws IOException {
        FeeScheduleParser parser = new FeeScheduleParser();
        NumberedLines.read(Objects.requireNonNull(text, "text"), "the fee schedule", parser::read);
        return parser.schedule();
    }

    private static FeeSchedule readPublished() {
        try (InputStream text = FeeSchedule.class.getResourceAsStream("processing-fee.txt")) {
            return read(Objects.requireNonNull(text, "processing-fee.txt"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@return the first day on which the rates hold} */
    public LocalDate from() {
        return from;
    }

    /**
     * The fee of an application by item (按件计收).
     *
     * @param before the items of the same applicant in the same calendar month that come before it, 0 or more
     * @param items the items of the application, more than one where it is split by matter (一事一申请); from 1
     * @return the fee, zero where all items are free
     * @throws IllegalArgumentException if a number is out of range or the sum of both is more than 1 000 000
     */
    public ProcessingFee perItem(int before, int items) {
        return fee(FeeMode.PER_ITEM, before, items);
    }

    /**
     * The fee of an application by page (按量计收); pages are not cumulated over applications.
     *
     * @param pages the pages: sides of at most A4; from 1 to 1 000 000
     * @return the fee, zero where all pages are free
     * @throws IllegalArgumentException if {@code pages} is out of range
     */
    public ProcessingFee perPage(int pages) {
        return fee(FeeMode.PER_PAGE, 0, pages);
    }

    /**
     * The fee of one application by both modes.
     *
     * @param before the items of the same applicant in the same calendar month that come before it, 0 or more
     * @param items the items of the application, from 1
     * @param pages the pages, from 1
     * @return both fees
     * @throws IllegalArgumentException if a number is out of range
     */
    public FeeComparison compare(int before, int items, int pages) {
        return new FeeComparison(perItem(before, items), perPage(pages));
    }

    private ProcessingFee fee(FeeMode mode, int before, int quantity) {
        if (before < 0 || quantity < 1 || (long) before + quantity > MAX_QUANTITY) {
            throw new IllegalArgumentException("no fee " + mode.token() + " for " + quantity + " after " + before
                    + ": expected 1 or more after 0 or more, and at most " + MAX_QUANTITY + " in all");
        }
        List<FeeRate> modeRates = Objects.requireNonNull(rates.get(mode));
        List<FeeBracket> brackets = new ArrayList<>();
        int last = before + quantity;
        for (int index = 0; index < modeRates.size(); index++) {
            FeeRate rate = modeRates.get(index);
            int limit = index + 1 == modeRates.size()
                    ? last
                    : Math.min(last, modeRates.get(index + 1).first() - 1);
            int first = Math.max(before + 1, rate.first());
            while (first <= limit) {
                int end = rate.lastAtRateOf(first, limit);
                brackets.add(new FeeBracket(first, end, rate.at(first)));
                first = end + 1;
            }
        }
        return new ProcessingFee(mode, before, quantity, brackets);
    }

    /** {@return the first day and the number of rates} */
    @Override
    public String toString() {
        return "FeeSchedule{from " + from + ", rates "
                + rates.values().stream().mapToInt(List::size).sum() + '}';
    }
}
