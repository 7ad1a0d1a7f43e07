/**
 * The official form of a report, filled in and checked in a browser.
 *
 * <pre>{@code
 * LiveForm form = LiveForm.of(2024);
 * Files.writeString(Path.of("form.html"), form.page(Locale.CHINESE));
 * }</pre>
 */
@NullMarked
package org.gongkai.validation.live;

import org.jspecify.annotations.NullMarked;
