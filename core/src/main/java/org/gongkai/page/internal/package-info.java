/** Tables whose columns are found by their heads, read row by row. */
@NullMarked
package org.gongkai.page.internal;

import org.jspecify.annotations.NullMarked;
