/**
 * What the reconciliations of a rule set say together: which follow from others, which contradict them.
 *
 * <pre>{@code
 * ReconciliationAnalysis analysis = ReconciliationAnalysis.of(AnnualReportRules.ruleSet(FormEdition.FORM_2021));
 * Standing standing = analysis.adding(own);
 * System.out.println(standing.describe(Locale.CHINESE));
 * }</pre>
 *
 * <p>Counts are never negative, so that sums of them form a cone, of which everything that is said here is proved in exact
 * arithmetic (Farkas' lemma): the answer always comes, and comes with the reconciliations that it rests on.
 */
@NullMarked
package org.gongkai.validation.analysis;

import org.jspecify.annotations.NullMarked;
