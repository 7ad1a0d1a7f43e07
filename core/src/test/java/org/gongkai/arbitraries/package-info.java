/**
 * Arbitraries (jqwik) of the types of this library, for the tests of those who use it.
 *
 * <p>With the jar on the class path of the tests, {@code @ForAll AnnualReport report} gives reports in which every
 * reconciliation holds. The classes here give others: of one edition or year, with blanks, with anything in any cell. All
 * shrink towards zeros. Names and texts can be read, unless those of {@link org.gongkai.arbitraries.Oddities} are asked for.
 */
package org.gongkai.arbitraries;
