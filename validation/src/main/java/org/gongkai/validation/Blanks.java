package org.gongkai.validation;

/**
 * The blanks among the cells of two sides that are compared, and what they leave open.
 *
 * <p>This is where the answer becomes threefold, for a {@link Reconciliation} and a {@link Comparison} alike. A blank count
 * could be any number of 0 or more, and a blank change any number at all.
 */
final class Blanks {

    private int cells;
    private int blank;
    private boolean canRise;
    private boolean canFall;

    /** Takes in a cell of the side that is judged. */
    void actual(boolean stated, boolean signed) {
        cells++;
        if (!stated) {
            blank++;
            canRise = true;
            canFall |= signed;
        }
    }

    /** Takes in a cell of the side that it is judged by. */
    void expected(boolean stated, boolean signed) {
        cells++;
        if (!stated) {
            blank++;
            canFall = true;
            canRise |= signed;
        }
    }

    /** What comes of the comparison, given the sign of actual minus expected with blanks read as 0. */
    RuleOutcome outcome(Relation relation, int sign, BlankPolicy policy) {
        if (blank == cells) {
            return RuleOutcome.NOT_ASSESSABLE;
        }
        boolean allowed = relation.allows(sign);
        if (allowed && (blank == 0 || policy == BlankPolicy.AS_ZERO)) {
            return RuleOutcome.HOLDS;
        }
        boolean canBecomeTrue = allowed || (sign < 0 ? canRise : canFall);
        return canBecomeTrue ? RuleOutcome.NOT_ASSESSABLE : RuleOutcome.VIOLATED;
    }
}
