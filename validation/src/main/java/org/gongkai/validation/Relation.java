package org.gongkai.validation;

/** How the two sides of a {@link Reconciliation} must compare. */
public enum Relation {
    /** The actual side equals the expected side. */
    EQUAL("="),
    /** The actual side is at most the expected side. */
    AT_MOST("<="),
    /** The actual side is at least the expected side. */
    AT_LEAST(">=");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /** {@return the sign between the actual and the expected side} */
    public String sign() {
        return sign;
    }

    /**
     * Tells whether two sides compare as they must.
     *
     * @param difference actual minus expected
     * @return whether it is as it must be
     */
    public boolean allows(long difference) {
        return switch (this) {
            case EQUAL -> difference == 0;
            case AT_MOST -> difference <= 0;
            case AT_LEAST -> difference >= 0;
        };
    }
}
