/** Catalogs and their entries. */
@NullMarked
package org.gongkai.catalog;

import org.jspecify.annotations.NullMarked;
