/**
 * Printed sheets become pages: words with their boxes, and rulings where there are any, are put into paragraphs and tables by
 * where they stand and not by the order they are given in.
 *
 * <p>For readers of formats that have no tables, as PDF and OFD: give the words and rulings of each {@link
 * org.gongkai.layout.PrintedSheet}, take the {@link org.gongkai.layout.PageLayout}. The readers of files do so
 * themselves; only a format of one's own needs this package.
 *
 * <pre>{@code
 * PrintedSheet sheet = new PrintedSheet(
 *         595,
 *         842,
 *         List.of(PrintedWord.of("行政许可", 60, 110, 48, 12), PrintedWord.of("431", 200, 110, 18, 12)),
 *         List.of(
 *                 new Ruling(50, 90, 300, 90),
 *                 new Ruling(50, 120, 300, 120),
 *                 new Ruling(50, 90, 50, 120),
 *                 new Ruling(150, 90, 150, 120),
 *                 new Ruling(300, 90, 300, 120)));
 * PageLayout layout = PageLayout.of(List.of(sheet));
 * System.out.println(layout.page().tables().get(0).grid().rows());   // [[行政许可, 431]]
 * layout.doubts().forEach(doubt -> System.out.println(doubt.in(Locale.ENGLISH)));
 * }</pre>
 *
 * <p><b>Not settled:</b> it may change in a minor version, as the CHANGELOG then says.
 */
@NullMarked
package org.gongkai.layout;

import org.jspecify.annotations.NullMarked;
