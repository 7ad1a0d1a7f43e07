/**
 * The annual report (年度报告): its three tables in either edition of the form, and its text.
 *
 * <p>The centre of the library, on which forms, rules, indicators and tabulations work. Start with {@link
 * org.gongkai.report.AnnualReport}; its tables are built by the names of rows and columns ({@link
 * org.gongkai.report.ApplicationTable}, {@link org.gongkai.report.DisputeTable} and a {@link
 * org.gongkai.report.ProactiveTable} of either edition), and read cell by cell through their {@link
 * org.gongkai.report.TableLayout}.
 *
 * <p>What is not given is blank, never 0; a report is kept as it was published, whether it adds up or not.
 *
 * <pre>{@code
 * AnnualReport report = AnnualReport.builder()
 *         .agency(Agency.of("某县财政局"))
 *         .year(2023)
 *         .scope(ReportScope.OWN)
 *         .publishedOn(LocalDate.of(2024, 1, 22))
 *         .proactive(ProactiveTable2021.builder()
 *                 .normativeDocument(DocumentCounts.of(2, 1, 14))
 *                 .remainingZero()
 *                 .build())
 *         .applications(ApplicationTable.builder(FormEdition.FORM_2021)
 *                 .received(ApplicantCounts.builder().naturalPerson(12).remainingZero().build())
 *                 .outcome(Outcome.DISCLOSED, ApplicantCounts.only(ApplicantKind.NATURAL_PERSON, 12))
 *                 .processed(ApplicantCounts.only(ApplicantKind.NATURAL_PERSON, 12))
 *                 .remainingZero()
 *                 .build())
 *         .disputes(DisputeTable.builder()
 *                 .reconsideration(DisputeCounts.of(1, 0, 0, 0))
 *                 .remainingZero()
 *                 .build())
 *         .putNarrative(ReportSection.OVERVIEW, "本年新收政府信息公开申请12件。")
 *         .build();
 * }</pre>
 *
 * <p>A form of 2019 to 2020 has another part two:
 *
 * <pre>{@code
 * ProactiveTable earlier = ProactiveTable2019.builder()
 *         .governmentRule(DisclosureCounts.of(0, 0, 3))
 *         .license(ItemCounts.of(431, -27, 12397))
 *         .administrativeFee(FeeItemCounts.of(72, 13))
 *         .centralizedProcurement(535, Yuan.ofTenThousands(new BigDecimal("129900")))
 *         .remainingZero()
 *         .build();
 * System.out.println(earlier.amount().orElseThrow());
 * }</pre>
 *
 * <p>Every table is also a list of cells, which have numbers by row and column; every row of counts knows what it lacks:
 *
 * <pre>{@code
 * CountTable table = report.applications();
 * TableLayout layout = table.layout();
 * TableRow row = layout.row(RowName.RECEIVED);
 * System.out.println(table.value(row.cell(ColumnName.NATURAL_PERSON)));   // 12
 * System.out.println(layout.pointer(row.cell(ColumnName.TOTAL)));   // /received/total
 * CountRow lacking = DisputeCounts.notStated();
 * System.out.println(lacking.isBlank());   // true
 * }</pre>
 *
 * <p>Reports of one agency over the years, and pairs of them for what must hold from one year to the next:
 *
 * <pre>{@code
 * ReportSeries series = ReportSeries.of(List.of(report, report.withYear(2021)));
 * System.out.println(series.missingYears());   // [2022]
 * ReportAndPrevious pair = new ReportAndPrevious(report, report.withYear(2022));
 * }</pre>
 */
@NullMarked
package org.gongkai.report;

import org.jspecify.annotations.NullMarked;
