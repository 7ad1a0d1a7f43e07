/**
 * Reports checked by themselves and beside one another: over the years, and summaries with their units.
 *
 * <p>For a folder of reports of many agencies and years: {@link org.gongkai.validation.stack.ReportChecks} has all
 * checks of annual reports with their settings, and gives a {@link org.gongkai.validation.stack.CheckedReport} for one
 * and an {@link org.gongkai.validation.stack.Overview} for all. Reports are paired by agency, year and scope; nobody has
 * to sort them.
 *
 * <pre>{@code
 * List<ReadReport> reads = List.of(ReadReport.of("2019.json", previous), ReadReport.of("2020.json", report));
 * Overview overview = ReportChecks.standard().checkTogether(reads);
 * System.out.println(overview.results().isValid());
 * for (CheckedReport checked : overview.reports()) {   // each by itself
 *     for (FindingGroup group : FindingGroup.of(checked.findings())) {
 *         System.out.println(Wording.name(checked.report()) + ": " + group.text().in(Locale.ENGLISH));
 *     }
 * }
 * for (AgencyReports agency : overview.agencies()) {
 *     System.out.println(agency.agency().name() + " twice for " + agency.repeatedYears());
 * }
 * for (CheckedSeries series : overview.series()) {   // over the years
 *     System.out.println(series.result().findings().size());
 * }
 * for (CheckedSummary summary : overview.summaries()) {   // a summary with the units that were paired with it
 *     SummaryPairing pairing = summary.pairing();
 *     System.out.println(Wording.units(pairing).in(Locale.ENGLISH));
 * }
 * for (RuleGroup group : overview.groups()) {
 *     System.out.println(group.name().in(Locale.ENGLISH) + ": " + group.rules().size() + " rules");
 * }
 * }</pre>
 *
 * <p>What could not be read is told beside what could; one report beside the others tells what only they show:
 *
 * <pre>{@code
 * UnreadFile unread = new UnreadFile("2018.doc", List.of(Text.of("已加密", "is encrypted")));
 * Overview all = overview.withFiles(List.of(unread), List.of("readme.txt"));
 *
 * ReportStack stack = ReportStack.of(overview.reports(), ReportChecks.standard());
 * BesideOthers beside = stack.beside(overview.reports().get(0));
 * System.out.println(beside.isMore());
 * }</pre>
 *
 * <p><b>Not settled:</b> it may change in a minor version, as the CHANGELOG then says.
 */
@NullMarked
package org.gongkai.validation.stack;

import org.jspecify.annotations.NullMarked;
