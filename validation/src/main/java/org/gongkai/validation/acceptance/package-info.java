/**
 * Whether a report is accepted: a policy says which findings block it and which need a reason.
 *
 * <p>For those who take reports in: {@link org.gongkai.validation.acceptance.AcceptancePolicy} weighs findings by their
 * kind and gives an {@link org.gongkai.validation.acceptance.Acceptance}, which says what is to be corrected and what is
 * to be explained.
 *
 * <pre>{@code
 * AcceptancePolicy policy = AcceptancePolicy.standard().with(FindingKind.HINT, Consequence.NEEDS_REASON);
 * Acceptance acceptance = policy.decide(List.of(result));
 * if (acceptance.decision() == AcceptanceDecision.SENT_BACK) {
 *     System.out.println(acceptance.describe(Locale.CHINESE));
 * }
 * }</pre>
 */
@NullMarked
package org.gongkai.validation.acceptance;

import org.jspecify.annotations.NullMarked;
