/**
 * Files as agencies publish them, read into pages of paragraphs and tables.
 *
 * <p>For files as they lie in a folder: {@link org.gongkai.documents.Documents} reads Word, Excel, PDF, OFD, HTML, CSV,
 * text and archives of them by their content, not their names. What comes of it goes to the reader of a form, a
 * register, a catalog or a directory.
 *
 * <pre>{@code
 * try {
 *     Document document = Documents.read(Path.of("report.docx"));
 *     FormReading reading = FormReader.create().read(document.page());
 *     System.out.println((document.kind() == DocumentKind.WORD) + " " + reading.problems());
 *     for (DocumentPart part : document.parts()) {   // the sheets of a workbook, the files of an archive
 *         for (Problem problem : part.problems()) {
 *             System.out.println(problem.reason().in(Locale.ENGLISH));
 *         }
 *     }
 * } catch (UnreadableDocumentException unreadable) {
 *     unreadable.problems().forEach(problem -> System.out.println(problem.reason().in(Locale.ENGLISH)));
 * }
 * }</pre>
 */
@NullMarked
package org.gongkai.documents;

import org.jspecify.annotations.NullMarked;
