package org.gongkai.validation.diagnosis;

/** How far a search may go: in steps, not in time, so that the same table always has the same answer. */
final class NodeBudget {

    private final long nodes;
    private long left;

    NodeBudget(long nodes) {
        this.nodes = nodes;
        left = nodes;
    }

    /** Uses up one step; false if there is none left. */
    boolean step() {
        return left-- > 0;
    }

    boolean isUsedUp() {
        return left < 0;
    }

    /** Whether at most one step in so many is used up. */
    boolean isHardlyUsed(long many) {
        return (nodes - left) * many <= nodes;
    }
}
