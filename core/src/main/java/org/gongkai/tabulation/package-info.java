/**
 * From the register to the report, and from reports to their summary: the year's applications and disputes folded into parts
 * three and four, a catalog into part two, and the reports of units into that of the agency above them.
 *
 * <p>For an agency that makes its report, and for whoever recounts one: {@link org.gongkai.tabulation.Tabulation} and
 * {@link org.gongkai.tabulation.ProactiveTally} give the tables with what stands behind each cell, {@link
 * org.gongkai.tabulation.Consolidation} the summary of many units.
 *
 * <pre>{@code
 * Tabulation tabulation = Tabulation.of(register, disputes, 2024, FormEdition.FORM_2021);
 * ApplicationTable table = tabulation.applications();
 * Consolidation units = Consolidation.of(reportsOfUnits);
 * }</pre>
 *
 * <p>A register that is too large to hold is counted one by one, in as many threads as there are; a catalog gives part two:
 *
 * <pre>{@code
 * ApplicationTally tally = ApplicationTally.tracing(2024, FormEdition.FORM_2021);
 * register.forEach(tally::add);
 * DisputeTally disputed = disputes.stream()
 *         .collect(DisputeTally.of(2024, DisputeCounting.FILED_IN_YEAR).collector());
 * System.out.println(Tabulation.of(tally, disputed).applications().received());
 *
 * ProactiveTabulation part = ProactiveTally.of(catalog, 2024, FormEdition.FORM_2021);
 * System.out.println(part.behind().keySet());   // the cells that entries of the catalog stand behind
 * }</pre>
 */
@NullMarked
package org.gongkai.tabulation;

import org.jspecify.annotations.NullMarked;
