/**
 * What came of a check as pages of HTML, whole or in parts: one for each report, and one over all.
 *
 * <pre>{@code
 * CheckedReport checked = ReportChecks.standard().check(ReadReport.of("2020.json", report));
 * String html = ResultPage.of(checked).html(Locale.ENGLISH);
 * }</pre>
 */
@NullMarked
package org.gongkai.validation.page;

import org.jspecify.annotations.NullMarked;
