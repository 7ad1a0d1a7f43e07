/**
 * What an agency may ask for processing many applications: the schedule, and the fee by it.
 *
 * <p>For the notice of a processing fee (信息处理费), and for checking one: {@link org.gongkai.fee.FeeSchedule} has the
 * brackets in force on a day, {@link org.gongkai.fee.ProcessingFee} is a fee with the lines that explain it, and {@link
 * org.gongkai.fee.MonthlyItems} counts how often an applicant has asked in a month, which decides the bracket.
 *
 * <p>Source: 国办函〔2020〕109号.
 *
 * <pre>{@code
 * FeeSchedule schedule = FeeSchedule.on(LocalDate.of(2023, 5, 4)).orElseThrow();
 * ProcessingFee fee = schedule.perPage(68);
 * fee.explanation().forEach(line -> System.out.println(line.in(Locale.ENGLISH)));
 * for (FeeBracket bracket : fee.brackets()) {
 *     System.out.println(bracket.quantity() + " pages at " + bracket.rate() + ": " + bracket.amount());
 * }
 *
 * FeeComparison comparison = schedule.compare(30, 1, 68);   // the 31st item of the month, or its 68 pages
 * System.out.println(comparison.cheaper().mode() == FeeMode.PER_ITEM);
 *
 * MonthlyItems items = MonthlyItems.of(register);   // who asked how often in a month
 * System.out.println(items.before(application));
 * }</pre>
 */
@NullMarked
package org.gongkai.fee;

import org.jspecify.annotations.NullMarked;
