/**
 * Disputes over disclosure (行政复议、行政诉讼): reconsiderations and lawsuits, and how they end.
 *
 * <p>For the register of cases over disclosure, which is folded into part four of the annual report: a {@link
 * org.gongkai.dispute.Dispute} is filed, and closed with a {@link org.gongkai.dispute.DisputeResult}. Its {@link
 * org.gongkai.dispute.DisputeGround} tells what it is about, a registration number the application that it arose from.
 *
 * <pre>{@code
 * Dispute dispute = Dispute.builder()
 *         .caseNumber("2023-D001")
 *         .agency(Agency.of("某县人民政府"))
 *         .kind(DisputeKind.RECONSIDERATION)
 *         .ground(DisputeGround.NO_REPLY_IN_TIME)
 *         .filedOn(LocalDate.of(2023, 2, 1))
 *         .build()
 *         .closed(LocalDate.of(2023, 4, 2), DisputeResult.UPHELD);
 * System.out.println(dispute.isPending(LocalDate.of(2023, 3, 1)));   // true
 * }</pre>
 */
@NullMarked
package org.gongkai.dispute;

import org.jspecify.annotations.NullMarked;
