/** Amounts of money as the forms and fee rules have them: exact, in yuan (元). */
@NullMarked
package org.gongkai.money;

import org.jspecify.annotations.NullMarked;
