/** A question about deadlines and fees as it is put in words, and the answer to it. */
@NullMarked
package org.gongkai.check.deadline;

import org.jspecify.annotations.NullMarked;
