/** What came of a check, printed as lines of text. */
@NullMarked
package org.gongkai.check.print;

import org.jspecify.annotations.NullMarked;
