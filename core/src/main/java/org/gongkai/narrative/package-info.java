/**
 * The text of an annual report: the numbers that it states, where they stand, and what they say of one another.
 *
 * <p>For checking what a report says in words against its tables: {@link org.gongkai.narrative.Narrative} finds each
 * {@link org.gongkai.narrative.Statement} in the text, with what it is about, its value, and the sentence that it stands
 * in. The rules on narratives use it; on its own it serves search and review.
 *
 * <pre>{@code
 * String told = "全年新收政府信息公开申请111件，其中自然人106件，占95.5%。";
 * Narrative narrative = Narrative.of(report.with(ReportSection.APPLICATIONS, told));
 * for (Statement said : narrative.statements(StatementSubject.RECEIVED)) {
 *     System.out.println(said.sentence());
 *     System.out.println((said.kind() == StatementKind.COUNT) + " " + said.value());
 * }
 * for (Breakdown breakdown : narrative.breakdowns()) {   // 其中: parts of a whole
 *     System.out.println(breakdown.whole().value() + " = " + breakdown.parts());
 * }
 * for (Quotient quotient : narrative.quotients()) {   // 占: a share of a whole
 *     System.out.println(quotient.rate().value() + " % of " + quotient.whole().value());
 * }
 * }</pre>
 */
@NullMarked
package org.gongkai.narrative;

import org.jspecify.annotations.NullMarked;
