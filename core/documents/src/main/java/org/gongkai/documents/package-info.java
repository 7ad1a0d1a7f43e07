/** Files as agencies publish them, read into pages of paragraphs and tables. */
@NullMarked
package org.gongkai.documents;

import org.jspecify.annotations.NullMarked;
