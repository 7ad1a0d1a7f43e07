/**
 * The text of an annual report: the numbers that it states, where they stand, and what they say of one another.
 *
 * <pre>{@code
 * Narrative.of(report).statements().forEach(said -> System.out.println(said.subject() + " " + said.value()));
 * }</pre>
 */
@NullMarked
package org.gongkai.narrative;

import org.jspecify.annotations.NullMarked;
