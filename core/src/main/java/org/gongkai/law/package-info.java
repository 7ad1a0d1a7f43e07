/**
 * Where it is written: the documents of the regime, citations into them, and the editions of the official form.
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
