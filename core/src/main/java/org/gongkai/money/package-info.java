/**
 * Amounts of money as the forms and fee rules have them: exact, in yuan (元).
 *
 * <p>For amounts in forms, fees and catalogs: a {@link org.gongkai.money.Yuan} keeps what was stated to the last digit,
 * and a {@link org.gongkai.money.MoneyUnit} tells what a printed figure is counted in.
 *
 * <pre>{@code
 * Yuan fees = Yuan.ofTenThousands(new BigDecimal("12.5"));
 * System.out.println(fees.amount());   // 125000
 * System.out.println(fees.plus(MoneyUnit.THOUSAND_YUAN.of(BigDecimal.TEN)).inTenThousands());   // 13.5
 * }</pre>
 */
@NullMarked
package org.gongkai.money;

import org.jspecify.annotations.NullMarked;
