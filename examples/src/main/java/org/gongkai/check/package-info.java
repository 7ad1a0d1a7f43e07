/** The command that checks annual reports: {@link org.gongkai.check.CheckReport}, what it counts, and its lines of JSON. */
@NullMarked
package org.gongkai.check;

import org.jspecify.annotations.NullMarked;
