/** Documents that are no reports, as far as they could be read: standard directories, catalogs and registers. */
@NullMarked
package org.gongkai.check.document;

import org.jspecify.annotations.NullMarked;
