package org.gongkai.directory;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.NotBlank;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.NoJsonForm;

/**
 * The time limit of an item (公开时限): the text of its cell, which is always kept, and what is understood of it.
 *
 * <p>Printed limits are of many wordings, and one cell can have several. What is not understood is not dropped and not
 * guessed at: {@link #isUnderstood()} says so, and {@link #text()} has it. Two limits are equal if their texts are.
 *
 * <p>Source: Article 26 of the Regulation for the twenty working days that most limits repeat.
 *
 * <pre>{@code
 * TimeLimit limit = TimeLimit.parse("自信息形成之日起20个工作日内");
 * System.out.println(limit.workingDays());   // 20
 * for (TimeLimit.Part part : limit.parts()) {
 *     TimeLimit.Clause clause = part.clause();
 *     if (clause instanceof TimeLimit.Clause.Within within) {
 *         System.out.println((within.unit() == DayUnit.WORKING_DAYS) + " after " + within.trigger());
 *     }
 * }
 * TimeLimit yearly = TimeLimit.of(
 *         new TimeLimit.Clause.Before(1, 31), new TimeLimit.Clause.Every(1, DayUnit.YEARS, ""));
 * TimeLimit shown = TimeLimit.of(
 *         TimeLimit.Clause.Standing.PROMPT, new TimeLimit.Clause.PublicNotice(7, DayUnit.WORKING_DAYS));
 * }</pre>
 */
@JsonForm(TimeLimit.Json.class)
public final class TimeLimit implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String text;
    private final List<Part> parts;
    private final boolean understood;

    private TimeLimit(String text, List<Part> parts, boolean understood) {
        this.text = text;
        this.parts = parts;
        this.understood = understood;
    }

    /**
     * A time limit as it is printed.
     *
     * @param text the text of the cell, not blank; surrounding white space is dropped
     * @return the limit
     * @throws IllegalArgumentException if {@code text} is blank
     */
    public static TimeLimit parse(String text) {
        String stripped = NotBlank.stripped("a time limit", text);
        LimitText read = LimitText.read(stripped);
        return new TimeLimit(stripped, read.parts(), read.isUnderstood());
    }

    /**
     * A time limit in the usual words.
     *
     * @param first a clause, not null
     * @param more further clauses of the same limit, not null
     * @return the limit, whose text reads back as the same clauses
     * @throws IllegalArgumentException if the text would be read as something else, as that of a trigger with digits is
     */
    public static TimeLimit of(Clause first, Clause... more) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(more, "more");
        List<Clause> clauses =
                Stream.concat(Stream.of(first), Arrays.stream(more)).toList();
        TimeLimit printed = parse(clauses.stream().map(Clause::print).collect(Collectors.joining("；")));
        if (!printed.understood || !printed.clauses().equals(clauses)) {
            throw new IllegalArgumentException("\"" + printed.text + "\" does not read back as the same limits");
        }
        return printed;
    }

    /** {@return the text as printed, not blank} */
    public String text() {
        return text;
    }

    /** {@return the clauses that were understood, in the order of the text; unmodifiable} */
    public List<Clause> clauses() {
        return parts.stream().map(Part::clause).toList();
    }

    /** {@return the same clauses, each with what it is for; unmodifiable} */
    public List<Part> parts() {
        return parts;
    }

    /** {@return whether all of the text was understood} */
    public boolean isUnderstood() {
        return understood;
    }

    /** {@return the longest of the clauses that are counted in working days, where there is one} */
    public OptionalInt workingDays() {
        return clauses().stream()
                .filter(clause -> clause instanceof Clause.Within within && within.unit() == DayUnit.WORKING_DAYS)
                .mapToInt(clause -> ((Clause.Within) clause).count())
                .max();
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> parse(text));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeLimit that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the text as printed} */
    @Override
    public String toString() {
        return text;
    }

    /**
     * A clause with what it is for, where the cell has several limits: 处罚决定7个工作日，其他20个工作日.
     *
     * @param label what it is for, such as 处罚决定 or 其他; empty where the clause is for all of the item; not null
     * @param clause the clause, not null
     */
    @NoJsonForm
    public record Part(String label, Clause clause) implements Serializable {

        /**
         * Checks that both are there.
         *
         * @param label what it is for
         * @param clause the clause
         */
        public Part {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(clause, "clause");
        }
    }

    /** One clause of a time limit. */
    public sealed interface Clause extends Serializable {

        /** {@return the clause as it is usually printed, which {@link #parse} reads back if its trigger is a plain phrase} */
        String print();

        /**
         * So many days from a trigger on.
         *
         * @param count the number of days, months or years, from 1 to 9999
         * @param unit what is counted, not null
         * @param trigger what the days are counted from, such as 信息形成或者变更; not null, empty where none is printed
         */
        record Within(int count, DayUnit unit, String trigger) implements Clause {

            /**
             * Checks the parts.
             *
             * @param count the number
             * @param unit what is counted
             * @param trigger what it is counted from
             * @throws IllegalArgumentException if {@code count} is out of range
             */
            public Within {
                check(count);
                Objects.requireNonNull(unit, "unit");
                Objects.requireNonNull(trigger, "trigger");
            }

            @Override
            public String print() {
                String days = count + unit.label() + '内';
                return trigger.isEmpty() ? days : '自' + trigger + "之日起" + days;
            }
        }

        /**
         * Shown to the public for so long (公告期, 公示期).
         *
         * @param count the number of days, months or years, from 1 to 9999
         * @param unit what is counted, not null
         */
        record PublicNotice(int count, DayUnit unit) implements Clause {

            /**
             * Checks the parts.
             *
             * @param count the number
             * @param unit what is counted
             * @throws IllegalArgumentException if {@code count} is out of range
             */
            public PublicNotice {
                check(count);
                Objects.requireNonNull(unit, "unit");
            }

            @Override
            public String print() {
                return "公告期限为" + count + unit.label();
            }
        }

        /**
         * Renewed every so often (更新周期).
         *
         * @param count the number of days, weeks, months or years, from 1 to 9999
         * @param unit calendar days, weeks, months or years
         * @param by by which day of the cycle, as printed, such as 10日前 or 首月10日前; not null, empty where none is
         */
        record Every(int count, DayUnit unit, String by) implements Clause {

            /**
             * Checks the parts.
             *
             * @param count the number
             * @param unit what is counted
             * @param by by which day
             * @throws IllegalArgumentException if {@code count} is out of range or nothing comes round in {@code unit}
             */
            public Every {
                check(count);
                Objects.requireNonNull(by, "by");
                if (Objects.requireNonNull(unit, "unit") == DayUnit.WORKING_DAYS || unit == DayUnit.HOURS) {
                    throw new IllegalArgumentException("a cycle is not one of " + unit.token());
                }
            }

            /**
             * A cycle of which no day is named.
             *
             * @param count the number
             * @param unit what is counted
             * @throws IllegalArgumentException if {@code count} is out of range or nothing comes round in {@code unit}
             */
            public Every(int count, DayUnit unit) {
                this(count, unit, "");
            }

            @Override
            public String print() {
                boolean isBare = by.isEmpty() && (unit == DayUnit.MONTHS || unit == DayUnit.YEARS);
                return (isBare ? "" : "每") + count + unit.label() + by;
            }
        }

        /**
         * Before a day of the year.
         *
         * @param month the month, from 1 to 12
         * @param day the day, from 1 to 31; 0 for the end of the month
         */
        record Before(int month, int day) implements Clause {

            /**
             * Checks the parts.
             *
             * @param month the month
             * @param day the day
             * @throws IllegalArgumentException if there is no such day
             */
            public Before {
                if (month < 1 || month > 12 || day < 0 || day > Month.of(month).maxLength()) {
                    throw new IllegalArgumentException("no day " + day + " of month " + month);
                }
            }

            @Override
            public String print() {
                return month + (day == 0 ? "月底前" : "月" + day + "日前");
            }
        }

        /** A clause without a number. */
        enum Standing implements Clause {
            /** Without delay. */
            PROMPT("及时公开"),
            /** At once. */
            REAL_TIME("实时公开"),
            /** Always on show. */
            PERMANENT("长期公开");

            private final String text;

            Standing(String text) {
                this.text = text;
            }

            @Override
            public String print() {
                return text;
            }
        }

        private static void check(int count) {
            if (count < 1 || count > 9999) {
                throw new IllegalArgumentException("a time limit counts from 1 to 9999, not " + count);
            }
        }
    }

    static final class Json implements Supplier<JsonCodec<TimeLimit>> {

        @Override
        public JsonCodec<TimeLimit> get() {
            return JsonCodec.text(TimeLimit::parse, TimeLimit::text);
        }
    }
}
