/** The words that messages are put together from, said once: the library says them, and so does a form in a browser. */
@NullMarked
package org.gongkai.validation.wording;

import org.jspecify.annotations.NullMarked;
