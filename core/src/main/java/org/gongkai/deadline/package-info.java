/**
 * By when an application must be answered: the clock that runs over its events, and every step of it.
 *
 * <p>Source: Articles 31 to 33 of the Regulation.
 *
 * <pre>{@code
 * DeadlineClock clock = DeadlineClock.of(StateCouncilCalendar.published());
 * clock.read(application, LocalDate.of(2024, 2, 20)).open().forEach(deadline -> System.out.println(deadline.due()));
 * }</pre>
 */
@NullMarked
package org.gongkai.deadline;

import org.jspecify.annotations.NullMarked;
