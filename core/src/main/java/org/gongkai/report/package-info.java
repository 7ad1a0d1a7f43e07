/**
 * The annual report (年度报告): its three tables in either edition of the form, and its text.
 *
 * <p>What is not given is blank, never 0; a report is kept as it was published, whether it adds up or not.
 *
 * <pre>{@code
 * ApplicationTable applications = ApplicationTable.builder(FormEdition.FORM_2021)
 *         .received(ApplicantCounts.only(ApplicantKind.NATURAL_PERSON, 12))
 *         .outcome(Outcome.DISCLOSED, ApplicantCounts.only(ApplicantKind.NATURAL_PERSON, 12))
 *         .processed(ApplicantCounts.only(ApplicantKind.NATURAL_PERSON, 12))
 *         .remainingZero()
 *         .build();
 * AnnualReport corrected = report.withApplications(applications);
 * }</pre>
 */
@NullMarked
package org.gongkai.report;

import org.jspecify.annotations.NullMarked;
