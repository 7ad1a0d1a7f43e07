/**
 * From the register to the report, and from reports to their summary: the year's applications and disputes folded into parts
 * three and four, a catalog into part two, and the reports of units into that of the agency above them.
 *
 * <pre>{@code
 * Tabulation tabulation = Tabulation.of(register, List.of(), 2023, FormEdition.FORM_2021);
 * ApplicationTable table = tabulation.applications();
 * Consolidation units = Consolidation.of(reports);
 * }</pre>
 */
@NullMarked
package org.gongkai.tabulation;

import org.jspecify.annotations.NullMarked;
