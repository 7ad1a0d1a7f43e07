/**
 * Disclosure on request (依申请公开): who asks, what happens to an application, what is due when, and what it may cost.
 *
 * <p>Start with {@link org.gongkai.application.Application} and its events; {@link
 * org.gongkai.deadline.DeadlineClock} tells where it stands, {@link org.gongkai.fee.FeeSchedule} what a processing
 * fee is.
 *
 * <pre>{@code
 * Application application = Application.builder()
 *         .registrationNumber("2024-007")
 *         .agency(Agency.of("某县人民政府"))
 *         .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON, "A-7"))
 *         .receipt(Receipt.inPerson(LocalDate.of(2024, 1, 29)))
 *         .informationWanted("2023年征地补偿安置方案")
 *         .build();
 * Application answered = application.with(new ApplicationEvent.Reply(LocalDate.of(2024, 2, 8), Outcome.DISCLOSED));
 * }</pre>
 */
@NullMarked
package org.gongkai.application;

import org.jspecify.annotations.NullMarked;
