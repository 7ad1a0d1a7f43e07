package org.gongkai.narrative;

import java.math.BigDecimal;

/**
 * A number with its unit in the text, whatever it is of.
 *
 * @param start where the number begins
 * @param end where the unit ends
 * @param kind a count, an amount or a rate, as the unit says
 * @param number the number as printed
 * @param unit the unit as printed
 * @param exact false where the number is about right (近, 余), one end of a range, or cannot be read with certainty
 */
record Quantity(int start, int end, StatementKind kind, BigDecimal number, String unit, boolean exact) {}
