/**
 * What is worth a look in many reports though every reconciliation holds: figures that are far from what the agency reports in
 * other years or from what its peers report, as a ranked list. Nothing in it is an error.
 *
 * <p>For reviewers with more reports than time: {@link org.gongkai.validation.plausibility.Plausibility} ranks them, and
 * each {@link org.gongkai.validation.plausibility.Suspicion} says in a sentence what is odd about which cells.
 *
 * <pre>{@code
 * for (Suspicion suspicion : Plausibility.standard().rank(reports)) {
 *     System.out.println(suspicion.score() + " " + suspicion.statement().in(Locale.ENGLISH)
 *             + (suspicion.basis() == SuspicionBasis.PEERS ? " (beside its peers)" : ""));
 * }
 * }</pre>
 *
 * <p><b>Not settled:</b> it may change in a minor version, as the CHANGELOG then says.
 */
@NullMarked
package org.gongkai.validation.plausibility;

import org.jspecify.annotations.NullMarked;
