/**
 * The JSON form of every type: one entry point, strict in reading and deterministic in writing.
 *
 * <p>For storing and exchanging: {@link org.gongkai.json.DisclosureJson} reads and writes every type that is data, one
 * value or a stream of lines, and gives its JSON Schema. What is not of the documented form is refused with its place,
 * by a {@link org.gongkai.json.DisclosureJsonException}; nothing is dropped or made up.
 *
 * <pre>{@code
 * AnnualReport report = DisclosureJson.read(Path.of("report.json"), AnnualReport.class);
 * String json = DisclosureJson.writePretty(report);
 * String schema = DisclosureJson.schema(AnnualReport.class);
 *
 * try {
 *     DisclosureJson.read("{\"name\":\"\"}", Agency.class);
 * } catch (DisclosureJsonException refused) {
 *     System.out.println(refused.pointer() + ": " + refused.problem());
 * }
 * }</pre>
 */
@NullMarked
package org.gongkai.json;

import org.jspecify.annotations.NullMarked;
