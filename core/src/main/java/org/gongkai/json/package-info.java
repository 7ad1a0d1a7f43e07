/**
 * The JSON form of every type: one entry point, strict in reading and deterministic in writing.
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
