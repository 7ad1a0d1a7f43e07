/**
 * Text as people read and print it: in two languages, as it stands in a cell, and numbers in Chinese characters.
 *
 * <pre>{@code
 * Text text = Text.of("待补正", "awaiting correction");
 * System.out.println(text.in(Locale.CHINESE));
 * }</pre>
 */
@NullMarked
package org.gongkai.text;

import org.jspecify.annotations.NullMarked;
