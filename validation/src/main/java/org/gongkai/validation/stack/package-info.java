/** Reports checked by themselves and beside one another: over the years, and summaries with their units. */
@NullMarked
package org.gongkai.validation.stack;

import org.jspecify.annotations.NullMarked;
