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
 *         .receipt(Receipt.internet(LocalDate.of(2024, 1, 28), LocalDate.of(2024, 1, 29)))
 *         .informationWanted("2023年征地补偿安置方案")
 *         .formWanted(ProvisionForm.EMAIL)
 *         .build();
 * System.out.println(application.receipt().channel() == ReceiptChannel.INTERNET);   // true
 * Application answered = application.with(new ApplicationEvent.Reply(LocalDate.of(2024, 2, 8), Outcome.DISCLOSED));
 * System.out.println(Outcome.NOT_HELD.group() == OutcomeGroup.UNAVAILABLE);   // true: 无法提供
 * }</pre>
 *
 * <p>Where it stands on a day, by the clock:
 *
 * <pre>{@code
 * ApplicationState state = clock.read(application, LocalDate.of(2024, 2, 6)).state();
 * System.out.println(state == ApplicationState.HANDLING);   // true
 * }</pre>
 *
 * <p>What cannot happen is refused, with the rule: nothing is paid that was not asked for.
 *
 * <pre>{@code
 * try {
 *     application.with(new ApplicationEvent.FeePaid(LocalDate.of(2024, 2, 20)));
 * } catch (ImpossibleEventException impossible) {
 *     System.out.println((impossible.event().kind() == EventKind.FEE_PAID) + " " + impossible.rule().in(Locale.ENGLISH));
 * }
 * }</pre>
 *
 * <p>A register is read from a table by the heads of its columns:
 *
 * <pre>{@code
 * RegisterReading reading = RegisterReader.of(Agency.of("某县人民政府")).read(Grid.of(List.of(
 *         List.of("登记编号", "收到日期", "申请方式", "申请人类别", "申请内容"),
 *         List.of("2023-001", "2023年3月1日", "当面", "公民", "2022年征地补偿安置方案"))));
 * System.out.println(reading.applications().size());
 * }</pre>
 *
 * <p>Personal data are never printed, and written as JSON by choice alone:
 *
 * <pre>{@code
 * Applicant applicant = Applicant.of(ApplicantKind.NATURAL_PERSON, "A-8")
 *         .withIdentity(ApplicantIdentity.builder().name("张三").phone("0539-0000000").build());
 * OfficeView view = OfficeView.of(application.withApplicant(applicant));
 * String forTheOfficeAlone = DisclosureJson.write(view);
 * }</pre>
 */
@NullMarked
package org.gongkai.application;

import org.jspecify.annotations.NullMarked;
