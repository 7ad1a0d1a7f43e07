/**
 * Printed sheets become pages: words with their boxes, and rulings where there are any, are put into paragraphs and tables by
 * where they stand and not by the order they are given in.
 */
@NullMarked
package org.gongkai.layout;

import org.jspecify.annotations.NullMarked;
