/**
 * Rules as values, validators built from them, and results that name every cell.
 *
 * <pre>{@code
 * Validator<AnnualReport> validator = Validator.of(AnnualReportRules.ruleSet());
 * ValidationResult result = validator.validate(report);
 * result.findings().forEach(finding -> System.out.println(finding.message(Locale.ENGLISH)));
 * }</pre>
 */
@HouseStyle
@NullMarked
package org.gongkai.validation;

import org.gongkai.HouseStyle;
import org.jspecify.annotations.NullMarked;
