package org.gongkai.growth;

/** A text that counts how often one of its characters is looked at, and ends a search that looks too often. */
final class CountingText implements CharSequence {

    private final String text;
    private final long most;
    private long steps;

    /** Ends a search that is past all doubt. */
    static final class TooManySteps extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    CountingText(String text, long most) {
        this.text = text;
        this.most = most;
    }

    long steps() {
        return steps;
    }

    @Override
    public char charAt(int index) {
        steps++;
        if (steps > most) {
            throw new TooManySteps();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
