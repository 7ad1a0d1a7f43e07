/**
 * Rules as values, validators built from them, and results that name every cell.
 *
 * <p>For whether a report, register or catalog is right: take a {@link org.gongkai.validation.RuleSet} of {@link
 * org.gongkai.validation.rules}, or write a {@link org.gongkai.validation.Rule}; make a {@link
 * org.gongkai.validation.Validator} of it; read the {@link org.gongkai.validation.ValidationResult}. A rule holds, is
 * violated, or is not assessable, and every {@link org.gongkai.validation.Finding} says why in Chinese and English. A
 * {@link org.gongkai.validation.Waiver} excuses what is to stay.
 *
 * <pre>{@code
 * Validator<AnnualReport> validator = Validator.of(AnnualReportRules.ruleSet());
 * ValidationResult result = validator.validate(report);
 * for (Finding finding : result.findings()) {
 *     if (FindingKind.of(finding) == FindingKind.ERROR) {   // or as finding.outcome() and finding.severity() say
 *         System.out.println(finding.message(Locale.ENGLISH));
 *         for (Cell cell : finding.cells()) {
 *             Figure value = cell.value();
 *             System.out.println(cell.label() + ": " + value);
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>What was not found, too: each rule tells how often it held, and what held only because a blank was read as 0.
 *
 * <pre>{@code
 * for (RuleTally tally : result.tallies()) {
 *     System.out.println(tally.rule() + ": " + tally.holds() + " of " + tally.items());
 * }
 * for (HeldWithBlanks held : result.heldWithBlanks()) {
 *     System.out.println(held.message(Locale.ENGLISH));
 * }
 * ValidationResult strict = validator.withBlankPolicy(BlankPolicy.UNKNOWN).validate(report);
 * System.out.println(strict.count(RuleOutcome.NOT_ASSESSABLE));
 * }</pre>
 *
 * <p>A rule set is a value that can be read without running it.
 *
 * <pre>{@code
 * RuleSet<AnnualReport> rules = AnnualReportRules.ruleSet(FormEdition.FORM_2021);
 * Rule<AnnualReport> balance = rules.rule(RuleId.of("applications.balance"));
 * RuleDescription description = balance.description();
 * Basis basis = description.basis();
 * System.out.println((basis.kind() == BasisKind.PRINTED) + " " + basis.citations());
 * for (Reconciliation reconciliation : balance.reconciliations()) {
 *     System.out.println(reconciliation.statement().in(Locale.CHINESE));
 * }
 * }</pre>
 *
 * <p>Marks for the cells of the form, each linking to where its finding is told:
 *
 * <pre>{@code
 * FindingMarks marks = FindingMarks.of(result.findings()).linking(number -> "#finding-" + number);
 * String html = FormRenderer.official().withMarks(marks.in(Locale.CHINESE)).html(report);
 * }</pre>
 */
@HouseStyle
@NullMarked
package org.gongkai.validation;

import org.gongkai.HouseStyle;
import org.jspecify.annotations.NullMarked;
