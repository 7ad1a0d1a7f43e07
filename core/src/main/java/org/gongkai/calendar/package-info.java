/** Working days (工作日): which days count, which do not, and why. */
@NullMarked
package org.gongkai.calendar;

import org.jspecify.annotations.NullMarked;
