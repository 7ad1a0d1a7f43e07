/** Small programs over real figures that show how the library is used. */
@NullMarked
package org.gongkai.examples;

import org.jspecify.annotations.NullMarked;
