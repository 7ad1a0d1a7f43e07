/**
 * What a reviewer decides of findings, as a log that is added to and replayed: what it excuses are waivers, and what it
 * corrects gives the corrected report.
 *
 * <pre>{@code
 * DecisionLog log = DecisionLog.empty()
 *         .with(Decision.of(result.subject(), finding, Verdict.EXCUSED, "已核实", "复核人", day))
 *         .with(Decision.correcting(report, corrections, "笔误", "复核人", day));
 * ValidationResult excused = validator.withWaivers(log.waivers(), day).validate(report);
 * AnnualReport corrected = log.replay(report).corrected();
 * }</pre>
 */
@NullMarked
package org.gongkai.validation.decision;

import org.jspecify.annotations.NullMarked;
