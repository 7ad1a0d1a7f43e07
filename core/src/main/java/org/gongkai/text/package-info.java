/**
 * Text as people read and print it: in two languages, as it stands in a cell, and numbers in Chinese characters.
 *
 * <p>Text for people is a {@link org.gongkai.text.Text}, everywhere in the library. Every vocabulary is an enum that is
 * a {@link org.gongkai.text.Term}: found by its token or by any label that forms and pages print for it. The rest is for
 * readers of what people typed.
 *
 * <pre>{@code
 * Text text = Text.of("待补正", "awaiting correction");
 * System.out.println(text.in(Locale.CHINESE));
 * Outcome outcome = Term.of(Outcome.class, "（二）部分公开");   // every vocabulary is found by what forms print
 *
 * System.out.println(ChineseNumerals.print(2023));   // 二千零二十三
 * System.out.println(ChineseNumerals.parse("一百一十一"));   // 111
 * System.out.println(CellText.plain("　合 计 "));   // as it is compared: without spaces
 * System.out.println(RaisedText.of("1"));   // ¹, of a note
 * System.out.println(BidiControl.shown("a\u202Eb"));   // nothing turns the line around unseen
 * }</pre>
 */
@NullMarked
package org.gongkai.text;

import org.jspecify.annotations.NullMarked;
