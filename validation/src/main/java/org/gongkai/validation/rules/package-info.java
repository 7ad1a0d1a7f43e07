/**
 * The rules, one class per subject, each a list to be read from top to bottom.
 *
 * <pre>{@code
 * ValidationResult tables = Validator.of(AnnualReportRules.ruleSet()).validate(report);
 * ValidationResult text = Validator.of(NarrativeRules.ruleSet()).validate(report);
 * }</pre>
 */
@NullMarked
package org.gongkai.validation.rules;

import org.jspecify.annotations.NullMarked;
