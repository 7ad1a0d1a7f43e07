/** Runnable mains over real figures: how the library is used from outside. */
@NullMarked
package org.gongkai.examples;

import org.jspecify.annotations.NullMarked;
