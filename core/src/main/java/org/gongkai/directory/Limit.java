package org.gongkai.directory;

import java.io.Serializable;
import java.time.Month;
import java.util.Objects;

/** One time limit of a cell; a cell can have several. */
public sealed interface Limit extends Serializable {

    /** {@return the limit as it is usually printed, which {@link TimeLimit#parse} reads back if a trigger is a plain phrase} */
    String print();

    /**
     * So many days from a trigger on.
     *
     * @param count the number of days, months or years, from 1 to 9999
     * @param unit what is counted, not null
     * @param trigger what the days are counted from, such as 信息形成或者变更; not null, empty where none is printed
     */
    record Within(int count, DayUnit unit, String trigger) implements Limit {

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
    record PublicNotice(int count, DayUnit unit) implements Limit {

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
     * @param count the number of months or years, from 1 to 9999
     * @param unit months or years
     */
    record Every(int count, DayUnit unit) implements Limit {

        /**
         * Checks the parts.
         *
         * @param count the number
         * @param unit what is counted
         * @throws IllegalArgumentException if {@code count} is out of range or {@code unit} is a unit of days
         */
        public Every {
            check(count);
            if (Objects.requireNonNull(unit, "unit") != DayUnit.MONTHS && unit != DayUnit.YEARS) {
                throw new IllegalArgumentException("a cycle is one of months or years, not of " + unit.token());
            }
        }

        @Override
        public String print() {
            return count + unit.label();
        }
    }

    /**
     * Before a day of the year.
     *
     * @param month the month, from 1 to 12
     * @param day the day, from 1 to 31; 0 for the end of the month
     */
    record Before(int month, int day) implements Limit {

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

    /** A limit without a number. */
    enum Standing implements Limit {
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
