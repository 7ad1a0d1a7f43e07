/** Rules as values, validators built from them, and results that name every cell. */
@HouseStyle
@NullMarked
package org.gongkai.validation;

import org.gongkai.HouseStyle;
import org.jspecify.annotations.NullMarked;
