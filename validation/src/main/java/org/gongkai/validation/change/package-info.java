/** What differs between two versions of one annual report. */
@NullMarked
package org.gongkai.validation.change;

import org.jspecify.annotations.NullMarked;
