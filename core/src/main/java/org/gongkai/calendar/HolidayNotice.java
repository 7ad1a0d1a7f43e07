package org.gongkai.calendar;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.text.Text;

/**
 * The State Council's notice on the holidays of one year (放假通知), with later changes to it: days off and make-up working
 * days.
 *
 * <p>A notice is kept under the year that it arranges and may reach into the December before: that of 2019 names 29 to 31
 * December 2018. Days that it does not name follow the week.
 *
 * <p>As text, a notice is a line {@code notice}, the year and the numbers of the documents, followed by lines {@code off}
 * and {@code work}, each with days and intervals of days. A text has one notice a year. A {@code #} starts a comment.
 *
 * <pre>{@literal
 * notice 2023 国办发明电〔2022〕16号
 * off  2022-12-31/2023-01-02 2023-01-21/2023-01-27 2023-04-05
 * work 2023-01-28 2023-01-29
 * }</pre>
 *
 * <p>A notice can be made day by day too:
 *
 * <pre>{@code
 * HolidayNotice notice = HolidayNotice.builder(2027)
 *         .number("国办发明电〔2026〕8号")
 *         .daysOff(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 3))
 *         .makeUpWorkingDay(LocalDate.of(2027, 1, 9))
 *         .build();
 * }</pre>
 */
@NoJsonForm
public final class HolidayNotice implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int year;
    private final List<String> numbers;
    private final List<LocalDate> daysOff;
    private final List<LocalDate> makeUpWorkingDays;

    private HolidayNotice(Builder builder) {
        this.year = builder.year;
        this.numbers = List.copyOf(builder.numbers);
        this.daysOff = List.copyOf(builder.daysOff);
        this.makeUpWorkingDays = List.copyOf(builder.makeUpWorkingDays);
    }

    /**
     * A builder of the notice for a year, with no day named.
     *
     * @param year the year that the notice arranges, from 1949 to 9999
     * @return the builder
     * @throws IllegalArgumentException if {@code year} is out of range
     */
    public static Builder builder(int year) {
        return new Builder(year);
    }

    private static Builder builder(HolidayNotice notice) {
        Builder builder = builder(notice.year);
        notice.numbers.forEach(builder::number);
        notice.daysOff.forEach(builder::dayOff);
        notice.makeUpWorkingDays.forEach(builder::makeUpWorkingDay);
        return builder;
    }

    /**
     * Reads a notice in any of three forms: the text that the State Council's General Office publishes (国务院办公厅关于2027年部分节假日安排的通知),
     * a year of the JSON of the public calendar holiday-cn, or the text form of this type.
     *
     * <p>What is published must have an item for every holiday, days of the week and numbers of days that are right, and days off
     * that hold those of the {@linkplain StatutoryHoliday statute}. JSON tells no numbers of documents.
     *
     * @param text the text of one notice, not null
     * @return the notice
     * @throws IllegalArgumentException if {@code text} is not one notice or is not clear, naming the line, the item or the property
     */
    public static HolidayNotice parse(String text) {
        String stripped = Objects.requireNonNull(text, "text").strip();
        if (stripped.startsWith("{")) {
            return HolidayJson.read(stripped);
        }
        if (stripped.lines().noneMatch(line -> line.strip().startsWith("notice"))) {
            if (stripped.contains("放假")) {
                return PublishedNotice.read(stripped);
            }
            throw new IllegalArgumentException(
                    "expected the text of 国务院办公厅关于2027年部分节假日安排的通知, a year of the JSON of"
                            + " holiday-cn, or lines that begin with \"notice 2027\"; a notice that changes another is read by changedBy");
        }
        List<HolidayNotice> notices = HolidayNoticeParser.parse(text.lines());
        if (notices.size() != 1) {
            throw new IllegalArgumentException("expected one holiday notice, but was " + notices.size());
        }
        return notices.get(0);
    }

    /**
     * This notice with what a later one changes, such as 国务院办公厅关于延长2020年春节假期的通知.
     *
     * @param text the later notice as it is published, not null
     * @return the notice, with the number of the later one
     * @throws IllegalArgumentException if {@code text} changes nothing of this year or is not clear
     */
    public HolidayNotice changedBy(String text) {
        return PublishedNotice.change(this, Objects.requireNonNull(text, "text"));
    }

    /** {@return the year that the notice arranges} */
    public int year() {
        return year;
    }

    /** {@return the numbers of the documents, such as 国办发明电〔2022〕16号, the first before its changes; may be empty} */
    public List<String> numbers() {
        return numbers;
    }

    /** {@return the days off in order, those of weekends included} */
    public List<LocalDate> daysOff() {
        return daysOff;
    }

    /** {@return the make-up working days in order} */
    public List<LocalDate> makeUpWorkingDays() {
        return makeUpWorkingDays;
    }

    boolean names(LocalDate day) {
        return daysOff.contains(day) || makeUpWorkingDays.contains(day);
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> builder(this).build());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HolidayNotice that
                && year == that.year
                && numbers.equals(that.numbers)
                && daysOff.equals(that.daysOff)
                && makeUpWorkingDays.equals(that.makeUpWorkingDays);
    }

    @Override
    public int hashCode() {
        return Objects.hash(year, numbers, daysOff, makeUpWorkingDays);
    }

    /** {@return the notice by its year and the numbers of its documents, in both languages} */
    public Text text() {
        String documents = String.join(" ", numbers);
        return Text.of(
                year + "年节假日安排的通知" + documents,
                "holiday notice for " + year + (numbers.isEmpty() ? "" : ' ' + documents));
    }

    /** {@return the notice by its year and the numbers of its documents, in English} */
    @Override
    public String toString() {
        return text().en();
    }

    /** Makes a {@link HolidayNotice} day by day; every method rejects null with a {@code NullPointerException}. */
    public static final class Builder {

        private static final int FIRST_YEAR = 1949;
        private static final int LAST_YEAR = 9999;
        private static final int DECEMBER = 12;

        private final int year;
        private final List<String> numbers = new ArrayList<>();
        private final SortedSet<LocalDate> daysOff = new TreeSet<>();
        private final SortedSet<LocalDate> makeUpWorkingDays = new TreeSet<>();

        private Builder(int year) {
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                throw new IllegalArgumentException(
                        "year " + year + " of a holiday notice is not from " + FIRST_YEAR + " to " + LAST_YEAR);
            }
            this.year = year;
        }

        /**
         * Adds the number of the document or of one that changes it.
         *
         * @param number the number, not blank
         * @return this builder
         * @throws IllegalArgumentException if {@code number} is blank
         */
        public Builder number(String number) {
            if (Objects.requireNonNull(number, "number").isBlank()) {
                throw new IllegalArgumentException("number of a holiday notice must not be blank");
            }
            numbers.add(number.strip());
            return this;
        }

        /**
         * Adds a day off.
         *
         * @param day a day of the year or of the December before, not null
         * @return this builder
         * @throws IllegalArgumentException if the day is another or is named as a make-up working day
         */
        public Builder dayOff(LocalDate day) {
            Objects.requireNonNull(day, "day");
            return name(day, daysOff, makeUpWorkingDays);
        }

        /**
         * Adds days off.
         *
         * @param first the first of them, not null
         * @param last the last of them, not before the first; not null
         * @return this builder
         * @throws IllegalArgumentException if {@code last} is before {@code first}, or one of the days is not of the year or
         *     the December before or is named as a make-up working day
         */
        public Builder daysOff(LocalDate first, LocalDate last) {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(last, "last");
            days("day off", first, last).forEach(this::dayOff);
            return this;
        }

        /**
         * Adds a make-up working day. A Monday to Friday may be given too, and stays the working weekday that it is.
         *
         * @param day a day of the year or of the December before, not null
         * @return this builder
         * @throws IllegalArgumentException if the day is another or is named as a day off
         */
        public Builder makeUpWorkingDay(LocalDate day) {
            Objects.requireNonNull(day, "day");
            return name(day, makeUpWorkingDays, daysOff);
        }

        void makeUpWorkingDays(LocalDate first, LocalDate last) {
            days("make-up working day", first, last).forEach(this::makeUpWorkingDay);
        }

        /** {@return the notice} */
        public HolidayNotice build() {
            return new HolidayNotice(this);
        }

        private Builder name(LocalDate day, SortedSet<LocalDate> days, SortedSet<LocalDate> others) {
            boolean decemberBefore = day.getYear() == year - 1 && day.getMonthValue() == DECEMBER;
            if (day.getYear() != year && !decemberBefore) {
                throw new IllegalArgumentException("the holiday notice for " + year + " cannot name " + day
                        + ", only days from " + (year - 1) + "-12-01 to " + year + "-12-31");
            }
            if (others.contains(day)) {
                throw new IllegalArgumentException(
                        "the holiday notice for " + year + " names " + day + " both as a day off and as a working day");
            }
            days.add(day);
            return this;
        }

        private static Stream<LocalDate> days(String kind, LocalDate first, LocalDate last) {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("last " + kind + ' ' + last + " is before the first " + first);
            }
            return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1));
        }
    }
}
