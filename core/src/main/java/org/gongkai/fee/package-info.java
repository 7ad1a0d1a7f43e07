/**
 * What an agency may ask for processing many applications: the schedule, and the fee by it.
 *
 * <p>Source: 国办函〔2020〕109号.
 *
 * <pre>{@code
 * FeeSchedule schedule = FeeSchedule.on(LocalDate.of(2023, 5, 4)).orElseThrow();
 * ProcessingFee fee = schedule.perPage(68);
 * fee.explanation().forEach(line -> System.out.println(line.in(Locale.ENGLISH)));
 * }</pre>
 */
@NullMarked
package org.gongkai.fee;

import org.jspecify.annotations.NullMarked;
