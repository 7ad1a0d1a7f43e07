package org.gongkai.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.gongkai.internal.Deserialized;
import org.gongkai.text.Text;

/**
 * The working days that the State Council's holiday notices give (国务院办公厅放假通知), with local changes where there are some.
 *
 * <p>{@link #published()} has the notices for 2008 to 2026, the prolonged Spring Festival of 2020 among them. Another
 * calendar is made of it by one call:
 *
 * <pre>{@code
 * StateCouncilCalendar calendar = StateCouncilCalendar.published();
 * HolidayNotice notice = HolidayNotice.parse(Files.readString(Path.of("notice-2027.txt")));
 * StateCouncilCalendar longer = calendar.withNotice(notice);
 * StateCouncilCalendar local = calendar.withDayOff(LocalDate.parse("2020-02-04"), "Shandong, work resumed on 10 February");
 * }</pre>
 *
 * <p><b>Coverage.</b> Notices are kept by the year that they arrange, and the notice for a year can name days of the
 * December before: as early as the 29th in those published here. Without it the last days of December are not known. A
 * calendar therefore covers 1 January of its first notice to 28 December of its last, and refuses to guess beyond; {@link
 * #through} goes further for those who accept the guess. Where two notices name the same day, the later one prevails.
 */
public final class StateCouncilCalendar implements WorkingCalendar, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Text COMMA = Text.of("，", ", ");
    private static final int LAST_SURE_DAY_OF_DECEMBER = 28;
    private static final StateCouncilCalendar PUBLISHED = readPublished();

    private final TreeMap<Integer, HolidayNotice> notices;
    private final TreeMap<LocalDate, LocalChange> changes;
    private final LocalDate lastDay;
    private final transient WorkingDays workingDays;

    private StateCouncilCalendar(
            SortedMap<Integer, HolidayNotice> notices,
            SortedMap<LocalDate, LocalChange> changes,
            Optional<LocalDate> atLeastThrough) {
        this.notices = new TreeMap<>(notices);
        this.changes = new TreeMap<>(changes);
        LocalDate lastSure = LocalDate.of(notices.lastKey(), Month.DECEMBER, LAST_SURE_DAY_OF_DECEMBER);
        this.lastDay = atLeastThrough.filter(lastSure::isBefore).orElse(lastSure);
        WorkingDays days = WorkingDays.ofWeek(LocalDate.of(notices.firstKey(), Month.JANUARY, 1), lastDay);
        for (HolidayNotice notice : notices.values()) {
            days = days.with(notice.daysOff(), false).with(notice.makeUpWorkingDays(), true);
        }
        for (LocalChange change : changes.values()) {
            days = days.with(List.of(change.day()), change.working());
        }
        this.workingDays = days;
    }

    /** {@return the calendar of the notices for 2008 to 2026, which covers 2008-01-01 to 2026-12-28} */
    public static StateCouncilCalendar published() {
        return PUBLISHED;
    }

    /**
     * A calendar of one's own notices alone.
     *
     * @param notices notices for consecutive years in the text form of {@link HolidayNotice}, in UTF-8; not null
     * @return the calendar
     * @throws IllegalArgumentException if the text has another form, naming the line, or has no notice, or a year is missing
     *     between two
     * @throws IOException if the text cannot be read
     */
    public static StateCouncilCalendar read(InputStream notices) throws IOException {
        TreeMap<Integer, HolidayNotice> read = new TreeMap<>();
        for (HolidayNotice notice : HolidayNoticeParser.parse(Objects.requireNonNull(notices, "notices"))) {
            read.put(notice.year(), notice);
        }
        return of(read);
    }

    private static StateCouncilCalendar of(SortedMap<Integer, HolidayNotice> notices) {
        if (notices.isEmpty()) {
            throw new IllegalArgumentException("a calendar needs at least one holiday notice");
        }
        requireConsecutive(notices);
        return new StateCouncilCalendar(notices, new TreeMap<>(), Optional.empty());
    }

    private static StateCouncilCalendar readPublished() {
        try (InputStream notices = StateCouncilCalendar.class.getResourceAsStream("holiday-notices.txt")) {
            return read(Objects.requireNonNull(notices, "holiday-notices.txt"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The same calendar with one more notice, or with another in place of the one for the same year.
     *
     * @param notice a notice for a year that is here, the year before the first or the year after the last; not null
     * @return the calendar
     * @throws IllegalArgumentException if a year would be missing between two notices
     */
    public StateCouncilCalendar withNotice(HolidayNotice notice) {
        return withNotices(List.of(Objects.requireNonNull(notice, "notice")));
    }

    /**
     * The same calendar with the notices of a text, which replace those for the same years.
     *
     * @param notices notices in the text form of {@link HolidayNotice}, in UTF-8; not null
     * @return the calendar
     * @throws IllegalArgumentException if the text has another form, naming the line, or a year would be missing between two
     *     notices
     * @throws IOException if the text cannot be read
     */
    public StateCouncilCalendar withNotices(InputStream notices) throws IOException {
        return withNotices(HolidayNoticeParser.parse(Objects.requireNonNull(notices, "notices")));
    }

    private StateCouncilCalendar withNotices(List<HolidayNotice> added) {
        TreeMap<Integer, HolidayNotice> all = new TreeMap<>(notices);
        added.forEach(notice -> all.put(notice.year(), notice));
        requireConsecutive(all);
        return new StateCouncilCalendar(all, changes, Optional.of(lastDay));
    }

    private static void requireConsecutive(SortedMap<Integer, HolidayNotice> notices) {
        for (int year = notices.firstKey(); year < notices.lastKey(); year++) {
            if (!notices.containsKey(year)) {
                throw new IllegalArgumentException("the holiday notice for " + year + " is missing between those for "
                        + notices.firstKey() + " and " + notices.lastKey());
            }
        }
    }

    /**
     * The same calendar with one day that is not worked here, such as a local prolongation or festival.
     *
     * @param day a day that is covered, not null
     * @param reason who says so, for {@link #why}; not blank
     * @return the calendar
     * @throws DayNotCoveredException if the day is not covered
     * @throws IllegalArgumentException if {@code reason} is blank
     */
    public StateCouncilCalendar withDayOff(LocalDate day, String reason) {
        return with(new LocalChange(day, false, reason));
    }

    /**
     * The same calendar with one day that is worked here.
     *
     * @param day a day that is covered, not null
     * @param reason who says so, for {@link #why}; not blank
     * @return the calendar
     * @throws DayNotCoveredException if the day is not covered
     * @throws IllegalArgumentException if {@code reason} is blank
     */
    public StateCouncilCalendar withWorkingDay(LocalDate day, String reason) {
        return with(new LocalChange(day, true, reason));
    }

    private StateCouncilCalendar with(LocalChange change) {
        workingDays.isWorking(change.day());
        TreeMap<LocalDate, LocalChange> all = new TreeMap<>(changes);
        all.put(change.day(), change);
        return new StateCouncilCalendar(notices, all, Optional.of(lastDay));
    }

    /**
     * The same calendar going on to a later day by the days of the week alone, for those who accept that a notice not yet
     * known can change what it says.
     *
     * @param day the last day to cover, not null
     * @return the calendar, or this one if it covers the day
     * @throws IllegalArgumentException if {@code day} is more than a year after the last notice
     */
    public StateCouncilCalendar through(LocalDate day) {
        if (Objects.requireNonNull(day, "day").getYear() > notices.lastKey() + 1) {
            throw new IllegalArgumentException(
                    "cannot go on to " + day + ": the last holiday notice is that for " + notices.lastKey());
        }
        return new StateCouncilCalendar(notices, changes, Optional.of(lastDay.isAfter(day) ? lastDay : day));
    }

    /** {@return the notices in order of their years} */
    public List<HolidayNotice> notices() {
        return List.copyOf(notices.values());
    }

    @Override
    public LocalDate firstDay() {
        return workingDays.firstDay();
    }

    @Override
    public LocalDate lastDay() {
        return lastDay;
    }

    /**
     * {@inheritDoc}
     *
     * @return the years of the notices, the numbers of the last, how many local changes there are, and eight digits that
     *     differ where any notice or change does, such as {@code 2008-2026 国办发明电〔2025〕7号 [a1b2c3d4]}
     */
    @Override
    public Text version() {
        CRC32 digits = new CRC32();
        digits.update((notices.values() + ""
                        + notices.values().stream().map(HolidayNotice::daysOff).toList()
                        + notices.values().stream()
                                .map(HolidayNotice::makeUpWorkingDays)
                                .toList()
                        + changes.values() + lastDay)
                .getBytes(StandardCharsets.UTF_8));
        List<HolidayNotice> all = notices();
        String years = notices.firstKey() + "-" + notices.lastKey() + " "
                + String.join(" ", all.get(all.size() - 1).numbers());
        String data = String.format(Locale.ROOT, " [%08x]", digits.getValue());
        return Text.of(
                years.strip() + (changes.isEmpty() ? "" : "，地方调整" + changes.size() + "日") + data,
                years.strip() + (changes.isEmpty() ? "" : ", local changes " + changes.size()) + data);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return workingDays.isWorking(Objects.requireNonNull(day, "day"));
    }

    @Override
    public DayKind kind(LocalDate day) {
        boolean weekend = DayKind.isWeekend(day);
        if (workingDays.isWorking(day)) {
            return weekend ? DayKind.MAKE_UP_WORKING_DAY : DayKind.WORKING_WEEKDAY;
        }
        return weekend && !changes.containsKey(day) && naming(day).isEmpty() ? DayKind.WEEKEND : DayKind.DAY_OFF;
    }

    @Override
    public Text reason(LocalDate day) {
        Text text = kind(Objects.requireNonNull(day, "day")).text();
        Optional<Text> source = Optional.ofNullable(changes.get(day))
                .map(change -> Text.of(change.reason(), change.reason()))
                .or(() -> naming(day).map(notice -> holidays(day).concat(notice.text())));
        return source.map(said -> text.concat(COMMA).concat(said)).orElse(text);
    }

    @Override
    public Text why(LocalDate day) {
        return Text.ofDay(day).concat(Text.of("：", ": ")).concat(reason(day));
    }

    /** The holidays that days off in a row with a day are given for, with a comma behind each; none for a day that is worked. */
    private Text holidays(LocalDate day) {
        SortedSet<StatutoryHoliday> holidays = new TreeSet<>();
        for (LocalDate before = day; isDayOff(before); before = before.minusDays(1)) {
            holidays.addAll(StatutoryHoliday.on(before));
        }
        for (LocalDate after = day; isDayOff(after); after = after.plusDays(1)) {
            holidays.addAll(StatutoryHoliday.on(after));
        }
        return holidays.stream().map(holiday -> holiday.text().concat(COMMA)).reduce(Text.of("", ""), Text::concat);
    }

    private boolean isDayOff(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay) && !workingDays.isWorking(day);
    }

    private Optional<HolidayNotice> naming(LocalDate day) {
        HolidayNotice next = notices.get(day.getYear() + 1);
        if (next != null && next.names(day)) {
            return Optional.of(next);
        }
        return Optional.ofNullable(notices.get(day.getYear())).filter(notice -> notice.names(day));
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate start, int days) {
        Objects.requireNonNull(start, "start");
        if (days < 0) {
            throw new IllegalArgumentException("workingDays must not be negative, but was " + days);
        }
        return workingDays.plus(start, days);
    }

    @Override
    public int countWorkingDays(LocalDate start, LocalDate end) {
        Objects.requireNonNull(start, "start");
        if (Objects.requireNonNull(end, "end").isBefore(start)) {
            throw new IllegalArgumentException("end " + end + " is before start " + start);
        }
        return workingDays.count(start, end);
    }

    private static <K, V> void requireKeys(SortedMap<K, V> values, Function<V, K> key) {
        values.forEach((stated, value) -> {
            if (!key.apply(value).equals(stated)) {
                throw new IllegalArgumentException(value + " stands under " + stated);
            }
        });
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> {
            requireConsecutive(notices);
            requireKeys(notices, HolidayNotice::year);
            requireKeys(changes, LocalChange::day);
            return new StateCouncilCalendar(notices, changes, Optional.of(lastDay));
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StateCouncilCalendar that
                && notices.equals(that.notices)
                && changes.equals(that.changes)
                && lastDay.equals(that.lastDay);
    }

    @Override
    public int hashCode() {
        return Objects.hash(notices, changes, lastDay);
    }

    /** {@return the days covered, the years of the notices and the number of local changes} */
    @Override
    public String toString() {
        return "StateCouncilCalendar{" + firstDay() + " to " + lastDay + ", notices " + notices.firstKey() + " to "
                + notices.lastKey() + ", local changes " + changes.size() + '}';
    }

    private record LocalChange(LocalDate day, boolean working, String reason) implements Serializable {

        private LocalChange {
            Objects.requireNonNull(day, "day");
            if (Objects.requireNonNull(reason, "reason").isBlank()) {
                throw new IllegalArgumentException("reason for the change of " + day + " must not be blank");
            }
        }
    }
}
