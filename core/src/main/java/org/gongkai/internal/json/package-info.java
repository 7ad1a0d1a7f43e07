/** How values are read from and written to JSON as a stream; shared inside the library and not part of its API. */
@NullMarked
package org.gongkai.internal.json;

import org.jspecify.annotations.NullMarked;
