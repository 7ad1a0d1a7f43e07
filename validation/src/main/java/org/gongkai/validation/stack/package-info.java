/**
 * Reports checked by themselves and beside one another: over the years, and summaries with their units.
 *
 * <pre>{@code
 * Overview overview = ReportChecks.standard().checkTogether(List.of(ReadReport.of("2020.json", report)));
 * System.out.println(overview.results().isValid());
 * }</pre>
 */
@NullMarked
package org.gongkai.validation.stack;

import org.jspecify.annotations.NullMarked;
