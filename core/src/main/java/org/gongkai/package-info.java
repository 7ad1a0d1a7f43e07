/** The root of the library: only the style that every generated value follows. */
@HouseStyle
@NullMarked
package org.gongkai;

import org.jspecify.annotations.NullMarked;
