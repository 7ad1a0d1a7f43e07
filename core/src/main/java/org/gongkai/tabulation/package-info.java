/** From the register to the report: the year's applications and disputes folded into parts three and four. */
@NullMarked
package org.gongkai.tabulation;

import org.jspecify.annotations.NullMarked;
