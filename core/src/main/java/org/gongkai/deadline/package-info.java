/**
 * By when an application must be answered: the clock that runs over its events, and every step of it.
 *
 * <p>Source: Articles 31 to 33 of the Regulation.
 */
@NullMarked
package org.gongkai.deadline;

import org.jspecify.annotations.NullMarked;
