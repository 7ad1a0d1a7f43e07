/**
 * Arbitraries (jqwik) of rules, results and diagnoses, for the tests of those who use them.
 *
 * <p>With the jar on the class path of the tests, beside that of {@code gongkai-core}, {@code @ForAll ValidationResult result}
 * gives results as a validator makes them: findings of every outcome, waived ones among them, with figures that are numbers,
 * texts or not stated. All shrink towards a result that says nothing.
 */
package org.gongkai.validation.arbitraries;
