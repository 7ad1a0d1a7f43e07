/**
 * The JSON form of every type under a mapper of Jackson 3, for those who have it beside Jackson 2, which this library stands on.
 *
 * <p>A mapper that looks for modules finds this one on the class path, as that of Spring Boot 4 does; in a named module it is given
 * to the mapper:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new DisclosureModule()).build();
 * String json = mapper.writeValueAsString(report);
 * AnnualReport same = mapper.readValue(json, AnnualReport.class);
 * }</pre>
 */
@NullMarked
package org.gongkai.json.jackson3;

import org.jspecify.annotations.NullMarked;
