/**
 * The official form of the annual report: its printed layout, and reading and rendering reports in it.
 *
 * <p>{@link org.gongkai.form.FormLayout} has what the form prints and where. {@link org.gongkai.form.FormReader} takes in
 * what agencies publish; {@link org.gongkai.form.FormRenderer} gives the form back.
 *
 * <pre>{@code
 * FormReading reading = FormReader.create().read(PlainText.page(Files.readString(Path.of("report.txt"))));
 * reading.problems().forEach(problem -> System.out.println(problem.message(Locale.ENGLISH)));
 * reading.report().map(FormRenderer.official()::html).ifPresent(System.out::print);
 * }</pre>
 *
 * <p>A form of one's own has its cells and headings where the official one prints them, and marks what it likes:
 *
 * <pre>{@code
 * FormLayout layout = FormLayout.applications(FormEdition.FORM_2021);
 * for (FormEntry entry : layout.entries()) {
 *     FormArea area = entry.area();
 *     FormHeading nearest = layout.headingsOf(entry).get(0);
 *     if (nearest.scope() == FormHeading.Scope.ROW && area.row() == 4) {
 *         System.out.println(entry.label() + " at " + entry.pointer());
 *     }
 * }
 * CellMarks marks = pointer -> pointer.equals("/applications/received/total")
 *         ? Optional.of(new CellMark("look", "?", "请核对", Optional.empty()))
 *         : Optional.empty();
 * String marked = FormRenderer.official().withMarks(marks).html(report);
 * }</pre>
 */
@NullMarked
package org.gongkai.form;

import org.jspecify.annotations.NullMarked;
