package org.gongkai.deadline;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.law.Citation;
import org.gongkai.text.Term;
import org.gongkai.text.Text;

/**
 * One step of the arithmetic by which a day is found.
 *
 * @param kind what the step does, not null
 * @param from the first day that the step is about, not null
 * @param to the last day that the step is about, not before the first; not null
 * @param workingDays the working days that it counts, adds or takes out; 0 or more
 * @param basis where it is written, not null
 */
@NoJsonForm
public record DeadlineStep(Kind kind, LocalDate from, LocalDate to, int workingDays, Citation basis)
        implements Serializable {

    /**
     * Checks the parts.
     *
     * @param kind what the step does
     * @param from the first day that the step is about
     * @param to the last day that the step is about
     * @param workingDays the working days that it counts
     * @param basis where it is written
     */
    public DeadlineStep {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(basis, "basis");
    }

    /** {@return one line, such as {@code period of 20 working days, 2020-01-18 to 2020-02-21 (…)} in English} */
    public Text text() {
        Text days = from.equals(to)
                ? Text.of(from.toString(), from.toString())
                : Text.of(from + "至" + to, from + " to " + to);
        return Text.of(
                kind.sentence(workingDays).zh() + '，' + days.zh() + '（' + basis + '）',
                kind.sentence(workingDays).en() + ", " + days.en() + " (" + basis + ')');
    }

    /** {@return the line in English} */
    @Override
    public String toString() {
        return text().en();
    }

    /** What a step does. */
    public enum Kind implements Term {
        /** Receipt of the application starts the period. */
        RECEIPT("receipt", "收到申请", Text.of("收到申请，期限由此起算", "application received: this day starts the period")),
        /** Receipt of the corrected application starts the period anew. */
        CORRECTION_RECEIVED(
                "correctionReceived",
                "收到补正，期限重新起算",
                Text.of("收到补正，期限重新起算", "corrected application received: the period starts anew")),
        /** Payment of the fee starts the period anew. */
        PAYMENT_RECEIVED(
                "paymentReceived",
                "缴费，期限自次日起重新起算",
                Text.of("缴费，期限自次日起重新起算", "fee paid: the period starts anew on the next day")),
        /** Receipt of a letter or notice starts the period. */
        LETTER_RECEIVED(
                "letterReceived",
                "收到函件或者通知",
                Text.of("收到函件或者通知，期限由此起算", "letter received: this day starts the period")),
        /** The agency set the day. */
        SET_BY_AGENCY("setByAgency", "行政机关指定", Text.of("行政机关指定", "day set by the agency")),
        /** The period of the law. */
        PERIOD("period", "期限", Text.of("期限%d个工作日", "period of %d working days")),
        /** An extension of the period. */
        EXTENSION("extension", "延长", Text.of("延长%d个工作日", "extension by %d working days")),
        /** A consultation whose working days are not counted. */
        STOPPED("stopped", "征求意见，不计算在期限内", Text.of("征求意见，%d个工作日不计算在期限内", "consultation: %d working days not counted")),
        /** The last day is provisional: a holiday notice that is not known can move it between two days. */
        PROVISIONAL(
                "provisional",
                "放假安排未知，届满日暂定",
                Text.of("放假安排未知，期限届满日暂定在此之间", "no holiday notice is known: the last day is between these"));

        private final String token;
        private final String label;
        private final Text sentence;

        Kind(String token, String label, Text sentence) {
            this.token = token;
            this.label = label;
            this.sentence = sentence;
        }

        private Text sentence(int workingDays) {
            return Text.of(
                    String.format(Locale.ROOT, sentence.zh(), workingDays),
                    String.format(Locale.ROOT, sentence.en(), workingDays));
        }

        /** {@return the word for this in JSON} */
        @Override
        @JsonValue
        public String token() {
            return token;
        }

        /** {@return what the step does, in Chinese} */
        @Override
        public String label() {
            return label;
        }
    }
}
