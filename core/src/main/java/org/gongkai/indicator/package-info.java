/**
 * Indicators (指标): the ratios by which reviewers compare agencies, as values with their definitions and sources.
 *
 * <p>For comparing agencies and years by more than counts: {@link org.gongkai.indicator.Indicators} works out the rates
 * of a report, of many together, or of a register, and how they changed. A rate whose parts are not stated is absent,
 * and says why.
 *
 * <pre>{@code
 * for (IndicatorValue value : Indicators.of(report)) {
 *     System.out.println(value.text().in(Locale.ENGLISH));
 * }
 * IndicatorValue disclosed = Indicators.of(report).stream()
 *         .filter(value -> value.indicator() == Indicator.DISCLOSURE_RATE)
 *         .findFirst()
 *         .orElseThrow();
 * Optional<Rate> rate = disclosed.rate();   // absent where what it divides by is 0 or not stated
 * rate.ifPresent(present -> System.out.println(present.part() + " of " + present.whole()));
 *
 * for (ChangeValue change : Indicators.changes(new ReportAndPrevious(report, previous))) {
 *     Optional<GrowthRate> growth = change.rate();
 *     if (change.indicator() == ChangeIndicator.RECEIVED_CHANGE && growth.isPresent()) {
 *         System.out.println(growth.get().percent(1));
 *     }
 * }
 * }</pre>
 */
@NullMarked
package org.gongkai.indicator;

import org.jspecify.annotations.NullMarked;
