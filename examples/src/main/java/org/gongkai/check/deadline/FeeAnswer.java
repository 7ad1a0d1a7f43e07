package org.gongkai.check.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.fee.FeeComparison;
import org.gongkai.fee.FeeSchedule;
import org.gongkai.fee.ProcessingFee;
import org.gongkai.law.LegalDocument;
import org.gongkai.text.Text;

/**
 * The processing fee by the modes that are asked for.
 *
 * @param day the day whose rates hold, not null
 * @param fees the fee by item, by page or both in this order; none where there is no fee on the day; not null
 */
public record FeeAnswer(LocalDate day, List<ProcessingFee> fees) {

    /**
     * {@return the fee}
     *
     * @param day the day whose rates hold, not null
     * @param before the items of the applicant in the month that come before, 0 or more
     * @param items the items, where they are asked for; not null
     * @param pages the pages, where they are asked for; not null
     */
    public static FeeAnswer of(LocalDate day, int before, OptionalInt items, OptionalInt pages) {
        List<ProcessingFee> fees = new ArrayList<>();
        FeeSchedule.on(day).ifPresent(schedule -> {
            items.ifPresent(number -> fees.add(schedule.perItem(before, number)));
            pages.ifPresent(number -> fees.add(schedule.perPage(number)));
        });
        return new FeeAnswer(day, List.copyOf(fees));
    }

    /** {@return what is to be known besides: that there is no fee, or that the agency chooses a mode} */
    public Optional<Text> note() {
        if (fees.isEmpty()) {
            return Optional.of(Text.of(
                    day + "没有信息处理费：" + LegalDocument.FEE_MEASURES + "自2021-01-01起施行",
                    "there was no processing fee on " + day + ": " + LegalDocument.FEE_MEASURES
                            + " is in force since 2021-01-01"));
        }
        return fees.size() < 2
                ? Optional.empty()
                : Optional.of(new FeeComparison(fees.get(0), fees.get(1))
                        .text()
                        .concat(Text.of(
                                "；由行政机关选择一种方式（" + LegalDocument.FEE_MEASURES.article(3) + "）",
                                "; the agency chooses one of the modes (" + LegalDocument.FEE_MEASURES.article(3)
                                        + ')')));
    }
}
