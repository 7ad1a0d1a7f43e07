/** How the text files of the library are read line by line; shared inside the library and not part of its API. */
@NullMarked
package org.gongkai.internal.lines;

import org.jspecify.annotations.NullMarked;
