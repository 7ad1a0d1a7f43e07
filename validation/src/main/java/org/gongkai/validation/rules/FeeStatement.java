package org.gongkai.validation.rules;

import org.gongkai.fee.ProcessingFee;
import org.gongkai.text.Text;

/** What a processing fee is charged for, in words. */
final class FeeStatement {

    private FeeStatement() {}

    static Text of(ProcessingFee fee) {
        boolean cumulated = fee.before() > 0;
        return Text.of(
                "信息处理费" + fee.mode().label() + "：" + fee.quantity() + fee.mode().unit()
                        + (cumulated ? "（当月此前" + fee.before() + "件）" : ""),
                "processing fee " + fee.mode().text().en() + ": " + fee.quantity()
                        + (cumulated ? " after " + fee.before() + " in the month" : ""));
    }
}
