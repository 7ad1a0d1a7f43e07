/**
 * Who discloses: agencies (行政机关), their codes and their place in the administration.
 *
 * <p>A name alone is enough; what it tells of level and kind is inferred and kept apart from what is stated.
 *
 * <pre>{@code
 * Agency agency = Agency.of("郯城县人民政府");
 * System.out.println(agency.inferred());
 * }</pre>
 */
@NullMarked
package org.gongkai.agency;

import org.jspecify.annotations.NullMarked;
