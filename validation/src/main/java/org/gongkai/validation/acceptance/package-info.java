/**
 * Whether a report is accepted: a policy says which findings block it and which need a reason.
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
