/** What the command reads: files and directories, and what is said of them. */
@NullMarked
package org.gongkai.check.input;

import org.jspecify.annotations.NullMarked;
