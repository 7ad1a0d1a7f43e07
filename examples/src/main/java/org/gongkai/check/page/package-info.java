/** What came of a check as pages of HTML: one for each report, and one over all. */
@NullMarked
package org.gongkai.check.page;

import org.jspecify.annotations.NullMarked;
