/** Reports as they are published: files and directories, their encodings, and the page in each kind of document. */
@NullMarked
package org.gongkai.check.input;

import org.jspecify.annotations.NullMarked;
