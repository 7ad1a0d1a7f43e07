/** The text of an annual report: the numbers that it states, where they stand, and what they say of one another. */
@NullMarked
package org.gongkai.narrative;

import org.jspecify.annotations.NullMarked;
