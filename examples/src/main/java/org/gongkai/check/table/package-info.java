/** Results as tables for spreadsheets. */
@NullMarked
package org.gongkai.check.table;

import org.jspecify.annotations.NullMarked;
