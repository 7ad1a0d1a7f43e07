/**
 * Where it is written: the documents of the regime, citations into them, and the editions of the official form.
 *
 * <p>For saying on what basis something holds, which rules, deadlines and fees all do: a {@link
 * org.gongkai.law.Citation} is a place in a {@link org.gongkai.law.LegalDocument}, and reads and prints as agencies
 * write it. {@link org.gongkai.law.FormEdition} tells the form of a year's report, {@link
 * org.gongkai.law.DisclosureItem} the items of Article 20.
 *
 * <pre>{@code
 * Citation basis = LegalDocument.REGULATION.article(33).paragraph(2);
 * System.out.println(basis);   // 《中华人民共和国政府信息公开条例》（国务院令第711号）第三十三条第二款
 * FormEdition edition = FormEdition.forYear(2023);
 * Citation article20 = DisclosureItem.BUDGETS.citation();
 * }</pre>
 */
@NullMarked
package org.gongkai.law;

import org.jspecify.annotations.NullMarked;
