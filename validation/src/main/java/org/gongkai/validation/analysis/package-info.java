/**
 * What the reconciliations of a rule set say together: which follow from others, which contradict them.
 *
 * <p>For whoever adds reconciliations of their own: {@link org.gongkai.validation.analysis.ReconciliationAnalysis} tells
 * before any report is checked whether one is new, says what others already say, or together with the others forces cells to 0.
 *
 * <pre>{@code
 * ReconciliationAnalysis analysis = ReconciliationAnalysis.of(AnnualReportRules.ruleSet(FormEdition.FORM_2021));
 * TableLayout layout = TableLayout.applications(FormEdition.FORM_2021);
 * Reconciliation own = Reconciliation.inColumn(
 *         layout,
 *         ColumnName.TOTAL,
 *         List.of(layout.row(RowName.PROCESSED)),
 *         Relation.AT_MOST,
 *         List.of(layout.row(RowName.RECEIVED), layout.row(RowName.CARRIED_IN)));
 * Standing standing = analysis.adding(own);
 * System.out.println(standing.kind() == StandingKind.IMPLIED);   // true: it follows from the balance
 * System.out.println(standing.describe(Locale.ENGLISH));
 * }</pre>
 *
 * <p>Counts are never negative, so that sums of them form a cone, of which everything that is said here is proved in exact
 * arithmetic (Farkas' lemma): the answer always comes, and comes with the reconciliations that it rests on.
 *
 * <p><b>Not settled:</b> it may change in a minor version, as the CHANGELOG then says.
 */
@NullMarked
package org.gongkai.validation.analysis;

import org.jspecify.annotations.NullMarked;
