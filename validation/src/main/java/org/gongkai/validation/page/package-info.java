/** What came of a check as pages of HTML, whole or in parts: one for each report, and one over all. */
@NullMarked
package org.gongkai.validation.page;

import org.jspecify.annotations.NullMarked;
