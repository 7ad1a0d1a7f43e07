package org.gongkai.agency;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.function.Supplier;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;

/**
 * A division of the country by its six-digit code (行政区划代码, GB/T 2260): two digits each for province, prefecture and
 * county.
 *
 * <p>Codes of divisions that were renamed or dissolved stay valid codes: the form is checked, not a list. Two codes are
 * equal if their digits are; they are ordered by their digits.
 */
@JsonForm(RegionCode.Json.class)
public final class RegionCode implements Comparable<RegionCode>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LENGTH = 6;
    private static final String COUNTRY = "100000";

    private final String digits;

    private RegionCode(String digits) {
        this.digits = digits;
    }

    /**
     * The division with a given code.
     *
     * @param digits six digits such as {@code 371322}, the first of them not 0; not null
     * @return the division
     * @throws IllegalArgumentException if {@code digits} is not such a code, or names a county of no prefecture
     */
    public static RegionCode of(String digits) {
        Objects.requireNonNull(digits, "digits");
        if (digits.length() != LENGTH
                || !digits.chars().allMatch(c -> c >= '0' && c <= '9')
                || digits.charAt(0) == '0') {
            throw new IllegalArgumentException(
                    "region code \"" + digits + "\" is not six digits with the first from 1 to 9 (GB/T 2260)");
        }
        if (digits.startsWith("00", 2) && !digits.endsWith("00")) {
            throw new IllegalArgumentException(
                    "region code \"" + digits + "\" has a county part without a prefecture part (GB/T 2260)");
        }
        return new RegionCode(digits);
    }

    /** {@return the province that this division lies in, or is} */
    public RegionCode province() {
        return new RegionCode(digits.substring(0, 2) + "0000");
    }

    /** {@return the prefecture that this division lies in, or is; the province where the code names only that} */
    public RegionCode prefecture() {
        return new RegionCode(digits.substring(0, 4) + "00");
    }

    /** {@return the level of the division; the country as a whole has the code 100000} */
    public AdministrativeLevel level() {
        if (digits.equals(COUNTRY)) {
            return AdministrativeLevel.NATIONAL;
        }
        if (digits.endsWith("0000")) {
            return AdministrativeLevel.PROVINCE;
        }
        return digits.endsWith("00") ? AdministrativeLevel.PREFECTURE : AdministrativeLevel.COUNTY;
    }

    /**
     * Tells whether this division is another one or lies inside it.
     *
     * @param other the other division, not null
     * @return true if it does
     */
    public boolean isWithin(RegionCode other) {
        return switch (Objects.requireNonNull(other, "other").level()) {
            case NATIONAL -> true;
            case PROVINCE -> province().equals(other);
            case PREFECTURE -> prefecture().equals(other);
            case COUNTY, TOWNSHIP -> equals(other);
        };
    }

    @Override
    public int compareTo(RegionCode other) {
        return digits.compareTo(Objects.requireNonNull(other, "other").digits);
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> of(digits));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegionCode that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** {@return the six digits} */
    @Override
    public String toString() {
        return digits;
    }

    static final class Json implements Supplier<JsonCodec<RegionCode>> {

        @Override
        public JsonCodec<RegionCode> get() {
            return JsonCodec.text(RegionCode::of, RegionCode::toString, "^[0-9]{6}$");
        }
    }
}
