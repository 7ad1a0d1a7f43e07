/**
 * Working days (工作日): which days count, which do not, and why.
 *
 * <p>For anything that is due within working days: {@link org.gongkai.calendar.StateCouncilCalendar} has the State
 * Council's notices of holidays, make-up working days among them, and takes the notice for a new year and local days
 * off; {@link org.gongkai.calendar.WorkingCalendar} is what it has in common with a calendar of one's own. A day that no
 * notice covers is refused, not guessed.
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
