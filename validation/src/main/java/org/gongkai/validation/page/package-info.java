/**
 * What came of a check as pages of HTML, whole or in parts: one for each report, and one over all.
 *
 * <p>For showing results to people, in either language, whole or as parts of a page of your own: {@link
 * org.gongkai.validation.page.ResultPage} of one report, {@link org.gongkai.validation.page.OverviewPage} of a stack,
 * {@link org.gongkai.validation.page.ReportChangesPage} of two versions, {@link
 * org.gongkai.validation.page.AgencyLetter} for the agency that must put something right.
 *
 * <pre>{@code
 * CheckedReport checked = ReportChecks.standard().check(ReadReport.of("2020.json", report));
 * String result = ResultPage.of(checked).html(Locale.ENGLISH);
 *
 * Overview overview = ReportChecks.standard().checkTogether(List.of(checked.read()));
 * String all = OverviewPage.of(overview).html(Locale.CHINESE);
 * String letter = AgencyLetter.of(overview, overview.agencies().get(0), today).html(Locale.CHINESE);
 * }</pre>
 *
 * <p>A page of one's own has the style of these, which is served once where pages are parts of a site:
 *
 * <pre>{@code
 * String own = HtmlPage.of("zh-CN", "复核", "", "<h1>复核</h1>");
 * String style = HtmlPage.style();
 * }</pre>
 *
 * <p><b>Not settled:</b> it may change in a minor version, as the CHANGELOG then says.
 */
@NullMarked
package org.gongkai.validation.page;

import org.jspecify.annotations.NullMarked;
