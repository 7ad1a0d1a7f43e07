/** Text as people read and print it: in two languages, as it stands in a cell, and numbers in Chinese characters. */
@NullMarked
package org.gongkai.text;

import org.jspecify.annotations.NullMarked;
