/**
 * The official form of the annual report: its printed layout, and reading and rendering reports in it.
 *
 * <p>{@link org.gongkai.form.FormLayout} has what the form prints and where. {@link org.gongkai.form.FormReader} takes in
 * what agencies publish; {@link org.gongkai.form.FormRenderer} gives the form back.
 *
 * <pre>{@code
 * FormReading reading = FormReader.create().read(page);
 * reading.problems().forEach(System.out::println);
 * reading.report().map(FormRenderer.official()::html).ifPresent(System.out::print);
 * }</pre>
 */
@NullMarked
package org.gongkai.form;

import org.jspecify.annotations.NullMarked;
