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
 * A unified social credit code (统一社会信用代码, GB 32100-2015): eighteen characters, the last of them a check character.
 *
 * <p>The code is made of the registering authority (1), the kind of body (2), the region of the registering authority
 * (3-8), the organisation code (9-17) and the check character (18). Agencies (机关) have codes that begin with {@code 11}.
 * Two codes are equal if their characters are; they are ordered by their characters.
 */
@JsonForm(CreditCode.Json.class)
public final class CreditCode implements Comparable<CreditCode>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int LENGTH = 18;
    private static final int REGION_START = 2;
    private static final int ORGANIZATION_START = 8;
    private static final int ORGANIZATION_END = 17;
    private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private final String characters;

    private CreditCode(String characters) {
        this.characters = characters;
    }

    /**
     * The code with given characters.
     *
     * @param characters eighteen characters, digits and capital letters without I, O, S, V and Z; not null
     * @return the code
     * @throws IllegalArgumentException if {@code characters} has another length or alphabet, if its region is no
     *     {@linkplain RegionCode region code}, or if the check character is not the one that the others give
     */
    public static CreditCode of(String characters) {
        Objects.requireNonNull(characters, "characters");
        if (characters.length() != LENGTH) {
            throw new IllegalArgumentException("credit code \"" + characters + "\" has " + characters.length()
                    + " characters instead of 18 (GB 32100-2015)");
        }
        for (int i = 0; i < LENGTH; i++) {
            if (ALPHABET.indexOf(characters.charAt(i)) < 0) {
                throw new IllegalArgumentException("credit code \"" + characters + "\" has '" + characters.charAt(i)
                        + "' as character " + (i + 1) + ", which is none of " + ALPHABET + " (GB 32100-2015)");
            }
        }
        RegionCode.of(characters.substring(REGION_START, ORGANIZATION_START));
        char check = checkCharacter(characters);
        if (characters.charAt(LENGTH - 1) != check) {
            throw new IllegalArgumentException("credit code \"" + characters + "\" ends with the check character '"
                    + characters.charAt(LENGTH - 1) + "', expected '" + check + "' (GB 32100-2015)");
        }
        return new CreditCode(characters);
    }

    private static char checkCharacter(String characters) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(characters.charAt(i)) * WEIGHTS[i];
        }
        // Remainder 0 gives 0 and not 31, which no character stands for.
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }

    /** {@return whether the code is that of an agency (机关), that is, begins with {@code 11}} */
    public boolean isAgency() {
        return characters.startsWith("11");
    }

    /** {@return the region of the authority that registered the body (characters 3-8)} */
    public RegionCode regionCode() {
        return RegionCode.of(characters.substring(REGION_START, ORGANIZATION_START));
    }

    /** {@return the nine characters of the organisation code (组织机构代码, GB 11714; characters 9-17)} */
    public String organizationCode() {
        return characters.substring(ORGANIZATION_START, ORGANIZATION_END);
    }

    /**
     * Tells whether the organisation code inside has the check character that GB 11714 gives, a second check that does
     * not depend on the first.
     *
     * @return true if it has
     */
    public boolean organizationCodeChecks() {
        int sum = 0;
        for (int i = 0; i < ORGANIZATION_WEIGHTS.length; i++) {
            sum += Character.digit(characters.charAt(ORGANIZATION_START + i), Character.MAX_RADIX)
                    * ORGANIZATION_WEIGHTS[i];
        }
        int check = (11 - sum % 11) % 11;
        return characters.charAt(ORGANIZATION_END - 1) == (check == 10 ? 'X' : (char) ('0' + check));
    }

    @Override
    public int compareTo(CreditCode other) {
        return characters.compareTo(Objects.requireNonNull(other, "other").characters);
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> of(characters));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CreditCode that && characters.equals(that.characters);
    }

    @Override
    public int hashCode() {
        return characters.hashCode();
    }

    /** {@return the eighteen characters} */
    @Override
    public String toString() {
        return characters;
    }

    static final class Json implements Supplier<JsonCodec<CreditCode>> {

        @Override
        public JsonCodec<CreditCode> get() {
            return JsonCodec.text(CreditCode::of, CreditCode::toString, "^[0-9A-HJ-NPQRTUWXY]{18}$");
        }
    }
}
