/**
 * Whether a report is accepted: a policy says which findings block it and which need a reason.
 *
 * <pre>{@code
 * Acceptance acceptance = AcceptancePolicy.standard().decide(List.of(result));
 * if (acceptance.decision() == AcceptanceDecision.SENT_BACK) {
 *     System.out.println(acceptance.describe(Locale.CHINESE));
 * }
 * }</pre>
 */
@NullMarked
package org.gongkai.validation.acceptance;

import org.jspecify.annotations.NullMarked;
