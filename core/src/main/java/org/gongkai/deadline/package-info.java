/**
 * By when an application must be answered: the clock that runs over its events, and every step of it.
 *
 * <p>For an office that must answer in time, and for whoever checks that it did: {@link
 * org.gongkai.deadline.DeadlineClock} reads an application on a day and tells each {@link org.gongkai.deadline.Deadline}
 * with how it came about. Extensions, corrections and letters to others move it as the law says.
 *
 * <p>Source: Articles 31 to 33 of the Regulation.
 *
 * <pre>{@code
 * DeadlineClock clock = DeadlineClock.of(StateCouncilCalendar.published());
 * ClockReading reading = clock.read(application, LocalDate.of(2024, 2, 20));
 * System.out.println(reading.state() == ApplicationState.HANDLING);   // true
 * for (Deadline deadline : reading.open()) {
 *     DueDate due = deadline.due();
 *     System.out.println(deadline.kind() + " by " + due.day() + (due.isCertain() ? "" : " or another day"));
 * }
 * }</pre>
 *
 * <p>Why it is that day: the steps of the clock, and the days that it did not count.
 *
 * <pre>{@code
 * Deadline reply = reading.deadlines(DeadlineKind.REPLY).get(0);
 * for (DeadlineStep step : reply.steps()) {
 *     if (step.kind() == DeadlineStep.Kind.PERIOD) {
 *         System.out.println(step.workingDays() + " working days from " + step.from() + ", " + step.basis());
 *     }
 * }
 * for (UncountedSpan span : reply.uncountedSpans()) {
 *     System.out.println(span.text().in(Locale.ENGLISH));
 * }
 * List<UncountedDay> oneByOne = reply.uncountedDays();
 * }</pre>
 *
 * <p>What the law leaves open is a convention, and an application of before May 2019 follows the law of its time.
 *
 * <pre>{@code
 * Conventions ours = Conventions.standard().withStoppedDays(StoppedDays.LETTER_THROUGH_ANSWER);
 * DeadlineClock otherClock = DeadlineClock.of(StateCouncilCalendar.published(), ours);
 * System.out.println(GoverningLaw.of(LocalDate.of(2018, 5, 1)).replyWorkingDays());   // 15
 * }</pre>
 *
 * <p>What a day off given later changes:
 *
 * <pre>{@code
 * List<DeadlineChange> changes =
 *         clock.changes(register, calendar.withDayOff(LocalDate.of(2024, 2, 22), "雪灾"), LocalDate.of(2024, 2, 20));
 * }</pre>
 */
@NullMarked
package org.gongkai.deadline;

import org.jspecify.annotations.NullMarked;
