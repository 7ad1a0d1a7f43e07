/** Files of the system: what they are called, which are the same, how they are opened and written so that nothing is lost. */
@NullMarked
package org.gongkai.check.file;

import org.jspecify.annotations.NullMarked;
