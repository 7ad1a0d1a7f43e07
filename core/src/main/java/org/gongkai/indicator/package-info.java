/**
 * Indicators (指标): the ratios by which reviewers compare agencies, as values with their definitions and sources.
 *
 * <pre>{@code
 * Indicators.of(report).forEach(value -> System.out.println(value.text().in(Locale.ENGLISH)));
 * }</pre>
 */
@NullMarked
package org.gongkai.indicator;

import org.jspecify.annotations.NullMarked;
