/** What stands on a page before anything is made of it: texts, grids of cells, places in them, and notices about both. */
@NullMarked
package org.gongkai.page;

import org.jspecify.annotations.NullMarked;
