/**
 * Working days (工作日): which days count, which do not, and why.
 *
 * <pre>{@code
 * WorkingCalendar calendar = StateCouncilCalendar.published();
 * LocalDate due = calendar.plusWorkingDays(LocalDate.of(2024, 1, 29), 20);
 * System.out.println(calendar.why(due).in(Locale.ENGLISH));
 * System.out.println(calendar.kind(LocalDate.of(2024, 2, 4)) == DayKind.MAKE_UP_WORKING_DAY);   // true
 * System.out.println(StatutoryHoliday.SPRING_FESTIVAL.days(2024));   // the days of the law, not the whole leave
 *
 * try {
 *     calendar.kind(LocalDate.of(2099, 1, 1));
 * } catch (DayNotCoveredException notYet) {
 *     System.out.println(notYet.lastDay() + " is the last day that a notice covers");
 * }
 * }</pre>
 */
@NullMarked
package org.gongkai.calendar;

import org.jspecify.annotations.NullMarked;
