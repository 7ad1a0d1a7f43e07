/**
 * What a reviewer decides of findings, as a log that is added to and replayed: what it excuses are waivers, and what it
 * corrects gives the corrected report.
 *
 * <p>For review by more than one person over more than one day: each {@link org.gongkai.validation.decision.Decision} is
 * kept in a {@link org.gongkai.validation.decision.DecisionLog}, which is appended to and never rewritten; it gives the
 * waivers in force and, by {@link org.gongkai.validation.decision.Replay}, the report as corrected.
 *
 * <pre>{@code
 * Decision excused = Decision.of(result.subject(), finding, Verdict.EXCUSED, "已核实", "复核人", today);
 * Correction slip = Correction.of(report, "/applications/received/total", Figure.of(112));
 * Decision corrected = Decision.correcting(report, List.of(slip), "笔误", "复核人", today);
 * DecisionLog log = DecisionLog.empty().with(excused).with(corrected);
 *
 * ValidationResult waived = validator.withWaivers(log.waivers(), today).validate(published);
 * Replay replay = log.replay(report);
 * System.out.println(replay.corrected().applications().received().total());   // 112
 * for (LapsedDecision lapsed : replay.lapsed()) {   // of a figure that is no longer what it was
 *     System.out.println(lapsed.decision().describe(Locale.ENGLISH) + ": " + lapsed.why().in(Locale.ENGLISH));
 * }
 * }</pre>
 *
 * <p><b>Not settled:</b> it may change in a minor version, as the CHANGELOG then says.
 */
@NullMarked
package org.gongkai.validation.decision;

import org.jspecify.annotations.NullMarked;
