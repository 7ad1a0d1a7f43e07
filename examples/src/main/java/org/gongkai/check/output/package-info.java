/** The files that a run writes, so that nothing is lost by it. */
@NullMarked
package org.gongkai.check.output;

import org.jspecify.annotations.NullMarked;
