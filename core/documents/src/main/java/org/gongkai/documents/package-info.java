/**
 * Files as agencies publish them, read into pages of paragraphs and tables.
 *
 * <pre>{@code
 * Document document = Documents.read(Path.of("report.docx"));
 * FormReading reading = FormReader.create().read(document.page());
 * }</pre>
 */
@NullMarked
package org.gongkai.documents;

import org.jspecify.annotations.NullMarked;
