/**
 * Where it is written: the documents of the regime, citations into them, and the editions of the official form.
 *
 * <pre>{@code
 * Citation basis = LegalDocument.REGULATION.at("第三十三条第二款");
 * FormEdition edition = report.expectedEdition();
 * }</pre>
 */
@NullMarked
package org.gongkai.law;

import org.jspecify.annotations.NullMarked;
