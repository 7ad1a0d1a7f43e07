/**
 * Who discloses: agencies (行政机关), their codes and their place in the administration.
 *
 * <p>Every report, application and catalog has an {@link org.gongkai.agency.Agency}. With a unified social credit code
 * ({@link org.gongkai.agency.CreditCode}) or a code of an administrative division ({@link
 * org.gongkai.agency.RegionCode}) agencies are known apart by more than their names, and grouped by region.
 *
 * <p>A name alone is enough; what it tells of level and kind is inferred and kept apart from what is stated.
 *
 * <pre>{@code
 * Agency agency = Agency.builder()
 *         .name("郯城县人民政府")
 *         .creditCode(CreditCode.of("113713220044342108"))
 *         .regionCode(RegionCode.of("371322"))
 *         .level(AdministrativeLevel.COUNTY)
 *         .kind(AgencyKind.GOVERNMENT)
 *         .build();
 * System.out.println(agency.regionCode().orElseThrow().isWithin(RegionCode.of("370000")));   // true: Shandong
 *
 * AgencyName inferred = Agency.of("郯城县人民政府").inferred();
 * System.out.println(inferred.places() + " " + inferred.level().orElseThrow());   // [郯城县] COUNTY
 * }</pre>
 */
@NullMarked
package org.gongkai.agency;

import org.jspecify.annotations.NullMarked;
