/**
 * What differs between two versions of one annual report.
 *
 * <p>For a report that was published again: {@link org.gongkai.validation.change.ReportChanges} tells what became of the
 * cells, of what the report says of itself and of its text, and can be replayed on the first version.
 *
 * <pre>{@code
 * ReportChanges changes = ReportChanges.between(published, corrected);
 * ReportVersion before = changes.before();
 * System.out.println(before.agency().name() + " " + before.year() + ": " + changes.summary().in(Locale.ENGLISH));
 * for (ChangedCell cell : changes.cells()) {
 *     System.out.println(cell.before().label() + ": " + cell.before().value() + " became " + cell.after().value());
 * }
 * for (ChangedFact fact : changes.facts()) {   // the agency, the year, the day of publication
 *     System.out.println(fact.name().in(Locale.ENGLISH) + ": " + fact.before() + " became " + fact.after());
 * }
 * }</pre>
 *
 * <p>And of the text, passage by passage and word by word:
 *
 * <pre>{@code
 * for (ChangedText text : changes.texts()) {
 *     for (ChangedPassage passage : text.passages()) {
 *         for (TextPiece piece : passage.pieces()) {
 *             System.out.print(piece.kind() == PieceKind.ADDED ? "+" + piece.text() : piece.text());
 *         }
 *     }
 * }
 * for (MovedPassage moved : changes.moved()) {
 *     PassagePlace to = moved.to();
 *     System.out.println(moved.paragraphs() + " now stands in " + to.section());
 * }
 * }</pre>
 */
@NullMarked
package org.gongkai.validation.change;

import org.jspecify.annotations.NullMarked;
