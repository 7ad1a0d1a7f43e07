/**
 * Working days (工作日): which days count, which do not, and why.
 *
 * <pre>{@code
 * StateCouncilCalendar calendar = StateCouncilCalendar.published();
 * LocalDate due = calendar.plusWorkingDays(LocalDate.of(2024, 1, 29), 20);
 * System.out.println(calendar.why(due).in(Locale.ENGLISH));
 * }</pre>
 */
@NullMarked
package org.gongkai.calendar;

import org.jspecify.annotations.NullMarked;
