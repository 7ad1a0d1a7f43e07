/** Reports, findings and indicators as columns, for tools that ask questions of tables. */
@NullMarked
package org.gongkai.columns;

import org.jspecify.annotations.NullMarked;
