/** What is shared inside the library and not part of its API. */
@NullMarked
package org.gongkai.internal;

import org.jspecify.annotations.NullMarked;
